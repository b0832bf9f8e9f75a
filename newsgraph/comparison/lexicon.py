"""The word lists of comparisons, read once and checked."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from newsgraph.comparison.words import key
from newsgraph.document import normalise
from newsgraph.document.letters import AND, ARTICLE, BY, FOR, LIKE, SO
from newsgraph.errors import LexiconError
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import parse_rows

Course = Literal["grows", "moves"]
"""A toll only grows while its story goes on; the number of the missing may fall as well."""


_ROUGH = 4  # letters of a key that no other word is likely to have
_SHORTEST = 3


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
def _concepts() -> tuple[dict[str, Concept], dict[str, Concept]]:
    """By each word that tells of one, as it reads; and by the keys of those long enough to be rough about."""
    exact: dict[str, Concept] = {}
    rough: dict[str, Concept] = {}
    for row in _read("measures.tsv"):
        if len(row) != 5 or row[1] not in ("count", "percent") or row[2] not in ("grows", "moves"):
            raise LexiconError(f"measures.tsv: {row[0]!r}: a row is a name, a kind, grows or moves, a phrase, and words")
        concept = Concept(row[0], row[1], "grows" if row[2] == "grows" else "moves", row[3])
        for word in row[4].split():
            if exact.setdefault(normalise(word), concept).name != concept.name:
                raise LexiconError(f"measures.tsv: {word!r} tells of {exact[normalise(word)].name} and of {concept.name}")
            if len(key(word)) >= _ROUGH:
                rough.setdefault(key(word), concept)
    return exact, rough


@lru_cache(maxsize=16_384)
def concept_of(form: str) -> Concept | None:
    """The concept that a word tells of, with or without what is written on it: بمقتل, والقتلى, المصابون.

    Short words are taken as they stand, so that من أجل is no أجلت, and وفي no وفاة.
    """
    exact, rough = _concepts()
    found = (exact.get(bare) or (rough.get(key(bare))) for bare in _bare(form))
    return next((concept for concept in found if concept is not None), None)


def _bare(form: str) -> Iterator[str]:
    """The word, and without its conjunction, preposition, article and pronoun, in turn."""
    yield form
    for front in (AND, SO, BY, FOR, LIKE, ARTICLE):
        if form.startswith(front) and len(form) - len(front) >= _SHORTEST:
            form = form[len(front) :]
            yield form
    for end in closed("owners"):
        if form.endswith(end) and len(form) - len(end) >= _SHORTEST:
            yield form[: -len(end)]


@cache
def people() -> dict[str, bool]:
    """Keys of nouns that say that people are counted; True for those that only a word beside them makes dead or wounded."""
    return {key(row[0]): row[1:] == ["near"] for row in _read("people.tsv")}


@cache
def parts() -> dict[str, str]:
    """Keys of people who are a part of those counted, each with what its kind is called: أطفال is طفل."""
    rows = [row[0].split() for row in _read("parts.txt")]
    return {key(word): row[0] for row in rows for word in row}


@cache
def telling() -> dict[str, frozenset[str]]:
    """Words, as they read, that say how a number is told, by what they say (older, risen, instead)."""
    return {row[0]: frozenset(normalise(word) for word in row[1].split()) for row in _read("telling.tsv")}


@cache
def neutral() -> frozenset[str]:
    """Keys of words between a share's concept and its number that do not say of what (نسبة, حدود)."""
    return frozenset(key(word) for word in telling()["neutral"])


@cache
def anyone() -> frozenset[str]:
    """Keys of nouns that say of those counted that they are people, and no more (شخص)."""
    return frozenset(key(word) for word in telling()["anyone"])
