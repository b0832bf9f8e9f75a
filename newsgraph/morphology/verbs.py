"""A word read as a finite verb: which stems and endings it can be made of."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from newsgraph.lexicons.closed import closed
from newsgraph.morphology.inventory import VerbStem
from newsgraph.morphology.model import Gender, Number, Person, Pos, Reading, Tense, Voice
from newsgraph.morphology.paradigm import Slot, Slots
from newsgraph.morphology.segments import pronouns, verbal_fronts

Lookup = Callable[[str], Sequence[VerbStem]]


@dataclass(frozen=True, slots=True)
class Ending:
    """A subject's ending: its letters alone (`plain`) and before a pronoun (`bound`), the slot of its stem, what it says."""

    plain: str
    bound: str
    slot: Slots
    person: Person
    gender: Gender
    number: Number
    jussive: bool = False


PERFECT = (
    Ending("", "-", Slot.BARE, 3, "m", "s"),
    Ending("-", "", Slot.PRONOUN, 3, "m", "s"),
    Ending("ت", "ت", Slot.TA, 3, "f", "s"),
    Ending("ا", "ا", Slot.ALEF, 3, "m", "d"),
    Ending("تا", "تا", Slot.TA, 3, "f", "d"),
    Ending("وا", "و", Slot.WAW, 3, "m", "p"),
    Ending("ن", "ن", Slot.SHORT, 3, "f", "p"),
    Ending("ت", "ت", Slot.SHORT, 1, "", "s"),
    Ending("نا", "نا", Slot.SHORT, 1, "", "p"),
    Ending("تم", "تمو", Slot.SHORT, 2, "m", "p"),
)
_COMMON = 5
_LAST = frozenset("تانمو")
"""The last letters of endings; a word that ends otherwise is he."""
_BARE = PERFECT[:2]
_ONE = (Ending("", "-", Slot.BARE, 3, "m", "s"), Ending("-", "", Slot.PRONOUN, 3, "m", "s"),
        Ending("", "", Slot.JUSSIVE, 3, "m", "s", jussive=True))  # fmt: skip
_TWO = (Ending("ان", "ان", Slot.ALEF, 3, "m", "d"), Ending("ا", "ا", Slot.ALEF, 3, "m", "d", jussive=True))
_MANY = (Ending("ون", "ون", Slot.WAW, 3, "m", "p"), Ending("وا", "و", Slot.WAW, 3, "m", "p", jussive=True))
_WOMEN = (Ending("ن", "ن", Slot.SHORT, 3, "f", "p"),)
_YOU = (Ending("ين", "ين", Slot.TA, 2, "f", "s"),)


def _as(endings: tuple[Ending, ...], person: Person, gender: Gender, number: Number | None = None) -> tuple[Ending, ...]:
    return tuple(
        Ending(e.plain, e.bound, e.slot, person, gender, e.number if number is None else number, e.jussive) for e in endings
    )


IMPERFECT = {
    "ي": (*_ONE, *_TWO, *_MANY, *_WOMEN),
    "ت": (*_as(_ONE, 3, "f"), *_as(_TWO, 3, "f"), *_as(_MANY, 2, "m"), *_YOU),
    "ا": _as(_ONE, 1, ""),
    "ن": _as(_ONE, 1, "", "p"),
}


def verb_readings(form: str, stems: Lookup, *, common: bool = False) -> list[Reading]:
    """Every reading of the word as a finite verb, those of common verbs first, or those of `common` verbs alone."""
    found = sorted(_readings(form, stems), key=lambda found: found[0])
    return [reading for rare, reading in found if not common or rare <= _COMMON]


def _readings(form: str, stems: Lookup) -> Iterator[tuple[int, Reading]]:
    for proclitics, rest in verbal_fronts(form):
        for body, suffix in pronouns(rest, closed("object_pronouns"), 2):
            if proclitics[-1:] not in ("س", "ل"):
                yield from _perfect(proclitics, body, suffix, stems)
            if proclitics[-1:] != "س" or body[0] != "ا" or len(body) > 3:
                yield from _imperfect(proclitics, body, suffix, stems)


def _perfect(proclitics: str, body: str, suffix: str, stems: Lookup) -> Iterator[tuple[int, Reading]]:
    for ending in PERFECT if body[-1:] in _LAST else _BARE:
        for stem in _stems(body, ending, suffix):
            yield from _agreeing(proclitics, body, suffix, ending, stems(stem), Tense.PERFECT)


def _imperfect(proclitics: str, body: str, suffix: str, stems: Lookup) -> Iterator[tuple[int, Reading]]:
    for ending in IMPERFECT.get(body[:1], ()):
        for stem in _stems(body[1:], ending, suffix):
            yield from _agreeing(proclitics, body, suffix, ending, stems(stem), Tense.IMPERFECT)
            if body[0] == "ا":
                yield from _agreeing(proclitics, body, suffix, ending, stems("ا" + stem), Tense.IMPERFECT)


def _stems(body: str, ending: Ending, suffix: str) -> Iterator[str]:
    """What the ending leaves; كنا leaves كن too, as one ن is written for two."""
    letters = ending.bound if suffix else ending.plain
    if letters == "-" or not body.endswith(letters):
        return
    stem = body[: len(body) - len(letters)]
    if stem:
        yield stem
    if letters and ending.slot == Slot.SHORT and letters[0] in "نت":
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
    """What stands behind what: نقل is نقل before it is "we say" after لم; أخذنا is "we took" before it is "he took us"."""
    later = 5 if ending.person == 2 or ending.slot == Slot.JUSSIVE else 0
    ours = ending.person == 1 and stem.tense is Tense.PERFECT and ending.number == "p"
    return 9 - stem.entry.rank + later + 2 * (ending.person == 1 and not ours) + (suffix == "نا" and stem.tense is Tense.PERFECT)
