"""What a numeral means: its unit or the noun it counts, and the rate, bound and change around it."""

from dataclasses import dataclass, replace
from decimal import Decimal

from newsgraph.figures.bounds import bounded
from newsgraph.figures.change import change
from newsgraph.figures.counted import Noun, counted
from newsgraph.figures.lexicon import context, nouns
from newsgraph.figures.measure import Measure, measure, pair_at, unit_after
from newsgraph.figures.rates import price_of, rate
from newsgraph.figures.scores import against, goals, is_result
from newsgraph.figures.stretch import Stretch, one_of
from newsgraph.figures.wallet import Wallet
from newsgraph.numerals.reading import Reading
from newsgraph.report import Bound, Change, FigureKind

_QUAKE_MAX = 10
_YEARS = range(1300, 2101)
_QUAKE_REACH = 3
_DOUBLE = "ضعف"


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
    leads: bool = False
    core: int = 0
    """Token after the unit or noun, before rate and bound."""


def counts_known(stretch: Stretch, found: Reading) -> bool:
    """True where what follows settles that this is a figure: a multiplier, a unit, a noun that is often counted."""
    if found.kind == "percent" or (found.power > 0 and found.low not in _YEARS) or stretch.form(found.stop) in nouns()["counted"]:
        return True
    return found.kind != "dual" and unit_after(stretch, found) is not None


def meaning(stretch: Stretch, found: Reading, wallet: Wallet) -> Meaning | None:
    """Read what stands around the numeral; None for a dual that is no person, period or measure."""
    unit = measure(stretch, found, wallet)
    if found.kind == "dual" and unit is None:
        pair = pair_at(stretch, found)
        scored = goals(stretch, found.first, found.stop) and (against(stretch, found.stop) or stretch.form(found.stop) == "مقابل")
        if pair is not None and pair.singular == _DOUBLE:
            return _surrounded(stretch, found, _doubled(stretch, found))
        if not scored and (pair is None or pair.noun_class != "person"):
            return None
    core = _measured(found, unit) if unit is not None else _counted(stretch, found, wallet)
    return _surrounded(stretch, found, core)


def _measured(found: Reading, unit: Measure) -> Meaning:
    sign = -1 if unit.negative and found.low > 0 else 1
    low = _plain(found.low * unit.each) * sign
    high = None if found.high is None else _plain(found.high * unit.each) * sign
    if high is not None and high < low:
        low, high = high, low
    return replace(
        _bare(found, unit.kind), first=min(unit.first, found.opener), stop=unit.stop, core=unit.stop, low=low, high=high,
        unit=unit.unit, family=unit.family, part=unit.part,
    )  # fmt: skip


def _counted(stretch: Stretch, found: Reading, wallet: Wallet) -> Meaning:
    if is_result(stretch, found, wallet):
        return _bare(found, "score")
    kind: FigureKind = found.kind if found.kind in ("percent", "fraction") else "count"
    if kind == "count" and _strength(stretch, found):
        return _bare(found, "other")
    noun = counted(stretch, found)
    core = _bare(found, kind)
    if noun is None:
        return core
    if kind == "count" and stretch.form(noun.stop - 1) in nouns()["multiples"]:
        return _multiple(stretch, found, core, noun)
    stop = max(found.stop, noun.stop)
    return replace(core, first=min(core.first, noun.first), stop=stop, core=stop, noun=noun)


def _multiple(stretch: Stretch, found: Reading, core: Meaning, noun: Noun) -> Meaning:
    """«ثلاثة أضعاف معدل الأمطار»: what is multiplied is the noun."""
    following = counted(stretch, replace(found, stop=noun.stop, kind="fraction"))
    stop = following.stop if following is not None and following.first >= found.first else noun.stop
    kept = following if stop > noun.stop else None
    return replace(core, kind="other", stop=stop, core=stop, noun=kept)


def _doubled(stretch: Stretch, found: Reading) -> Meaning:
    """«ضعفي عدد السكان», «ضعفي ما كان»: twice the noun."""
    whole = counted(stretch, replace(found, kind="fraction"))
    noun = whole if whole is not None and whole.first >= found.first else None
    stop = noun.stop if noun is not None else found.stop
    return replace(_bare(found, "other"), stop=stop, core=stop, noun=noun)


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


def _surrounded(stretch: Stretch, found: Reading, core: Meaning) -> Meaning:
    """Add the rate, the bound and the change."""
    rated = rate(stretch, core.stop) if core.kind not in ("age", "score") else None
    if rated is not None and rated[1] == "match" and core.kind != "count":
        rated = None  # «قبل أسبوعين في المباراة»
    after = bounded(stretch, found, core.first, core.stop)
    if rated is not None and after.bound == "exact":
        after = bounded(stretch, found, core.first, rated[0])
    per = rated[1] if rated is not None else price_of(stretch, core.first, core.kind)
    stop = max(after.stop, rated[0] if rated is not None else 0)
    return replace(
        core, first=min(core.first, after.first), stop=stop, per=per, bound=after.bound, leads=after.leads,
        change=change(stretch, min(after.first, core.first), found.proclitics, core.kind),
    )  # fmt: skip


def _strength(stretch: Stretch, found: Reading) -> bool:
    """«زلزال بقوة 6.4»."""
    if found.low > _QUAKE_MAX or found.ranged:
        return False
    near = range(found.opener - _QUAKE_REACH, found.opener)
    return stretch.near(near, context()["strength"]) and any(one_of(token.form, context()["quake"]) for token in stretch.tokens)


def _plain(value: Decimal) -> Decimal:
    """Without exponent or trailing zeros."""
    return Decimal(format(value.normalize(), "f"))
