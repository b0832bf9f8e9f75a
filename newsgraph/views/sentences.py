"""The sentences of an article as spans, so that a finding can be shown where it stands."""

from bisect import bisect_right
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.report import Report, Span


def sentences(report: Report) -> tuple[Span, ...]:
    """All of them, in order; together they hold every finding."""
    return _sentences(report.text)


def sentence_number(report: Report, span: Span) -> int:
    """Which sentence, counted from 0, the span starts in."""
    return max(0, bisect_right(_starts(report.text), span.start) - 1)


def sentence_of(report: Report, span: Span) -> Span:
    """The sentence that the span starts in; raises ValueError where the article has none."""
    found = sentences(report)
    if not found:
        raise ValueError("the article has no sentences")
    return found[sentence_number(report, span)]


@lru_cache(maxsize=32)  # one article's spans are asked for in a row
def _sentences(text: str) -> tuple[Span, ...]:
    document = Document(text)
    edges = ((document.tokens[s.first].start, document.tokens[s.stop - 1].end) for s in document.sentences)
    return tuple(Span(start=start, end=end, text=text[start:end]) for start, end in edges)


@lru_cache(maxsize=32)
def _starts(text: str) -> tuple[int, ...]:
    return tuple(sentence.start for sentence in _sentences(text))
