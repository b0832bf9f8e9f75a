"""Numbers that are no figures: dates, years, times, telephones, list bullets, parts of names and addresses."""

from collections.abc import Iterator

import regex

from newsgraph.document.letters import DUAL
from newsgraph.figures.codes import attached, bullet, clipped, foreign, named
from newsgraph.figures.lexicon import context, nouns
from newsgraph.figures.measure import units
from newsgraph.figures.naming import naming
from newsgraph.figures.nounforms import listed
from newsgraph.figures.scores import result_print
from newsgraph.figures.sentence_window import SentenceWindow, bare, one_of
from newsgraph.figures.timing import clock, dated, of_era, short_year, timed, year
from newsgraph.numerals.reading import Reading

_ADDRESS = regex.compile(r"(?:https?://|www\.|[@#])\S++")
_TIMES = r"[^\S\n]*+(?:\p{Nd}{2}:)?\p{Nd}{2}:\p{Nd}{2}[.,]\p{Nd}{3}\s*-->"
_CUE = regex.compile(rf"^[^\S\n]*(\p{{Nd}}{{1,5}})[^\S\n]*+\n(?={_TIMES})", regex.MULTILINE)


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of URLs, hashtags and account names, in order."""
    return ((match.start(), match.end()) for match in _ADDRESS.finditer(text))


def cues(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of the numbers of subtitles, each on the line above its times: «7⏎00:01:02,500 --> 00:01:04,000», in order."""
    return (match.span(1) for match in _CUE.finditer(text))


def excluded(window: SentenceWindow, found: Reading, *, counts: bool) -> bool:
    """True where the numeral is not a figure; `counts` says that a unit or a noun that is often counted follows."""
    if found.kind == "ordinal" or _one(window, found) or timed(window, found) or foreign(window, found):
        return True
    if (
        found.kind == "dual"
        and window.form(found.first) in context()["two_others"]
        and window.form(found.first - 1).endswith(DUAL)
    ):
        return True  # «جنديان شيشانيان آخران»
    if found.kind == "fraction":
        return _part(window, found)
    if found.kind != "cardinal":
        return False
    if not found.words and (bullet(window, found) or clipped(window, found) or attached(window, found, counts=counts)):
        return True
    if not counts and naming(window, found):
        return True
    if result_print(window, found):
        return False
    return (
        dated(window, found, counts=counts)
        or of_era(window, found)
        or clock(window, found, counts=counts)
        or (not counts and (named(window, found) or year(window, found) or short_year(window, found) or _zero(found)))
    )


def _one(window: SentenceWindow, found: Reading) -> bool:
    """«أحد الأحياء», «في وقت واحد»: a singular is no figure; «شهر واحد» and «واحد دينار» are."""
    if not (found.words and found.kind == "cardinal" and found.low == found.high == 1):
        return False
    before, after = window.form(found.first - 1), window.form(found.stop)
    if after and window.after(found.stop, units()) is not None:
        return False
    thing = not window.definite(found.first - 1) and any(
        (form,) in units() or form in nouns()["counted"] or listed(form) for form in bare(before)
    )
    return not thing or one_of(window.form(found.first - 2), context()["one_idioms"]) or before in context()["one_idioms"]


def _part(window: SentenceWindow, found: Reading) -> bool:
    """«النصف الأول», «ربع النهائي»: parts of a match, a year, a tournament."""
    if found.definite and window.form(found.first - 1) in context()["this"]:
        return True  # «نما هذا الربع»
    return window.form(found.stop) in context()["fraction_parts"] or (found.definite and window.definite(found.stop))


def _zero(found: Reading) -> bool:
    """«تحت الصفر», «ساعة الصفر», «من الصفر»."""
    return found.words and found.low == found.high == 0
