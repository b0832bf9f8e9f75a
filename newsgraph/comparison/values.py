"""Whether two stated numbers can be one."""

from decimal import Decimal

from newsgraph.report import Figure

_NEAR = Decimal("0.05")  # of the larger: نحو 25 and 26


def limits(figure: Figure) -> tuple[Decimal, Decimal | None]:
    """The least and the greatest real number that the figure allows; None for no end."""
    low = figure.value if figure.value is not None else figure.low
    high = figure.value if figure.value is not None else figure.high
    if low is None:
        return Decimal(0), high
    if figure.bound == "vague":
        return low, low * 10  # عشرات: tens, not hundreds
    if figure.bound in ("at_least", "more_than"):
        return low, None
    if figure.bound in ("at_most", "less_than"):
        return Decimal(0), high
    if figure.bound == "approx" and high is not None:
        return low * (1 - _NEAR), high * (1 + _NEAR)
    return low, high


def compatible(one: Figure, other: Figure) -> bool:
    """Whether one real number can satisfy both: at least 235 and 326 can, 18 and 90 cannot.

    A floor is close to what it bounds: at least 25 and 75 are two readings.
    """
    if one.kind == "score":
        return {one.low, one.high} == {other.low, other.high}  # 2-1 for one side is 1-2 for the other
    (low, high), (other_low, other_high) = limits(one), limits(other)
    if high is None and other_high is None:
        return _close(low, other_low)
    if high is not None and other_high is not None:
        return max(low, other_low) <= min(high, other_high)
    floor, ceiling = (low, other_high) if high is None else (other_low, high)
    return ceiling is not None and floor <= ceiling and (_close(floor, ceiling) or "vague" in (one.bound, other.bound))


def _close(one: Decimal, other: Decimal) -> bool:
    return max(one, other) <= min(one, other) * Decimal("1.5")


def point(figure: Figure) -> Decimal:
    """One number that stands for the figure."""
    if figure.value is not None:
        return figure.value
    if figure.low is not None and figure.high is not None:
        return (figure.low + figure.high) / 2
    return figure.low if figure.low is not None else (figure.high or Decimal(0))
