"""What a stretch of tokens amounts to, and exact arithmetic on it."""

from decimal import Decimal
from typing import NamedTuple

from newsgraph.numerals.digits import add, scale

__all__ = ["MAX_POWER", "Amount", "add", "scaled"]

MAX_POWER = 30
"""Multipliers are stacked no further (ألف ألف ألف ...), so that arithmetic stays small."""


class Amount(NamedTuple):
    """A value up to token `stop`. `power` is that of its last multiplier, `counted` what that
    multiplied (3 in ثلاثة آلاف, 1 in ألف)."""

    value: Decimal
    stop: int
    power: int = 0
    counted: Decimal = Decimal(1)
    digits: bool = False
    fraction: bool = False
    vague: bool = False
    approximate: bool = False


def scaled(amount: Amount, power: int, stop: int) -> Amount:
    """The amount times ten to the power."""
    counted = amount.counted if amount.power else amount.value
    return amount._replace(
        value=scale(amount.value, power), stop=stop, power=amount.power + power, counted=counted, fraction=False
    )
