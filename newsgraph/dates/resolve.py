"""What a date means, given when the text was published and what it has told before."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from newsgraph.dates.bases import base_day, day_or_none
from newsgraph.dates.hijri_dates import hijri_meaning
from newsgraph.dates.meaning import (
    NO_DAY,
    NO_PUBLISHED,
    NO_TOLD,
    OUTSIDE,
    Around,
    Meaning,
    in_century,
    in_decade,
    in_month,
    in_quarter,
    in_week,
    in_year,
    missing,
    on_day,
)
from newsgraph.dates.months import year_month
from newsgraph.dates.weekdays import nth_in_month, numbered_weekday, weekday_of
from newsgraph.dates.when import When


def resolve(when: When, around: Around) -> Meaning:
    """The value of a date, or why it has none."""
    try:
        meaning = _resolve(when, around)
    except (OverflowError, ValueError):  # days before the year 1 or after 9999
        return missing(OUTSIDE)
    return replace(meaning, value=f"{meaning.value.partition('/')[0]}/..") if when.since and meaning.value else meaning


def _resolve(when: When, around: Around) -> Meaning:
    if when.before_era:
        return missing("years before the common era are not counted")
    if when.hijri:
        return hijri_meaning(when, around)
    if when.second is not None:
        return _range(when, when.second, around)
    return _RESOLVERS[when.grain](when, around)


def _range(when: When, last: When, around: Around) -> Meaning:
    end = resolve(last, around)
    first = _first_of_range(replace(when, second=None), last, end, around)
    if first.value is None or end.value is None:
        return first if first.value is None else end
    if first.day and end.day and end.day < first.day and last.month is not None and last.year is None:
        end = resolve(replace(last, year=first.day.year), around)  # «من 17 إلى 19 يوليو»: both in one year
    return replace(first, value=f"{first.value}/{end.value}")


def _first_of_range(first: When, last: When, end: Meaning, around: Around) -> Meaning:
    """The first night of «ليل الأحد/ الاثنين» is the day before; else both ends are read alike."""
    if last.day is None and last.weekday is not None and end.day is not None:
        return on_day(end.day - timedelta(days=1))
    return resolve(first, around)


def _day(when: When, around: Around) -> Meaning:
    if when.month is not None or when.month_shift is not None:
        return _day_in_month(when, around)
    base = base_day(when, around)
    if base is None:
        return missing(NO_TOLD if when.told else NO_PUBLISHED)
    if when.day is not None:
        return numbered_weekday(base, when)
    if when.weekday is not None:
        return weekday_of(base, when, around)
    return on_day(base + timedelta(days=when.shift or 0))


def _day_in_month(when: When, around: Around) -> Meaning:
    found = year_month(when, around)
    if isinstance(found, Meaning):
        return found
    year, month = found
    if year is None:
        fits = when.day is None or when.day <= monthrange(2000, month)[1]
        return Meaning(f"XXXX-{month:02}-{when.day:02}" if when.day else f"XXXX-{month:02}") if fits else missing(NO_DAY)
    day = day_or_none(year, month, when.day or 1)
    if when.nth is not None and not (when.day and day and day.weekday() == when.weekday):
        return nth_in_month(year, month, when)
    return on_day(day) if day else missing(NO_DAY)


def _month(when: When, around: Around) -> Meaning:
    found = year_month(when, around)
    if isinstance(found, Meaning):
        return found
    year, month = found
    return Meaning(f"XXXX-{month:02}") if year is None else in_month(year, month)


def _quarter(when: When, around: Around) -> Meaning:
    """The quarter of its year, or so many quarters after that of the base."""
    shift = when.shift or 0
    if when.quarter is not None:
        found = year_month(replace(when, month=3 * when.quarter), around)
    else:
        found = year_month(replace(when, month_shift=3 * shift), around)
    if isinstance(found, Meaning):
        return found
    year, month = found
    quarter = (month + 2) // 3
    return Meaning(f"XXXX-Q{quarter}") if year is None else in_quarter(year, quarter)


def _relative(when: When, around: Around) -> Meaning:
    """Weeks, years, decades and centuries counted from publication or from the date told before."""
    base = base_day(when, around)
    told = around.told.year if when.told and around.told else None
    year = base.year if base and not (when.told and told) else told
    if year is None or (when.grain == "week" and base is None):
        return missing(NO_TOLD if when.told else NO_PUBLISHED)
    shift = when.shift or 0
    if when.grain == "week" and base is not None:
        return in_week(base + timedelta(weeks=shift))
    if when.season is not None and base is not None and shift:
        return in_year(_season_year(base, when.season, shift))
    step = {"decade": 10, "century": 100}.get(when.grain, 1)
    year += shift * step
    if not 1 <= year <= 9999:
        return missing(OUTSIDE)
    return in_year(year) if step == 1 else in_decade(year) if step == 10 else in_century(year)


def _season_year(base: date, first: int, shift: int) -> int:
    """«الصيف الماضي» said in June is last year's, said in October this year's."""
    if shift < 0:
        return base.year + shift + (base.month > first + 2)
    return base.year + shift - (base.month < first)


def _year(when: When, around: Around) -> Meaning:
    return in_year(when.year) if when.year is not None else _relative(when, around)


_NOW = 2000
"""«ثمانينيات القرن الماضي» are the 1980s even where the day of publication is not known."""


def _decade(when: When, around: Around) -> Meaning:
    if when.tens is not None:
        now = around.published.year if around.published else _NOW
        year = when.year if when.year is not None else now + 100 * (when.shift or 0)
        return in_decade(year - year % 100 + when.tens)
    return in_decade(when.year) if when.year is not None else _relative(when, around)


def _century(when: When, around: Around) -> Meaning:
    return in_century(when.year) if when.year is not None else _relative(when, around)


_RESOLVERS = {
    "day": _day,
    "week": _relative,
    "month": _month,
    "quarter": _quarter,
    "year": _year,
    "decade": _decade,
    "century": _century,
}
