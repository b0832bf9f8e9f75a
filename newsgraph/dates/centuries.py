"""Decades, centuries, and units of time that a word places."""

from dataclasses import replace

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.month_year import era_after, look, related, year
from newsgraph.dates.numbers import number, year_number
from newsgraph.dates.numeric import numeric
from newsgraph.dates.stretch import Stretch
from newsgraph.dates.when import Piece, When


def decade(stretch: Stretch, at: int) -> Piece | None:
    """الثمانينيات, ثمانينيات القرن الماضي, السبعينات من القرن التاسع عشر; «في الثمانينيات من عمره» is an age."""
    form = stretch.form(at)
    tens = lexicon().numbers["decades"].get((form.removeprefix("ال"),))
    if tens is None:
        return None
    after = stretch.skip(at + 1, "من")
    if lexicon().has("age_after", stretch.form(after)):
        return None
    if stretch.form(after) == "القرن" and century(stretch, after) is None and related(stretch, after) is None:
        return after + 1, When("decade", year=1900 + tens)
    hit = century(stretch, after) or related(stretch, after)
    if hit and hit[1].grain == "century":
        return hit[0], replace(hit[1], grain="decade", tens=tens)
    return (at + 1, When("decade", year=1900 + tens)) if form.startswith("ال") else None


def century(stretch: Stretch, at: int) -> Piece | None:
    """القرن الحادي والعشرون, القرن الـ19, القرن الثالث الهجري, القرن الثاني قبل الميلاد."""
    if stretch.form(at) not in ("القرن", "قرن"):
        return None
    found = number(stretch, at + 1)
    if found is None or not 1 <= found.value <= 30 or not (found.ordinal or not found.words):
        return _tens_century(stretch, at + 1)
    return _century(stretch, found.stop, found.value)


def _tens_century(stretch: Stretch, at: int) -> Piece | None:
    """القرن العشرين, whose ordinal is the same word as the number."""
    found = number(stretch, at)
    return _century(stretch, found.stop, found.value) if found and found.value in (20, 30) else None


def _century(stretch: Stretch, stop: int, value: int) -> Piece:
    if (past := stretch.words(stop, "before_era")) is not None:
        return past, When("century", year=100 * (value - 1), before_era=True)
    era, hijri = era_after(stretch, stop)
    return era, When("century", year=100 * (value - 1), hijri=hijri)


def placed_unit(stretch: Stretch, at: int) -> Piece | None:
    """الأسبوع الماضي, هذا العام, العقد المقبل, الصيف الماضي."""
    hit = related(stretch, at)
    if hit is None:
        return None
    if hit[1].grain == "year":
        return _exact(stretch, stretch.skip(hit[0], "(")) or hit
    if hit[1].grain == "month" and (of := year(stretch, hit[0])):
        return of[0], When("month", month_shift=hit[1].shift, told=hit[1].told, year=of[1].year, year_shift=of[1].shift)
    if stretch.form(at) == "اليوم" and hit[1].grain == "day" and look(stretch, at + 1) and hit[1].shift == 0:
        return None
    return hit


def _exact(stretch: Stretch, at: int) -> Piece | None:
    """The year in digits that says which one is meant: «العام الماضي 2017», «العام المالي الماضي 2017/2018»."""
    pair = numeric(stretch, at)
    if pair and pair[1].grain == "year":
        return pair
    exact = year_number(stretch, at)
    return (stretch.skip(exact.stop, ")"), When("year", year=exact.value)) if exact and not exact.words else None
