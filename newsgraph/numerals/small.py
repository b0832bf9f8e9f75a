"""Numbers under a thousand in words: خمسة, خمسة عشر, خمسة وعشرون, ثلاثمئة وأحد عشر, ثلاث مئة."""

from newsgraph.document.letters import AND
from newsgraph.numerals.row import Row

Small = tuple[int, int]
"""A value and the position after it."""


def small(row: Row, at: int) -> Small | None:
    """The longest number from 1 to 999 that starts at the token."""
    if at not in row.small:
        row.small[at] = _small(row, at)
    return row.small[at]


def _small(row: Row, at: int) -> Small | None:
    found = row.word(at)
    if found is None:
        return None
    if "hundred" in found.kinds:
        return _after_hundred(row, found.kinds["hundred"], at + 1)
    unit = found.kinds.get("unit") or found.kinds.get("bound")
    step = row.step(at + 1)
    bare = step.word if step and not step.waw and step.word and not step.word.definite else None
    if unit and unit > 2 and step and bare and (bare.kinds.get("hundred") == 100 or bare.kinds.get("vague") == 2):
        return _after_hundred(row, 100 * unit, step.at + 1)  # ثلاث مئة, ثلاث مئات
    return under_hundred(row, at)


def under_hundred(row: Row, at: int) -> Small | None:
    """The longest number from 1 to 99 that starts at the token."""
    found = row.word(at)
    if found is None:
        return None
    kinds = found.kinds
    for kind in ("tens", "ten", "teen"):
        if kind in kinds:
            return kinds[kind], at + 1
    unit = kinds.get("unit") or kinds.get("bound") or kinds.get("accusative")
    # «خمسا» alone may be anything; after a larger part and its و it is five.
    alone = "unit" in kinds or ("accusative" in kinds and (found.proclitics == AND or row.form(at - 1) == AND))
    return _after_unit(row, unit, at, alone=alone) if unit else None


def _after_unit(row: Row, unit: int, at: int, *, alone: bool) -> Small | None:
    """A unit with its عشر or its tens; أحد, اثنا and خمسا count nothing without."""
    step = row.step(at + 1)
    if step and step.word and not step.waw and "ten" in step.word.kinds and not step.word.definite:
        return 10 + unit, step.at + 1
    if step and step.word and step.waw and "tens" in step.word.kinds:
        return unit + step.word.kinds["tens"], step.at + 1
    return (unit, at + 1) if alone else None


def _after_hundred(row: Row, hundreds: int, at: int) -> Small:
    """The tens and units after a hundred; a headline may leave out the و before a number of two digits."""
    step = row.step(at)
    rest = under_hundred(row, step.at) if step and step.word else None
    if step is None or rest is None or (not step.waw and rest[0] < 10):
        return hundreds, at
    return hundreds + rest[0], rest[1]
