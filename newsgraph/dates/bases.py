"""The day that a relative date counts from, and arithmetic on days and months that may leave the calendar."""

from datetime import date

from newsgraph.dates.meaning import Around
from newsgraph.dates.when import When


def base_day(when: When, around: Around) -> date | None:
    """The day that a relative date counts from: السابق and التالي go by the last date told, or else by publication."""
    if not when.told:
        return around.published
    told = around.told
    if told and told.day and told.value and _as_fine(told.value, when.grain):
        return told.day
    return around.published if when.shift or when.look else None


def _as_fine(value: str, grain: str) -> bool:
    """True where a date told is precise enough to count from: «اليوم التالي» needs a day before it, not a year."""
    return grain not in _LENGTHS or (len(value) >= _LENGTHS[grain] and not (grain in ("month", "quarter") and "W" in value))


_LENGTHS = {"day": 10, "week": 8, "month": 7, "quarter": 7}


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, where the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_after(year: int, month: int, months: int) -> tuple[int, int]:
    """The year and month so many months later."""
    count = year * 12 + month - 1 + months
    return count // 12, count % 12 + 1
