"""Numbers whose print is not what it says: «42 .0%» for 0.42, «12.500 لاجئ» for 12 500, «3 ½».

Old pages typed as they looked on the screen have the two sides of the decimal point changed. One article is always typed in
one way, so its numbers bear witness together: 08 and 0 can be no fraction that someone writes, 5120 hardly a fraction.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from newsgraph.document import Token, normalise
from newsgraph.document.letters import ARTICLE, BY
from newsgraph.figures.agreement import agrees
from newsgraph.figures.lexicon import context, nouns
from newsgraph.figures.measure import units
from newsgraph.figures.nounforms import can_count
from newsgraph.lexicons.particles import IN
from newsgraph.numerals.lexicon import word
from newsgraph.numerals.percent import SIGNS, hundredths
from newsgraph.numerals.written import sides

_R = "ر"  # as typed for the decimal comma
_GROUPED = r"\d++(?:[,،]\d{3}(?!\d))*+"
_APART = regex.compile(rf"(?<![\d.,،/:-])(\d++)( \.|{_R})({_GROUPED})(?! ?[-–.,/:]?\d|{_R}\d|[-–])")
_POINT = regex.compile(rf"(?<![\d.,،٫/:{_R}-])[1-9]\d{{0,2}}\.\d{{3}}(?![\d]|[.,،٫/:]\d)")
_MIXED = regex.compile(r"(?<![\d.,،٫/:-])(?:(\d{1,6}) ?)?([¼½¾⅓⅔⅛])(?!\d)")
_GROUPS = regex.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])|(?<![\d.,])\d++,\d{1,2}(?![\d.,])")
_TENTHS = regex.compile(r"(?<![\d.,])(?:0\.\d++|\d++\.\d{1,2})(?![\d.,])|(?<![\d.,])\d{1,3},\d{3}(?![\d.,])")
_VULGAR = {
    "¼": ("1/4", "25"),
    "½": ("1/2", "5"),
    "¾": ("3/4", "75"),
    "⅓": ("0.3333", "3333"),
    "⅔": ("0.6667", "6667"),
    "⅛": ("0.125", "125"),
}
_BEFORE = 6  # tokens between «عدد» and its number
_YEARS = range(1900, 2101)
Sides = Literal["swapped", "guessed", "plain"]


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` read as one number of that form; `note` says so where a reader would not expect it."""

    start: int
    end: int
    form: str
    note: str | None = None


def edits(text: str, tokens: Sequence[Token]) -> list[Edit]:
    """All such numbers of an article, in order."""
    found = [*_sided(text), *_mixed(text)]
    taken = {edit.start for edit in found}
    found += [edit for edit in _thousands(text, tokens) if edit.start not in taken]
    return sorted(found, key=lambda edit: edit.start)


def _sided(text: str) -> Iterator[Edit]:
    """Decimals with a point or ر between their sides, the sides decided once for the article."""
    hits = [hit for hit in _APART.finditer(text) if not _year_and_rank(hit[1], hit[2])]
    if not hits:
        return
    weight = sum(_witness(normalise(hit[1]), hit[2], normalise(hit[3])) for hit in hits)
    for hit in hits:
        fraction, whole = normalise(hit[1]), normalise(hit[3])
        read = f"{fraction}.{whole}" if weight < 0 else f"{regex.sub('[,،]', '', whole)}.{fraction}"
        told = "the zeros and lengths of its decimals tell" if weight else "as such prints do; nothing in the article tells"
        note = None if weight < 0 else f"the sides of the decimal are swapped in print: read as {read} ({told})"
        yield Edit(hit.start(), hit.end(), read, note)


def _witness(first: str, link: str, second: str) -> int:
    """What one number says of its article's print; a lone zero before ر is the whole (0ر75), before a point a fraction."""
    return sides(first, second) - (link == _R and first == "0" and bool(second.strip("0")))


def _year_and_rank(first: str, link: str) -> bool:
    """«موسم 2010 .5 لاعبين»: the year ends a sentence."""
    return link != _R and len(first) == 4 and int(first) in _YEARS


def _mixed(text: str) -> Iterator[Edit]:
    for hit in _MIXED.finditer(text):
        alone, part = _VULGAR[hit[2]]
        yield Edit(hit.start(), hit.end(), f"{normalise(hit[1])}.{part}" if hit[1] else alone)


def _thousands(text: str, tokens: Sequence[Token]) -> Iterator[Edit]:
    hits = list(_POINT.finditer(text))
    if not hits:
        return
    starts = [token.start for token in tokens]
    known = [(hit, bisect_left(starts, hit.start())) for hit in hits]
    pointed = [(hit, at) for hit, at in known if at < len(tokens) and tokens[at].end == hit.end()]
    habit = len(_GROUPS.findall(text)) - len(_TENTHS.findall(text)) + sum(_things(tokens, at) for _, at in pointed)
    for hit, at in pointed:
        if groups(tokens, at, habit):
            form = tokens[at].form.replace(".", "")
            yield Edit(hit.start(), hit.end(), form, f"the point groups thousands: read as {form}")


def _things(tokens: Sequence[Token], at: int) -> bool:
    """«54.799 مواطنا», «113.948 شخص»: a form that only counted nouns have, or an often counted noun of whatever case."""
    form = tokens[at + 1].form if at + 1 < len(tokens) else ""
    if (form,) in units() or not can_count(form) or form.startswith(ARTICLE):
        return False
    return form in nouns()["counted"] or agrees(int(tokens[at].form.split(".")[1]), form)


def _total(tokens: Sequence[Token], at: int) -> bool:
    """«إجمالي الإصابات بلغ 114.851»: what is counted stands before."""
    return any(token.form in nouns()["totals"] for token in tokens[max(0, at - _BEFORE) : at])


def groups(tokens: Sequence[Token], at: int, habit: int) -> bool:
    """Whether the point of «12.500» groups thousands: people and things do not come in thousandths, tons and dinars do.

    `habit` is above zero in an article that writes 1.234.567 or 3,5, below in one that writes 3.5 or 1,234.
    """
    whole, part = tokens[at].form.split(".")
    following = [token.form for token in tokens[at + 1 : at + 3]] + ["", ""]
    at_most = word(tokens[at + 1].text) if at + 1 < len(tokens) else None
    if (
        at_most is not None
        or following[0] in SIGNS | context()["of_shares"]
        or (following[0][:1] == BY and following[0][1:] in hundredths())
    ):
        return following[0] == IN and habit > 0 and following[1] not in hundredths()
    unit = units().get((following[0],)) if following[0] else None
    if unit is None:
        return _things(tokens, at) or habit > 0 or _total(tokens, at)
    if unit.kind == "money":
        return habit >= 0 and unit.family not in context()["millesimal"] and (len(whole) > 1 or habit > 0)
    return habit > 0 or (habit == 0 and len(whole) > 1 and part == "000")
