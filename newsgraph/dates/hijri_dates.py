"""What a Hijri date means in the Gregorian calendar: a day is a day, a month or year the range of its days."""

from dataclasses import replace
from datetime import date, timedelta

from newsgraph.dates.hijri import day_of, month_of, today, year_of
from newsgraph.dates.meaning import NO_DAY, NO_PUBLISHED, OUTSIDE, Around, Meaning, between, missing, on_day
from newsgraph.dates.when import When


def hijri_meaning(when: When, around: Around) -> Meaning:
    """The Gregorian value of a Hijri date."""
    if when.second is not None:
        return _range(when, when.second, around)
    if when.grain == "century":
        return _century(when)
    year = _year(when, around)
    if year is None:
        return missing(NO_PUBLISHED)
    if not 1 <= year <= 9000:
        return missing(OUTSIDE)
    if when.month is None:
        return between(year_of(year))
    return _in_month(year, when.month, when)


def _range(when: When, last: When, around: Around) -> Meaning:
    first, end = hijri_meaning(replace(when, second=None), around), hijri_meaning(last, around)
    if first.value is None or end.value is None:
        return first if first.value is None else end
    return replace(first, value=f"{first.value[:10]}/{end.value[-10:]}")


def _in_month(year: int, month: int, when: When) -> Meaning:
    days = month_of(year, month)
    if days is None:
        return missing(NO_DAY)
    if when.nth is not None:
        return _nth(days, when)
    if when.day is None and when.edge != "start":
        return between(days)
    day = day_of(year, month, when.day or 1)
    return on_day(day) if day else missing(NO_DAY)


def _nth(days: tuple[date, date], when: When) -> Meaning:
    """آخر يوم من رمضان, أول جمعة من رمضان."""
    count = (days[1] - days[0]).days + 1
    fits = [d for d in (days[0] + timedelta(days=n) for n in range(count)) if when.weekday in (None, d.weekday())]
    at = when.nth or 1
    return on_day(fits[at if at < 0 else at - 1]) if -len(fits) <= at <= len(fits) else missing(NO_DAY)


def _century(when: When) -> Meaning:
    first = (when.year or 0) + 1
    start, end = year_of(first), year_of(first + 99)
    return between((start[0], end[1])) if start and end else missing(OUTSIDE)


_LATEST = 1600
"""Greater years are Gregorian ones, even beside a Hijri month («رمضان 2018»)."""


def _beside(year: int, month: int | None) -> int:
    """The Hijri year whose month begins in that Gregorian year."""
    last = today(date(min(year, 9999), 12, 31))[0]
    first = day_of(last, month or 1, 1)
    return last if first and first.year == year else last - 1


def _year(when: When, around: Around) -> int | None:
    """The Hijri year: as written, or the one that the words and the day of publication point to."""
    if when.year is not None:
        return _beside(when.year, when.month) if when.year > _LATEST else when.year
    if around.published is None:
        return None
    year, month, day = today(around.published)
    if when.year_shift is not None or when.month is None:
        return year + (when.year_shift if when.year_shift is not None else when.shift or 0)
    here = (month, day)
    wanted = (when.month, when.day or (1 if when.look is not None and when.look > 0 else 0))
    passed = wanted <= here and (when.day is not None or when.month <= month)
    if when.look is not None and when.look > 0:
        return year + (when.month <= month) + when.look - 1
    if when.look is not None and when.look < 0:
        return year - (when.month >= month) + when.look + 1
    if when.look == 0 or around.bare or when.month == month:
        return year + (around.bare and when.look is None and when.month < month)
    if passed:
        return year + (around.ahead and month - when.month > 6)
    return year if around.ahead or when.month - month <= _COMING else year - 1


_COMING = 2  # months ahead that are rather the coming ones: in Rajab, Ramadan is spoken of as next
