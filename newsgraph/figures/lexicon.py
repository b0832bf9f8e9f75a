"""The words around a number that say what it is, read once from `data/` and checked while they are read."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from typing import TypeVar, get_args

from newsgraph.document.letters import ALEF, HA, TA_MARBUTA
from newsgraph.errors import LexiconError
from newsgraph.lexicons import objects
from newsgraph.lexicons.objects import Phrase, mapping, phrases
from newsgraph.report import Bound, FigureKind

Meaning = TypeVar("Meaning")
LAST_MINUTE = 125
"""The minutes of a match, extra time included: small numbers in brackets beside scorers."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit word measures (`kind`) and in what: a `code`, or, for a currency that several states share, its `family`."""

    kind: FigureKind
    code: str | None
    family: str = ""
    part: bool = False
    """True for a hundredth or thousandth of a currency (سنت, فلس); `family` then names the entry in currencies.json."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Words that bound a number: straight `before`, `after`, or `split` from it (يزيد عددهم على)."""

    before: dict[Phrase, Bound]
    after: dict[Phrase, Bound]
    split: dict[Phrase, Bound]
    reaches: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rates:
    """Words that make a figure a rate.

    `adverbs` (سنويا) do so from afar, `periods` (سنوي) from before; `of` are what a `price` earlier in the sentence is for.
    """

    after: dict[Phrase, str]
    price: frozenset[str]
    amounts: frozenset[str]
    adverbs: frozenset[str]
    periods: dict[str, str]
    of: dict[Phrase, str]


@dataclass(frozen=True, slots=True)
class Changes:
    """Words around a change.

    `links` tie it to a number, `sure` ones that of a body that moves (هبط); `again` says it again. `levels` (ليصل) lead to what
    is reached, and `then` (وبلغ) with nothing but `marks` behind it. `barriers` open another clause, `timed` ones unless one of
    the `times` follows (خلال العام); behind one of `said` a
    word of change is one of speech (أضاف أن); `asides` open one between commas. After `backward` words «بزيادة» has its number.
    """

    links: frozenset[str]
    sure: frozenset[str]
    again: frozenset[str]
    levels: frozenset[str]
    then: frozenset[str]
    marks: frozenset[str]
    barriers: frozenset[str]
    timed: frozenset[str]
    times: frozenset[str]
    said: frozenset[str]
    asides: frozenset[str]
    backward: frozenset[str]


@cache
def measures() -> dict[Phrase, Unit]:
    """Unit words, currencies aside, in all their forms (كيلومتر مربع, كيلومترا مربعا, ساعه)."""
    table: dict[Phrase, Unit] = {}
    for kind, codes in data("units.json").items():
        for code, raw in mapping(codes, kind).items():
            unit = Unit(figure_kind(kind), code)
            table |= {form: unit for phrase in phrases(raw, f"{kind}.{code}") for form in inflected(phrase)}
    return table


@cache
def bounds() -> Bounds:
    """The shipped bounds.json."""
    raw = data("bounds.json")
    split = {
        phrase: _bound(str(name))
        for words, name in mapping(raw["split"], "split").items()
        for phrase in phrases([words], "split")
    }
    return Bounds(_table(raw, "before", _bound), _table(raw, "after", _bound), split, forms(raw["reaches"], "reaches"))


@cache
def rates() -> Rates:
    """The shipped rates.json."""
    raw = data("rates.json")
    lists = {name: forms(raw[name], name) for name in ("price", "amounts", "adverbs")}
    periods = {phrase[0]: code for phrase, code in _table(raw, "periods", str).items()}
    return Rates(_table(raw, "after", str), **lists, periods=periods, of=_table(raw, "of", str))


@cache
def changes() -> Changes:
    """The shipped change.json."""
    raw = data("change.json")
    return Changes(**{field.name: forms(raw[field.name], field.name) for field in fields(Changes)})


@cache
def nouns() -> dict[str, frozenset[str]]:
    """The lists of nouns.json: what can be counted, what cannot, what only leads to it."""
    return {name: forms(raw, name) for name, raw in data("nouns.json").items()}


@cache
def context() -> dict[str, frozenset[str]]:
    """The lists of context.json: words that make a number a date, a name, an age or a score."""
    return {name: forms(raw, name) for name, raw in data("context.json").items()}


def data(name: str) -> dict[str, object]:
    """One of our own data files."""
    return objects.data("newsgraph.figures", name)


def forms(raw: object, name: str) -> frozenset[str]:
    """The list as a set of forms."""
    return frozenset(" ".join(phrase) for phrase in phrases(raw, name))


def inflected(phrase: Phrase) -> set[Phrase]:
    """The phrase with the alef of the accusative on its first word or on all, and with ه written for ة."""
    accusative = tuple(_accusative(word) for word in phrase)
    found = {phrase, accusative, accusative[:1] + phrase[1:], phrase[:-1] + accusative[-1:]}
    return found | {tuple(_plain(word) for word in form) for form in found}


def figure_kind(name: str) -> FigureKind:
    """The name, checked to be a kind of figure."""
    known: dict[str, FigureKind] = {kind: kind for kind in get_args(FigureKind)}
    if name not in known:
        raise LexiconError(f"{name!r} is no kind of figure")
    return known[name]


def _table(raw: dict[str, object], name: str, read: Callable[[str], Meaning]) -> dict[Phrase, Meaning]:
    groups = mapping(raw[name], name)
    return {phrase: read(key) for key, value in groups.items() for phrase in phrases(value, f"{name}.{key}")}


def _bound(name: str) -> Bound:
    known: dict[str, Bound] = {bound: bound for bound in get_args(Bound)}
    if name not in known:
        raise LexiconError(f"{name!r} is no bound")
    return known[name]


def _accusative(word: str) -> str:
    return (
        word
        if word.endswith((TA_MARBUTA, ALEF)) or not word.isalpha() or word.isascii() or word in nouns()["abbreviations"]
        else word + ALEF
    )


def _plain(word: str) -> str:
    return word[:-1] + HA if word.endswith(TA_MARBUTA) and len(word) > 2 else word
