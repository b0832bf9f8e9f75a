"""Days counted inside a month: ثالث ثلاثاء من سبتمبر, آخر خميس من الشهر الماضي, اليوم الأخير من العام."""

from dataclasses import replace

from newsgraph.dates.calendar_dates import month_date
from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.month_year import month, related, year
from newsgraph.dates.numbers import Number, number
from newsgraph.dates.sentence_window import SentenceWindow
from newsgraph.dates.when import Piece, When
from newsgraph.document.letters import ARTICLE, BY, FOR
from newsgraph.lexicons.particles import FROM, IN


def nth_day(window: SentenceWindow, at: int) -> Piece | None:
    """The weekday or day that is counted in a month, its place before or after it."""
    hit = _before(window, at) or _after(window, at)
    if hit is None:
        return None
    stop, nth, weekday = hit
    inside = _inside(window, window.skip(stop, FROM, IN, FOR))
    if inside is None:
        return None
    if weekday is None and nth > 0:
        return inside[0], replace(inside[1], grain="day", day=nth)
    return inside[0], replace(inside[1], grain="day", nth=nth, weekday=weekday)


def _before(window: SentenceWindow, at: int) -> tuple[int, int, int | None] | None:
    """ثالث ثلاثاء, آخر يوم."""
    place = _place(window, at)
    if place is None or window.form(at).startswith(ARTICLE):
        return None
    stop, nth = place
    weekday = window.after(window.past(stop, "day"), lexicon().numbers["weekdays"])
    if weekday:
        return weekday[0], nth, weekday[1]
    return (stop + 1, nth, None) if window.has(stop, "days") else None


def _after(window: SentenceWindow, at: int) -> tuple[int, int, int | None] | None:
    """الثلاثاء الثالث, اليوم الأخير."""
    weekday = window.after(at, lexicon().numbers["weekdays"])
    day = window.has(at, "today")
    if not (weekday or day):
        return None
    place = _place(window, weekday[0] if weekday else at + 1)
    return (place[0], place[1], weekday[1] if weekday else None) if place else None


def _place(window: SentenceWindow, at: int) -> tuple[int, int] | None:
    if window.has(at, "the_last"):
        return at + 1, -1
    found: Number | None = number(window, at)
    return (found.stop, found.value) if found and found.ordinal and found.value <= 31 else None


def _inside(window: SentenceWindow, at: int) -> Piece | None:
    """The month, with a proclitic (بأيلول) or as «الشهر الماضي»."""
    if window.form(at).startswith(BY) and len(window.form(at)) > 3 and window.head < at:
        return _inside(replace(window, head=at, head_form=window.form(at)[1:], head_offset=1), at)
    unit = related(window, at)
    if unit and unit[1].grain == "month":
        return unit[0], When("month", month_shift=unit[1].shift, told=unit[1].told)
    named = month_date(window, at)
    if named is None and (hit := month(window, at)):
        named = hit[0], hit[1]
    if named is None or named[1].year is not None:
        return named
    later = year(window, named[0])
    return (later[0], replace(named[1], year=later[1].year, year_shift=later[1].shift)) if later else named
