"""What one figure takes from the one before: a bound or change that goes on, a currency, the thing counted, a conversion."""

from dataclasses import replace

from newsgraph.document.letters import AND
from newsgraph.figures.lexicon import context
from newsgraph.figures.meaning import Meaning, plain
from newsgraph.figures.rates import rate
from newsgraph.figures.sentence_window import HYPHENS, SentenceWindow
from newsgraph.lexicons.particles import TO
from newsgraph.numerals.reading import Reading

_MILLIONS, _THOUSANDS = 6, 3
_COORDINATED = 8  # words between the members of a coordination that one bound governs
_LATER = 5  # words between «من 250 ألف طن عام 2012» and its «إلى 95 ألفا»
_GOVERNING = frozenset({"approx", "at_least", "at_most", "more_than", "less_than"})


def governed(window: SentenceWindow, found: Reading, own: Meaning, previous: Meaning) -> Meaning:
    """The figure with what goes on from the previous one of the same sentence."""
    own = _converted(window, _changed(window, found, own, previous), previous)
    if own.bound != "exact" or own.leads or not previous.leads or previous.bound not in _GOVERNING:
        return own
    if not _joined(window, found) or own.kind == "score" or own.kind != previous.kind:
        return own
    between = range(previous.core, found.first)
    clear = all(window.is_word(at) or window.form(at) in HYPHENS for at in between)
    near = len(between) <= _COORDINATED
    return replace(own, bound=previous.bound, leads=True) if clear and near else own  # «نحو 20 رجلا و30 امرأة»


def _changed(window: SentenceWindow, found: Reading, own: Meaning, previous: Meaning) -> Meaning:
    """«ارتفع 3 في المئة إلى 70 دولارا», «ارتفعت الحصيلة إلى 80 قتيلا و300 جريح»: the change goes on."""
    if previous.change is None or own.kind in ("score", "age", "duration"):
        return own
    to = next((at for at in range(previous.stop, min(found.first, previous.stop + _LATER)) if window.form(at) == TO), None)
    bare = own.kind == "count" and own.unit is None and own.noun is None and found.power > 0
    if bare and to is not None and to >= found.opener - 2:
        own = replace(own, kind=previous.kind, unit=previous.unit, family=previous.family, change=previous.change)
    near = own.first - previous.core <= 1 and (_joined(window, found) or window.form(own.first)[:1] == AND)
    if own.change is None and (to == previous.stop == found.first - 1 or (near and own.kind == previous.kind)):
        return replace(own, change=previous.change)
    return own


def _joined(window: SentenceWindow, found: Reading) -> bool:
    return AND in found.proclitics or window.form(found.first - 1) == AND


def _converted(window: SentenceWindow, own: Meaning, previous: Meaning) -> Meaning:
    """«500 يوان (77 دولارا) للطن»: one amount in two units has one change, one bound, one rate."""
    twice = own.kind == previous.kind and own.unit != previous.unit and own.unit is not None and previous.unit is not None
    if not twice or window.form(own.first - 1) != "(" or own.first - previous.stop > 1:
        return own
    after = rate(window, own.stop + 1) if window.form(own.stop) == ")" else None
    per = own.per or previous.per or (after[1] if after else None)
    return replace(own, change=own.change or previous.change, per=per, converted=True)


def shared(first: Meaning, second: Meaning, found: Reading) -> Meaning:
    """The 12 of «ارتفع من 12 إلى 18 قتيلا» counts the dead too, that of «من 20 إلى 25 سنتا» cents; `found` is the second."""
    if first.unit is not None or first.noun is not None or first.kind not in ("count", second.kind):
        return first
    each = second.low / found.low if found.low and second.unit is not None else 1
    return replace(
        first,
        kind=second.kind,
        low=plain(first.low * each),
        high=plain(first.low * each),
        unit=second.unit,
        family=second.family,
        per=second.per,
        noun=second.noun if second.kind == "count" else None,
    )


def inherited(window: SentenceWindow, found: Reading, own: Meaning, previous: Meaning | None) -> Meaning:
    """«(925 مليونا)» after an amount in euros is euros too: a bare multiplier takes the currency last named.

    Thousands do so only where they are compared: «إلى 87 ألف ريال من نحو 74 ألفا».
    """
    compared = found.power >= _THOUSANDS and window.form(own.first - 1) in context()["compared"]
    bare_amount = (found.power >= _MILLIONS or compared) and own.kind == "count" and own.noun is None
    if previous is None or previous.kind != "money" or not bare_amount or own.high is None:
        return own
    return replace(own, kind="money", unit=previous.unit, family=previous.family)
