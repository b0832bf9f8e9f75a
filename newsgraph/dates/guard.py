"""Words that look like dates and are none: names, newspapers, days in general."""

from dataclasses import replace
from datetime import date

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.sentence_window import SentenceWindow
from newsgraph.dates.when import When
from newsgraph.document.letters import ARTICLE, YA
from newsgraph.lexicons import name_words
from newsgraph.lexicons.nouns import body_nouns, place_nouns, titles
from newsgraph.lexicons.particles import BETWEEN, IN

_QUOTES = frozenset("\"“”«»'")


def no_weekday(window: SentenceWindow, at: int, stop: int) -> bool:
    """صلاة الجمعة, كل أحد, «بين الاثنين» (the two), الجمعة العظيمة."""
    of_day = window.has(at - 1, "day") and window.has(at - 2, "no_weekday_before")
    if of_day or window.listed(at - 1, "no_weekday_before"):
        return True
    after = window.form(stop)
    monday = lexicon().numbers["weekdays"].get((window.form(at),)) == 0
    two = monday and window.form(at - 1) == BETWEEN and not window.has(stop, "after_monday")
    return two or lexicon().has("no_weekday_after", after)


def no_day(window: SentenceWindow, at: int, stop: int) -> bool:
    """«في اليوم» (per day), اليوم السابع (a newspaper), «ذلك اليوم», «في أمس الحاجة»."""
    after = window.form(stop)
    if lexicon().has("no_day_after", after) and not window.has(at, "tonight"):
        return True
    if window.has(at, "became") and window.has(at - 1, "perfect_before"):
        return True  # «لقد غدا العالم»: it became
    if window.has(at, "led_day") and at != window.head and not _led(window, at):
        return True  # «غد أفضل», «أعداء الأمس»
    if window.has(at, "name_of_day") and window.listed(at - 1, "names_before"):
        return True  # «حزب الغد»
    if stop > at + 1 or not window.has(at, "present_day"):
        return False
    return _names_itself(window, at) or window.has(at - 1, "each") or _counted(after) or _described(after)


def _led(window: SentenceWindow, at: int) -> bool:
    """غد alone is a day only after يوم, a part of the day (مساء غد) or a preposition of time (منذ الأمس)."""
    time = any(window.has(at - 1, name) for name in ("day", "parts", "month_support"))
    return window.bare or (time and window.form(at - 1) != IN)


def _names_itself(window: SentenceWindow, at: int) -> bool:
    """«صحيفة العرب اليوم», «قناة "اليوم"», روسيا اليوم, ذلك اليوم."""
    if window.listed(at - 1, "no_day_before"):
        return True
    before = at - 1 - (window.form(at - 1) in _QUOTES)
    return any(window.listed(i, "quoted_day_before") for i in (before, before - 1))


def _described(form: str) -> bool:
    """اليوم التونسي, الإعلامي: a day by its adjective."""
    return len(form) > 5 and form.startswith(ARTICLE) and form.endswith(YA) and not lexicon().has("no_adjective", form)


def _counted(form: str) -> bool:
    """اليوم الأول, الثالث: a day by its number, of something that the text tells of."""
    return lexicon().has("day_numbers", form)


def name_of(window: SentenceWindow, at: int, stop: int, when: When) -> bool:
    """مدينة السادس من أكتوبر, ثورة 25 يناير, قوى 14 آذار: a day or month that names something, most often without a year."""
    whole = when.month is not None and when.look is None and when.year_shift is None
    if not whole or when.weekday is not None or when.shift is not None:
        return False
    quoted = at - (window.form(at - 1) in _QUOTES)
    if when.day is not None and window.listed(quoted - 1, "sites_before"):
        return True  # «ملعب "5 جويلية 1962"»
    if when.year is not None:
        return False
    return window.listed(at - 1, "names_before") or (when.day is None and stop == at + 1 and _called(window, at))


def _called(window: SentenceWindow, at: int) -> bool:
    """«النائب يوليو سيزار», «شركة نيسان», «أيلول الأسود»: a month's name as that of a person, a body, a make."""
    before, after = window.form(at - 1), window.form(at + 1)
    if before.removeprefix(ARTICLE) in titles() and before.startswith(ARTICLE):
        return True
    placed = window.listed(at - 1, "month_support") or window.after_edge(at) or at == window.head
    return (
        before in body_nouns()
        or before in place_nouns()
        or window.has(at + 1, "name_after_month")
        or (not placed and len(after) > _SHORT and after in name_words())
    )


_SHORT = 4  # «ان», «عبر», «وسط» are names as well


def event_day(window: SentenceWindow, at: int, when: When, published: date | None) -> When:
    """«هجمات 11 سبتمبر» has its year by the event that the day is known for, «منذ 7 أكتوبر» where it has happened."""
    if when.year is not None or when.look is not None or when.month is None or when.day is None or when.hijri:
        return when
    known = lexicon().events.get((when.month, when.day))
    if known is None:
        return when
    before = (window.form(at - 1),)
    past = published is not None and known.day.toordinal() < published.toordinal()
    named = before in known.words or (past and before in known.prepositions)
    return replace(when, year=known.day.year) if named else when
