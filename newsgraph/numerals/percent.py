"""Percent and the like: 5%, ٪5, خمسة في المئة, بالمائة, واحد في الألف."""

from newsgraph.numerals.row import Row

SIGNS = frozenset("%٪﹪")
HUNDREDTHS = frozenset(
    f"{front}{hundred}"
    for front in ("ال", "لل")
    for hundred in ("مئة", "مئه", "مائة", "مائه", "ماية", "مية", "ميه", "ماه", "ماة")
)
_SHARES = {"الالف": 3, "المليون": 6, "المليار": 9}


def percent_stop(row: Row, at: int) -> int:
    """The position after the percent that stands there, else `at`."""
    form = row.form(at)
    if form in SIGNS and form:
        return at + 1
    if row.broken(at):
        return at
    if form == "في" and row.form(at + 1) in HUNDREDTHS:
        return at + 2
    return at + 1 if form[:1] == "ب" and form[1:] in HUNDREDTHS else at


def share_of(row: Row, at: int) -> tuple[int, int]:
    """«في الألف», «بالمليون»: the power of ten that divides and the position after it; (0, at) without."""
    form = row.form(at)
    if form == "في" and row.form(at + 1) in _SHARES:
        return _SHARES[row.form(at + 1)], at + 2
    if form[:1] == "ب" and form[1:] in _SHARES:
        return _SHARES[form[1:]], at + 1
    return 0, at
