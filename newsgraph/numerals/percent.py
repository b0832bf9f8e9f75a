"""Percent and the like: 5%, ٪5, خمسة في المئة, بالمائة, واحد في الألف."""

from functools import cache

from newsgraph.document.letters import BY, DEFINITE
from newsgraph.lexicons.particles import IN
from newsgraph.numerals.lexicon import table
from newsgraph.numerals.row import Row

SIGNS = frozenset("%٪﹪")


@cache
def hundredths() -> frozenset[str]:
    """A hundred with its article, in every spelling: المئة, المائة, للمئة."""
    hundreds = [form for form, kinds in table().items() if kinds.get("hundred") == 100]
    return frozenset(front + form for front in DEFINITE for form in hundreds)


def percent_stop(row: Row, at: int) -> int:
    """The position after the percent that stands there, else `at`."""
    form = row.form(at)
    if form in SIGNS and form:
        return at + 1
    if row.broken(at):
        return at
    if form == IN and row.form(at + 1) in hundredths():
        return at + 2
    return at + 1 if form[:1] == BY and form[1:] in hundredths() else at


def share_of(row: Row, at: int) -> tuple[int, int]:
    """«في الألف», «بالمليون»: the power of ten that divides and the position after it; (0, at) without."""
    behind, proclitics = (at + 1, "") if row.form(at) == IN else (at, BY)
    word = row.word(behind)
    power = word.kinds.get("scale", 0) if word is not None and word.definite and word.proclitics == proclitics else 0
    return (power, behind + 1) if power else (0, at)
