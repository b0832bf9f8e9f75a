"""The value of a date, and what it is read against."""

from dataclasses import dataclass
from datetime import date

NO_PUBLISHED = "relative to the day of publication, which is not known"
NO_TOLD = "relative to another date of the text, which tells none before"
NO_DAY = "there is no such day in the calendar"
OUTSIDE = "outside the years that the calendar counts"


@dataclass(frozen=True, slots=True)
class Meaning:
    """The ISO 8601 value or the reason why there is none; the year and first day that later dates may refer to."""

    value: str | None
    reason: str | None = None
    year: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What a date is read against: the day of publication, the last date told, and the direction of the text.

    `story` is the last date of the sentence that names its year («... في يوليو 2015، ثم عادوا في 19 سبتمبر»).
    `ahead` is true where the sentence looks ahead, `bare` where the text is the date and nothing else: an appointment
    rather than news, so that a weekday is the coming one and a month that of this year.
    """

    published: date | None
    told: Meaning | None = None
    story: Meaning | None = None
    ahead: bool = False
    bare: bool = False


def missing(reason: str) -> Meaning:
    """No value."""
    return Meaning(None, reason)


def on_day(day: date) -> Meaning:
    """2017-10-11."""
    return Meaning(day.isoformat(), year=day.year, day=day)


def in_week(day: date) -> Meaning:
    """2017-W40, the ISO week of the day."""
    year, week, _ = day.isocalendar()
    return Meaning(f"{year:04}-W{week:02}", year=year, day=date.fromisocalendar(year, week, 1))


def in_month(year: int, month: int) -> Meaning:
    """2017-06."""
    return Meaning(f"{year:04}-{month:02}", year=year, day=date(year, month, 1))


def in_quarter(year: int, quarter: int) -> Meaning:
    """2024-Q4."""
    return Meaning(f"{year:04}-Q{quarter}", year=year, day=date(year, 3 * quarter - 2, 1))


def in_year(year: int) -> Meaning:
    """2017."""
    return Meaning(f"{year:04}", year=year, day=date(year, 1, 1))


def in_decade(year: int) -> Meaning:
    """198X, as ISO 8601-2 writes a decade."""
    return Meaning(f"{year // 10:03}X", year=year)


def in_century(year: int) -> Meaning:
    """19XX, the years of the twentieth century but for the last."""
    return Meaning(f"{year // 100:02}XX", year=year)


def between(days: tuple[date, date] | None) -> Meaning:
    """2018-05-16/2018-06-14: the first and the last day of what is no unit of this calendar."""
    if days is None:
        return missing(NO_DAY)
    first, last = days
    return Meaning(f"{first.isoformat()}/{last.isoformat()}", year=first.year, day=first)
