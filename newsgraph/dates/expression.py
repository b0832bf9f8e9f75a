"""The longest date that starts at a token."""

from dataclasses import replace

from newsgraph.dates.ago import ago
from newsgraph.dates.calendar_dates import day_date, month_date
from newsgraph.dates.centuries import century, decade, placed_unit
from newsgraph.dates.days import named_day
from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.nth import nth_day
from newsgraph.dates.numeric import numeric
from newsgraph.dates.sentence_window import SentenceWindow
from newsgraph.dates.when import Piece, When
from newsgraph.dates.year_parts import year_part
from newsgraph.dates.years import year_date
from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons.particles import FROM

_PLAIN = (numeric, day_date, month_date, named_day, nth_day, year_date, decade, century, placed_unit, year_part)
_EDGED = (month_date, year_date, decade, century, placed_unit)


def expression(window: SentenceWindow, at: int, *, ahead: bool) -> Piece | None:
    """Every reading is tried, the longest wins, the first among equals."""
    pieces = [reading(window, at) for reading in _PLAIN]
    pieces += [ago(window, at, ahead=ahead), _days_range(window, at), _edged(window, at)]
    return max((piece for piece in pieces if piece), key=lambda piece: piece[0], default=None)


def _days_range(window: SentenceWindow, at: int) -> Piece | None:
    """«من 3 إلى 5 مايو», «بين 3 و5 مايو», «يومي 5 و6 مايو»: the opening word belongs to it."""
    if not window.has(at, "opens_days"):
        return None
    piece = day_date(window, window.past(at + 1, "of_days"))
    return piece if piece and piece[1].second else None


def _edged(window: SentenceWindow, at: int) -> Piece | None:
    """مطلع الشهر المقبل, أواخر عام 2016, نهاية الأسبوع; with an edge even a unit alone is the present one."""
    hit = window.after(at, lexicon().edges)
    if hit is None:
        return None
    start = window.skip(hit[0], FROM)
    piece = max((p for p in (reading(window, start) for reading in _EDGED) if p), key=lambda p: p[0], default=None)
    if window.has(at, "half") and (piece is None or piece[1].grain != "month"):
        return None  # «سنتين ونصف السنة»
    piece = piece or _unit(window, start, hit[1])
    if piece is None or (start > hit[0] and (piece[1].grain == "day" or hit[1] == "start")):
        return None  # «بداية من الأسبوع المقبل»: from then on
    if window.has(at, "first") and piece[1].grain == "month" and piece[1].month is not None:
        return piece[0], replace(piece[1], grain="day", day=1)
    return piece[0], replace(piece[1], edge=hit[1])


def _unit(window: SentenceWindow, at: int, edge: str) -> Piece | None:
    """«مطلع الأسبوع»; a day, a season or «نهاية العقد» needs a word that places it."""
    hit = window.after(at, lexicon().grains["units"])
    if hit is None or hit[1] not in ("week", "month", "year") or lexicon().has("seasons", window.form(at)):
        return None
    after = window.form(hit[0])
    if after.startswith(ARTICLE) and (lexicon().has("year_kinds", after) or _numbered(after)):
        return None
    return hit[0], When(hit[1], shift=0, edge=edge)


def _numbered(form: str) -> bool:
    """«نهاية الأسبوع الأول»: the first of something, not the present one."""
    return lexicon().has("day_numbers", form)
