"""The words around a number that say what it is, read once from `data/` and checked while they are read."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TypeVar, get_args

from newsgraph.document import tokenise
from newsgraph.report import Bound, FigureKind

Meaning = TypeVar("Meaning")
Phrase = tuple[str, ...]
"""The forms of one or more tokens in a row."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit word measures (`kind`) and in what (`code`; None for a currency that several states share)."""

    kind: FigureKind
    code: str | None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists; `words` are the plain lists by name, the tables map a phrase to what it means."""

    units: dict[Phrase, Unit]
    multipliers: dict[Phrase, int]
    percent: dict[Phrase, str]
    bounds_before: dict[Phrase, Bound]
    bounds_after: dict[Phrase, Bound]
    per: dict[Phrase, str]
    price_per: dict[Phrase, str]
    words: dict[str, frozenset[str]]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The shipped lexicon."""
    words = _object(_read("words.json"), "words.json")
    plain = {name: frozenset(_forms(value, name)) for name, value in words.items() if isinstance(value, list)}
    return Lexicon(
        units=_units(_object(_read("units.json"), "units.json")),
        multipliers=_table(words, "multipliers", int),
        percent=dict.fromkeys(_phrases(words["percent"], "percent"), "percent"),
        bounds_before=_table(words, "bounds_before", _bound),
        bounds_after=_table(words, "bounds_after", _bound),
        per=_table(words, "per", str),
        price_per=_table(words, "price_per", str),
        words=plain,
    )


def _read(name: str) -> object:
    raw: object = json.loads((files("newsgraph.figures") / "data" / name).read_text(encoding="utf-8"))
    return raw


def _object(raw: object, name: str) -> dict[str, object]:
    if not isinstance(raw, dict):
        raise ValueError(f"{name} must be an object, not {type(raw).__name__}")
    return raw


def _table(words: dict[str, object], name: str, read: Callable[[str], Meaning]) -> dict[Phrase, Meaning]:
    groups = _object(words[name], name)
    return {phrase: read(key) for key, value in groups.items() for phrase in _phrases(value, f"{name}.{key}")}


def _units(raw: dict[str, object]) -> dict[Phrase, Unit]:
    table: dict[Phrase, Unit] = {}
    for kind, codes in raw.items():
        for code, value in _object(codes, kind).items():
            for phrase in _phrases(value, f"{kind}.{code}"):
                first = _accusative(phrase[:1]) + phrase[1:]  # كيلومترا في الساعة
                table[phrase] = table[first] = table[_accusative(phrase)] = Unit(_kind(kind), code or None)
    return table


def _kind(name: str) -> FigureKind:
    known: dict[str, FigureKind] = {kind: kind for kind in get_args(FigureKind)}
    if name not in known:
        raise ValueError(f"{name!r} is no kind of figure")
    return known[name]


def _bound(name: str) -> Bound:
    known: dict[str, Bound] = {bound: bound for bound in get_args(Bound)}
    if name not in known:
        raise ValueError(f"{name!r} is no bound")
    return known[name]


def _accusative(phrase: Phrase) -> Phrase:
    """The same words with the alef of the accusative (كيلومترا مربعا), as numbers from 11 to 99 ask for."""
    return tuple(word if word.endswith(("ة", "ا")) or not word.isalpha() else word + "ا" for word in phrase)


def _phrases(raw: object, name: str) -> Iterator[Phrase]:
    """Each string as the forms of its tokens, so that a match compares tokens with tokens."""
    if not isinstance(raw, list) or not raw or not all(isinstance(item, str) and item for item in raw):
        raise ValueError(f"{name} must be a list of words")
    for item in raw:
        yield tuple(token.form for token in tokenise(item))


def _forms(raw: object, name: str) -> Iterator[str]:
    for phrase in _phrases(raw, name):
        yield " ".join(phrase)
