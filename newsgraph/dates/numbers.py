"""The numbers inside dates: a day's, a year's, how many weeks ago. The one place that asks `newsgraph.numerals`."""

from typing import NamedTuple

from newsgraph.dates.sentence_window import SentenceWindow
from newsgraph.document.letters import ARTICLE, DEFINITE, TA_MARBUTA
from newsgraph.numerals.lexicon import word
from newsgraph.numerals.reader import single

_REACH = 10
"""Tokens of the longest number that a date holds («ألف وتسعمئة وثلاثة وسبعين»)."""


class Number(NamedTuple):
    """A whole number, the position after it, and whether it is an ordinal (الثالث) or in words."""

    stop: int
    value: int
    ordinal: bool = False
    words: bool = False


def starts_number(window: SentenceWindow, at: int) -> bool:
    """True where the token is a word that numbers begin with."""
    return window.is_word(at) and is_number_word(window.surface(at))


def is_number_word(surface: str) -> bool:
    """Whether numbers begin with the word."""
    return word(surface) is not None


def number(window: SentenceWindow, at: int) -> Number | None:
    """The whole number that starts at the token; الـ glued before digits belongs to it (الـ25)."""
    if window.form(at) in DEFINITE and window.is_number(at + 1):
        at += 1
    if window.is_number(at):
        form = window.form(at)
        return Number(at + 1, int(form)) if form.isdecimal() and len(form) <= 4 else None
    if not starts_number(window, at):
        return None
    found = single(window.text, window.tokens_from(at, _REACH), 0)
    if found is None or found.kind not in ("cardinal", "ordinal") or found.high is None or found.low != int(found.low):
        return None
    if found.proclitics or found.low > 9999:
        return None
    return Number(at + found.stop, int(found.low), ordinal=found.kind == "ordinal", words=True)


def day_number(window: SentenceWindow, at: int) -> Number | None:
    """A number that can be a day of a month, in digits or as a masculine ordinal (العشرين is both)."""
    form = window.form(at)
    if window.has(at, "first_day"):  # «فاتح نونبر»: the first
        return Number(at + 1, 1, ordinal=True, words=True)
    found = number(window, at)
    feminine = form.endswith(TA_MARBUTA) or window.has(at, "feminine_first")
    if found is None or not 1 <= found.value <= 31 or (found.words and feminine):
        return None
    return found._replace(ordinal=True) if found.value in (20, 30) and form.startswith(ARTICLE) else found


def year_number(window: SentenceWindow, at: int) -> Number | None:
    """Four bare digits, or a thousand and more in words; no code (القرار 2254) is told apart here."""
    found = number(window, at)
    if found is None or found.ordinal or not 1000 <= found.value <= 2199:
        return None
    return found if found.words or len(window.form(found.stop - 1)) == 4 else None
