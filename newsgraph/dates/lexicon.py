"""The words that dates are made of, read once from `data/` and from CLDR, and checked while they are read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeVar, get_args

from newsgraph.dates.when import Grain
from newsgraph.document.letters import ARTICLE
from newsgraph.errors import LexiconError
from newsgraph.lexicons.objects import Phrase, data, mapping, phrase, phrases
from newsgraph.lexicons.once import once
from newsgraph.lexicons.phrase_table import PhraseTable

Meaning = TypeVar("Meaning")

LOCALES = ("ar", "ar_LB", "ar_IQ", "ar_MA", "ar_DZ", "ar_MR")
"""The Arabic locales whose month names differ in CLDR: Egypt and the Gulf, the Levant, Iraq, the Maghreb."""


@dataclass(frozen=True, slots=True)
class Months:
    """Names of months by calendar; `weak` ones mean something else as well (مارس "practised", رجب as a name)."""

    gregorian: PhraseTable[int]
    libyan: PhraseTable[int]
    hijri: PhraseTable[int]
    weak: frozenset[Phrase]


@dataclass(frozen=True, slots=True)
class KnownDay:
    """A day known by its event: the words that name that, and the prepositions that need no more («منذ 7 أكتوبر»)."""

    day: date
    words: frozenset[Phrase]
    prepositions: frozenset[Phrase]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Tables from a phrase to its number, tables from a phrase to its grain, and plain lists, all by name."""

    months: Months
    numbers: Mapping[str, PhraseTable[int]]
    grains: Mapping[str, PhraseTable[Grain]]
    edges: PhraseTable[str]
    events: Mapping[tuple[int, int], KnownDay]
    words: Mapping[str, PhraseTable[str]]

    def has(self, name: str, form: str) -> bool:
        """True where the single word is on the list of that name."""
        return (form,) in self.words[name]


_NUMBERS = ("weekdays", "day_words", "looks", "told", "decades", "season_months", "year_parts")
_GRAINS = ("units", "counted", "dual")

_OPENING = ("parts", "day_head", "this", "that", "same", "year_heads", "ago", "hence", "from", "openers")


@lru_cache(maxsize=1)
def openers() -> frozenset[str]:
    """The words that a date can begin with, numbers aside."""
    known = lexicon()
    tables: list[Iterable[Phrase]] = [known.months.gregorian, known.months.libyan, known.months.hijri, known.edges]
    tables += [*known.numbers.values(), *known.grains.values(), *(known.words[name] for name in _OPENING)]
    first = {phrase[0] for table in tables for phrase in table}
    return frozenset(first | {ARTICLE + phrase[0] for phrase in known.numbers["decades"]})


@once
def lexicon() -> Lexicon:
    """The shipped lexicon."""
    raw = data("newsgraph.dates", "words.json")
    plain = [name for name, value in raw.items() if isinstance(value, list)]
    return Lexicon(
        months=_months(),
        numbers={name: _by_number(raw[name], name) for name in _NUMBERS},
        grains={name: PhraseTable((phrase, _grain(key)) for key, phrase in _groups(raw[name], name)) for name in _GRAINS},
        events=dict(_events(raw["events"], raw["event_prepositions"])),
        edges=PhraseTable((phrase, key) for key, phrase in _groups(raw["edges"], "edges")),
        words={name: PhraseTable((phrase, name) for phrase in phrases(raw[name], name)) for name in plain},
    )


def _months() -> Months:
    raw = data("newsgraph.dates", "months.json")
    weak = [*phrases(raw["weak"], "weak"), *phrases(raw["hijri_weak"], "hijri_weak")]
    own, hijri, libyan = (_by_number(raw[name], name) for name in ("gregorian", "hijri", "libyan"))
    return Months(gregorian=PhraseTable({**dict(_cldr()), **own}), libyan=libyan, hijri=hijri, weak=frozenset(weak))


def _cldr() -> Iterator[tuple[Phrase, int]]:
    """CLDR's names of the months, by way of babel (imported here, as few callers need it at once)."""
    from babel import Locale

    for name in LOCALES:
        for number, surface in Locale.parse(name).months["format"]["wide"].items():
            yield phrase(surface), int(number)


def _events(words: object, prepositions: object) -> Iterator[tuple[tuple[int, int], KnownDay]]:
    """Days known by an event (هجمات 11 سبتمبر), by month and day."""
    named, placed = _sets(words, "events"), _sets(prepositions, "event_prepositions")
    for key in named:
        day = date.fromisoformat(key)
        yield (day.month, day.day), KnownDay(day, named[key], placed.get(key, frozenset()))


def _sets(raw: object, name: str) -> dict[str, frozenset[Phrase]]:
    groups = list(_groups(raw, name))
    return {key: frozenset(words for other, words in groups if other == key) for key, _ in groups}


def _by_number(raw: object, name: str) -> PhraseTable[int]:
    return PhraseTable((phrase, int(key)) for key, phrase in _groups(raw, name))


def _groups(raw: object, name: str) -> Iterator[tuple[str, Phrase]]:
    for key, value in mapping(raw, name).items():
        for words in phrases(value, f"{name}.{key}"):
            yield str(key), words


def _grain(name: str) -> Grain:
    known: dict[str, Grain] = {grain: grain for grain in get_args(Grain)}
    if name not in known:
        raise LexiconError(f"{name!r} is no grain of dates")
    return known[name]
