"""Numbers in digits that tokens cut up: «47 .0», «.77», «100 000», and those that are codes rather than numbers."""

from decimal import Decimal

from newsgraph.numerals.amounts import Amount
from newsgraph.numerals.digits import MAX_DIGITS, add, read, scale
from newsgraph.numerals.row import Row

HYPHENS = frozenset("-–—−‐‑")
POINTS = frozenset(".٫")
_JOINS = HYPHENS | {"_"}
_PLAIN_FRACTIONS = {"1/2": "0.5", "1/4": "0.25", "3/4": "0.75", "1/5": "0.2"}
_YEAR = 4  # digits
_BETWEEN = frozenset(("", " ", "\u00a0"))
"""What may stand inside a telephone number; tabs and line ends separate the cells of a table."""
_WHOLE = 3  # digits that make a fraction unlikely
_CODE_DIGITS = 7  # digits from which a row of numbers reads as a telephone number


def written(row: Row, at: int) -> Amount | None:
    """The number in digits that starts at the token (which may be the point of «.77»)."""
    if row.form(at) in POINTS:
        return _tail(row, Decimal(0), at)
    form = row.form(at)
    if form in _PLAIN_FRACTIONS:
        return Amount(Decimal(_PLAIN_FRACTIONS[form]), at + 1, digits=True, fraction=True)
    if (swapped := _swapped(row, at)) is not None:
        return swapped
    value = read(form)
    if value is None or _lettered(row, at):
        return None
    if not form.isdecimal():
        return Amount(value, at + 1, digits=True)
    return _tail(row, value, at + 1) or _spaced(row, value, at)


def _tail(row: Row, value: Decimal, at: int) -> Amount | None:
    """«47 .0» and «.77»: a point that hangs on the digits after it and on nothing before."""
    form = row.form(at + 1)
    if row.form(at) not in POINTS or not row.glued(at + 1) or row.glued(at) or not form.isdecimal() or len(form) > MAX_DIGITS:
        return None
    if row.broken(at) and at > 0 and value:
        return None
    if len(row.form(at - 1)) == _YEAR and row.form(at - 1)[:2] in ("19", "20"):
        return None  # «موسم 2011 .5 لاعبين»: the year ends a sentence
    return Amount(add(value, scale(Decimal(form), -len(form))), at + 2, digits=True)


def _swapped(row: Row, at: int) -> Amount | None:
    """«05 .2» is 2.05: where a newspaper's old pages came down with the two sides of the point changed, the zero tells."""
    form, other = row.form(at), row.form(at + 2)
    hangs = row.form(at + 1) in POINTS and row.gap(at + 1) == " " and row.glued(at + 2) and not row.glued(at + 1)
    decimal = hangs and form.isdecimal() and other.isdecimal() and len(form) + len(other) <= MAX_DIGITS
    if not decimal or sides(form, other) <= 0:
        return None
    return Amount(add(Decimal(other), scale(Decimal(form), -len(form))), at + 3, digits=True)


def sides(first: str, second: str) -> int:
    """Whether two sides of a decimal point stand in each other's place: above zero if so, below if not, 0 where nothing tells.

    «08 .1» and «42 .0» must be 1.08 and 0.42, «84 .5120» is 5120.84; «7 .05» and «9418 .25» can only be as written.
    """
    zero_first, zero_second = len(first) > 1 and first[0] == "0", not second.strip("0") and bool(first.strip("0"))
    swapped = zero_first + zero_second + (len(second) >= _WHOLE > len(first))
    plain = (len(second) > 1 and second[0] == "0" and not zero_second) + (len(first) > _WHOLE)
    return int(swapped) - int(plain)


def _spaced(row: Row, value: Decimal, at: int) -> Amount:
    """«100 000»: groups of exactly three digits, one space apart."""
    digits, stop = row.form(at), at + 1
    while len(row.form(at)) <= 3 and len(digits) < MAX_DIGITS and value and _group(row, stop):
        digits, stop = digits + row.form(stop), stop + 1
    return Amount(Decimal(digits), stop, digits=True)


def _group(row: Row, at: int) -> bool:
    form = row.form(at)
    return len(form) == 3 and form.isdecimal() and row.gap(at) in (" ", "\u00a0", "\u202f", "\u2009")


def _lettered(row: Row, at: int) -> bool:
    """G7, H1N1, F-16, كوفيد-19, 4G: digits that belong to a word."""
    before, after = row.form(at - 1), row.form(at + 1)
    if row.glued(at) and before.isascii() and row.is_word(at - 1):
        return True
    if row.glued(at + 1) and len(after) == 1 and after.isascii() and after.isupper():
        return True
    return before in _JOINS and row.glued(at) and row.glued(at - 1) and row.is_word(at - 2) and row.word(at - 2) is None


def code_stop(row: Row, at: int) -> int:
    """Where a row of numbers that is a code (telephone, formation 4-3-3) starts at the token: its end, else `at`."""
    if (chain := _chain(row, at)) > at:
        return chain
    stop, digits, count, hyphens = at, 0, 0, 0
    while row.is_number(stop) and (stop == at or row.gap(stop) in _BETWEEN):
        digits, count = digits + len(row.form(stop)), count + 1
        stop += 1
        if row.form(stop) in HYPHENS and row.is_number(stop + 1):
            hyphens, stop = hyphens + 1, stop + 1
    if count >= 3 and (hyphens >= 2 or (digits >= _CODE_DIGITS and not _thousands(row, at, stop))):
        return stop
    plus = row.form(at - 1) == "+" and row.glued(at) and not _thousands(row, at, stop)
    return stop if digits >= _CODE_DIGITS and (plus or _zero_first(row.form(at))) else at


def _chain(row: Row, at: int) -> int:
    """The end of «680 .366 .159 .598», groups that came down in the wrong order: nobody can tell what they say."""
    stop = at + 1
    while row.form(stop) in POINTS and row.gap(stop) == " " and row.glued(stop + 1) and row.form(stop + 1).isdecimal():
        stop += 2
    return stop if stop > at + 3 else at


def _zero_first(form: str) -> bool:
    return len(form) > 1 and form[0] == "0" and form.isdecimal()


def _thousands(row: Row, first: int, stop: int) -> bool:
    """«100 000»; a longer row of such groups is a table, and no number that is worth reading again at each of them."""
    return first + 1 < stop <= first + MAX_DIGITS // 3 and all(_group(row, at) for at in range(first + 1, stop))
