"""What `find` understood, in the form of the report: spans without clitics, a reason where a currency is unknown, a note."""

from collections.abc import Iterable, Mapping

from newsgraph.document import Token
from newsgraph.figures.edges import bare_start
from newsgraph.figures.meaning import Meaning
from newsgraph.figures.sentence_window import SentenceWindow
from newsgraph.report import Figure, Span


def figure(text: str, window: SentenceWindow, found: Meaning, notes: Mapping[int, str], number: int, whole: int | None) -> Figure:
    """The figure of that `number`; `whole` is the number of the figure that it is a part of."""
    first, noun = window.tokens[found.first], found.noun
    start = min(found.start, noun.start if noun is not None else found.start)
    if start >= first.end:
        start = bare_start(first)  # a bound or a unit comes first
    ranged, vague = found.ranged, found.high is None
    return Figure(
        id=_id(number),
        span=_span(text, start, max(found.end, window.tokens[found.stop - 1].end)),
        number=_span(text, found.start, found.end),
        kind=found.kind,
        value=None if ranged or vague else found.low,
        low=found.low if ranged or vague else None,
        high=found.high if ranged else None,
        bound=found.bound,
        unit=found.unit,
        per=found.per,
        change=found.change,
        noun=_span(text, noun.start, noun.end) if noun is not None else None,
        part_of=_id(whole) if whole is not None else None,
        reason=_reason(found),
        note=_note(window.tokens[found.first : found.stop], found, notes),
        claim_id=None,
    )


def _reason(found: Meaning) -> str | None:
    """Why a sum of money has no currency."""
    if found.kind != "money" or found.unit is not None:
        return None
    return f"several countries call their money {found.family}, and the article does not tell which is meant"


def _note(tokens: Iterable[Token], found: Meaning, notes: Mapping[int, str]) -> str | None:
    told = [found.note] if found.note else []
    mended = (notes.get(token.start) for token in tokens if found.start <= token.start < found.end) if notes else ()
    return "; ".join([*(note for note in mended if note), *told]) or None


def _id(number: int) -> str:
    return f"figure-{number}"


def _span(text: str, start: int, end: int) -> Span:
    return Span(start=start, end=end, text=text[start:end])
