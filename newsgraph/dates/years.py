"""Years and ranges of years."""

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.month_year import counts_time, era_after
from newsgraph.dates.numbers import number, year_number
from newsgraph.dates.numeric import numeric
from newsgraph.dates.sentence_window import HYPHENS, SentenceWindow
from newsgraph.dates.when import Piece, When
from newsgraph.document.letters import ALEF, AND, ARTICLE, BY, FOR, SO, TA_MARBUTA
from newsgraph.lexicons.particles import BETWEEN, FROM, OR, TO, UNTIL

_SHORT = range(30, 100)
"""«عام 95» is 1995."""
_GLUED = (AND, SO, BY, FOR)
_NOW = range(1900, 2101)
"""Bare digits are a year only in this range; others need عام or an era."""


def year_date(window: SentenceWindow, at: int) -> Piece | None:
    """عام 2014, سنة ألفين وأربعة عشر, صيف 2018, بين عامي 2010 و2015, 2014-2017, 1440 هـ, and 2014 where nothing is counted."""
    opened = window.skip(at, BETWEEN, FROM) if at != window.head or window.form(at) in (BETWEEN, FROM) else at
    return _range(window, opened, at) if opened > at else _headed(window, at) or _plain(window, at)


def _range(window: SentenceWindow, start: int, at: int) -> Piece | None:
    """بين عامي 2010 و2015, من 2010 إلى 2015: one date from the first to the last."""
    between = window.form(at) == BETWEEN
    head = window.words(start, "many_years" if between else "year_heads")
    one = year_number(window, start if head is None else head)
    if one is None or one.words:
        return None
    # of «من موسم 2017-2018» the date is what follows من
    middle = window.skip(one.stop, *((AND,) if between else (TO, UNTIL)))
    if middle == one.stop:
        return None
    other = year_number(window, window.past(middle, "year_words") if between or head is None else middle)
    return _joined(window, one.value, other.value, other.stop) if other else None


def _joined(window: SentenceWindow, first: int, last: int, stop: int) -> Piece | None:
    if first >= last:
        return None
    stop, hijri = era_after(window, stop)
    return stop, When("year", year=first, hijri=hijri, second=When("year", year=last, hijri=hijri))


def _headed(window: SentenceWindow, at: int) -> Piece | None:
    """A year that عام, سنة or a season announces."""
    head = window.words(at, "year_heads")
    if head is None:
        return None
    head = window.past(head, "year_words")
    kind = window.words(head, "year_kinds")
    hijri = window.words(head, "hijri_kinds")
    start = next((stop for stop in (kind, hijri) if stop is not None), head)
    start = window.skip(start, "،", ",")  # «عام ،1982» is how one newspaper's old texts came down
    pair = numeric(window, start)
    if pair and pair[1].grain == "year":
        return pair
    found = year_number(window, start) or _early(window, start)
    return _finish(window, found[0], found[1], hijri=hijri is not None) if found else None


def _early(window: SentenceWindow, at: int) -> tuple[int, int] | None:
    """سنة 622م, سنة 667: fewer than four digits are a year with an era, or three digits where nothing is counted."""
    found = number(window, at)
    if found is None or found.ordinal or not 1 <= found.value < 1000:
        return None
    stop = found.stop
    era = era_after(window, stop)[0] > stop or window.words(stop, "before_era") is not None
    free = not found.words and found.value > 99 and not _counts(window, stop)
    if not era and not found.words and found.value in _SHORT and not _counts(window, stop):
        return stop, 1900 + found.value
    return (stop, found.value) if era or free else None


def _counts(window: SentenceWindow, at: int) -> bool:
    """True before a word that could be counted or an era; «عام 95 في» stands before neither."""
    return window.is_word(at) and not lexicon().has("function", window.form(at))


def _finish(window: SentenceWindow, stop: int, value: int, *, hijri: bool) -> Piece:
    """Add the year that closes a range (عام 2017-2018), the era, and «قبل الميلاد»."""
    if window.form(stop) in HYPHENS | {"/"}:
        other = year_number(window, stop + 1)
        if other and (pair := _joined(window, value, other.value, other.stop)):
            return pair
    if (past := window.words(stop, "before_era")) is not None:
        return past, When("year", year=value, before_era=True)
    era, of_hijri = era_after(window, stop)
    return era, When("year", year=value, hijri=hijri or of_hijri)


def _plain(window: SentenceWindow, at: int) -> Piece | None:
    """Digits alone: 2014-2017, 1440 هـ, and a year where nothing could be counted."""
    found = year_number(window, at) if window.is_number(at) else None
    if found is None:
        return None
    stop, when = _finish(window, found.stop, found.value, hijri=False)
    era = stop > found.stop and (not window.has(found.stop, "metre") or _no_metres(window, at, found.value))
    if when.hijri or when.second or when.before_era or era:
        return None if _code(window, at, stop) else (stop, when)
    known = found.value in _NOW or (found.value > 999 and bool(window.after_edge(at)))
    return (stop, when) if known and not _code(window, at, stop) and _free(window, at, stop) else None


def _no_metres(window: SentenceWindow, at: int, value: int) -> bool:
    """«(1300 م)», «منذ 1258 م» are years; «حتى 1300 م» may be metres."""
    return window.form(at - 1) in ("(", "/") or (value % 100 > 0 and window.listed(at - 1, "year_strong"))


def _code(window: SentenceWindow, at: int, stop: int) -> bool:
    """Part of a code, a name or an amount: القرار 2254, F-2014, 2014%."""
    before, after = window.form(at - 1), window.form(stop)
    era = before == "/" and era_after(window, at - 2)[0] == at - 1  # «1440هـ/2018م»
    glued_before = (
        window.glued(at)
        and not era
        and (before in HYPHENS | {"/", ".", "+", "_", "@", "#"} or (before[:1].isascii() and before.isalpha()))
    )
    glued_after = window.glued(stop) and (after in HYPHENS | {"/", "+", "_"} or (after.isascii() and after.isalpha()))
    return glued_before or glued_after or (after in "%٪$€£" and after != "") or window.listed(at - 1, "code_before")


def _free(window: SentenceWindow, at: int, stop: int) -> bool:
    """True where a word of time stands before, or no countable noun after."""
    if window.form(at - 1) in (AND, "،", OR) and window.is_number(at - 2) and len(window.form(at - 2)) == 4:
        return True  # «عامي 1972 و1973»
    before = at - 1 - (window.form(at - 1) in ("(", ")", "،", AND))
    if at == window.head or (window.glued(at) and window.is_word(at - 1) and len(window.form(at - 1)) > 2):
        return False
    after = window.form(stop)
    if counts_time(window, stop):
        return False
    noun = window.form(before).startswith(ARTICLE) and not lexicon().has("function", window.form(before))
    if noun and after[:1] in _GLUED:
        return True  # «كأس العالم 2018 بروسيا»
    if after[:1] in _GLUED and any(window.listed(back, "year_events") for back in range(before - 2, before + 1)):
        return True  # «مهرجان دبي 2007 برعاية ...»
    if not window.is_word(stop) or lexicon().has("function", after) or after.startswith(ARTICLE):
        return window.listed(before, "year_weak") or window.is_word(before) or window.bare
    return _led(window, at, after)


def _led(window: SentenceWindow, at: int, after: str) -> bool:
    """Before a word that could be counted: «منذ 2011 يعيش», «في 2016 أعلن», but not «في 2000 شخص», «في 2016 سيارة»."""
    if window.listed(at - 1, "year_strong"):
        return True
    if not lexicon().has("before_year", window.form(at - 1)):
        return False
    return after[0] in _GLUED or (int(window.form(at)) % 100 != 0 and not after.endswith((ALEF, TA_MARBUTA)))
