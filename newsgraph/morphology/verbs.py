"""A word read as a finite verb: which stems and endings it can be made of."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from newsgraph.document.letters import ALEF, FOR, NUN, TA, WILL
from newsgraph.lexicons.closed import closed
from newsgraph.morphology.endings import Ending, imperfect, perfect
from newsgraph.morphology.inventory import VerbStem
from newsgraph.morphology.model import Pos, Reading, Tense, Voice
from newsgraph.morphology.paradigm import Slot
from newsgraph.morphology.segments import pronouns, verbal_fronts

Lookup = Callable[[str], Sequence[VerbStem]]


_COMMON = 5


def verb_readings(form: str, stems: Lookup, *, common: bool = False) -> list[Reading]:
    """Every reading of the word as a finite verb, those of common verbs first, or those of `common` verbs alone."""
    found = sorted(_readings(form, stems), key=lambda found: found[0])
    return [reading for rare, reading in found if not common or rare <= _COMMON]


def _readings(form: str, stems: Lookup) -> Iterator[tuple[int, Reading]]:
    for proclitics, rest in verbal_fronts(form):
        for body, suffix in pronouns(rest, closed("object_pronouns"), 2):
            if proclitics[-1:] not in (WILL, FOR):
                yield from _perfect(proclitics, body, suffix, stems)
            if proclitics[-1:] != WILL or body[0] != ALEF or len(body) > 3:
                yield from _imperfect(proclitics, body, suffix, stems)


def _perfect(proclitics: str, body: str, suffix: str, stems: Lookup) -> Iterator[tuple[int, Reading]]:
    for ending in perfect() if body[-1:] in _last() else _bare():
        for stem in _stems(body, ending, suffix):
            yield from _agreeing(proclitics, body, suffix, ending, stems(stem), Tense.PERFECT)


@cache
def _last() -> frozenset[str]:
    """The last letters of endings; a word that ends otherwise is he."""
    return frozenset(letters[-1] for ending in perfect() for letters in (ending.plain, ending.bound) if letters.strip("-"))


@cache
def _bare() -> tuple[Ending, ...]:
    return tuple(ending for ending in perfect() if ending.slot in (Slot.BARE, Slot.PRONOUN))


def _imperfect(proclitics: str, body: str, suffix: str, stems: Lookup) -> Iterator[tuple[int, Reading]]:
    for ending in imperfect().get(body[:1], ()):
        for stem in _stems(body[1:], ending, suffix):
            yield from _agreeing(proclitics, body, suffix, ending, stems(stem), Tense.IMPERFECT)
            if body[0] == ALEF:
                yield from _agreeing(proclitics, body, suffix, ending, stems(ALEF + stem), Tense.IMPERFECT)


def _stems(body: str, ending: Ending, suffix: str) -> Iterator[str]:
    """What the ending leaves; كنا leaves كن too, as one ن is written for two."""
    letters = ending.bound if suffix else ending.plain
    if letters == "-" or not body.endswith(letters):
        return
    stem = body[: len(body) - len(letters)]
    if stem:
        yield stem
    if letters and ending.slot == Slot.SHORT and letters[0] in (NUN, TA):
        yield stem + letters[0]


def _agreeing(
    proclitics: str, body: str, suffix: str, ending: Ending, found: Sequence[VerbStem], tense: Tense
) -> Iterator[tuple[int, Reading]]:
    for stem in found:
        if stem.tense is not tense or not stem.slots & ending.slot or (suffix and not stem.entry.transitive):
            continue
        if ending.slot == Slot.JUSSIVE and stem.slots & (Slot.PRONOUN if suffix else Slot.BARE):
            continue  # no letter tells it from the indicative
        yield _rarity(stem, ending, suffix), Reading(
            Pos.VERB, body, stem.entry.lemma, proclitics, suffix,
            gender=ending.gender, number=ending.number, person=ending.person, tense=tense,
            voice=Voice.ACTIVE if suffix and stem.voice is Voice.EITHER else stem.voice,
            transitive=stem.entry.transitive, jussive=ending.jussive,
        )  # fmt: skip


def _rarity(stem: VerbStem, ending: Ending, suffix: str) -> int:
    """What stands behind what: نقل is نقل before it is "we say" after لم; أخذنا is "we took" before it is "he took us".

    News does not speak of its author: أظهر is "he showed" long before it is "I appear".
    """
    later = 5 if ending.person == 2 or ending.slot == Slot.JUSSIVE else 0
    ours = ending.person == 1 and stem.tense is Tense.PERFECT and ending.number == "p"
    author = 5 if ending.number == "s" and stem.tense is Tense.IMPERFECT else 2
    told = suffix == NUN + ALEF and stem.tense is Tense.PERFECT
    return 9 - stem.entry.rank + later + author * (ending.person == 1 and not ours) + told
