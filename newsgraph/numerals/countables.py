"""The countable nouns and what is known of their duals, each file read once."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from newsgraph.document import normalise
from newsgraph.document.letters import HAMZA, HAMZA_ON_YA, MAQSURA, TA, TA_MARBUTA, YA
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows

NounClass = Literal["person", "period", "measure", "currency", "other"]
Plural = Literal["broken", "sound", "nisba", "feminine"]


@dataclass(frozen=True, slots=True)
class Noun:
    """A countable noun: its class, how its plural is made, the code of the unit that it is."""

    singular: str
    noun_class: NounClass
    plural: Plural
    unit: str | None


def _rows(name: str) -> list[list[str]]:
    return parse_rows(name, (files("newsgraph.numerals") / "data" / name).read_text(encoding="utf-8"))


@cache
def nouns() -> dict[str, Noun]:
    """The countable nouns by what stands before ان/ين: شهر, دولت, مستشفي."""
    special = {row[0]: normalise(row[1]) for row in _rows("countable_stems.tsv")}
    table: dict[str, Noun] = {}
    for row in _rows("countable.tsv"):
        noun = _noun(row)
        for stem in _stems(normalise(noun.singular), special.get(noun.singular)):
            if table.setdefault(stem, noun) != noun:
                raise LexiconError(f"countable.tsv: {noun.singular!r} has the dual of another noun")
    return table


def _noun(row: list[str]) -> Noun:
    classes: dict[str, NounClass] = {name: name for name in get_args(NounClass)}
    plurals: dict[str, Plural] = {name: name for name in get_args(Plural)}
    if len(row) not in (3, 4) or row[1] not in classes or row[2] not in plurals or not row[0].isalpha():
        raise LexiconError(f"countable.tsv: {row!r}: a row is singular, class, plural and, for some, a unit")
    return Noun(row[0], classes[row[1]], plurals[row[2]], row[3] if len(row) == 4 else None)


def _stems(singular: str, special: str | None) -> tuple[str, ...]:
    if special:
        return (special, singular) if singular.endswith(HAMZA) else (special,)
    if singular.endswith(TA_MARBUTA):
        return (singular[:-1] + TA,)
    if singular.endswith(MAQSURA):
        return (singular[:-1] + YA,)
    return (singular, singular[:-1] + HAMZA_ON_YA) if singular.endswith(HAMZA) else (singular,)


@cache
def exceptions() -> frozenset[str]:
    """Words that only end like a dual."""
    return frozenset(normalise(row[0]) for row in _rows("dual_exceptions.txt"))


@cache
def owned() -> dict[str, str]:
    """Masculine nouns whose dual is read with a pronoun (طفليه): with which pronouns."""
    return {row[0]: row[1] for row in _rows("countable_owned.tsv")}


@cache
def next_words() -> dict[str, frozenset[str]]:
    """Lists of words that, standing next, decide: weekdays, months, ordinals ..."""
    lists: dict[str, set[str]] = {}
    for name, word in _rows("countable_next.tsv"):
        lists.setdefault(name, set()).add(normalise(word))
    return {name: frozenset(found) for name, found in lists.items()}


@cache
def constructs() -> dict[str, dict[str, bool]]:
    """By singular: what next word proves the construct, and whether the phrase is then a date."""
    table: dict[str, dict[str, bool]] = {}
    for singular, kind, *flag in _rows("countable_construct.tsv"):
        if kind not in ("any", "definite", "day", "year", *next_words()) or flag not in ([], ["calendar"]):
            raise LexiconError(f"countable_construct.tsv: {singular!r} {kind!r} {flag!r}")
        table.setdefault(singular, {})[kind] = bool(flag)
    return table
