"""The quantity that starts at a number: digits, multiplier, percent, and the range it may open."""

from dataclasses import dataclass, replace
from decimal import Decimal

from newsgraph.figures.digits import add, read, scale
from newsgraph.figures.lexicon import lexicon
from newsgraph.figures.stretch import Stretch

HYPHENS = frozenset("-–—−‐‑")


@dataclass(frozen=True, slots=True)
class Quantity:
    """Tokens `first` to `stop` are the expression so far; characters `start` to `end` are the number alone."""

    first: int
    stop: int
    start: int
    end: int
    low: Decimal
    high: Decimal
    power: int = 0
    percent: bool = False
    ranged: bool = False
    hyphen: bool = False


def quantity(stretch: Stretch, at: int) -> Quantity | None:
    """The quantity whose digits start at the token, with the range that it opens; None where it has no value."""
    one = _single(stretch, at)
    if one is None:
        return None
    other = _second(stretch, one)
    # «ارتفع 12% إلى 1.4 مليار»: a share and an amount are two figures; «33 إلى 36%» gives its sign once, at the end
    if other is None or (one.percent and not other.percent):
        return _compound(stretch, one)
    return _joined(stretch, one, other)


def _single(stretch: Stretch, at: int) -> Quantity | None:
    value = read(stretch.form(at)) if stretch.is_number(at) else None
    if value is None:
        return None
    token = stretch.tokens[at]
    found = _signed(stretch, Quantity(at, at + 1, token.start, token.end, value, value))
    return _percent(stretch, _multiplied(stretch, found))


def _signed(stretch: Stretch, found: Quantity) -> Quantity:
    """A hyphen is a minus only where it hangs on the number, alone, and does not open a line."""
    at = found.first - 1
    if stretch.form(at) not in HYPHENS or not stretch.glued(found.first) or at <= 0 or stretch.glued(at):
        return found
    if stretch.is_number(at - 1):
        return found
    return replace(found, first=at, start=stretch.tokens[at].start, low=-found.low, high=-found.high)


def _multiplied(stretch: Stretch, found: Quantity) -> Quantity:
    hit = stretch.after(found.stop, lexicon().multipliers)
    if hit is None:
        return found
    value = scale(found.low, hit[1])
    after = replace(found, stop=hit[0], end=stretch.tokens[hit[0] - 1].end, low=value, high=value, power=found.power + hit[1])
    return _multiplied(stretch, after) if after.power <= 6 and hit[1] == 3 else after


def _percent(stretch: Stretch, found: Quantity) -> Quantity:
    hit = stretch.after(found.stop, lexicon().percent)
    if hit is not None:
        sign = hit[0] == found.stop + 1 and stretch.glued(found.stop)
        return replace(found, stop=hit[0], percent=True, end=stretch.tokens[hit[0] - 1].end if sign else found.end)
    at = found.first - 1
    if stretch.form(at) in "%٪" and stretch.form(at) and not stretch.is_number(at - 1):
        start = stretch.tokens[at].start if stretch.glued(found.first) else found.start
        return replace(found, first=at, start=start, percent=True)
    return found


def _compound(stretch: Stretch, one: Quantity) -> Quantity:
    """3 ملايين و200 ألف is one number, as the later part is smaller than the earlier one's unit."""
    if not one.power or one.percent or stretch.form(one.stop) != "و":
        return one
    rest = _single(stretch, one.stop + 1)
    if rest is None or rest.percent or not 0 < rest.high < 10**one.power:
        return one
    value = add(one.low, rest.low)
    return replace(one, stop=rest.stop, end=rest.end, low=value, high=value)


def _second(stretch: Stretch, one: Quantity) -> Quantity | None:
    """The quantity that closes a range: 300-400, 10 إلى 15, 130 أو 150, بين 20 و30."""
    form = stretch.form(one.stop)
    if form == "و":
        opens = stretch.form(one.first - 1) in ("بين", "وبين")
        return _single(stretch, one.stop + 1) if opens else None
    if form in ("الى", "او", "حتى") or form in HYPHENS:
        return _single(stretch, one.stop + 1) if stretch.is_number(one.stop + 1) else None
    return None


def _joined(stretch: Stretch, one: Quantity, other: Quantity) -> Quantity:
    """Both ends as one range; a multiplier written once, at the end, holds for both (300 إلى 400 ألف)."""
    first, last = one.low, other.low
    if other.power and not one.power and first < 1000:
        first = scale(first, other.power)
    opener = stretch.form(one.first - 1)
    opened = one.first - 1 if opener in ("بين", "وبين", "من") else one.first
    if opener in ("بين", "من") and stretch.form(opened - 1) == "ما":
        opened -= 1
    return replace(
        one,
        first=opened,
        stop=other.stop,
        end=other.end,
        low=min(first, last),
        high=max(first, last),
        percent=one.percent or other.percent,
        ranged=True,
        hyphen=stretch.form(one.stop) in HYPHENS,
    )
