"""Numbers that are a time: a day beside its month, a year, an hour of the day and its minutes."""

from functools import cache

from newsgraph.document import normalise
from newsgraph.document.letters import AND
from newsgraph.figures.agreement import agrees
from newsgraph.figures.lexicon import bounds, context, nouns
from newsgraph.figures.nounforms import can_count
from newsgraph.figures.sentence_window import SentenceWindow, one_of
from newsgraph.lexicons.particles import BEFORE, FROM, SINCE, TO, UNTIL
from newsgraph.numerals.reading import Reading

_HOURS, _MINUTES, _DAYS = 24, 60, 31
_YEARS = range(1300, 2101)
_OLDEST = 1800  # an earlier year needs a word of time before it
_CLOCK_REACH = 3
_NEW = 2001
_CLOCK_DIGITS = 4
_ADJECTIVES = 4
_LOCALES = ("ar", "ar_EG", "ar_IQ", "ar_SY", "ar_LB", "ar_DZ", "ar_MA", "ar_TN", "ar_SA")


@cache
def months() -> frozenset[str]:
    """Names of months: CLDR's for the Arab countries, and those of context.json (Hijri, and other spellings)."""
    from babel import Locale

    named = (name for code in _LOCALES for name in Locale.parse(code).months["format"]["wide"].values())
    return context()["months"] | {normalise(word) for name in named for word in name.split()[:1]}


def timed(window: SentenceWindow, found: Reading) -> bool:
    """«الساعة الثالثة والنصف», «الثامنة وعشر دقائق»: minutes of a time of day."""
    if found.kind not in ("fraction", "cardinal") or AND not in found.proclitics or found.power:
        return False
    near = range(found.first - _CLOCK_REACH, found.first)
    hour = window.form(found.first - 1) in context()["hours"] and found.low < _MINUTES
    return hour or (found.definite and found.kind == "fraction") or window.near(near, context()["clock_before"])


def dated(window: SentenceWindow, found: Reading, *, counts: bool) -> bool:
    """A day beside its month or weekday, and a year after its month."""
    if found.power or found.high is None:
        return False
    names = months()
    after = found.stop + (window.form(found.stop) in (FROM, "(", "/", "-"))
    if window.form(found.stop) in (AND, "-", TO) and window.is_number(found.stop + 1):
        after = found.stop + 2  # يومي 5 و6 سبتمبر
    if found.high <= _DAYS and one_of(window.form(after), names) and window.form(found.stop) not in context()["month"]:
        return True
    if counts:
        return False
    if found.high <= _DAYS and window.form(after) in context()["this_month"]:
        return True  # قبل 20 من الشهر الحالي, في 20 الجاري
    before = found.opener - 1 - (window.form(found.opener - 1) in ")(،/")
    before -= window.form(before) in context()["ordered_months"]  # كانون الثاني
    return one_of(window.form(before), names) or _weekday(window, found, found.opener - 1)


def _weekday(window: SentenceWindow, found: Reading, before: int) -> bool:
    """«الخميس 14»; but «الخميس ثمانية حرائق» and «الخميس 14 مقعدا» count."""
    if found.words or found.high is None or found.high > _DAYS or window.form(before) not in context()["weekdays"]:
        return False
    follows = window.form(found.stop)
    return not (window.is_word(found.stop) and can_count(follows) and not window.definite(found.stop))


def clock(window: SentenceWindow, found: Reading, *, counts: bool) -> bool:
    said = one_of(window.form(found.opener - 1), context()["clock_before"])
    if said and len(window.form(found.first)) == _CLOCK_DIGITS and found.low < 100 * _HOURS:
        return True  # «الساعة 1235 بتوقيت غرينتش»
    if found.high is None or found.high > _HOURS or found.power:
        return False
    return said or (not counts and window.form(found.stop) in context()["clock_after"])


def year(window: SentenceWindow, found: Reading) -> bool:
    """A year's number that a word of time announces, or, in four bare digits, one that stands where nothing could be counted."""
    if found.high is None or found.low != int(found.low) or not (int(found.low) in _YEARS and int(found.high) in _YEARS):
        return False
    if not found.words and not _four(window.form(found.first)):
        return False
    before = _word_before(window, found)
    if one_of(before, context()["year_before"]) or (not found.words and _headed(window, found.opener - 1)):
        return True
    if found.low < (_NEW if found.words else _OLDEST) or _limited(window, found):
        return False
    if found.words:  # «أزمة ألفين وخمسة عشر»
        return int(found.low) % 100 > 0 and not (window.is_word(found.stop) and can_count(window.form(found.stop)))
    return _idle(window, found, before) or not agrees(int(found.low), window.form(found.stop))


def _headed(window: SentenceWindow, at: int) -> bool:
    """«الانتخابات الرئاسية الفرنسية 2017»: a word of time, and adjectives of it."""
    for back in range(at, max(-1, at - _ADJECTIVES), -1):
        if not window.definite(back):
            return False
        if back < at and window.form(back)[2:] in context()["year_before"]:
            return True
    return False


def of_era(window: SentenceWindow, found: Reading) -> bool:
    """«سنة 570 م», «عام 500 قبل الميلاد»: a year of any size."""
    word, after = _word_before(window, found), (window.form(found.stop), window.form(found.stop + 1))
    counts = window.is_word(found.stop) and can_count(window.form(found.stop)) and not window.definite(found.stop)
    if word in context()["edges"] and not counts and _year_digits(window, found):
        return True  # «أوائل 1109», «عام 622»
    told = one_of(word, context()["year_before"]) or (int(found.low) % 100 > 0 and _since(window, found, word))
    return (after[0] == BEFORE and after[1] in context()["birth"]) or (told and after[0] in context()["era"])


def _since(window: SentenceWindow, found: Reading, word: str) -> bool:
    """«منذ 1258 م», «(1265-1282 م)»: with three or four digits these are no metres."""
    return _year_digits(window, found) and (window.form(found.opener - 1) in ("(", "/") or word in (SINCE, UNTIL))


def _word_before(window: SentenceWindow, found: Reading) -> str:
    before = window.form(found.opener - 1)
    return window.form(found.opener - 2) if before in (AND, "-", "–", "/", "(", "،") else before


def short_year(window: SentenceWindow, found: Reading) -> bool:
    """«عام 95», «عامي 79 و80»."""
    return (
        not found.words
        and found.high is not None
        and 30 <= found.high < 100
        and _word_before(window, found) in context()["before_short_year"]
    )


def _limited(window: SentenceWindow, found: Reading) -> bool:
    """«أكثر من 2000» is a number of something."""
    hit = window.before(found.opener, bounds().before)
    return hit is not None and window.form(found.opener - 1) not in context()["also_bounds"]


def _idle(window: SentenceWindow, found: Reading, before: str) -> bool:
    """Nothing that could be counted follows, or a word of time stands before."""
    follows = window.form(found.stop)
    return (
        before in context()["year_weak"]
        or one_of(window.form(found.opener), context()["year_weak"])
        or not window.is_word(found.stop)
        or one_of(follows, nouns()["function"])
        or _four(before)
        or window.definite(found.stop)  # «انتخابات 2016 الأميركية»: what is counted is indefinite
    )


def _year_digits(window: SentenceWindow, found: Reading) -> bool:
    form = window.form(found.first)
    return not found.words and found.power == 0 and len(form) in (3, 4) and form.isdecimal() and int(form) <= _YEARS[-1]


def _four(form: str) -> bool:
    return len(form) == 4 and form.isdigit() and int(form) in _YEARS


def opens_with_time(window: SentenceWindow, found: Reading) -> bool:
    """True for a range whose first end is a weekday, or a year while its second is none."""
    if window.form(found.first) in context()["weekdays"]:
        return True
    first = window.form(found.first)
    year_first = _four(first) and one_of(window.form(found.first - 1), context()["year_before"])
    return year_first and found.high is not None and {int(found.low), int(found.high)} - {int(first)} - set(_YEARS) != set()
