"""Days by their names: أمس, مساء الخميس, يوم الجمعة الماضي, أمس الأربعاء 11 أكتوبر, ليل الأحد/ الاثنين."""

from dataclasses import replace

from newsgraph.dates.calendar_dates import day_date
from newsgraph.dates.guard import no_day, no_weekday
from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.month_year import look, related
from newsgraph.dates.numbers import day_number
from newsgraph.dates.numeric import numeric
from newsgraph.dates.sentence_window import HYPHENS, SentenceWindow
from newsgraph.dates.when import Piece, When
from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import FROM


def named_day(window: SentenceWindow, at: int) -> Piece | None:
    """The longest row of part of day, day word, weekday and date that starts at the token."""
    part = window.words(at, "parts")
    inner = at if part is None else window.skip(part, FROM)
    head = window.past(inner, "day_head")
    piece = _pair(window, part, head) or _day_word(window, inner) or _weekday(window, head)
    if piece is None and head > at:
        piece = _dated(window, head) or _day_word(window, head)
    return piece


def _pair(window: SentenceWindow, part: int | None, at: int) -> Piece | None:
    """ليل الأحد/ الاثنين: one night, of two days that follow one another."""
    days = lexicon().numbers["weekdays"]
    one = window.after(at, days) if part is not None else None
    if one is None:
        return None
    other = window.after(one[0] + (window.form(one[0]) in HYPHENS | {"/"}), days)
    if other is None or other[1] != (one[1] + 1) % 7:
        return None
    side = look(window, other[0])
    stop, where = side if side else (other[0], None)
    return stop, When("day", weekday=one[1], look=where, second=When("day", weekday=other[1], look=where))


def _day_word(window: SentenceWindow, at: int) -> Piece | None:
    """أمس, اليوم, غدا and what names the same day after them."""
    hit = window.after(at, lexicon().numbers["day_words"])
    if hit is None:
        return None
    stop, shift = hit
    piece = _same_day(window, stop)
    if piece and piece[1].look is None and piece[1].week_shift is None:
        return piece[0], replace(piece[1], shift=shift)
    if no_day(window, at, stop):
        return None
    dated = _dated(window, stop)
    return (dated[0], replace(dated[1], shift=shift)) if dated else (stop, When("day", shift=shift))


def _same_day(window: SentenceWindow, at: int) -> Piece | None:
    """The weekday that repeats a day word: «أمس الأربعاء», «أمس (الأربعاء)», «أمس، الأربعاء»."""
    if window.form(at) != "(":
        return _weekday(window, window.past(at, "same_day"))
    piece = _weekday(window, at + 1)
    return (piece[0] + 1, piece[1]) if piece and window.form(piece[0]) == ")" else None


def _weekday(window: SentenceWindow, at: int) -> Piece | None:
    """A weekday with the word that places it or the date that it falls on."""
    hit = window.after(at, lexicon().numbers["weekdays"])
    this = 0
    if hit is None and lexicon().has("this", window.form(at)):
        hit, this = window.after(at + 1, lexicon().numbers["weekdays"]), 1
    if hit is None or no_weekday(window, at + this, hit[0]):
        return None
    stop, weekday = hit
    when = When("day", weekday=weekday, look=0 if this else None)
    definite = window.form(at + this).startswith(ARTICLE)
    side = look(window, stop) if not this else None
    if side and window.form(stop) not in closed("this"):
        stop, when = side[0], replace(when, look=side[1])
    elif told := window.after(stop, lexicon().numbers["told"]):
        stop, when = told[0], replace(when, look=told[1], told=True)
    # «الجمعة الأولى للحراك»: the first of something, no day of this week
    placed = this or lexicon().has("parts", window.form(at - 1))
    numbered = not placed and stop == hit[0] and lexicon().has("day_numbers", window.form(stop))
    alone = (stop, when) if definite and not numbered else None
    return _in_week(window, stop, when) or _on_date(window, stop, when) or alone


def _in_week(window: SentenceWindow, at: int, when: When) -> Piece | None:
    """الأحد من الأسبوع الماضي, أحد الأسبوع الماضي."""
    unit = related(window, window.skip(at, FROM))
    if unit and unit[1].grain == "week" and when.look is None:
        return unit[0], replace(when, week_shift=unit[1].shift)
    return None


def _on_date(window: SentenceWindow, at: int, when: When) -> Piece | None:
    """The date after a weekday: «الخميس 5 مايو», «الأحد، الموافق 3 آذار», «السبت السادس عشر»."""
    if dated := _dated(window, at):
        nth = dated[1].day if _counts(window, at) else None  # «الثلاثاء الثالث من سبتمبر» may be the third Tuesday
        return dated[0], replace(dated[1], weekday=when.weekday, look=when.look or dated[1].look, nth=nth)
    found = day_number(window, at)
    if found and found.ordinal and found.words and found.value > 6 and when.look is None:
        return found.stop, replace(when, day=found.value)
    return None


def _counts(window: SentenceWindow, at: int) -> bool:
    found = day_number(window, at)
    return found is not None and found.ordinal and found.words and found.value <= _WEEKS


_WEEKS = 5
"""A weekday comes no more often in a month."""


def _dated(window: SentenceWindow, at: int) -> Piece | None:
    """A date in digits or by its month, after a comma, a bracket, في or الموافق."""
    start = window.skip(at, "،", ",", "(", "-")
    start = window.past(start, "on_date")
    start = window.past(start, "of_day")
    piece = numeric(window, start) or day_date(window, start)
    if piece is None or piece[1].grain != "day":
        return None
    bracket = window.form(at) == "("
    if bracket and window.form(piece[0]) != ")":
        return None
    return (piece[0] + 1, piece[1]) if bracket else piece
