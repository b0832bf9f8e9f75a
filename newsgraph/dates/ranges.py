"""Where the article's numbers belong to dates."""

from collections.abc import Iterable

from newsgraph.dates.lexicon import lexicon
from newsgraph.document import tokenise
from newsgraph.report import Date


def date_ranges(dates: Iterable[Date]) -> list[tuple[int, int]]:
    """The ranges whose numbers are no figures, in order.

    «قبل ثلاثة أيام» is left out: it is a date by its distance, and the distance is a figure (three days).
    """
    return [(date.span.start, date.span.end) for date in dates if not _distance(date.span.text)]


def _distance(text: str) -> bool:
    first = next((token.form for token in tokenise(text)), "")
    return lexicon().has("ago", first) or lexicon().has("hence", first)
