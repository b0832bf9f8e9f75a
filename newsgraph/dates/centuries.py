"""Decades, centuries, and units of time that a word places."""

from dataclasses import replace

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.month_year import era_after, look, related, year
from newsgraph.dates.numbers import number, year_number
from newsgraph.dates.numeric import numeric
from newsgraph.dates.sentence_window import SentenceWindow
from newsgraph.dates.when import Piece, When
from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons.particles import FROM


def decade(window: SentenceWindow, at: int) -> Piece | None:
    """الثمانينيات, ثمانينيات القرن الماضي, السبعينات من القرن التاسع عشر; «في الثمانينيات من عمره» is an age."""
    form = window.form(at)
    tens = lexicon().numbers["decades"].get((form.removeprefix(ARTICLE),))
    if tens is None:
        return None
    after = window.skip(at + 1, FROM)
    if lexicon().has("age_after", window.form(after)):
        return None
    hit = century(window, after) or related(window, after)
    if hit is None and lexicon().grains["units"].get((window.form(after),)) == "century":
        return after + 1, When("decade", year=1900 + tens)
    if hit and hit[1].grain == "century":
        return hit[0], replace(hit[1], grain="decade", tens=tens)
    return (at + 1, When("decade", year=1900 + tens)) if form.startswith(ARTICLE) else None


def century(window: SentenceWindow, at: int) -> Piece | None:
    """القرن الحادي والعشرون, القرن الـ19, القرن الثالث الهجري, القرن الثاني قبل الميلاد."""
    if not window.has(at, "century"):
        return None
    found = number(window, at + 1)
    if found is None or not 1 <= found.value <= 30 or not (found.ordinal or not found.words):
        return _tens_century(window, at + 1)
    return _century(window, found.stop, found.value)


def _tens_century(window: SentenceWindow, at: int) -> Piece | None:
    """القرن العشرين, whose ordinal is the same word as the number."""
    found = number(window, at)
    return _century(window, found.stop, found.value) if found and found.value in (20, 30) else None


def _century(window: SentenceWindow, stop: int, value: int) -> Piece:
    if (past := window.words(stop, "before_era")) is not None:
        return past, When("century", year=100 * (value - 1), before_era=True)
    era, hijri = era_after(window, stop)
    return era, When("century", year=100 * (value - 1), hijri=hijri)


def placed_unit(window: SentenceWindow, at: int) -> Piece | None:
    """الأسبوع الماضي, هذا العام, العقد المقبل, الصيف الماضي."""
    hit = related(window, at)
    if hit is None:
        return None
    if hit[1].grain == "year":
        return _exact(window, window.skip(hit[0], "(")) or hit
    if hit[1].grain == "month" and (of := year(window, hit[0])):
        return of[0], When("month", month_shift=hit[1].shift, told=hit[1].told, year=of[1].year, year_shift=of[1].shift)
    if window.has(at, "today") and hit[1].grain == "day" and look(window, at + 1) and hit[1].shift == 0:
        return None
    return hit


def _exact(window: SentenceWindow, at: int) -> Piece | None:
    """The year in digits that says which one is meant: «العام الماضي 2017», «العام المالي الماضي 2017/2018»."""
    pair = numeric(window, at)
    if pair and pair[1].grain == "year":
        return pair
    exact = year_number(window, at)
    return (window.skip(exact.stop, ")"), When("year", year=exact.value)) if exact and not exact.words else None
