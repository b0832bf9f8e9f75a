"""Hijri days, months and years as Gregorian ones, by the Umm al-Qura calendar where it reaches."""

from datetime import date, timedelta

_TABLE = range(1343, 1501)
"""Years of the Umm al-Qura table; outside it the arithmetic (civil) calendar serves."""
_EPOCH = 227014
"""The proleptic Gregorian ordinal of the day before 1 Muharram 1, civil reckoning."""


def day_of(year: int, month: int, day: int) -> date | None:
    """The Gregorian day, or None where there is no such day."""
    if year in _TABLE and day <= 30:
        return _by_table(year, month, day)
    if not (1 <= year <= 9000 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    days = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(_EPOCH + days)


def _by_table(year: int, month: int, day: int) -> date | None:
    from hijridate.convert import Hijri  # few articles have a Hijri date

    try:
        # The 30th of a month that has 29 days in the table is the day after: sightings of the moon differ by one.
        found = Hijri(year, month, min(day, 29)).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(found.year, found.month, found.day) + timedelta(days=max(0, day - 29))


def month_of(year: int, month: int) -> tuple[date, date] | None:
    """The first and last day of the month."""
    first = day_of(year, month, 1)
    after = day_of(year + month // 12, month % 12 + 1, 1)
    return (first, date.fromordinal(after.toordinal() - 1)) if first and after else None


def year_of(year: int) -> tuple[date, date] | None:
    """The first and last day of the year."""
    first, after = day_of(year, 1, 1), day_of(year + 1, 1, 1)
    return (first, date.fromordinal(after.toordinal() - 1)) if first and after else None


def today(day: date) -> tuple[int, int, int]:
    """The Hijri year, month and day of a Gregorian day, found by counting from an estimate."""
    year = max(1, (day.toordinal() - _EPOCH) * 30 // 10631)
    while (start := day_of(year + 1, 1, 1)) and start <= day:
        year += 1
    while year > 1 and (start := day_of(year, 1, 1)) and start > day:
        year -= 1
    month = max((m for m in range(1, 13) if (start := day_of(year, m, 1)) and start <= day), default=1)
    first = day_of(year, month, 1)
    return year, month, day.toordinal() - first.toordinal() + 1 if first else 1
