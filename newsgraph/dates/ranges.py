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
    forms = [token.form for token in tokenise(text)]
    if not forms:
        return False
    known = lexicon()
    counted = any((forms[-1],) in known.grains[name] for name in ("counted", "dual"))  # «من 3 أيام», said of the past
    return known.has("ago", forms[0]) or known.has("hence", forms[0]) or (known.has("from", forms[0]) and counted)
