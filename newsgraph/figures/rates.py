"""What a figure is per: a period, a barrel, a head."""

from newsgraph.document.letters import ARTICLE, FOR
from newsgraph.figures.lexicon import changes, context, nouns, rates
from newsgraph.figures.nounforms import can_count
from newsgraph.figures.sentence_window import SentenceWindow, one_of
from newsgraph.figures.verbs import is_verb
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import DURING, EVERY, IN
from newsgraph.numerals.reader import single
from newsgraph.report import FigureKind

_REACH = 3
_ADJECTIVES = 3
_BEFORE = 3
_FAR = 8  # words over which an adverb is still the figure's: 30 مليار متر مكعب من الغاز إلى أوروبا سنويا
_ADVERBS = 1  # only a single word (يوميا, للبرميل) is looked for beyond an adjective


def rate(window: SentenceWindow, stop: int) -> tuple[int, str] | None:
    """The position after the rate and its base: «مليون برميل من النفط يوميا»; None where there is none."""
    described = next(
        (at for at in range(stop, stop + _ADJECTIVES) if not window.is_word(at) or window.form(at) == FOR + EVERY), stop
    )
    hit = _base(window, described) or _rate(window, stop)
    at = stop
    while hit is None and at < stop + _FAR and window.is_word(at) and (at == stop or not is_verb(window.form(at))):
        at += 1
        found = _rate(window, at)
        near = at <= stop + _REACH or window.form(at) in rates().adverbs
        short = found is not None and (found[0] - at == _ADVERBS or (at == stop + 1 and window.form(at) in closed("in")))
        hit = found if short and near else None
    return hit


def _base(window: SentenceWindow, at: int) -> tuple[int, str] | None:
    """«لكل ألف ولادة», «لكل 100 ألف نسمة»: a base that is a number of things itself."""
    found = single(window.text, window.tokens, at + 1) if window.form(at) == FOR + EVERY else None
    if found is None or found.kind != "cardinal":
        return None
    form = window.form(found.stop)
    if not window.is_word(found.stop) or not can_count(form):
        return None
    thing = "person" if form in nouns()["heads"] else form
    return found.stop + 1, f"{found.low:f} {thing}"


def _rate(window: SentenceWindow, at: int) -> tuple[int, str] | None:
    """«في العام» is a rate, «في العام المالي», «في اليوم الثاني» and «في العام 2017» are dates."""
    hit = window.after(at, rates().after)
    dated = (
        hit is not None
        and window.form(at) in (IN, DURING)
        and (window.is_number(hit.at) or window.form(hit.at).startswith(ARTICLE))
    )
    return None if dated else hit


def yearly(window: SentenceWindow, first: int) -> str | None:
    """«بمعدل نمو سنوي يبلغ 4 في المئة»: the period stands before, as an adjective."""
    for at in range(first - 1, first - 1 - _BEFORE, -1):
        if window.form(at) in rates().periods:
            manner = window.form(at - 1) in context()["manner"]  # «ارتفع على أساس سنوي إلى 5»: compared with last year
            return None if manner else rates().periods[window.form(at)]
        if not one_of(window.form(at), changes().links | changes().then):
            return None
    return None


def price_of(window: SentenceWindow, first: int, kind: FigureKind) -> str | None:
    """«سعر لتر البنزين ... 1.83 درهم»: the sentence has said before what the price is for."""
    if kind != "money" or rates().price.isdisjoint(window.forms_before(first)):
        return None
    for at in range(first - 1, 0, -1):
        if one_of(window.form(at), rates().amounts):
            return None  # «سعر السهم ... بقيمة 20 مليون درهم»
        if window.form(at - 1) in rates().price and (hit := window.after(at, rates().of)):
            return hit.meaning
    return None
