"""The endings that verbs and nouns are inflected with: `data/endings.tsv`, read once and checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast, get_args

from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology.model import Gender, Number, Person
from newsgraph.morphology.paradigm import Slot, Slots

FILE = "endings.tsv"
Taker = Literal["base", "feminine", "adjective", "people"]
"""The words that take an ending: see `newsgraph.morphology.nominals.Shape`."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A subject's ending: its letters alone (`plain`) and before a pronoun (`bound`), the slot of its stem, what it says."""

    plain: str
    bound: str
    slot: Slots
    person: Person
    gender: Gender
    number: Number
    jussive: bool


@dataclass(frozen=True, slots=True)
class NounEnding:
    """A noun's ending: its letters, what the dictionary form has in their place, which words take it, what it says."""

    letters: str
    dictionary: str
    taker: Taker
    gender: Gender
    number: Number


@cache
def perfect() -> tuple[Ending, ...]:
    """The endings of the perfect."""
    return _verbal()["perfect"]


@cache
def imperfect() -> Mapping[str, tuple[Ending, ...]]:
    """Those of the imperfect, by the letter that it begins with."""
    return {letter: endings for letter, endings in _verbal().items() if letter != "perfect"}


@cache
def noun_endings(*, article: bool) -> tuple[NounEnding, ...]:
    """Those of nouns, with the article or without."""
    return tuple(_noun(row) for row in _rows() if row[0] == "noun" or (row[0] == "construct" and not article))


@cache
def _verbal() -> Mapping[str, tuple[Ending, ...]]:
    found: dict[str, tuple[Ending, ...]] = {}
    for row in _rows():
        if row[0] not in ("noun", "construct"):
            found[row[0]] = (*found.get(row[0], ()), _ending(row))
    return found


def _rows() -> list[list[str]]:
    return parse_rows(FILE, (files("newsgraph.morphology") / "data" / FILE).read_text(encoding="utf-8"))


def _ending(row: list[str]) -> Ending:
    if len(row) not in (7, 8) or not hasattr(Slot, row[3]) or row[4] not in "123" or row[7:] not in ([], ["jussive"]):
        raise LexiconError(
            f"{FILE}: {row!r}: a verb's row is a tense, two endings, a stem, person, gender, number, jussive or none"
        )
    plain, bound = (cell.replace("0", "") for cell in row[1:3])
    gender, number = _said(row[5:7])
    return Ending(plain, bound, getattr(Slot, row[3]), cast(Person, int(row[4])), gender, number, bool(row[7:]))


def _noun(row: list[str]) -> NounEnding:
    if len(row) != 6 or row[3] not in get_args(Taker):
        raise LexiconError(f"{FILE}: {row!r}: a noun's row is noun or construct, two endings, which words, gender, number")
    return NounEnding(row[1], row[2].replace("0", ""), cast(Taker, row[3]), *_said(row[4:]))


def _said(cells: list[str]) -> tuple[Gender, Number]:
    gender, number = (cell.replace("-", "") for cell in cells)
    if gender not in get_args(Gender) or number not in get_args(Number):
        raise LexiconError(f"{FILE}: {cells!r} is no gender and number")
    return cast(Gender, gender), cast(Number, number)
