"""Halves, thirds and decimals: ثلاثة أرباع, ثلثا, مليون ونصف المليون, خمسة فاصلة اثنان."""

from decimal import Context, Decimal

from newsgraph.document.letters import ARTICLE, FEMININE_PLURAL
from newsgraph.numerals.amounts import Amount, add
from newsgraph.numerals.digits import MAX_DIGITS, plain, scale
from newsgraph.numerals.row import Row
from newsgraph.numerals.small import Small, small

_PARTS = Context(prec=28)
_AMBIGUOUS = frozenset((5, 7, 9, 10))
"""خمس, سبع, تسع and عشر are cardinals first; a fifth only before a definite noun (خمس السكان) or with its damma."""


def share(row: Row, at: int) -> Amount | None:
    """A fraction that starts at the token."""
    word = row.word(at)
    if word is None:
        return None
    kinds = word.kinds
    if "fraction" in kinds and _is_fraction(row, at, kinds["fraction"]):
        return _part(1, kinds["fraction"], at + 1)
    if "twofractions" in kinds:
        return _part(2, kinds["twofractions"], at + 1)
    return _counted(row, small(row, at)) if kinds.get("unit", 0) > 2 else None


def _counted(row: Row, counted: Small | None) -> Amount | None:
    """ثلاثة أرباع."""
    step = row.step(counted[1]) if counted else None
    if counted and step and not step.waw and step.word and "fractions" in step.word.kinds:
        return _part(counted[0], step.word.kinds["fractions"], step.at + 1)
    return None


def _part(numerator: int, denominator: int, stop: int) -> Amount:
    value = _PARTS.divide(Decimal(numerator), Decimal(denominator))
    return Amount(plain(value), stop, fraction=True)


def _is_fraction(row: Row, at: int, denominator: int) -> bool:
    if denominator not in _AMBIGUOUS:
        return True
    if "\u064f" in row.tokens[at].text[:3]:  # خُمس
        return True
    word, follows = row.word(at), row.form(at + 1)
    if word is None or word.definite:  # دولها الخمس
        return False
    return follows.startswith(ARTICLE) and row.word(at + 1) is None and not follows.endswith(FEMININE_PLURAL) and denominator == 5


def and_a_half(row: Row, amount: Amount) -> Amount:
    """Add «ونصف»: a half of the last multiplier where there is one (مليون ونصف المليون), else of one (خمسة ونصف)."""
    step = row.step(amount.stop)
    if step is None or not step.waw or step.word is None:
        return amount
    if "nayyif" in step.word.kinds:
        return amount._replace(stop=step.at + 1, approximate=True)
    part = share(row, step.at)
    if part is None or (part.stop == step.at + 1 and "unit" in step.word.kinds):
        return amount
    power = amount.power if amount.power >= 3 else 0
    value = add(amount.value, scale(part.value, power))
    return amount._replace(value=value, stop=_same_multiplier(row, part.stop, power))


def _same_multiplier(row: Row, at: int, power: int) -> int:
    """The position after «المليون» that repeats the multiplier, else the position itself."""
    step = row.step(at)
    if not power or step is None or step.waw or step.word is None:
        return at
    return step.at + 1 if step.word.kinds.get("scale") == power else at


def decimal_part(row: Row, amount: Amount) -> Amount | None:
    """The amount with what «فاصلة» brings: digit by digit (واحد أربعة) or as a number (خمسة وعشرون)."""
    point = row.word(amount.stop)
    if point is None or "point" not in point.kinds or point.proclitics or amount.vague or amount.fraction:
        return None
    digits, stop = "", amount.stop + 1
    while len(digits) < MAX_DIGITS:
        piece = _digits(row, stop)
        if piece is None or (digits and (len(piece[0]) > 1 or row.step(stop) is None)):
            break
        digits, stop = digits + piece[0], piece[1]
        if len(piece[0]) > 1:
            break
    if not digits:
        return None
    return amount._replace(value=add(amount.value, scale(Decimal(digits), -len(digits))), stop=stop)


def _digits(row: Row, at: int) -> tuple[str, int] | None:
    form = row.form(at)
    if form.isascii() and form.isdecimal():
        return form[:MAX_DIGITS], at + 1
    word = row.word(at)
    if word is not None and "zero" in word.kinds:
        return "0", at + 1
    found = small(row, at) if word is not None and not word.proclitics else None
    return (str(found[0]), found[1]) if found else None
