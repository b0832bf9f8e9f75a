"""Many articles: each with its place in the stream, so that whatever fails is named and its neighbours go on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat, zip_longest
from typing import Literal

from newsgraph.article import Article, Checked, checked_article
from newsgraph.errors import ArticleError, InputError
from newsgraph.report import About, Report

OnError = Literal["raise", "report"] | Callable[[ArticleError], object]
"""What becomes of an article that cannot be read: it ends the stream, has a report that says so, or is given to a function."""

_NOTHING = object()


@dataclass(frozen=True, slots=True)
class Item:
    """One article of a stream: what is read, or why it cannot be."""

    index: int
    id: str | None
    article: Checked | None
    error: Exception | None = None

    def failed(self, error: Exception) -> "Item":
        """The same, which could not be read."""
        return Item(self.index, self.id, self.article, error)


Read = tuple[Item, Report | None]
"""An item with its report, or without one where the item has an error."""


def items(articles: object, published: object) -> Iterator[Item]:
    """The articles with their days; raises InputError, at the call where it can, where these are not several of each."""
    if isinstance(articles, (str, Article)) or not isinstance(articles, Iterable):
        raise InputError("articles must be several, as a list; for a single article call the pipeline itself")
    if published is not None and (isinstance(published, str) or not isinstance(published, Iterable)):
        raise InputError("published must be several days or None, as a list with one for each article")
    days = repeat(None) if published is None else iter(published)
    return _items(iter(articles), days, bounded=published is not None)


def _items(articles: Iterator[object], days: Iterator[object], *, bounded: bool) -> Iterator[Item]:
    pairs = zip_longest(articles, days, fillvalue=_NOTHING) if bounded else zip(articles, days, strict=False)
    for index, (article, day) in enumerate(pairs):
        if article is _NOTHING or day is _NOTHING:
            fewer, more = ("articles", "days") if article is _NOTHING else ("days", "articles")
            raise InputError(f"only {index} {fewer}, but more {more}: give published= one day, or None, for each article")
        yield _item(index, article, day)


def _item(index: int, given: object, day: object) -> Item:
    id = given.id if isinstance(given, Article) and isinstance(given.id, str) else None
    try:
        return Item(index, id, checked_article(given, day))
    except InputError as error:
        return Item(index, id, None, error)


def reports(read: Iterable[Read], on_error: OnError, empty: Report) -> Iterator[Report]:
    """The reports, and for what could not be read what `on_error` says; `empty` is a report of nothing, for those that failed."""
    for item, report in read:
        if report is not None:
            yield report
            continue
        error = _named(item)
        if on_error == "raise":
            raise _noted(item.error, error)
        if on_error == "report":
            yield _failed(item, error, empty)
        elif callable(on_error):
            on_error(error)


def checked_on_error(on_error: object) -> None:
    """Raises InputError for what it cannot be."""
    if on_error not in ("raise", "report") and not callable(on_error):
        raise InputError(f"on_error must be 'raise', 'report', or a function of an ArticleError, not {on_error!r}")


def _named(item: Item) -> ArticleError:
    """The error with the article that it is about."""
    error = item.error
    if isinstance(error, InputError):
        return ArticleError(item.index, item.id, str(error))
    named = ArticleError(item.index, item.id, f"{type(error).__name__}: {error} (a bug, of newsgraph's or of your tagger's)")
    named.__cause__ = error
    return named


def _noted(error: Exception | None, named: ArticleError) -> Exception:
    """What ends a stream: a bug as itself, with a note of the article."""
    if error is None or isinstance(error, InputError):
        return named
    error.add_note(f"newsgraph was reading article {named.index}, id {named.id!r}")
    return error


def _failed(item: Item, error: ArticleError, empty: Report) -> Report:
    article = item.article
    about = article.about if article else About(id=item.id) if item.id else None
    warning = {"code": "failed", "message": str(error)}
    given = {"text": article.text, "published": article.published} if article else {}
    return Report.model_validate({**empty.model_dump(), **given, "article": about, "warnings": (warning,)})
