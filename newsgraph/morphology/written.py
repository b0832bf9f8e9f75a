"""Every written form of a verb, from its principal parts: for lexicons, whose rows give verbs by these."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.document import normalise
from newsgraph.document.letters import ALEF, MAQSURA, TA
from newsgraph.morphology.endings import Ending, imperfect, perfect
from newsgraph.morphology.entry import VerbEntry, read
from newsgraph.morphology.model import Gender, Number, Person, Tense
from newsgraph.morphology.paradigm import (
    Slot,
    Stem,
    imperfect_stems,
    is_hollow,
    passive_imperfect_stems,
    passive_perfect_stems,
    perfect_stems,
)


@dataclass(frozen=True, slots=True)
class VerbForm:
    """What a form says of its subject; `passive` only where the letters can be nothing else, `jussive` where لم must precede."""

    tense: Tense
    person: Person
    gender: Gender
    number: Number
    passive: bool = False
    jussive: bool = False


_said = lru_cache(maxsize=None)(VerbForm)
"""Thousands of written forms say one of some thirty things: one object for each."""


@dataclass(frozen=True, slots=True)
class Written:
    """A form as it stands alone (قالوا) and before a pronoun (قالو); empty where it does not stand so."""

    plain: str
    bound: str
    form: VerbForm


def entry(perfect: str, imperfect: str) -> VerbEntry:
    """The verb of a row of a lexicon, in whatever characters it is written."""
    given = VerbEntry.of(perfect, imperfect)
    parts = normalise(perfect), normalise(imperfect)
    return given if (read(given.perfect), read(given.imperfect)) == parts else VerbEntry.of(*parts)


def written_forms(verb: VerbEntry) -> Iterator[Written]:
    """The forms of the first and third person, read as `normalise` gives them; the passive where its letters tell it.

    >>> [one.plain for one in written_forms(entry("قال", "يقول")) if one.form.gender == "f" and one.form.tense == "perfect"]
    ['قالت', 'قالتا', 'قلن', 'قيلت', 'قيلتا']
    """
    yield from _voice(perfect_stems(verb), imperfect_stems(verb), passive=False)
    if _is_told(verb):
        yield from _voice(passive_perfect_stems(verb), passive_imperfect_stems(verb), passive=True)


def _is_told(verb: VerbEntry) -> bool:
    """Whether the letters of a passive are no other common word: أصيب, نفي, حوصر; not تلقي, nor يوجد of وجد."""
    weak = verb.perfect[-1] in (MAQSURA, ALEF) and len(verb.perfect) > 2
    longer = len(verb.perfect) == 4 and verb.perfect[1] == ALEF
    return verb.perfect[0] != TA and (weak or longer or is_hollow(verb.perfect, doubled=verb.doubled))


def _voice(past: Iterable[Stem], present: Iterable[Stem], *, passive: bool) -> Iterator[Written]:
    yield from _forms("", past, perfect(), Tense.PERFECT, passive=passive)
    stems = tuple(present)
    for letter, endings in imperfect().items():
        yield from _forms(letter, stems, endings, Tense.IMPERFECT, passive=passive)


def _forms(prefix: str, stems: Iterable[Stem], endings: Iterable[Ending], tense: Tense, *, passive: bool) -> Iterator[Written]:
    pairs = [(stem, slots, ending) for stem, slots in stems for ending in endings if slots & ending.slot and ending.person != 2]
    for stem, slots, ending in pairs:
        jussive = ending.slot == Slot.JUSSIVE
        if jussive and (slots & Slot.BARE or ending.person == 1 or passive):
            continue  # أنه, "may I finish", is another word; يلجأ is no jussive only
        if passive and (ending.person == 1 or ending.slot == Slot.SHORT):
            continue  # قلن and قلت are the active's
        said = _said(tense, ending.person, ending.gender, ending.number, passive, jussive)
        plain, bound = (read(prefix + stem + letters) if letters != "-" else "" for letters in (ending.plain, ending.bound))
        yield Written(plain, bound, said)
