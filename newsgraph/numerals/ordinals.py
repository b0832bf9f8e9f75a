"""Ordinals: الثالث, الحادي عشر, الخامس والعشرون, المئة والسابع عشر. They are read so that no cardinal is read inside them."""

from newsgraph.lexicons.particles import AFTER
from newsgraph.numerals.fractions import share
from newsgraph.numerals.row import Row
from newsgraph.numerals.small import Small, small, under_hundred


def ordinal(row: Row, at: int) -> Small | None:
    """The ordinal that starts at the token: its value and the position after it, with the half of an hour."""
    word = row.word(at)
    if word is None or not (word.definite or "ordinal" in word.kinds):
        return None
    found = _after_round(row, at) or _ordinal(row, at) or _hundredth(row, at)
    return (found[0], _past_fraction(row, found[1])) if found else None


def _after_round(row: Row, at: int) -> Small | None:
    """العاشر بعد المئة, العشرون بعد الألف."""
    word = row.word(at)
    tens = word.kinds.get("tens") if word and word.definite else None
    rest = _ordinal(row, at) or ((tens, at + 1) if tens else None)
    base = row.word(rest[1] + 1) if rest and row.form(rest[1]) == AFTER else None
    if rest is None or base is None or not base.definite or base.proclitics:
        return None
    scale = 10 ** base.kinds["scale"] if "scale" in base.kinds else base.kinds.get("hundred", 0)
    return (scale + rest[0], rest[1] + 2) if scale else None


def _ordinal(row: Row, at: int) -> Small | None:
    word = row.word(at)
    if word is None:
        return None
    head = word.kinds.get("ordinal") or word.kinds.get("ordinalhead")
    if head is None:
        return None
    step = row.step(at + 1)
    if step and step.word and not step.waw and "ten" in step.word.kinds:
        return 10 + head, step.at + 1
    if step and step.word and step.waw and "tens" in step.word.kinds and word.definite == step.word.definite:
        return head + step.word.kinds["tens"], step.at + 1
    return (head, at + 1) if "ordinal" in word.kinds else None


def _hundredth(row: Row, at: int) -> Small | None:
    """المئة والسابع عشر, المئة وستة وستون: a definite hundred that other numbers follow, none of them a multiplier."""
    word = row.word(at)
    if word is None or not word.definite or "hundred" not in word.kinds:
        return None
    step = row.step(at + 1)
    if step is None or not step.waw:
        return None
    rest = _ordinal(row, step.at) or under_hundred(row, step.at)
    return (word.kinds["hundred"] + rest[0], rest[1]) if rest and not _multiplies(row, rest[1]) else None


def _multiplies(row: Row, at: int) -> bool:
    step = row.step(at)
    return bool(step and not step.waw and step.word and {"scale", "plural", "accusativescale"} & step.word.kinds.keys())


def _past_fraction(row: Row, at: int) -> int:
    """«الثالثة والنصف» is a time of day: its half is no fraction of anything else."""
    step = row.step(at)
    part = share(row, step.at) if step and step.waw and step.word and small(row, step.at) is None else None
    return part.stop if part else at
