"""Distances from the day of publication: قبل ثلاثة أيام, منذ عام, قبل نحو شهرين, and بعد أسبوع where the text looks ahead."""

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.month_year import month
from newsgraph.dates.numbers import number
from newsgraph.dates.sentence_window import SentenceWindow
from newsgraph.dates.when import Grain, Piece, When
from newsgraph.document.letters import AND
from newsgraph.lexicons.particles import FROM

_DAYS: dict[Grain, int] = {"day": 1, "week": 7}


def ago(window: SentenceWindow, at: int, *, ahead: bool) -> Piece | None:
    """The distance that starts at the token; none where it is counted from an event («قبل يومين من الهجوم»)."""
    sign = _sign(window, at, ahead=ahead)
    if sign == 0:
        return None
    hit = _amount(window, window.past(at + 1, "about"))
    if hit is None:
        return None
    stop, grain, amount, hijri = hit
    if grain == "year" and window.has(stop, "and_half"):
        return window.past(stop + 1, "this_year"), When("month", shift=sign * (12 * amount + 6))
    rest = _amount(window, stop + 1) if window.form(stop) == AND else None
    if rest and {grain, rest[1]} <= {"day", "week"}:
        stop, amount, grain = rest[0], amount * _DAYS[grain] + rest[2] * _DAYS[rest[1]], "day"
    if _from_event(window, stop):
        return None
    steps = sign * amount * _DAYS.get(grain, 1)
    return window.past(stop, "from_now"), When("day" if grain == "week" else grain, shift=steps, hijri=hijri)


def _sign(window: SentenceWindow, at: int, *, ahead: bool) -> int:
    form = window.form(at)
    if lexicon().has("ago", form) or (form == FROM and window.bare):
        return -1
    return 1 if lexicon().has("hence", form) and (ahead or window.bare or _from_now(window, at)) else 0


def _from_now(window: SentenceWindow, at: int) -> bool:
    """«بعد عامين من الآن»."""
    return any(window.words(i, "from_now") is not None for i in range(at + 2, at + 7))


def _amount(window: SentenceWindow, at: int) -> tuple[int, Grain, int, bool] | None:
    """ثلاثة أيام, شهرين, عام, يوم واحد: the position after, the unit, how many, and whether the years are Hijri ones."""
    words = lexicon()
    found = number(window, at)
    if found and not found.ordinal and (unit := window.after(found.stop, words.grains["counted"])):
        return _hijri(window, unit[0], unit[1], found.value)
    if dual := window.after(at, words.grains["dual"]):
        return _hijri(window, window.past(dual[0], "two"), dual[1], 2)
    single = window.after(at, words.grains["counted"])
    if single and words.has("singular", window.form(at)) and not _is_year(window, single[0]) and not _is_month(window, at):
        one = window.words(single[0], "one")
        return _hijri(window, single[0] if one is None else one, single[1], 1) if one or single[1] != "day" else None
    return None


def _hijri(window: SentenceWindow, at: int, grain: Grain, amount: int) -> tuple[int, Grain, int, bool]:
    stop = window.words(at, "hijri_counted") if grain == "year" else None
    return (at, grain, amount, False) if stop is None else (stop, grain, amount, True)


def _is_year(window: SentenceWindow, at: int) -> bool:
    """«منذ عام 2014»: a year's name, no distance."""
    found = number(window, window.skip(at, "،", ","))
    return found is not None and not found.ordinal and found.value > 99


def _is_month(window: SentenceWindow, at: int) -> bool:
    """«منذ شهر مارس»: a month's name."""
    return window.has(at, "month") and month(window, at) is not None


def _from_event(window: SentenceWindow, at: int) -> bool:
    """«قبل عام من الهجوم», «بعد أسبوع على إعلانه»: counted from what follows."""
    if window.words(at, "from_today") is not None:
        return False
    return window.has(window.past(at, "roughly"), "counted_from")
