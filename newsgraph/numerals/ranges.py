"""Ranges: 300-400, من 10 إلى 15, بين 20 و30, 130 أو 150, ثلاثة أو أربعة; low never above high."""

from dataclasses import replace
from decimal import Decimal

from newsgraph.document.letters import AND, FOR
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import UNTIL
from newsgraph.numerals.digits import scale
from newsgraph.numerals.lexicon import word_list
from newsgraph.numerals.reading import Reading
from newsgraph.numerals.row import Row
from newsgraph.numerals.singles import single
from newsgraph.numerals.written import HYPHENS

_CONTEXT = 4  # tokens before a numeral that its reading may ask for
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def ranged(row: Row, one: Reading) -> Reading:
    """The numeral, with the other end of the range that it opens, if it opens one."""
    if one.kind in ("ordinal", "vague", "fraction"):
        return one
    other = _second(row, one)
    if other is None and row.form(one.opener - 1) in closed("between"):
        return _between(row, one)
    return _joined(row, one, other) if other else one


def _between(row: Row, one: Reading) -> Reading:
    """بين عشرين وثلاثين; «بين خمسة وعشرين» alone is two numbers, though 25 elsewhere."""
    other = _after_waw(row, one.stop)
    if other is not None and _fits(one, other):
        return _joined(row, one, other)
    if not one.words:
        return one
    for cut in range(one.stop - 1, one.first, -1):
        word = row.word(cut)
        if word and word.proclitics == AND:
            part = _until(row, one.first, cut)
            other = single(row, cut)
            if part and other and part.stop == cut and _fits(part, other):
                return _joined(row, part, other)
    return one


def _until(row: Row, first: int, stop: int) -> Reading | None:
    """The numeral that starts at `first`, as if the text ended at `stop`."""
    cut = max(0, first - _CONTEXT)
    part = single(Row(row.text, row.tokens[cut:stop]), first - cut)
    return replace(part, first=part.first + cut, stop=part.stop + cut, opener=part.opener + cut) if part else None


def _after_waw(row: Row, at: int) -> Reading | None:
    step = row.step(at)
    found = single(row, step.at) if step and step.waw else None
    return found if found and found.kind in ("cardinal", "percent", "dual") else None


def _second(row: Row, one: Reading) -> Reading | None:
    """What follows إلى, أو, حتى, ل or a hyphen, where it can be the other end."""
    form = row.form(one.stop)
    hyphen = form in HYPHENS
    if row.broken(one.stop) or row.broken(one.stop + 1):
        return None
    if form in word_list("range_links") or hyphen:
        found = single(row, one.stop + 1)
        glued = found is not None and (found.proclitics in ("", FOR) or form == UNTIL)
    else:  # من عشرة لعشرين
        word = row.word(one.stop)
        to = bool(word and word.proclitics == FOR and not word.definite)
        found = single(row, one.stop) if to and row.form(one.first - 1) in word_list("range_openers") else None
        glued = found is not None
    if found is None or not glued or found.kind not in ("cardinal", "percent", "dual"):
        return None
    return found if _fits(one, found) and not (hyphen and found.low < 0) else None


def _fits(one: Reading, other: Reading) -> bool:
    """«12% إلى 1.4 مليار» are two figures; «33 إلى 36%» writes its sign once; a dual noun has a number after it."""
    if one.kind == "percent" and other.kind != "percent":
        return False
    if one.kind == "dual" or other.kind == "dual":
        return one.kind == "dual" and other.kind == "cardinal" and other.low == 3
    year = not one.power and not one.words and _FIRST_YEAR <= one.low <= _LAST_YEAR
    return not (year and other.power)  # «من عام 2009 إلى 1.6 مليار»


def _joined(row: Row, one: Reading, other: Reading) -> Reading:
    first, last = _shared_multiplier(one, other), other.low
    opener = one.first
    if row.form(opener - 1) in word_list("range_openers"):
        opener -= 1
        opener -= row.form(opener - 1) in word_list("before_opener")
    hyphen = row.form(one.stop) in HYPHENS
    return replace(
        one, stop=other.stop, end=other.end, low=min(first, last), high=max(first, last), kind=other.kind, opener=opener,
        ranged=True, hyphen=hyphen, power=other.power, words=one.words or other.words,
    )  # fmt: skip


def _shared_multiplier(one: Reading, other: Reading) -> Decimal:
    """«300 إلى 400 ألف»: a multiplier written once holds for both ends, if the first end is not above what it counts."""
    if not other.power or one.power or one.low > scale(other.low, -other.power):
        return one.low
    return scale(one.low, other.power)
