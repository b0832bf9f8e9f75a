"""The lines of an article and what each is: headline, running text, list item, table row, link to other articles.

A line ends at every line-end character (`document.characters.LINE_ENDS`), a mere fold of a wrapped text aside
(`document.lines`). What stands before a line's own words is told apart from them, so that no reader meets it as a word:

    • القتلى: 39            opener •,   label القتلى
    عاجل.. وزير الدفاع: ...  opener عاجل..,  label وزير الدفاع
    14:20 - حماس: ندرس       opener 14:20 -,  label حماس
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from newsgraph.document import Document, Token
from newsgraph.document.lines import Break
from newsgraph.syntax.datelines import find_dateline
from newsgraph.syntax.lexicon import group

_MARKERS = frozenset("•*▪●◆■-–—·◄►")
_STOPS = frozenset(".!?؟…؛:")
_LONGEST_LABEL = 10
_LONGEST_HEADLINE = 40
_SHORT_HEADLINE = 12
_LONGEST_LINK = 25
_OUTLET = 3
"""Words of a medium's name behind a headline, at most."""


class LineKind(StrEnum):
    """What a line is for."""

    HEADLINE = "headline"
    TEXT = "text"
    ITEM = "item"
    ROW = "row"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens `first` to `stop` of a line; its own words begin at `start`, after bullets, times and flash words.

    `colon` is the token of the colon that ends a label at the line's beginning (الوزير: ..., القتلى: ...), or -1;
    the label is `start` to `colon`. `paragraph` is true where an empty line stands before it.
    """

    first: int
    stop: int
    kind: LineKind
    start: int
    colon: int = -1
    paragraph: bool = False

    @property
    def label(self) -> range:
        """The tokens of the label, none where there is none."""
        return range(self.start, self.colon) if self.colon >= 0 else range(0)


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of an article, and for each token the number of its line.

    `headline` (without the medium that a long dash ends it with), `lead` (the first sentence under it, without its
    dateline) and `dateline` are ranges of tokens, empty where the article has none.
    """

    lines: Sequence[Line]
    line_of: Sequence[int]
    headline: range
    dateline: range
    lead: range

    def line_at(self, at: int) -> Line:
        """The line of a token."""
        return self.lines[self.line_of[at]]


def layout(document: Document, named: Sequence[object | None]) -> Layout:
    """Read the lines; `named` holds for each token something where a place or body is named. Linear in the tokens."""
    tokens = document.tokens
    lines = _lines(document)
    line_of = [number for number, line in enumerate(lines) for _ in range(line.first, line.stop)]
    headline = range(0, _outlet(tokens, lines[0].stop)) if lines and lines[0].kind is LineKind.HEADLINE else range(0)
    dateline = find_dateline(tokens, [(line.first, line.stop) for line in lines], named)
    return Layout(lines, line_of, headline, dateline, _lead(document, lines, dateline))


def _lines(document: Document) -> list[Line]:
    tokens, breaks = document.tokens, document.breaks
    starts = [at for at, what in enumerate(breaks) if what >= Break.LINE]
    bounds = [*starts, len(tokens)]
    lines = [_line(document, first, stop) for first, stop in pairwise(bounds)]
    if len(lines) > 1 and _is_headline(tokens, lines[0]):
        first = lines[0]
        lines[0] = Line(first.first, first.stop, LineKind.HEADLINE, first.start, first.colon, first.paragraph)
    return lines


def _line(document: Document, first: int, stop: int) -> Line:
    tokens = document.tokens
    start, marked = _start(tokens, first, stop)
    kind = LineKind.ITEM if marked else LineKind.TEXT
    if _is_row(document, first, stop):
        kind = LineKind.ROW
    elif stop - first <= _LONGEST_LINK and _is_link(tokens, start, stop):
        kind = LineKind.LINK
    return Line(first, stop, kind, start, _colon(tokens, start, stop), document.breaks[first] is Break.PARAGRAPH)


def _start(tokens: Sequence[Token], first: int, stop: int) -> tuple[int, bool]:
    """Where a line's own words begin, and whether a bullet or a number makes it an item of a list."""
    at, marked = first, False
    if at < stop and tokens[at].form in _MARKERS:
        at, marked = at + 1, True
    elif at + 1 < stop and tokens[at].is_number and len(tokens[at].form) <= 2 and tokens[at + 1].form in ("-", ")", "."):
        at, marked = at + 2, True
    if at < stop and ":" in tokens[at].form and tokens[at].is_number:
        at = _behind_signs(tokens, at + 1, stop)  # 14:20 - حماس: ...
    if at < stop and tokens[at].form in group("flash"):
        behind = _behind_signs(tokens, at + 1, stop)
        at = behind if behind > at + 1 else at
    return (at, marked) if at < stop else (first, False)


def _behind_signs(tokens: Sequence[Token], at: int, stop: int) -> int:
    while at < stop and tokens[at].form in ".…:|-–—/":
        at += 1
    return at


def _colon(tokens: Sequence[Token], start: int, stop: int) -> int:
    """The colon of a label: words, names and brackets before it, no sentence; something behind it."""
    for at in range(start, min(start + _LONGEST_LABEL + 1, stop - 1)):
        form = tokens[at].form
        if form == ":":
            return at if at > start else -1
        if form in _STOPS:
            return -1
    return -1


def _is_row(document: Document, first: int, stop: int) -> bool:
    """Cells between bars or tabs: two at least."""
    tokens = document.tokens
    bars = sum(tokens[at].form == "|" for at in range(first + 1, stop - 1))
    if bars > 1:
        return True
    return stop - first <= _LONGEST_HEADLINE and "\t" in document.text[tokens[first].start : tokens[stop - 1].end]


def _is_link(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """A line that leads to other articles (اقرأ أيضا: ...)."""
    pair = f"{tokens[start].form} {tokens[start + 1].form}" if start + 1 < stop else ""
    return pair in group("link") or tokens[start].form in group("link")


def _is_headline(tokens: Sequence[Token], line: Line) -> bool:
    """A first line that is no sentence: short, or without a stop at its end."""
    length = line.stop - line.first
    if line.kind is not LineKind.TEXT or length > _LONGEST_HEADLINE:
        return False
    return length < _SHORT_HEADLINE or tokens[line.stop - 1].form not in _STOPS


def _outlet(tokens: Sequence[Token], stop: int) -> int:
    """Where a headline's own words stop: الوزير يفتتح السد الكبير ــ [أخبار البلاد]."""
    marks = (at for at in range(stop - 2, max(stop - _OUTLET - 2, 2), -1) if tokens[at].is_sign and not tokens[at].form)
    return next(marks, stop)


def _lead(document: Document, lines: Sequence[Line], dateline: range) -> range:
    """The first sentence of the first line of running text, behind its dateline."""
    line = next((line for line in lines if line.kind is LineKind.TEXT and line.stop > dateline.stop), None)
    if line is None:
        return range(0)
    first = dateline.stop if line.first <= dateline.start < line.stop else line.first
    stop = next((s.stop for s in document.sentences if s.stop > first), line.stop)
    return range(first, min(stop, line.stop))
