"""Calendar values as Arabic readers write them, and in their order: 2018-11-19 as «19 نوفمبر 2018»."""

import re
from datetime import date
from functools import cache

from newsgraph.views.labels import phrase

_DAY = re.compile(r"(?P<year>-?[\dX]{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?")
_WEEK = re.compile(r"(?P<year>[\dX]{4})-W(?P<week>\d\d)")
_QUARTER = re.compile(r"(?P<year>[\dX]{4})-Q(?P<quarter>\d)")
_LAST = (9999, 13, 0)


def written(value: str) -> str:
    """The value in words; a form that is not known here stays as it is."""
    if "/" in value:
        start, _, end = value.partition("/")
        if end == "..":
            return phrase("since", written(start))
        return phrase("until", written(end)) if start == ".." else f"{written(start)} – {written(end)}"
    if whole := _DAY.fullmatch(value):
        day = f"{int(whole['day'])} " if whole["day"] else ""
        return f"{day}{_months().get(int(whole['month']), whole['month'])}{_year(whole['year'])}"
    if whole := _WEEK.fullmatch(value):
        return phrase("week", int(whole["week"]), _year(whole["year"], phrase("unknown_year")))
    if whole := _QUARTER.fullmatch(value):
        return phrase("quarter", whole["quarter"], _year(whole["year"], phrase("unknown_year")))
    return value


def _year(year: str, unknown: str = "") -> str:
    return f" {unknown if year == 'XXXX' else year}".rstrip()


@cache
def _months() -> dict[int, str]:
    """The CLDR's names."""
    from babel import Locale

    return dict(Locale.parse("ar").months["format"]["wide"])


def order(value: str) -> tuple[int, int, int]:
    """A key that sorts values by when they begin; those of an unknown year come last."""
    start = value.partition("/")[0]
    if whole := _WEEK.fullmatch(start):
        return _week(whole["year"], int(whole["week"]))
    if whole := _QUARTER.fullmatch(start):
        return _key(whole["year"], 3 * int(whole["quarter"]) - 2, 0)
    if whole := _DAY.fullmatch(start):
        return _key(whole["year"], int(whole["month"]), int(whole["day"] or 0))
    return _key(start[:5] if start.startswith("-") else start[:4], 0, 0)


def _key(year: str, month: int, day: int) -> tuple[int, int, int]:
    digits = year.replace("X", "0")
    return (int(digits), month, day) if not year.startswith("X") and digits.lstrip("-").isdigit() else _LAST


def _week(year: str, week: int) -> tuple[int, int, int]:
    try:
        monday = date.fromisocalendar(int(year), week, 1)
    except ValueError:  # XXXX, or a week that the year does not have
        return _LAST
    return (monday.year, monday.month, monday.day)
