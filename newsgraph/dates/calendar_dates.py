"""Days and months by name: 5 مايو 2017, الثالث من مارس/ آذار الماضي, 15 من الشهر الجاري, مايو/أيار, من 3 إلى 5 مايو."""

from dataclasses import replace

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.month_year import look, month, related, year
from newsgraph.dates.numbers import Number, day_number
from newsgraph.dates.sentence_window import HYPHENS, SentenceWindow
from newsgraph.dates.when import Piece, When
from newsgraph.document.letters import AND, AND_THE, FOR, HA, TA_MARBUTA
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import BETWEEN, FROM, OR


def month_date(window: SentenceWindow, at: int) -> Piece | None:
    """A month with its year or the word that places it; a doubtful name needs one of those, or a preposition before."""
    hit = month(window, at)
    if hit is None:
        return None
    stop, when, sure = hit
    piece = _placed(window, stop, replace(when, due=_falls_due(window, at)))
    if sure or piece[0] > stop or _supported(window, at, when):
        return piece
    return None


def _falls_due(window: SentenceWindow, at: int) -> bool:
    """«عقود الذهب تسليم ديسمبر», «للتسليم في مارس»: the month in which a contract falls due."""
    if window.tokens[at].form.startswith(FOR) and any(window.listed(back, "contracts") for back in range(at - _CONTRACT, at)):
        return True  # «العقود الآجلة لخام برنت لشهر سبتمبر»
    before = at - 1 - window.has(at - 1, "due_in")
    return at > 0 and (window.listed(at - 1, "due") or window.listed(before, "due"))


_CONTRACT = 8
"""Tokens from the word for a contract to its month."""


def _supported(window: SentenceWindow, at: int, when: When) -> bool:
    """«في مارس», «خلال رمضان»; the other Hijri months are names of people too often. آب is no أب "father", إب is a town."""
    if at == window.head and window.head_offset:
        return window.bare or (window.tokens[at].form.startswith(AND) and _after_month(window, at - 1))
    if window.surface(at).startswith(("أب", "إب")):
        return False
    if when.hijri:
        return window.bare or (when.month == 9 and window.listed(at - 1, "ramadan_support"))
    return window.bare or window.listed(at - 1, "month_support") or bool(window.after_edge(at))


def _after_month(window: SentenceWindow, at: int) -> bool:
    """«بين فبراير ومارس», «يوليو/تموز وآب»: what joins a month is one, in the same calendar."""
    months = lexicon().months
    return any((window.form(at),) in names for names in (months.gregorian, months.libyan))


def day_date(window: SentenceWindow, at: int) -> Piece | None:
    """A day with its month, or with the word that says which month."""
    found = day_number(window, at)
    if found is None:
        return None
    if (not found.ordinal and found.words) or window.listed(at - 1, "counted_before") or _of_name(window, at):
        return None
    return _two_days(window, found, between=window.form(at - 1) == BETWEEN) or _one_day(window, found)


def _of_name(window: SentenceWindow, at: int) -> bool:
    """«كوفيد-19 شهر مارس الماضي»: the number is the name's."""
    return (window.glued(at) and window.form(at - 1) in HYPHENS) and window.glued(at - 1) and window.is_word(at - 2)


def _two_days(window: SentenceWindow, one: Number, *, between: bool) -> Piece | None:
    """3 إلى 5 مايو, 3-5 مايو, 5 و6 مايو: one date from the first to the last, where days follow one another."""
    link, other = _second(window, one.stop)
    if other is None or other.value <= one.value or (not between and link in (AND, OR) and other.value != one.value + 1):
        return None
    if more := _two_days(window, other, between=between):  # 5 و6 و7 مايو
        return more[0], replace(more[1], day=one.value)
    hit = _one_day(window, other)
    return (hit[0], replace(hit[1], day=one.value, second=hit[1])) if hit else None


def _second(window: SentenceWindow, at: int) -> tuple[str, Number | None]:
    """What links to the second day, and that day; the و may be written on it (الثامن والتاسع)."""
    form = window.form(at)
    if form in HYPHENS or window.has(at, "day_links"):
        return form, day_number(window, at + 1)
    if form.startswith(AND_THE):
        return AND, day_number(replace(window, head=at, head_form=form[1:], head_offset=1), at)
    return form, None


def _one_day(window: SentenceWindow, found: Number) -> Piece | None:
    start = window.skip(found.stop, FROM, FOR)
    hit = month(window, start)
    if hit and (hit[2] or _day_of(window, found, start, hit[1])):
        when = replace(hit[1], grain="day", day=found.value)
        return _placed(window, hit[0], when)
    return _in_this_month(window, found, start)


def _day_of(window: SentenceWindow, found: Number, start: int, when: When) -> bool:
    """A doubtful month after a number: «10 رمضان» is a day; «3 صفر» may be a result, so it needs من or its year."""
    if when.hijri and when.month == 2:
        hit = month(window, start)
        return start > found.stop or (hit is not None and year(window, hit[0], hijri=True) is not None)
    return True


def _in_this_month(window: SentenceWindow, found: Number, start: int) -> Piece | None:
    """15 من الشهر الجاري, الخامس من هذا الشهر, 25 الجاري."""
    unit = related(window, start)
    if unit and unit[1].grain == "month":
        told = unit[1].told
        return unit[0], When("day", day=found.value, month_shift=unit[1].shift, told=told)
    side = look(window, start)
    if side and side[1] in (-1, 0, 1) and not found.ordinal and _of_month(window, start):
        return side[0], When("day", day=found.value, month_shift=side[1])
    return None


def _of_month(window: SentenceWindow, at: int) -> bool:
    """«25 الجاري» is said of the month, a masculine; «الساعات الـ24 الماضية», «الدول الـ10 المقبلة» count."""
    form = window.form(at)
    return form not in closed("this") and not form.endswith((TA_MARBUTA, HA))


def _placed(window: SentenceWindow, at: int, when: When) -> Piece:
    """Add the side (الماضي) and the year, in either order."""
    side = look(window, at)
    if side and not (window.form(at) in closed("this") and window.after(at + 1, lexicon().grains["units"])):
        at, when = side[0], replace(when, look=side[1])
    hit = year(window, at, hijri=when.hijri)
    if hit:
        return hit[0], _with_year(when, hit[1])
    return (window.past(at, "hijri_era") if when.hijri else at), when


def _with_year(when: When, of: When) -> When:
    if of.year is not None:
        return replace(when, year=of.year)
    return replace(when, year_shift=of.shift, told=of.told)
