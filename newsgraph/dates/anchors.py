"""The day of publication where only the text tells it."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

from newsgraph.dates.hijri import day_of
from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.when import When
from newsgraph.document import Document, normalise

_DATELINE = 80
"""Characters at the start of a text within which a dateline stands."""


class Place(Protocol):
    """A date found in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def when(self) -> When: ...


def published_in(document: Document, found: Sequence[Place]) -> date | None:
    """The day that «أمس الأربعاء 11 أكتوبر 2017» or a dateline («القاهرة 12 يناير 2019 -») gives away; else None."""
    for item in found:
        day = exact_day(item.when)
        if day is not None and item.when.shift is not None:
            return day - timedelta(days=item.when.shift)
    return _dateline(document.reading, found)


def _dateline(text: str, found: Sequence[Place]) -> date | None:
    """A full date at the start, on a line of its own or closed by a dash or a bracket."""
    item = next((item for item in found if exact_day(item.when) is not None), None)
    if item is None or item.end > _DATELINE:
        return None
    before, after = text[: item.start], text[item.end : item.end + 4].lstrip(" ")
    words = [normalise(word) for word in before.split()]
    short = len(words) <= 4 and "." not in before and not any(lexicon().has("month_support", word) for word in words)
    if short and "\n" not in before.strip() and after[:1] in ("-", "–", "—", "\n", ")", ":", "/", "("):
        return exact_day(item.when)
    return None


def exact_day(when: When) -> date | None:
    """The day, where the words give it whole."""
    if when.grain != "day" or when.second is not None or not (when.year and when.month and when.day):
        return None
    if when.hijri:
        return day_of(when.year, when.month, when.day)
    try:
        return date(when.year, when.month, when.day)
    except ValueError:
        return None
