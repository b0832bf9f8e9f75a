"""What a numeral means: its unit or the noun it counts, and the rate, bound and change around it."""

from dataclasses import dataclass, replace
from decimal import Decimal

from newsgraph.figures.bounds import bounded
from newsgraph.figures.change import Amount, change
from newsgraph.figures.counted import Noun, counted
from newsgraph.figures.currency_context import CurrencyContext
from newsgraph.figures.lexicon import context, nouns
from newsgraph.figures.measure import Measure, measure, pair_at, unit_after
from newsgraph.figures.rates import price_of, rate, yearly
from newsgraph.figures.scores import against, goals, is_result
from newsgraph.figures.sentence_window import SentenceWindow, one_of
from newsgraph.lexicons.particles import INSTEAD_OF
from newsgraph.numerals.digits import read
from newsgraph.numerals.reading import Reading
from newsgraph.report import Bound, Change, FigureKind

_QUAKE_MAX = 10
_YEARS = range(1300, 2101)
_QUAKE_REACH = 3
_TIMES = "times"
"""The unit of «20 ضعفا»; in «ثلاثة أضعاف المعدل» the noun says what is multiplied."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A figure but for its id: tokens `first` to `stop` are the whole, characters `start` to `end` the number."""

    first: int
    stop: int
    start: int
    end: int
    kind: FigureKind
    low: Decimal
    high: Decimal | None
    ranged: bool
    bound: Bound
    unit: str | None = None
    family: str = ""
    part: bool = False
    per: str | None = None
    change: Change | None = None
    noun: Noun | None = None
    note: str | None = None
    leads: bool = False
    converted: bool = False
    """The amount before in another currency or unit, in brackets."""
    core: int = 0
    """Token after the unit or noun, before rate and bound."""


def counts_known(window: SentenceWindow, found: Reading) -> bool:
    """True where what follows settles that this is a figure: a multiplier, a unit, a noun that is often counted."""
    if found.kind == "percent" or (found.power > 0 and found.low not in _YEARS) or window.form(found.stop) in nouns()["counted"]:
        return True
    return found.kind != "dual" and unit_after(window, found) is not None


def meaning(window: SentenceWindow, found: Reading, money: CurrencyContext, *, linked: bool = False) -> Meaning | None:
    """Read what stands around the numeral; None for a dual that is no person, period or measure.

    `linked` where it is an end of «ارتفع من 12 إلى 18».
    """
    unit = measure(window, found, money)
    if found.kind == "dual" and unit is None:
        pair = pair_at(window, found)
        scored = goals(window, found.first, found.stop) and (against(window, found.stop) or window.form(found.stop) == INSTEAD_OF)
        if pair is not None and pair.singular in nouns()["multiples"]:
            return _surrounded(window, found, _doubled(window, found), linked=linked)
        if not scored and (pair is None or pair.noun_class != "person"):
            return None
    core = _measured(found, unit) if unit is not None else _counted(window, found, money)
    return _surrounded(window, found, core, linked=linked)


def _measured(found: Reading, unit: Measure) -> Meaning:
    sign = -1 if unit.negative and found.low > 0 else 1
    low = plain(found.low * unit.each) * sign
    high = None if found.high is None else plain(found.high * unit.each) * sign
    if high is not None and high < low:
        low, high = high, low
    return replace(
        _bare(found, unit.kind), first=min(unit.first, found.opener), stop=unit.stop, core=unit.stop, low=low, high=high,
        unit=unit.unit, family=unit.family, part=unit.part,
    )  # fmt: skip


def _counted(window: SentenceWindow, found: Reading, money: CurrencyContext) -> Meaning:
    if is_result(window, found, money):
        return _result(window, found)
    kind: FigureKind = found.kind if found.kind in ("percent", "fraction") else "count"
    if kind == "count" and _strength(window, found):
        return replace(_bare(found, "other"), unit="magnitude")
    noun = counted(window, found)
    core = _bare(found, kind)
    if noun is None:
        return core
    if kind == "count" and window.form(noun.stop - 1) in nouns()["multiples"]:
        return _multiple(window, found, core, noun)
    stop = max(found.stop, noun.stop)
    return replace(core, first=min(core.first, noun.first), stop=stop, core=stop, noun=noun)


def _result(window: SentenceWindow, found: Reading) -> Meaning:
    """«2-1», the first side first, as written."""
    first = read(window.form(found.first))
    if found.high is None or first == found.low:
        return _bare(found, "score")
    return replace(_bare(found, "score"), low=found.high, high=found.low)


def _multiple(window: SentenceWindow, found: Reading, core: Meaning, noun: Noun) -> Meaning:
    """«ثلاثة أضعاف معدل الأمطار»: what is multiplied is the noun."""
    following = counted(window, replace(found, stop=noun.stop, kind="fraction"))
    stop = following.stop if following is not None and following.first >= found.first else noun.stop
    kept = following if stop > noun.stop else None
    return replace(core, kind="other", unit=None if kept else _TIMES, stop=stop, core=stop, noun=kept)


def _doubled(window: SentenceWindow, found: Reading) -> Meaning:
    """«ضعفي عدد السكان», «ضعفي ما كان»: twice the noun."""
    whole = counted(window, replace(found, kind="fraction"))
    noun = whole if whole is not None and whole.first >= found.first else None
    stop = noun.stop if noun is not None else found.stop
    return replace(_bare(found, "other"), unit=None if noun else _TIMES, stop=stop, core=stop, noun=noun)


def _bare(found: Reading, kind: FigureKind) -> Meaning:
    return Meaning(
        min(found.first, found.opener),
        found.stop,
        found.start,
        found.end,
        kind,
        found.low,
        found.high,
        found.ranged,
        "exact",
        core=found.stop,
    )


def _surrounded(window: SentenceWindow, found: Reading, core: Meaning, *, linked: bool) -> Meaning:
    """Add the rate, the bound and the change."""
    rated = rate(window, core.stop) if core.kind not in ("age", "score") else None
    if rated is not None and rated[1] == "match" and core.kind != "count":
        rated = None  # «قبل أسبوعين في المباراة»
    after = bounded(window, found, core.first, core.stop)
    if rated is not None and after.bound == "exact":
        after = bounded(window, found, core.first, rated[0])
    per = rated[1] if rated is not None else price_of(window, core.first, core.kind) or yearly(window, found.opener)
    stop = max(after.stop, rated[0] if rated is not None else 0)
    first = min(core.first, after.first)
    moved = change(window, Amount(after.front, core.stop, found.proclitics, core.kind, core.unit), linked=linked)
    added = (first, stop, per, after.bound, after.leads, moved)
    if added == (core.first, core.stop, core.per, core.bound, core.leads, core.change):
        return core
    return replace(core, first=first, stop=stop, per=per, bound=after.bound, leads=after.leads, change=moved)


def _strength(window: SentenceWindow, found: Reading) -> bool:
    """«زلزال بقوة 6.4»."""
    if found.low > _QUAKE_MAX or found.ranged or found.words:
        return False
    near = range(found.opener - _QUAKE_REACH, found.opener)
    return window.near(near, context()["strength"]) and any(one_of(token.form, context()["tremor"]) for token in window.tokens)


def plain(value: Decimal) -> Decimal:
    """Without exponent or trailing zeros."""
    return Decimal(format(value.normalize(), "f"))
