"""Which prepositions a verb or noun governs, and whether a verb has an object: shares counted in news (`data/government.tsv`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows
from newsgraph.lexicons.particles import THAT
from newsgraph.morphology import Reading

TRANSITIVE = 76
"""Percent of a verb's clauses with an object, of those whose subject is sure: from here on it needs one."""

_MOSTLY = 50
_SELDOM = 20
_MARKED = 4
"""Percent of a verb's forms with a damma: below it nearly all are active (تضمن, واجه, حقق)."""
_PEOPLE = 15
"""Percent of these: below it they tell of things (ذكر, قدم, أطلق)."""

SAYING = 12
"""Percent of a verb's clauses with an أنّ clause under them: from here on it says or thinks."""


@dataclass(frozen=True, slots=True)
class Government:
    """How often, in percent, a word has an object (None where too few were counted), and phrases under each preposition.

    `passives` is how many of a verb's forms writers mark as passive with a damma (قُتل), which they do for about half of them;
    `people` how many of these have people or bodies behind them (قُتل [رجل], not نُشر [كتاب]).
    """

    objects: int | None
    passives: int | None
    people: int | None
    prepositions: Mapping[str, int]


_UNKNOWN = Government(None, None, None, {})


def government(kind: Literal["v", "n"], lemma: str) -> Government:
    """What was counted for a verb or noun; nothing for a rare one."""
    return _table().get((kind, lemma), _UNKNOWN)


def says(lemma: str) -> bool:
    """Whether a verb tells what is the case (قال إن ..., أعلن أن ...), so that its subject does not do what it tells of."""
    return government("v", lemma).prepositions.get(THAT, 0) >= SAYING


def needs_object(lemma: str, *, otherwise: bool) -> bool:
    """Whether a verb is hardly ever without an object; `otherwise` answers for verbs that were not counted."""
    objects = government("v", lemma).objects
    return otherwise if objects is None else objects >= TRANSITIVE


def takes_object(verb: Reading) -> bool:
    """Whether a verb has an object more often than not; one that was not counted where it can have one."""
    objects = government("v", verb.lemma).objects
    return bool(verb.transitive) if objects is None else objects >= _MOSTLY


def may_take_object(verb: Reading) -> bool:
    """Whether a verb has an object now and then; one that was not counted where it can have one."""
    objects = government("v", verb.lemma).objects
    return bool(verb.transitive) if objects is None else objects >= _SELDOM


def has_passive(lemma: str) -> bool:
    """Whether a verb is told in the passive now and then; one that was not counted is taken to be."""
    passives = government("v", lemma).passives
    return passives is None or passives >= _MARKED


def is_of_people(lemma: str) -> bool:
    """Whether its passive tells of hardly anything but people (قُتل رجل), so that no place is its object."""
    return (government("v", lemma).people or 0) >= _MOSTLY


def is_done_to_people(lemma: str) -> bool:
    """Whether its passive tells of people or bodies (قُتل رجل); one that was not counted is taken to."""
    people = government("v", lemma).people
    return people is None or people >= _PEOPLE


@cache
def _table() -> Mapping[tuple[str, str], Government]:
    text = (files("newsgraph.syntax") / "data" / "government.tsv").read_text(encoding="utf-8")
    found: dict[tuple[str, str], Government] = {}
    for row in parse_rows("government.tsv", text):
        try:
            kind, lemma, objects, passives, people, *shares = row
            pairs = zip(shares[::2], map(int, shares[1::2]), strict=True)
            found[kind, lemma] = Government(_percent(objects), _percent(passives), _percent(people), dict(pairs))
        except ValueError:
            raise LexiconError(f"government.tsv: {row!r}: v or n, lemma, 3 percents or -, prepositions with percent") from None
    return found


def _percent(cell: str) -> int | None:
    return None if cell == "-" else int(cell)
