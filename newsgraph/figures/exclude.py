"""Numbers that are no figures: dates, years, times, telephones, list bullets, parts of names and addresses."""

from collections.abc import Iterator

import regex

from newsgraph.figures.codes import attached, bullet, clipped, foreign, named
from newsgraph.figures.lexicon import context, nouns
from newsgraph.figures.measure import units
from newsgraph.figures.nounforms import listed
from newsgraph.figures.stretch import Stretch, bare, one_of
from newsgraph.figures.timing import clock, dated, of_era, short_year, timed, year
from newsgraph.numerals.reading import Reading

_ADDRESS = regex.compile(r"(?:https?://|www\.|[@#])\S++")


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of URLs, hashtags and account names, in order."""
    return ((match.start(), match.end()) for match in _ADDRESS.finditer(text))


def excluded(stretch: Stretch, found: Reading, counts: bool) -> bool:
    """True where the numeral is not a figure; `counts` says that a unit or a noun that is often counted follows."""
    if found.kind == "ordinal" or _one(stretch, found) or timed(stretch, found) or foreign(stretch, found):
        return True
    if found.kind == "dual" and stretch.form(found.first) == "اخران" and stretch.form(found.first - 1).endswith("ان"):
        return True  # «جنديان شيشانيان آخران»
    if found.kind == "fraction":
        return _part(stretch, found)
    if found.kind != "cardinal":
        return False
    if not found.words and (bullet(stretch, found) or clipped(stretch, found) or attached(stretch, found, counts)):
        return True
    return (
        dated(stretch, found, counts)
        or of_era(stretch, found)
        or clock(stretch, found, counts)
        or (not counts and (named(stretch, found) or year(stretch, found) or short_year(stretch, found) or _zero(stretch, found)))
    )


def _one(stretch: Stretch, found: Reading) -> bool:
    """«أحد الأحياء», «في وقت واحد»: a singular is no figure; «شهر واحد» and «واحد دينار» are."""
    if not (found.words and found.kind == "cardinal" and found.low == found.high == 1):
        return False
    before, after = stretch.form(found.first - 1), stretch.form(found.stop)
    if after and stretch.after(found.stop, units()) is not None:
        return False
    thing = not stretch.definite(found.first - 1) and any(
        (form,) in units() or form in nouns()["counted"] or listed(form) for form in bare(before)
    )
    return not thing or one_of(stretch.form(found.first - 2), context()["one_idioms"]) or before in context()["one_idioms"]


def _part(stretch: Stretch, found: Reading) -> bool:
    """«النصف الأول», «ربع النهائي»: parts of a match, a year, a tournament."""
    return stretch.form(found.stop) in context()["fraction_parts"] or (found.definite and stretch.definite(found.stop))


def _zero(stretch: Stretch, found: Reading) -> bool:
    """«تحت الصفر», «ساعة الصفر», «من الصفر»."""
    return found.words and found.low == found.high == 0
