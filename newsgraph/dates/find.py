"""Find the dates of an article, sentence by sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from newsgraph.dates.anchors import exact_day, published_in
from newsgraph.dates.context import echoed, shared
from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.meaning import Around, Meaning, on_day
from newsgraph.dates.resolve import resolve
from newsgraph.dates.search import Found, search
from newsgraph.dates.when import When
from newsgraph.document import Document, normalise
from newsgraph.inputs import checked_day, checked_text
from newsgraph.report import Date, Span


def find(text: str, published: date | str | None = None) -> list[Date]:
    """All dates of a text, in order, with ids date-1, date-2, ... Any string has an answer; anything else raises InputError.

    Examples:
        >>> [(d.span.text, d.value) for d in find("قال أمس إن الاتفاق وقع في مايو/أيار 2016", date(2018, 9, 6))]
        [('أمس', '2018-09-05'), ('مايو/أيار 2016', '2016-05')]
    """
    return list(find_in(Document(checked_text(text), published=checked_day(published))))


def find_in(document: Document) -> tuple[Date, ...]:
    """All dates of a document, read against its day of publication or the one that the text itself gives."""
    found = _bare(document) or list(search(document, bare=False))
    published = _day(document.published) or published_in(document, found)
    gaps = [document.reading[one.end : other.start] for one, other in pairwise(found)]
    whens = echoed(shared([item.when for item in found], gaps), published.year if published else None)
    told: Meaning | None = None
    story: Meaning | None = None
    dates: list[Date] = []
    for at, (item, when) in enumerate(zip(found, whens, strict=True)):
        near = at and found[at - 1].sentence == item.sentence and item.start - found[at - 1].end < _NEAR
        story = story if near else None
        meaning = resolve(when, Around(published, told, story, item.ahead, item.bare))
        if near and dates[-1].value and meaning.day and _UNTIL.search(normalise(gaps[at - 1])):
            meaning = _after(meaning, when, dates[-1].value)
        if when.hijri:
            meaning = _as_printed(meaning, whens[at : at + 2], gaps[at : at + 1])
        dates.append(_date(document.text, item, meaning, at + 1))
        told = _told(meaning, told)
        story = meaning if when.year is not None and not when.hijri and meaning.day else story
    return tuple(dates)


_UNTIL = re.compile(r"(?:^|\s)و?(?:الى|حتى|لغاية)(?: غاية)?(?: الساعة \S+(?: \S+)?)?(?: من)?\s*$")


def _after(meaning: Meaning, when: When, start: str) -> Meaning:
    """«من الثلاثاء إلى الأربعاء»: a weekday that ends what began on a day is the next one after that."""
    plain = when == When("day", weekday=when.weekday)
    if meaning.day is None or not plain or when.weekday is None or len(start) != _DAY:
        return meaning
    return on_day(meaning.day + timedelta(days=7)) if meaning.day < date.fromisoformat(start) else meaning


_DAY = len("2017-10-11")


def _as_printed(meaning: Meaning, whens: Sequence[When], gaps: Sequence[str]) -> Meaning:
    """«2 رجب 1442 الموافق 15 فبراير 2021»: the country's own moon may be a day or two from the calendar of Umm al-Qura."""
    day = exact_day(whens[1]) if gaps and _EQUAL in gaps[0] and not whens[1].hijri else None
    near = day is not None and meaning.day is not None and meaning.value == meaning.day.isoformat()
    return on_day(day) if day and near and meaning.day and abs((day - meaning.day).days) <= _MOONS else meaning


_EQUAL = "وافق"  # الموافق, الموافقة, ويوافق
_MOONS = 2
_NEAR = 100
"""Characters between two dates of one story."""


def _day(published: date | None) -> date | None:
    """A datetime is a date to Python, but no day."""
    return published.date() if isinstance(published, datetime) else published


def _told(meaning: Meaning, before: Meaning | None) -> Meaning:
    """What later dates may refer to: a month without a year is taken to be in the year told before."""
    if meaning.year is None and meaning.value is not None and before is not None:
        return replace(meaning, year=before.year)
    return meaning


def _bare(document: Document) -> list[Found]:
    """The one date of a text that is nothing but a date, with at most a preposition before it; else nothing."""
    if not 0 < len(document.tokens) <= _BARE:
        return []
    found = list(search(document, bare=True))
    if len(found) != 1:
        return []
    others = [token for token in document.tokens if token.end <= found[0].start or token.start >= found[0].end]
    return found if all(token.is_sign or lexicon().has("bare_around", token.form) for token in others) else []


_BARE = 9
"""Tokens of the longest text that can be a date and nothing else."""


def _date(text: str, item: Found, meaning: Meaning, number: int) -> Date:
    return Date(
        id=f"date-{number}",
        span=Span(start=item.start, end=item.end, text=text[item.start : item.end]),
        value=meaning.value,
        reason=meaning.reason,
        calendar="hijri" if item.when.hijri else "gregorian",
    )
