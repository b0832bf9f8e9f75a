"""The value that a number written in digits has, by the pattern of its separators."""

import re
from decimal import Context, Decimal, DivisionByZero, InvalidOperation
from functools import lru_cache

MAX_DIGITS = 30
"""Longer runs of digits are codes or noise, and arithmetic on them could be made to cost without bound."""

EXACT = Context(prec=100, traps=[DivisionByZero, InvalidOperation])
"""No product of MAX_DIGITS digits is rounded, whatever context the caller has set."""
_THOUSANDS = frozenset(",٬،")
_SPLIT = re.compile(r"(\D)")


@lru_cache(maxsize=4096)  # years, small numbers
def read(form: str) -> Decimal | None:
    """The value of a number token's form (digits 0..9 with separators), or None where it is no quantity.

    >>> read("3,000"), read("47٫5"), read("1.234.567"), read("12/5/2017"), read("20:30")
    (Decimal('3000'), Decimal('47.5'), Decimal('1234567'), None, None)
    """
    if len(form) > 2 * MAX_DIGITS:
        return None
    pieces = _SPLIT.split(form)
    groups, signs = pieces[::2], pieces[1::2]
    if sum(map(len, groups)) > MAX_DIGITS or not all(group.isascii() and group.isdigit() for group in groups):
        return None
    plain = _plain(groups, signs)
    return Decimal(plain) if plain is not None else None


@lru_cache(maxsize=4096)  # a thousand, two million: the same few again and again
def scale(value: Decimal, power: int) -> Decimal:
    """The value times ten to that power, written without exponent or trailing zeros."""
    return plain(value.scaleb(power, EXACT))


def add(one: Decimal, other: Decimal) -> Decimal:
    """The exact sum."""
    return plain(EXACT.add(one, other))


def plain(value: Decimal) -> Decimal:
    """The value without exponent or trailing zeros after the point."""
    return value if str(value).isdigit() else Decimal(format(value.normalize(EXACT), "f"))


def _plain(groups: list[str], signs: list[str]) -> str | None:
    """The number as Python writes it: 1234.5."""
    if len(groups[0]) > 1 and groups[0][0] == "0":
        if len(groups[0]) == 2 and len(signs) == 1 and signs[0] in ".٫":
            return f"{groups[0][1]}.{groups[1]}"  # 01.10
        return None  # 05, 0096..: a code, a date or a telephone
    if not signs:
        return groups[0]
    if len(signs) == 1:
        return _one_sign(groups, signs[0])
    if signs[-1] not in signs[:-1] and len(set(signs)) == 2 and signs[-1] in ".,٫،":
        # Two different separators (1,234.5 or 1.234,5): the last one is the decimal sign.
        return f"{''.join(groups[:-1])}.{groups[-1]}" if _by_three(groups[:-1], signs[:-1]) else None
    return "".join(groups) if len(set(signs)) == 1 and _by_three(groups, signs) else None


def _one_sign(groups: list[str], sign: str) -> str | None:
    if sign in "/:":
        return None
    # 0,250 cannot be grouped by thousands; 3.000 is read as a decimal, as a lone dot nearly always is.
    if sign in _THOUSANDS and len(groups[1]) == 3 and len(groups[0]) <= 3 and groups[0] != "0":
        return "".join(groups)
    return f"{groups[0]}.{groups[1]}"


def _by_three(groups: list[str], signs: list[str]) -> bool:
    return len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:]) and not set(signs) & set("/:٫")
