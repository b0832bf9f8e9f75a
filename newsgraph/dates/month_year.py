"""The parts of a calendar date: month, year, and the words that say which one is meant."""

from dataclasses import replace

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.numbers import Number, number, year_number
from newsgraph.dates.sentence_window import SentenceWindow
from newsgraph.dates.when import Piece, When
from newsgraph.document.letters import ALEF, AND, ARTICLE, FOR, FOR_THE, SO, TA_MARBUTA
from newsgraph.lexicons.particles import FROM, IN


def month(window: SentenceWindow, at: int) -> tuple[int, When, bool] | None:
    """A month's name, with the one that doubles it in another system, and whether that much is certain.

    يونيو (حزيران), حزيران/يونيو, مارس آذار, شهر يونيو, شهر 3. Not certain is a name that means something else as well.
    """
    named = at + window.has(at, "month")
    months = lexicon().months
    for table, hijri in ((months.hijri, True), (months.gregorian, False)):
        hit = window.after(named, table)
        if hit:
            stop = hit[0] if hijri else _double(window, hit[0], hit[1])
            weak = tuple(window.form(i) for i in range(named, hit[0])) in months.weak
            weak = weak or (hijri and hit[0] == named + 1)
            sure = not weak or named > at or stop > hit[0]
            return stop, When("month", month=hit[1], hijri=hijri), sure
    return _libyan(window, named) or (_numbered(window, named) if named > at else None)


def _double(window: SentenceWindow, at: int, wanted: int) -> int:
    """Past the same month's name in another system, with or without brackets or a stroke."""
    opened = window.skip(at, "(", "/", "[")
    opened = window.skip(opened, "-") if opened == at else opened
    months = lexicon().months
    hit = window.after(opened, months.gregorian) or window.after(opened, months.libyan)
    if not hit or hit[1] != wanted:
        return at
    if window.form(opened - 1) in ("(", "["):
        return hit[0] + 1 if window.form(hit[0]) in (")", "]") else at
    return hit[0]


def _libyan(window: SentenceWindow, at: int) -> tuple[int, When, bool] | None:
    """الفاتح/سبتمبر: a Libyan name is one only beside the usual one."""
    hit = window.after(at, lexicon().months.libyan)
    stop = _double(window, hit[0], hit[1]) if hit else at
    return (stop, When("month", month=hit[1]), True) if hit and stop > hit[0] else None


def _numbered(window: SentenceWindow, at: int) -> tuple[int, When, bool] | None:
    found = number(window, at)
    if found and 1 <= found.value <= 12 and not found.ordinal and (window.bare or not found.words):  # «شهر واحد» is a length
        return found.stop, When("month", month=found.value), True
    return None


def look(window: SentenceWindow, at: int) -> tuple[int, int] | None:
    """الماضي -1, الجاري 0, المقبل 1, قبل الماضي -2: the position after it, and the side."""
    return window.after(at, lexicon().numbers["looks"])


def year(window: SentenceWindow, at: int, *, hijri: bool = False) -> Piece | None:
    """The year of a month or day: 2017, عام 2017, سنة 1439 هـ, من العام الماضي, من العام نفسه."""
    start = window.skip(window.skip(at, "،", ","), FROM, IN, FOR)
    form, words = window.form(start), lexicon()
    headed = start + 1 if words.has("year_heads", form) or words.has("joined_year_heads", form) else start
    found = year_number(window, headed + window.has(headed, "calendar"))
    if found and headed == start and _no_year(window, start, found):
        found = None
    if found and (start in (at, at + 1) or headed > start):
        era, is_hijri = era_after(window, found.stop)
        return era, When("year", year=found.value, hijri=is_hijri or (hijri and found.value < 1600))
    return related_year(window, start)


def _no_year(window: SentenceWindow, at: int, found: Number) -> bool:
    """«في مايو الماضي ألف مواطن», «في مايو، 2000 شخص», «مايو 2014 يوم»."""
    round_words = found.words and found.value % 100 == 0
    return round_words or _apart(window, at, found.stop) or counts_time(window, found.stop)


def _apart(window: SentenceWindow, at: int, stop: int) -> bool:
    """«في 5 مايو، 2000 شخص»: after a comma a number that counts the next word; «مايو ،2010» is one newspaper's spacing."""
    return window.form(at - 1) in ("،", ",") and not window.glued(at) and _counts(window, at, stop)


def counts_time(window: SentenceWindow, at: int) -> bool:
    """Whether a unit stands there that a number before it counts: «2014 يوم», but «في 2014 يوم الأحد», «2014 شهر مايو»."""
    hit = window.after(at, lexicon().grains["counted"])
    if hit is None:
        return False
    days = window.after(hit[0], lexicon().numbers["weekdays"]) is not None
    return not (days or window.is_number(hit[0]) or month(window, hit[0]) is not None)


def _counts(window: SentenceWindow, at: int, stop: int) -> bool:
    """Whether the next word has the form of what four digits would count: «2000 شخص», «2018 سيارة», not «2018 ووقع»."""
    form, after = window.form(at), window.form(stop)
    if not window.is_word(stop) or after.startswith(ARTICLE) or lexicon().has("function", after):
        return False
    return (
        not form.isdecimal() or int(form) % 100 == 0 or (after.endswith((ALEF, TA_MARBUTA)) and not after.startswith((AND, SO)))
    )


def related_year(window: SentenceWindow, at: int) -> Piece | None:
    """العام الماضي, هذه السنة, العام نفسه, نفس العام; a year in digits that follows it says which («العام الماضي 2017»)."""
    hit = related(window, at)
    if hit is None or hit[1].grain != "year":
        return None
    opened = window.skip(hit[0], "(")
    exact = year_number(window, opened)
    if exact is None or exact.words:
        return hit
    stop = window.skip(exact.stop, ")") if opened > hit[0] else exact.stop
    return stop, replace(hit[1], year=exact.value, shift=None, told=False)


def related(window: SentenceWindow, at: int) -> Piece | None:
    """A unit of time that is placed by a word: الأسبوع الماضي, هذا الشهر, العام نفسه, نفس اليوم, ذلك العام."""
    before = window.form(at)
    this, that = lexicon().has("this", before), lexicon().has("that", before)
    same = that or lexicon().has("same", before)
    hit = window.after(at + (this or same), lexicon().grains["units"])
    if hit is None or (that and hit[1] not in ("week", "month", "year")):
        return None
    stop, grain = hit
    day_of_its_own = grain == "day" and lexicon().has("no_day_after", window.form(stop))  # «هذا اليوم الدراسي»
    if lexicon().has("bare_seasons", window.form(stop - 1)) or _general(window, at) or (this and day_of_its_own):
        return None  # «صيف»: a year must follow (صيف 2018)
    season = lexicon().numbers["season_months"].get((window.form(stop - 1),))
    stop, hijri = _year_kind(window, stop) if grain == "year" and season is None else (stop, False)
    if this or same:
        return _placed(window, stop), When(grain, shift=0, told=same, hijri=hijri, season=season)
    if side := look(window, stop):
        return side[0], When(grain, shift=side[1], hijri=hijri, season=season)
    told = window.after(stop, lexicon().numbers["told"])
    if told and grain == "day" and window.form(told[0]).startswith(FOR_THE):
        return None  # «اليوم التالي للحرب»: the day after what follows
    return (told[0], When(grain, shift=told[1], told=True, hijri=hijri)) if told else None


def _general(window: SentenceWindow, at: int) -> bool:
    """الأمين العام السابق, الرأي العام الحالي: العام is "general"."""
    return window.has(at, "general") and window.listed(at - 1, "general_before")


def _placed(window: SentenceWindow, at: int) -> int:
    """Past الجاري after «هذا الشهر»."""
    side = look(window, at)
    return side[0] if side and side[1] == 0 else at


def _year_kind(window: SentenceWindow, at: int) -> tuple[int, bool]:
    """Past المالي, الدراسي and the like; الهجري changes the calendar."""
    if (stop := window.words(at, "hijri_kinds")) is not None:
        return stop, True
    return window.past(at, "year_kinds"), False


def era_after(window: SentenceWindow, at: int) -> tuple[int, bool]:
    """Past م, هـ, هجرية, للهجرة, in brackets or not; whether the era is the Hijri one."""
    opened = window.skip(at, "(")
    for name in ("hijri_era", "common_era"):
        stop = window.words(opened, name)
        if stop is not None:
            closed = window.skip(stop, ")") if opened > at else stop
            return closed, name == "hijri_era"
    return at, False
