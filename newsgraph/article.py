"""What a caller gives to be read: a string, or an Article; checked, with advice for the mistake that was made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from newsgraph.errors import InputError
from newsgraph.inputs import checked_day, checked_text
from newsgraph.report import About

Day = date | str | None
"""A day of publication: a date or datetime (pandas' too), an ISO 8601 string, or None, NaT or NaN where it is unknown."""

_WANTED = "an article must be a str or a newsgraph.Article"


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
        return Checked(checked_text(given, _WANTED), checked_day(published), None)
    day = checked_day(given.published)
    return Checked(checked_text(given.text, _WANTED), checked_day(published) if day is None else day, _about(given))


def _about(article: Article) -> About:
    for name in ("id", "title", "source", "url"):
        value = getattr(article, name)
        if value is not None and not isinstance(value, str):
            raise InputError(f"Article.{name} must be a str or None, not {type(value).__name__}: give str({value!r})")
    if not isinstance(article.metadata, Mapping):
        raise InputError(f"Article.metadata must map names to values, not be a {type(article.metadata).__name__}")
    try:
        return About.of(article.id, article.title, article.source, article.url, article.metadata)
    except (ValueError, RecursionError) as error:
        raise InputError(f"Article.metadata must hold what JSON can hold: {error}") from error
