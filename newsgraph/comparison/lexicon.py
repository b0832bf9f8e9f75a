"""The word lists of comparisons, read once and checked."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from newsgraph.comparison.words import key
from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows

Course = Literal["grows", "moves"]
"""A toll only grows while its story goes on; the number of the missing may fall as well."""


@dataclass(frozen=True, slots=True)
class Concept:
    """What counts of people, or shares, measure: the dead, growth."""

    name: str
    kind: str
    course: Course
    phrase: str


def _read(name: str) -> list[list[str]]:
    return parse_rows(name, (files("newsgraph.comparison") / "data" / name).read_text(encoding="utf-8"))


@cache
def concepts() -> dict[str, Concept]:
    """By the key of each word that tells of one."""
    found: dict[str, Concept] = {}
    for row in _read("measures.tsv"):
        if len(row) != 5 or row[1] not in ("count", "percent") or row[2] not in ("grows", "moves"):
            raise LexiconError(f"measures.tsv: {row[0]!r}: a row is a name, a kind, grows or moves, a phrase, and words")
        concept = Concept(row[0], row[1], "grows" if row[2] == "grows" else "moves", row[3])
        for word in row[4].split():
            if found.setdefault(key(word), concept).name != concept.name:
                raise LexiconError(f"measures.tsv: {word!r} tells of {found[key(word)].name} and of {concept.name}")
    return found


@cache
def people() -> dict[str, bool]:
    """Keys of nouns that say that people are counted; True for those that only a word beside them makes dead or wounded."""
    return {key(row[0]): row[1:] == ["near"] for row in _read("people.tsv")}


@cache
def parts() -> frozenset[str]:
    """Keys of people who are a part of those counted."""
    return frozenset(key(row[0]) for row in _read("parts.txt"))


@cache
def telling() -> dict[str, frozenset[str]]:
    """Words, as they read, that say how a number is told, by what they say (older, risen, instead)."""
    return {row[0]: frozenset(normalise(word) for word in row[1].split()) for row in _read("telling.tsv")}


@cache
def neutral() -> frozenset[str]:
    """Keys of words between a share's concept and its number that do not say of what (نسبة, حدود)."""
    return frozenset(key(word) for word in telling()["neutral"])
