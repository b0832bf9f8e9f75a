"""What a caller gives to be read: a string, or an Article; checked, with advice for the mistake that was made."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from newsgraph.errors import InputError
from newsgraph.report import About

Day = date | str | None
"""A day of publication: a date or datetime (pandas' too), an ISO 8601 string, or None, NaT or NaN where it is unknown."""


@dataclass(frozen=True, slots=True)
class Article:
    """A text with what the caller knows of it, which comes back on the report (`report.article`, `report.published`).

    >>> Article("زار الوزير بيروت أمس", id="a-17", published="2018-09-06", source="وكالة").id
    'a-17'
    """

    text: str
    id: str | None = None
    published: Day = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Checked:
    """An article that can be read."""

    text: str
    published: date | None
    about: About | None


def checked_article(given: object, published: object = None) -> Checked:
    """What the caller gave, or InputError. `published` beside an Article counts where the Article has none."""
    if not isinstance(given, Article):
        return Checked(_text(given), checked_day(published), None)
    day = checked_day(given.published)
    return Checked(_text(given.text), checked_day(published) if day is None else day, _about(given))


def checked_day(value: object) -> date | None:
    """The day, or InputError."""
    if value is None or _missing(value):
        return None
    if isinstance(value, datetime):  # a datetime is a date to Python, but not the day that the report promises
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return _written(value)
    raise InputError(
        f"published must be a datetime.date, a string such as '2018-09-06', or None, not {type(value).__name__} ({value!r})"
    )


def _missing(value: object) -> bool:
    """pandas' NaT, which calls itself a datetime, and NaN, with which it marks what is missing in a column of dates."""
    return type(value).__name__ == "NaTType" or (isinstance(value, float) and math.isnan(value))


def _written(text: str) -> date:
    try:
        return datetime.fromisoformat(text.strip()).date()
    except ValueError:
        raise InputError(f"published={text!r} is not a day in ISO 8601: write it YYYY-MM-DD, as 2018-09-06") from None


def _text(given: object) -> str:
    if isinstance(given, str):
        return given
    raise InputError(f"an article must be a str or a newsgraph.Article, not {type(given).__name__}{_advice(given)}")


def _advice(given: object) -> str:
    if isinstance(given, PurePath):
        return f": read it first, as newsgraph.read({str(given)!r})"
    if isinstance(given, (bytes, bytearray, memoryview)):
        return "; decode it first, as article.decode('utf-8')"
    if isinstance(given, Mapping):
        return "; give newsgraph.Article(text=...), with the fields that it has"
    if given is None or _missing(given):
        return ": it has no text; leave it out, or give '' for an empty report"
    if isinstance(given, (list, tuple)):
        return "; for several articles call Pipeline.pipe(articles)"
    return ""


def _about(article: Article) -> About:
    for name in ("id", "title", "source", "url"):
        value = getattr(article, name)
        if value is not None and not isinstance(value, str):
            raise InputError(f"Article.{name} must be a str or None, not {type(value).__name__}: give str({value!r})")
    if not isinstance(article.metadata, Mapping):
        raise InputError(f"Article.metadata must map names to values, not be a {type(article.metadata).__name__}")
    try:
        return About.of(article.id, article.title, article.source, article.url, article.metadata)
    except ValueError as error:
        raise InputError(f"Article.metadata must hold what JSON can hold: {error}") from error
