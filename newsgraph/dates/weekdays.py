"""Which day a weekday means: الخميس, الجمعة الماضي, أمس الأربعاء, أحد الأسبوع المقبل, السبت السادس عشر, ثالث ثلاثاء."""

from calendar import monthrange
from datetime import date, timedelta

from newsgraph.dates.bases import day_or_none, month_after
from newsgraph.dates.meaning import NO_DAY, Around, Meaning, missing, on_day
from newsgraph.dates.when import When


def weekday_of(base: date, when: When, around: Around) -> Meaning:
    """The day of that name, by the words around it: by default the nearest one not after the day of publication."""
    weekday = when.weekday or 0
    if when.week_shift is not None:
        monday = base - timedelta(days=base.weekday()) + timedelta(weeks=when.week_shift)
        return on_day(monday + timedelta(days=weekday))
    if when.shift is not None:
        # «أمس الأربعاء»: the weekday decides where the day of publication is off by one.
        near = base + timedelta(days=when.shift + 3)
        return on_day(near - timedelta(days=(near.weekday() - weekday) % 7))
    return on_day(base + timedelta(days=_steps(when, (weekday - base.weekday()) % 7, around)))


def _steps(when: When, ahead: int, around: Around) -> int:
    """Days from publication; the next such day is `ahead` (0 to 6) days after it."""
    side = when.look if when.look is not None else (1 if around.bare else 0)
    if side > 0:
        return (ahead or 7) + 7 * (side - 1)
    if side < 0:
        return ahead + 7 * side
    this = when.look == 0  # «هذا الاثنين»: the nearer one
    forward = around.ahead or (this and (around.bare or ahead < 4))
    return ahead if forward or not ahead else ahead - 7


def numbered_weekday(base: date, when: When) -> Meaning:
    """«السبت السادس عشر»: the nearest month in which that day is that weekday."""
    fits = [
        day
        for months in range(-12, 13)
        if (day := day_or_none(*month_after(base.year, base.month, months), when.day or 1)) and day.weekday() == when.weekday
    ]
    return on_day(min(fits, key=lambda day: abs(day - base))) if fits else missing(NO_DAY)


def nth_in_month(year: int, month: int, when: When) -> Meaning:
    """The third Tuesday of the month, its last day."""
    length = monthrange(year, month)[1]
    fits = [
        date(year, month, n)
        for n in range(1, length + 1)
        if when.weekday is None or date(year, month, n).weekday() == when.weekday
    ]
    at = when.nth or 1
    return on_day(fits[at if at < 0 else at - 1]) if -len(fits) <= at <= len(fits) else missing(NO_DAY)
