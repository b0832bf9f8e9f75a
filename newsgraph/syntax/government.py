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

SAYING = 12
"""Percent of a verb's clauses with an أنّ clause under them: from here on it says or thinks."""


@dataclass(frozen=True, slots=True)
class Government:
    """How often, in percent, a word has an object (None where too few were counted), and phrases under each preposition."""

    objects: int | None
    prepositions: Mapping[str, int]


_UNKNOWN = Government(None, {})


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


@cache
def _table() -> Mapping[tuple[str, str], Government]:
    text = (files("newsgraph.syntax") / "data" / "government.tsv").read_text(encoding="utf-8")
    found: dict[tuple[str, str], Government] = {}
    for row in parse_rows("government.tsv", text):
        try:
            kind, lemma, objects, *shares = row
            pairs = zip(shares[::2], map(int, shares[1::2]), strict=True)
            found[kind, lemma] = Government(None if objects == "-" else int(objects), dict(pairs))
        except ValueError:
            raise LexiconError(f"government.tsv: {row!r}: v or n, lemma, percent or -, prepositions with percent") from None
    return found
