"""Dates in digits alone: 12/5/2017, 2017-10-11, 1.5.2017, 14-09-1432 هـ, 9/2021."""

import re

from newsgraph.dates.month_year import era_after
from newsgraph.dates.sentence_window import HYPHENS, SentenceWindow
from newsgraph.dates.when import Piece, When

_SPLIT = re.compile(r"[/.]")
_HIJRI_YEARS = range(1300, 1600)
"""Years that a date in digits has in the Hijri calendar only; earlier ones say هـ."""
_CENTURY_TURN = 70
"""Two-digit years below belong to this century."""
"""Words before which 1/9 is a day and a month rather than a fraction."""


def numeric(window: SentenceWindow, at: int) -> Piece | None:
    """The date in digits that starts at the token."""
    if not window.is_number(at) or _tied(window, at):
        return None
    hit = _parts(window, at)
    if hit is None or _tied_after(window, hit[0]):
        return None
    stop, groups = hit
    era, hijri = era_after(window, stop)
    if len(groups) == 2:
        return _two(window, at, stop, groups)
    if "." in window.form(at) and max(map(len, groups)) < 4 and not window.listed(at - 1, "before_digits") and not window.bare:
        return None  # «إصدار 2.18.61»
    when = _three(groups, hijri=hijri)
    return (era, when) if when else None


def _parts(window: SentenceWindow, at: int) -> tuple[int, list[str]] | None:
    """The groups of digits, from one token (12/5/2017) or from several with glued hyphens (2017-10-11)."""
    groups = _SPLIT.split(window.form(at))
    stop = at + 1
    while len(groups) < 3 and window.form(stop) == "/" and window.is_number(stop + 1):  # 14 / 6 / 2018
        groups, stop = [*groups, *_SPLIT.split(window.form(stop + 1))], stop + 2
    while len(groups) < 3 and window.form(stop) in HYPHENS and window.glued(stop):
        if not (window.is_number(stop + 1) and window.glued(stop + 1) and window.form(stop + 1).isdecimal()):
            break
        groups, stop = [*groups, window.form(stop + 1)], stop + 2
    plain = all(group.isdecimal() and len(group) <= 4 for group in groups)
    return (stop, groups) if plain and len(groups) in (2, 3) else None


def _tied(window: SentenceWindow, at: int) -> bool:
    """Glued to a hyphen, stroke or Latin word before: a code."""
    before = window.form(at - 1)
    return window.glued(at) and (before in HYPHENS | {"/", "+", "_"} or (before.isascii() and before.isalnum()))


def _tied_after(window: SentenceWindow, at: int) -> bool:
    return window.glued(at) and window.form(at) in HYPHENS | {"/"} and window.is_number(at + 1)


def _three(groups: list[str], *, hijri: bool) -> When | None:
    """Day, month, year in either order; the American order only where no other reads as a date."""
    if len(groups[0]) == 4:
        groups = groups[::-1]
    elif len(groups[2]) not in (2, 4):
        return None
    if len(groups[0]) > 2 or len(groups[1]) > 2:
        return None
    day, month, year = map(int, groups)
    if day <= 12 < month:
        day, month = month, day
    hijri = hijri or year in _HIJRI_YEARS or (day, month) == (30, 2)
    if len(groups[2]) == 2:
        year += 1400 if hijri and year < _CENTURY_TURN else 1300 if hijri else 2000 if year < _CENTURY_TURN else 1900
    if not (1 <= day <= 31 and 1 <= month <= 12 and (hijri or 1500 <= year <= 2199)):
        return None
    return When("day", year=year, month=month, day=day, hijri=hijri)


def _two(window: SentenceWindow, at: int, stop: int, groups: list[str]) -> Piece | None:
    """9/2021 is a month, 2017/2018 two years; 1/9 is a day only where the words or nothing else around say so."""
    first, last = map(int, groups)
    hyphen = stop > at + 1
    if len(groups[0]) == 4 and len(groups[1]) == 4:
        return _years(stop, first, last)
    if "." in window.form(at) or window.listed(at - 1, "code_before"):
        return None
    if len(groups[0]) == 4 and len(groups[1]) == 2 and last == first % 100 + 1 and 1900 <= first < 2100:
        return stop, When("year", year=first, second=When("year", year=first + 1))
    if len(groups[1]) == 4 and 1 <= first <= 12 and 1900 <= last < 2100:
        return stop, When("month", year=last, month=first)
    if len(groups[0]) == 4 and 1 <= last <= 12 and 1900 <= first < 2100:
        return stop, When("month", year=first, month=last)
    led = window.listed(at - 1, "before_digits") or window.bare
    if led and not hyphen and len(groups[1]) <= 2 and 1 <= first <= 31 and 1 <= last <= 12:
        return stop, When("day", month=last, day=first)
    return None


def _years(stop: int, first: int, last: int) -> Piece | None:
    first, last = (last, first) if last == first - 1 else (first, last)  # «العام المالي 2018/2017», typed from the left
    hijri = 1300 <= first < last <= 1500
    if hijri or (1500 <= first < last < 2200):
        return stop, When("year", year=first, hijri=hijri, second=When("year", year=last, hijri=hijri))
    return None
