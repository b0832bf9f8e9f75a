"""Find the figures of an article, sentence by sentence."""

from bisect import bisect_right
from collections.abc import Iterator

from newsgraph.document import Document
from newsgraph.figures.exclude import addresses, chain_stop, excluded
from newsgraph.figures.meaning import Meaning, counts_known, inherit, meaning
from newsgraph.figures.quantity import Quantity, quantity
from newsgraph.figures.stretch import Stretch
from newsgraph.report import Figure, Span


def find(text: str) -> list[Figure]:
    """All figures of a text, in order, with ids figure-1, figure-2, ... Never raises, whatever the text.

    >>> [(f.number.text, f.value, f.kind, f.unit) for f in find("نحو 1.5 مليون دولار")]
    [('1.5 مليون', Decimal('1500000'), 'money', 'USD')]
    """
    return list(find_in(Document(text)))


def find_in(document: Document) -> tuple[Figure, ...]:
    """All figures of a document that may have its tokens and sentences already."""
    ranges = list(addresses(document.text))
    starts = [start for start, _ in ranges]
    figures: list[Figure] = []
    previous: Meaning | None = None
    for sentence in document.sentences:
        stretch = Stretch(document.text, document.sentence_tokens(sentence))
        for found in _quantities(stretch):
            at = bisect_right(starts, found.start) - 1
            if at < 0 or ranges[at][1] <= found.start:
                previous = inherit(found, meaning(stretch, found), previous)
                figures.append(_figure(stretch, found, previous, len(figures) + 1))
    return tuple(figures)


def _quantities(stretch: Stretch) -> Iterator[Quantity]:
    """The quantities that are figures, none overlapping another."""
    at = 0
    while at < len(stretch.tokens):
        if not stretch.is_number(at):
            at += 1
            continue
        past = chain_stop(stretch, at)
        if past > at:
            at = past
            continue
        found = quantity(stretch, at)
        if found is None:
            at += 1
            continue
        if not excluded(stretch, found, at, counts_known(stretch, found)):
            yield found
        at = max(at + 1, found.stop)


def _figure(stretch: Stretch, found: Quantity, around: Meaning, number: int) -> Figure:
    text, tokens = stretch.text, stretch.tokens
    start = min(found.start, tokens[around.first].start)
    end = max(found.end, tokens[around.stop - 1].end)
    noun = around.noun
    return Figure(
        id=f"figure-{number}",
        span=_span(text, start, end),
        number=_span(text, found.start, found.end),
        kind=around.kind,
        value=None if found.ranged else found.low,
        low=found.low if found.ranged else None,
        high=found.high if found.ranged else None,
        bound=around.bound,
        unit=around.unit,
        per=around.per,
        change=None,
        noun=_span(text, noun.start, noun.end) if noun is not None else None,
        claim_id=None,
    )


def _span(text: str, start: int, end: int) -> Span:
    return Span(start=start, end=end, text=text[start:end])
