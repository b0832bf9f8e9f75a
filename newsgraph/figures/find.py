"""Find the figures of an article, sentence by sentence."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import localcontext

from newsgraph.document import Document
from newsgraph.figures.candidates import Candidate, Ranges, candidates
from newsgraph.figures.carried import governed, inherited, shared
from newsgraph.figures.currency_context import CurrencyContext
from newsgraph.figures.exclude import addresses, cues
from newsgraph.figures.finished import figure
from newsgraph.figures.joined import extended, scored, unit_and_part
from newsgraph.figures.meaning import Meaning, meaning
from newsgraph.figures.printed import Printed
from newsgraph.figures.ranks import posts, ranks
from newsgraph.figures.sentence_window import SentenceWindow
from newsgraph.figures.whole_text import lone_dual, signed
from newsgraph.figures.wholes import Found, wholes
from newsgraph.inputs import checked_text
from newsgraph.numerals.digits import EXACT
from newsgraph.report import Bound, Figure


def find(text: str) -> list[Figure]:
    """All figures of a text, in order, with ids figure-1, figure-2, ... Only what is no string raises InputError.

    Examples:
        >>> [(f.number.text, f.value, f.kind, f.unit) for f in find("نحو 1.5 مليون دولار")]
        [('1.5 مليون', Decimal('1500000'), 'money', 'USD')]
    """
    return list(find_in(Document(checked_text(text))))


def find_in(document: Document, dates: Iterable[tuple[int, int]] = ()) -> tuple[Figure, ...]:
    """All figures of a document that may have its tokens and sentences already.

    `dates` are ranges of characters that are dates; a numeral there is no figure.
    """
    with localcontext(EXACT):  # the caller's own must neither round nor raise
        return _found(document, Ranges(sorted(dates)))


def _found(document: Document, dated: "Ranges") -> tuple[Figure, ...]:
    money = CurrencyContext(document)
    reading = document.reading
    names = Ranges(sorted([*addresses(document.text), *cues(reading), *ranks(reading), *posts(reading)]))
    found: list[Found] = []
    page = Printed.of(document)
    for tokens in page.sentences:
        window = SentenceWindow(page.text, tokens)
        first = len(found)
        for candidate in candidates(window, names, dated):
            _add(found, window, candidate, money, fresh=len(found) == first)
    if len(found) == len(document.sentences) == 1:
        found[0] = (found[0][0], signed(*found[0]))
    found = found or _alone(document)
    rows = enumerate(zip(found, wholes(found), strict=True), 1)
    return tuple(figure(document.text, window, own, page.notes, number, whole) for number, ((window, own), whole) in rows)


def _alone(document: Document) -> list[Found]:
    window = SentenceWindow(document.reading, document.tokens)
    pair = lone_dual(window) if len(document.sentences) == 1 else None
    return [(window, pair)] if pair is not None else []


def _add(figures: list[Found], window: SentenceWindow, candidate: Candidate, money: CurrencyContext, *, fresh: bool) -> None:
    """Put the numeral's figure after the others, or join it to the last, which `fresh` forbids (another sentence's)."""
    numeral = candidate.numeral
    inside = not numeral.words and numeral.first < figures[-1][1].core if not fresh else False  # the 2 of «500 م2»
    based = not fresh and figures[-1][1].per is not None and numeral.first < figures[-1][1].stop  # «لكل 100 ألف نسمة»
    if not fresh and (inside or based or numeral.start < figures[-1][1].end):
        return
    half = unit_and_part(window, numeral) if fresh or figures[-1][1].core < numeral.first - 1 else None
    own = half or meaning(window, numeral, money, linked=candidate.start or candidate.goal)
    before = figures[-1][1] if figures else None
    longer = None if fresh or half else extended(window, numeral, before, own)
    if longer is not None:
        figures[-1] = (window, longer)
        return
    if own is None:
        return
    own = inherited(window, numeral, scored(window, own), before)
    if candidate.goal and before is not None:
        figures[-1] = (window, shared(before, own, numeral))
    if not fresh and before is not None:
        own = governed(window, numeral, own, before)
        if own.converted and own.per is not None:
            figures[-1] = (window, replace(figures[-1][1], per=own.per))  # «500 يوان (77 دولارا) للطن»
        figures[-1] = (figures[-1][0], _without(figures[-1][1], numeral.first))
        own = _apart(window, own, figures[-1][1], numeral.first)
    figures.append((window, own))


def _without(before: Meaning, numeral: int) -> Meaning:
    """A figure without a bound that stands behind the next number («3 ثلث شخص على الأقل»): that is the next one's."""
    if before.stop <= numeral or before.core > numeral:
        return before
    return replace(before, stop=numeral, bound="exact" if not before.ranged and before.high is not None else before.bound)


def _apart(window: SentenceWindow, own: Meaning, before: Meaning, numeral: int) -> Meaning:
    """A figure without the words that the one before it has taken («سبعة على الأقل 34 جريحا», «8 من المتعاملين الـ12»)."""
    if own.noun is not None and own.noun.start < max(before.end, window.tokens[before.stop - 1].end):
        own = replace(own, noun=None)
    if own.first >= before.stop:
        return own
    bound: Bound = "exact" if own.leads and not own.ranged and own.high is not None else own.bound
    return replace(own, first=min(before.stop, numeral), bound=bound, leads=False)
