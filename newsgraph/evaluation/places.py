"""Where quoted strings stand in the article: searched forward, or the n-th of the whole text."""

from collections.abc import Iterator
from typing import NamedTuple

from newsgraph.errors import InputError
from newsgraph.report import Span

_BEFORE = 400  # characters before a cue in which its source and content may start
_SOURCE = 600
_CONTENT = 1500


class Range(NamedTuple):
    """A half-open range of characters."""

    start: int
    end: int

    def overlaps(self, other: "Range | None") -> bool:
        """True where the two share a character."""
        return other is not None and self.start < other.end and other.start < self.end

    def within(self, other: "Range") -> bool:
        """True where this one lies inside the other."""
        return other.start <= self.start and self.end <= other.end


def range_of(span: Span) -> Range:
    """The characters of a span of the report."""
    return Range(span.start, span.end)


class Finder:
    """Finds the strings of one layer in text order."""

    def __init__(self, text: str, where: str) -> None:
        self._text, self._where = text, where
        self._cursor = 0

    def next(self, string: str, nth: int | None) -> Range:
        """The next occurrence, or the n-th of the whole text."""
        start = self._nth(string, nth) if nth else self._text.find(string, self._cursor)
        if start < 0:
            raise InputError(
                f"{self._where}: {string!r} does not stand in the text after the row before; order the rows, or give nth"
            )
        self._cursor = start + 1
        return Range(start, start + len(string))

    def _nth(self, string: str, nth: int) -> int:
        start = -1
        for _ in range(nth):
            start = self._text.find(string, start + 1)
            if start < 0:
                break
        return start

    def extent(self, span: Range, text: str, wide: str | None) -> Range:
        """The place of `wide` around the span of `text` that it holds."""
        for offset in _all(wide or text, text):
            start = span.start - offset
            if start >= 0 and self._text.startswith(wide or text, start):
                return Range(start, start + len(wide or text))
        raise InputError(f"{self._where}: the extent {wide!r} does not stand around {text!r}")

    def source(self, string: str, cue: Range) -> Range:
        """The occurrence nearest to the cue."""
        near = [at for at in _all(self._text, string, cue.start - _BEFORE) if at < cue.start + _SOURCE]
        if not near:
            raise InputError(f"{self._where}: the source {string!r} does not stand near its cue")
        best = min(near, key=lambda at: abs(at - cue.start))
        return Range(best, best + len(string))

    def content(self, first: str, last: str, cue: Range) -> Range:
        """From its first words (after the cue, else the last before it) to its last words."""
        near = [at for at in _all(self._text, first, cue.start - _BEFORE) if at < cue.start + _CONTENT]
        start = next((at for at in near if at >= cue.start), near[-1] if near else -1)
        end = self._text.find(last, start) if start >= 0 else -1
        if end < 0:
            raise InputError(f"{self._where}: the content {first!r} ... {last!r} does not stand near its cue")
        return Range(start, end + len(last))


def _all(text: str, string: str, start: int = 0) -> Iterator[int]:
    at = text.find(string, max(0, start))
    while at >= 0:
        yield at
        at = text.find(string, at + 1)
