"""Find the figures of an article, sentence by sentence."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from decimal import localcontext

from newsgraph.document import Document
from newsgraph.figures.codes import named
from newsgraph.figures.currency_context import CurrencyContext
from newsgraph.figures.exclude import addresses, excluded
from newsgraph.figures.finished import figure
from newsgraph.figures.joined import extended, governed, inherited, scored, unit_and_part
from newsgraph.figures.meaning import counts_known, meaning
from newsgraph.figures.printed import Printed
from newsgraph.figures.sentence_window import SentenceWindow
from newsgraph.figures.timing import opens_with_time
from newsgraph.figures.whole_text import lone_dual, signed
from newsgraph.figures.wholes import Found, wholes
from newsgraph.inputs import checked_text
from newsgraph.numerals.digits import EXACT
from newsgraph.numerals.reader import readings, single
from newsgraph.numerals.reading import Reading
from newsgraph.report import Figure


def find(text: str) -> list[Figure]:
    """All figures of a text, in order, with ids figure-1, figure-2, ... Only what is no string raises InputError.

    >>> [(f.number.text, f.value, f.kind, f.unit) for f in find("نحو 1.5 مليون دولار")]
    [('1.5 مليون', Decimal('1500000'), 'money', 'USD')]
    """
    return list(find_in(Document(checked_text(text))))


def find_in(document: Document, dates: Iterable[tuple[int, int]] = ()) -> tuple[Figure, ...]:
    """All figures of a document that may have its tokens and sentences already.

    `dates` are ranges of characters that are dates; a numeral there is no figure, unless it has a unit of its own.
    """
    with localcontext(EXACT):  # the caller's own must neither round nor raise
        return _found(document, Ranges(sorted(dates)))


def _found(document: Document, dated: "Ranges") -> tuple[Figure, ...]:
    money = CurrencyContext.of(document)
    names = Ranges(addresses(document.text))
    found: list[Found] = []
    page = Printed.of(document)
    for tokens in page.sentences:
        window = SentenceWindow(page.text, tokens)
        first = len(found)
        for numeral in _figures_only(window, names, dated):
            _add(found, window, numeral, money, fresh=len(found) == first)
    if len(found) == len(document.sentences) == 1:
        found[0] = (found[0][0], signed(*found[0]))
    found = found or _alone(document)
    rows = enumerate(zip(found, wholes(found), strict=True), 1)
    return tuple(figure(document.text, window, own, page.notes, number, whole) for number, ((window, own), whole) in rows)


def _alone(document: Document) -> list[Found]:
    window = SentenceWindow(document.text, document.tokens)
    pair = lone_dual(window) if len(document.sentences) == 1 else None
    return [(window, pair)] if pair is not None else []


class Ranges:
    """Ranges of characters in order, and whether a position lies in one of them."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._ranges = list(ranges)
        self._starts = [start for start, _ in self._ranges]

    def __contains__(self, position: object) -> bool:
        at = bisect_right(self._starts, position) - 1 if isinstance(position, int) else -1
        return at >= 0 and position in range(*self._ranges[at])


def _figures_only(window: SentenceWindow, names: Ranges, dated: Ranges) -> Iterator[Reading]:
    """The sentence's numerals but for those that are no figures."""
    past = -1
    for numeral in _nouns_only(readings(window.text, window.tokens)):
        numeral = _without_time(window, numeral)
        counts = counts_known(window, numeral)
        timed = not counts and (numeral.start in dated or _follows(window, numeral, past))
        if timed or numeral.start in names or excluded(window, numeral, counts):
            past = numeral.stop if numeral.kind == "cardinal" or named(window, numeral) else -1
        else:
            yield numeral


def _without_time(window: SentenceWindow, numeral: Reading) -> Reading:
    """«عام 2009 إلى 1.6 مليار», «الاثنين إلى 5.4»: a time and an amount are no range; the amount alone."""
    if not numeral.ranged or not opens_with_time(window, numeral):
        return numeral
    links = (at for at in range(numeral.first, numeral.stop) if window.form(at) in ("الى", "حتى"))
    second = single(window.text, window.tokens, next(links, numeral.stop) + 1)
    return second if second is not None else numeral


def _follows(window: SentenceWindow, numeral: Reading, past: int) -> bool:
    """«حزيران 11 و15», «المادتان 5 و6»: what is joined to a number that is no figure is none."""
    if past < 0 or numeral.kind != "cardinal":
        return False
    return (numeral.first == past and "و" in numeral.proclitics) or (
        numeral.first == past + 1 and window.form(past) in ("و", "-", "–", "/")
    )


def _nouns_only(numerals: list[Reading]) -> Iterator[Reading]:
    """Without what only describes or repeats the dual before it: مسؤولان إيرانيان, شخصين اثنين."""
    before: Reading | None = None
    for numeral in numerals:
        pair = before is not None and before.kind == "dual" and before.stop == numeral.first
        if not pair or numeral.proclitics or not (numeral.kind == "dual" or numeral.low == numeral.high == 2):
            yield numeral
        before = numeral


def _add(figures: list[Found], window: SentenceWindow, numeral: Reading, money: CurrencyContext, fresh: bool) -> None:
    """Put the numeral's figure after the others, or join it to the last, which `fresh` forbids (another sentence's)."""
    inside = not numeral.words and numeral.first < figures[-1][1].core if not fresh else False  # the 2 of «500 م2»
    if not fresh and (inside or numeral.start < figures[-1][1].end):
        return
    half = unit_and_part(window, numeral) if fresh or figures[-1][1].core < numeral.first - 1 else None
    own = half or meaning(window, numeral, money)
    before = figures[-1][1] if figures else None
    longer = None if fresh or half else extended(window, numeral, before, own)
    if longer is not None:
        figures[-1] = (window, longer)
        return
    if own is None:
        return
    own = inherited(window, numeral, scored(window, own), before)
    figures.append((window, own if fresh else governed(window, numeral, own, before)))
