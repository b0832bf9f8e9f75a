"""Numbers that are no figures: dates, years, times, telephones, list bullets, parts of names and addresses."""

from collections.abc import Iterator

import regex

from newsgraph.figures.lexicon import lexicon
from newsgraph.figures.quantity import HYPHENS, Quantity
from newsgraph.figures.stretch import Stretch, bare

_ADDRESS = regex.compile(r"(?:https?://|www\.|[@#])\S++")
_CHAIN_DIGITS = 7  # digits from which a row of numbers reads as a telephone number


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of URLs, hashtags and account names, in order."""
    return ((match.start(), match.end()) for match in _ADDRESS.finditer(text))


def chain_stop(stretch: Stretch, at: int) -> int:
    """Where a row of numbers that is a code (telephone, formation 4-3-3) starts at the token: the end of it, else `at`."""
    stop, digits, count, hyphens = at, 0, 0, 0
    while stretch.is_number(stop):
        digits, count = digits + len(stretch.form(stop)), count + 1
        stop += 1
        if stretch.form(stop) in HYPHENS and stretch.is_number(stop + 1):
            hyphens, stop = hyphens + 1, stop + 1
    if count >= 3 and (hyphens >= 2 or digits >= _CHAIN_DIGITS):
        return stop
    first = stretch.form(at)
    plus = stretch.form(at - 1) == "+" and stretch.glued(at)
    return stop if digits >= _CHAIN_DIGITS and (plus or first[0] == "0") else at


def excluded(stretch: Stretch, found: Quantity, at: int, counted: bool) -> bool:
    """True where the digits at the token are not a figure; `counted` says that a unit or known noun follows."""
    return (
        _bullet(stretch, at)
        or _clipped(stretch, found, at)
        or _attached(stretch, at, counted)
        or _dated(stretch, found, at, counted)
        or (not counted and (_clock(stretch, found, at) or _named(stretch, at) or _year(stretch, found, at)))
    )


def _bullet(stretch: Stretch, at: int) -> bool:
    """1. or 2- or 3) at the start of a line, and [4]."""
    if stretch.form(at - 1) == "[" and stretch.form(at + 1) == "]":
        return True
    if at == 1 and stretch.form(0) in HYPHENS and stretch.glued(1):
        return False  # "-5 قتلى": the hyphen is the bullet
    if at != 0 or not stretch.glued(1) or stretch.form(1) not in HYPHENS | {".", ")", "/"}:
        return False
    return len(stretch.form(0)) <= 2 and not stretch.is_number(2)


def _clipped(stretch: Stretch, found: Quantity, at: int) -> bool:
    """Digits that touch Latin letters (4G, H1N1), or a hyphen that ties them to a word (F-16, كوفيد-19)."""
    before, stop = at - 1, found.stop
    if stretch.glued(at) and stretch.is_word(before) and stretch.form(before).isascii():
        return True
    if stretch.glued(stop) and stretch.is_word(stop) and stretch.after(stop, lexicon().units) is None:
        return True
    tied = stretch.form(before) in HYPHENS | {"_", "/"} and stretch.glued(at) and stretch.glued(before)
    tied_after = stretch.form(stop) in HYPHENS | {"_"} and stretch.glued(stop) and stretch.glued(stop + 1)
    if (stretch.form(stop) == "+" and stretch.is_number(stop + 1)) or (
        stretch.form(before) == "+" and stretch.is_number(before - 1)
    ):
        return True  # مجموعة 5+1
    return (tied and stretch.is_word(before - 1)) or (tied_after and stretch.is_word(stop + 1))


def _attached(stretch: Stretch, at: int, counted: bool) -> bool:
    """A word glued before: و and ب may be; الـ25 is an ordinal unless something counted follows; others are names."""
    if not stretch.glued(at) or not stretch.is_word(at - 1):
        return False
    form = stretch.form(at - 1)
    if form.endswith("ال") or form.endswith("لل") or form == "لل":
        return not counted
    return form not in lexicon().words["clitics"]


def _dated(stretch: Stretch, found: Quantity, at: int, counted: bool) -> bool:
    """A day beside its month or weekday, and a year after its month."""
    words = lexicon().words
    if found.percent or found.power:
        return False
    after = found.stop + (stretch.form(found.stop) in ("من", "("))
    if stretch.form(found.stop) == "و" and stretch.is_number(found.stop + 1):
        after = found.stop + 2  # يومي 5 و6 سبتمبر
    if found.high <= 31 and _is(stretch.form(after), words["months"]):
        return True
    if counted:
        return False
    before = at - 1 - (stretch.form(at - 1) in ")(،")
    before -= stretch.form(before) in ("الثاني", "الاول", "ثاني", "اول")
    return _is(stretch.form(before), words["months"]) or (found.high <= 31 and stretch.form(before) in words["weekdays"])


def _clock(stretch: Stretch, found: Quantity, at: int) -> bool:
    words = lexicon().words
    hour = found.high <= 24 and not found.percent and not found.power
    return hour and (_is(stretch.form(at - 1), words["clock_before"]) or stretch.form(found.stop) in words["clock_after"])


def _named(stretch: Stretch, at: int) -> bool:
    """فرانس 24, القرار 2254: the word before makes the number a name's part."""
    return _is(stretch.form(at - 1), lexicon().words["names_before"])


def _year(stretch: Stretch, found: Quantity, at: int) -> bool:
    """Four bare digits that a word of time announces, or that stand where nothing could be counted."""
    if found.percent or found.power or not (_four(stretch.form(at)) and 1300 <= found.low <= found.high <= 2100):
        return False
    words, before = lexicon().words, stretch.form(found.first - 1)
    if before in ("و", "-", "–", "/"):
        before = stretch.form(found.first - 2)
    if _is(before, words["year_before"]) or _is(stretch.form(found.first), words["year_before"]):
        return True
    follows = stretch.form(found.stop)
    return found.low >= 1900 and (
        before in words["year_weak"]
        or stretch.form(found.first) in words["year_weak"]
        or not stretch.is_word(found.stop)
        or follows in words["function"]
        or _four(before)
        or follows.startswith("ال")  # «انتخابات 2016 الأميركية»: what is counted is indefinite
    )


def _four(form: str) -> bool:
    return len(form) == 4 and form.isdigit() and 1300 <= int(form) <= 2100


def _is(form: str, words: frozenset[str]) -> bool:
    """True where the word, with or without proclitics, is on the list."""
    return any(word in words for word in bare(form))
