"""The words that build sentences, each with what may stand on it: `data/closed.tsv`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from newsgraph.document import normalise
from newsgraph.document.letters import BY, FOR, LIKE, YA
from newsgraph.errors import LexiconError
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import parse_rows
from newsgraph.lexicons.particles import AT, ON, TO
from newsgraph.morphology.model import Gender, Number, Pos, Reading
from newsgraph.morphology.segments import conjunctions, pronouns

_PREPOSITIONS = (BY, FOR, LIKE)
_SPELT = {word: word[:-1] + YA for word in (ON, TO, AT)}
"""Prepositions before a pronoun: عليه, إليها."""


@dataclass(frozen=True, slots=True)
class Function:
    """A closed-class word: its kind, gender and number, and whether pronouns and prepositions may stand on it."""

    pos: Pos
    lemma: str
    gender: Gender
    number: Number
    pronoun: bool
    preposition: bool


@cache
def functions() -> Mapping[str, tuple[Function, ...]]:
    """By form without clitics; raises LexiconError."""
    found: dict[str, tuple[Function, ...]] = {}
    text = (files("newsgraph.morphology") / "data" / "closed.tsv").read_text(encoding="utf-8")
    for row in parse_rows("closed.tsv", text):
        if len(row) < 5 or row[3] not in ("-", "s", "p", "b"):
            raise LexiconError(f"closed.tsv: {row!r}: part of speech, gender, number, - s p or b, words")
        try:
            pos = Pos(row[0])
        except ValueError:
            raise LexiconError(f"closed.tsv: {row[0]!r} is no part of speech") from None
        gender, number = (cell.removesuffix("-") for cell in row[1:3])
        for word in dict.fromkeys(map(normalise, row[4:])):
            kind = Function(pos, word, gender, number, row[3] in "sb", row[3] in "pb")  # type: ignore[arg-type]
            found[word] = (*found.get(word, ()), kind)
    return found


@cache
def _bound() -> Mapping[str, tuple[Function, ...]]:
    """Those that take a pronoun, as they stand before it."""
    table: dict[str, tuple[Function, ...]] = {}
    for word, kinds in functions().items():
        for kind in kinds:
            if kind.pronoun:
                table[_SPELT.get(word, word)] = (*table.get(_SPELT.get(word, word), ()), kind)
    for letter in _PREPOSITIONS[:2]:
        table[letter] = (Function(Pos.PREPOSITION, letter, "", "", pronoun=True, preposition=False),)
    return table


def function_readings(form: str) -> Iterator[Reading]:
    """Every reading of the word as a closed-class word: فيه, وبأنها, لهذا, منهم."""
    for conjunction, rest in conjunctions(form):
        yield from _plain(conjunction, rest, governed=False)
        if rest[:1] in _PREPOSITIONS and len(rest) > 2:
            yield from _plain(conjunction + rest[0], rest[1:], governed=True)


def _plain(proclitics: str, rest: str, *, governed: bool) -> Iterator[Reading]:
    for body, suffix in pronouns(rest, closed("pronouns"), 1):
        table = _bound() if suffix else functions()
        for kind in table.get(body, ()):
            if not governed or kind.preposition:
                yield Reading(kind.pos, body, kind.lemma, proclitics, suffix, gender=kind.gender, number=kind.number)
