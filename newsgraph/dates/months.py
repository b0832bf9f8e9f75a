"""The year and month that a date means where its words leave them open."""

from dataclasses import replace
from datetime import date

from newsgraph.dates.bases import base_day, day_or_none, month_after
from newsgraph.dates.meaning import NO_PUBLISHED, NO_TOLD, OUTSIDE, Around, Meaning, missing
from newsgraph.dates.when import When

_NEAR_AHEAD = 31
"""Days within which a date without a year is rather the coming one than last year's."""
_FAR_BACK = 150
"""Days after which a date without a year is next year's, in a sentence that looks ahead."""


def year_month(when: When, around: Around) -> tuple[int | None, int] | Meaning:
    """The year, where it can be known, and the month; or why there are none."""
    if when.month is None:
        return _relative_month(when, around)
    if when.year is not None:
        return when.year, when.month
    if when.year_shift is not None:
        base = base_day(replace(when, shift=when.year_shift), around)
        year = base.year if base else around.told.year if when.told and around.told else None
        return (year + when.year_shift if year else None), when.month
    if around.published is None:
        return _story_year(when, around), when.month
    return _nearest_year(when, around.published, around), when.month


def _story_year(when: When, around: Around) -> int | None:
    """The year told shortly before, or the one after it where the story goes on past its end («ديسمبر 2015، ثم في 3 يناير»)."""
    told = around.story
    if told is None or told.year is None or around.ahead or when.since or when.look is not None or when.weekday is not None:
        return None
    goes_on = told.day is not None and len(told.value or "") > _YEAR and (when.month or 1) < told.day.month
    year = told.year + goes_on
    day = day_or_none(year, when.month or 1, when.day or 1)
    return year if day and (around.published is None or day <= around.published) else None


_YEAR = 4
"""Characters of the value of a year, in which no month is told."""


def _relative_month(when: When, around: Around) -> tuple[int | None, int] | Meaning:
    shift = when.month_shift if when.month_shift is not None else when.shift or 0
    moved = when.year is not None or when.year_shift is not None  # «الشهر نفسه من العام الماضي»
    base = base_day(replace(when, shift=shift), around) or (around.published if moved else None)
    if base is None:
        return missing(NO_TOLD if when.told else NO_PUBLISHED)
    year, month = month_after(base.year, base.month, shift)
    if moved:
        year = when.year if when.year is not None else base.year + (when.year_shift or 0)
    return (year, month) if 1 <= year <= 9999 else missing(OUTSIDE)


def _nearest_year(when: When, base: date, around: Around) -> int:
    """The year of a month or day that has none: by الماضي or المقبل, by its weekday, else the nearest."""
    month = when.month or 1
    if when.due:
        return base.year + (month < base.month)
    if when.look is not None:
        return _on_side(when, when.look, base, month) if when.look else _present(base, month)
    fitting = _by_weekday(when, base, month)
    if fitting is not None or around.bare:
        return base.year if fitting is None else fitting
    return _story_year(when, around) or _unmarked(when, base, month, ahead=around.ahead)


def _present(base: date, month: int) -> int:
    """«9 ديسمبر الحالي» in an article of January is last December's."""
    return min((base.year, base.year - 1, base.year + 1), key=lambda year: abs(12 * (year - base.year) + month - base.month))


def _by_weekday(when: When, base: date, month: int) -> int | None:
    """The nearest year in which the day is the weekday that stands beside it («الخميس 15 آب»)."""
    if when.weekday is None or when.day is None:
        return None
    years = range(base.year - 3, base.year + 4)
    days = [day for year in years if (day := day_or_none(year, month, when.day)) and day.weekday() == when.weekday]
    return min(days, key=lambda day: abs(day - base)).year if days else None


def _on_side(when: When, side: int, base: date, month: int) -> int:
    """The year of «مايو الماضي» (side -1), «مايو المقبل» (1), «مايو قبل الماضي» (-2)."""
    same_year = month < base.month if side < 0 else month > base.month
    if when.day is not None and month == base.month:
        same_year = when.day < base.day if side < 0 else when.day >= base.day
    nearest = base.year + (0 if same_year else -1 if side < 0 else 1)
    return nearest + (side + 1 if side < 0 else side - 1)


def _unmarked(when: When, base: date, month: int, *, ahead: bool) -> int:
    """The past one, but for days that are close ahead and sentences that look ahead."""
    day = day_or_none(base.year, month, when.day or 1)
    here = month == base.month and (when.day is None or when.day <= base.day)
    if day is None or here:
        return base.year
    if day > base:
        return base.year if ahead or (day - base).days <= _NEAR_AHEAD else base.year - 1
    return base.year + 1 if ahead and (base - day).days > _FAR_BACK else base.year
