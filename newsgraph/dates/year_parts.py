"""Quarters and halves of a year: الربع الأخير من 2024, الربع الماضي, النصف الأول من العام الجاري."""

from dataclasses import replace

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.month_year import look, year
from newsgraph.dates.numbers import number
from newsgraph.dates.sentence_window import SentenceWindow
from newsgraph.dates.when import Piece, When
from newsgraph.document.letters import ALEF, FOR_THE
from newsgraph.lexicons.particles import FROM

_QUARTERS = 4


def year_part(window: SentenceWindow, at: int) -> Piece | None:
    """The part of a year that starts at the token; «الربع الثالث» alone may be one of a match."""
    parts = lexicon().numbers["year_parts"].get((window.form(at),))
    if parts is None:
        return None
    return _counted(window, at, parts) or (_placed(window, at) if parts == _QUARTERS else None)


def _counted(window: SentenceWindow, at: int, parts: int) -> Piece | None:
    """الربع الثالث من عام 2023; the last one needs no number."""
    if lexicon().has("last", window.form(at + 1)):
        stop, nth = at + 2, parts
    else:
        found = number(window, at + 1)
        if found is None or not (found.ordinal or not found.words) or not 1 <= found.value <= parts:
            return None
        stop, nth = found.stop, found.value
    of = _of_year(window, stop)
    return (of[0], _part(of[1], nth, parts)) if of else None


def _of_year(window: SentenceWindow, at: int) -> Piece | None:
    """The calendar year of the part: «من عام 2023», «للعام الماضي», «من العام» (this one); fiscal years vary."""
    if window.form(at).startswith(FOR_THE):
        window = replace(window, head=at, head_form=ALEF + window.form(at)[1:], head_offset=1)
    piece = year(window, at) or _this_year(window, window.skip(at, FROM))
    if piece is None or piece[1].hijri or piece[1].second or piece[1].season is not None:
        return None
    return None if any(lexicon().has("year_kinds", window.form(i)) for i in range(at, piece[0])) else piece


def _this_year(window: SentenceWindow, at: int) -> Piece | None:
    alone = window.has(at, "this_year") and not window.is_number(at + 1)
    return (at + 1, When("year", shift=0)) if alone and not lexicon().has("year_kinds", window.form(at + 1)) else None


def _part(of: When, nth: int, parts: int) -> When:
    placed = When("month", year=of.year, year_shift=of.shift, told=of.told)
    if parts == _QUARTERS:
        return replace(placed, grain="quarter", quarter=nth)
    return replace(placed, month=6 * nth - 5, second=replace(placed, month=6 * nth))


def _placed(window: SentenceWindow, at: int) -> Piece | None:
    """الربع الماضي, الربع السابق; «الربع نفسه من العام الماضي»."""
    if side := look(window, at + 1):
        return side[0], When("quarter", shift=side[1])
    told = window.after(at + 1, lexicon().numbers["told"])
    if told is None:
        return None
    of = _of_year(window, told[0])
    if of is None:
        return told[0], When("quarter", shift=told[1], told=True)
    return of[0], When("quarter", shift=told[1], told=True, year=of[1].year, year_shift=of[1].shift)
