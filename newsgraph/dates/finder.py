"""Find the dates of an article, sentence by sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise

from newsgraph.dates.anchors import published_in
from newsgraph.dates.context import looks_ahead, shared
from newsgraph.dates.expression import expression
from newsgraph.dates.guard import event_day, name_of
from newsgraph.dates.lexicon import lexicon, openers
from newsgraph.dates.meaning import Around, Meaning
from newsgraph.dates.numbers import starts_number
from newsgraph.dates.resolve import resolve
from newsgraph.dates.stretch import Stretch
from newsgraph.dates.when import When
from newsgraph.document import Document, Token
from newsgraph.document.clitics import cuts
from newsgraph.report import Date, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A date's place in the text and what its words say; `ahead` where they look ahead."""

    start: int
    end: int
    when: When
    ahead: bool
    bare: bool


def find(text: str, published: date | None = None) -> list[Date]:
    """All dates of a text, in order, with ids date-1, date-2, ... Never raises, whatever the text.

    >>> [(d.span.text, d.value) for d in find("قال أمس إن الاتفاق وقع في مايو/أيار 2016", date(2018, 9, 6))]
    [('أمس', '2018-09-05'), ('مايو/أيار 2016', '2016-05')]
    """
    return list(find_in(Document(text, published=published)))


def find_in(document: Document) -> tuple[Date, ...]:
    """All dates of a document, read against its day of publication or the one that the text itself gives."""
    found = _bare(document) or list(_found(document, bare=False))
    published = _day(document.published) or published_in(document, found)
    gaps = [document.text[one.end : other.start] for one, other in pairwise(found)]
    whens = shared([item.when for item in found], gaps)
    told: Meaning | None = None
    dates: list[Date] = []
    for item, when in zip(found, whens, strict=True):
        meaning = resolve(when, Around(published, told, item.ahead, item.bare))
        dates.append(_date(document.text, item, meaning, len(dates) + 1))
        told = _told(meaning, told)
    return tuple(dates)


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
    found = list(_found(document, bare=True))
    if len(found) != 1:
        return []
    others = [token for token in document.tokens if token.end <= found[0].start or token.start >= found[0].end]
    return found if all(token.is_sign or lexicon().has("bare_around", token.form) for token in others) else []


def _found(document: Document, *, bare: bool) -> Iterator[Found]:
    for sentence in document.sentences:
        tokens = document.sentence_tokens(sentence)
        ahead = looks_ahead(tokens, document.forms)
        at = 0
        while at < len(tokens):
            hit = _at(document, tokens, at, ahead[at] and not _since(tokens, at), bare)
            if hit is None:
                at += 1
                continue
            at, found = hit
            if found is not None:
                yield found


def _since(tokens: Sequence[Token], at: int) -> bool:
    """«تستضيف موسكو البطولة منذ الخميس»: what goes on since a day looks back to it."""
    return at > 0 and lexicon().has("since", tokens[at - 1].form)


def _at(document: Document, tokens: Sequence[Token], at: int, ahead: bool, bare: bool) -> tuple[int, Found | None] | None:
    """The date that starts at the token, with the position after it; a name made of a date is passed over."""
    for stretch in _readings(document.text, tokens, at, bare):
        piece = expression(stretch, at, ahead=ahead) if _may_start(stretch, at) else None
        if piece is None:
            continue
        stop, when = piece
        if name_of(stretch, at, stop, when):
            return stop, None
        when = event_day(stretch, at, when)
        return stop, Found(stretch.start(at), tokens[stop - 1].end, when, ahead, bare)
    return None


def _may_start(stretch: Stretch, at: int) -> bool:
    return stretch.is_number(at) or stretch.form(at) in openers() or starts_number(stretch, at)


def _readings(text: str, tokens: Sequence[Token], at: int, bare: bool) -> Iterator[Stretch]:
    """The sentence with the token whole, then with the proclitics that it may carry cut off."""
    yield Stretch(text, tokens, bare=bare)
    if tokens[at].is_word:
        for cut in cuts(tokens[at].text)[1:]:
            if "س" not in cut.proclitics and "ك" not in cut.proclitics and len(cut.rest) > 1:
                yield Stretch(text, tokens, at, cut.rest, cut.offset, bare)


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
