"""Where an article comes from: صنعاء - «الخليج», القدس (CNN)--, أخبار الآن | دبي.

What stands in quotation marks behind a place and a dash at the start of a line is a medium, whatever else has that name;
what a headline is signed with (... ــ أخبار الجزائر) is nobody.
"""

from collections.abc import Iterator, Sequence

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.document.lines import Break
from newsgraph.lexicons import words
from newsgraph.names.candidates import Candidate

_DASHES = frozenset("-–—ـ:|/")
_CLOSERS = {"«": "»", "“": "”", '"': '"', "(": ")"}
_BAR = "|"
_LONGEST = 4  # words of a medium's name
_MOST_SIGNS = 3  # dashes in a row
_SIGNATURE = 3  # words that a headline is signed with


def dated(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, with the media of datelines among them."""
    by_first = {name.first: name for name in names}
    starts = list(_line_starts(document))
    media = {name.first: name for at in starts for name in _media(document, by_first, at)}
    covered = {at for name in media.values() for at in range(name.first, name.stop)}
    covered.update(at for stop in starts[1:] for at in _signature(document, stop))
    kept = [name for name in names if covered.isdisjoint(range(name.first, name.stop))]
    return sorted([*kept, *media.values()], key=lambda name: name.first)


def _line_starts(document: Document) -> Iterator[int]:
    """The tokens that lines begin with."""
    return (at for at, what in enumerate(document.breaks) if what >= Break.LINE)


def _media(document: Document, by_first: dict[int, Candidate], first: int) -> Iterator[Candidate]:
    """The medium of the dateline that starts there, if one does."""
    place = by_first.get(first)
    if place and place.label == "LOC":
        at = _behind_places(document, by_first, place.stop)
        signs = _behind_signs(document, at)
        bracketed = document.form(at) == "("
        inside = _inside(document, at if bracketed else signs) or _letters(document, signs)
        if inside and (bracketed or signs > at) and not (bracketed and _holds(by_first, inside)):
            yield from _medium(document, by_first, *inside, bracketed=bracketed)
        return
    bar = next((at for at in range(first + 1, first + _LONGEST + 1) if document.form(at) == _BAR), None)
    if bar and by_first.get(bar + 1) and by_first[bar + 1].label == "LOC" and not _holds(by_first, (first, bar)):
        yield _whole(document, first, bar)


def _signature(document: Document, stop: int) -> range:
    """What a headline is signed with, behind a dash at the end of its line (... ــ أخبار الريف): the page's furniture, nobody."""
    for first in range(max(1, stop - _SIGNATURE), stop - 1):
        dash = document.tokens[first - 1]
        if dash.is_sign and (dash.form in _DASHES or not dash.form) and document.tokens[first].form in words("signing_media.txt"):
            return range(first, stop)
    return range(0)


def _medium(document: Document, by_first: dict[int, Candidate], first: int, stop: int, *, bracketed: bool) -> Iterator[Candidate]:
    """The name in quotation marks; in brackets only where a sign follows, as behind no place that a sentence begins with."""
    if not bracketed or document.form(stop + 1) in _DASHES:
        found = by_first.get(first)
        if found is None or (found.stop == stop and found.label != "PER"):
            yield _whole(document, first, stop)


def _whole(document: Document, first: int, stop: int) -> Candidate:
    """A name that begins with no particle, whatever its first letter (وام)."""
    return Candidate(first, stop, "ORG", None, Cut("", 0, document.tokens[first].form), settled=True)


def _letters(document: Document, at: int) -> tuple[int, int] | None:
    """The single letters that an agency's name is made of (أ ب, د ب أ)."""
    stop = at
    while len(document.form(stop)) == 1 and document.tokens[stop].is_word:
        stop += 1
    return (at, stop) if stop - at in range(2, _LONGEST) else None


def _behind_places(document: Document, by_first: dict[int, Candidate], at: int) -> int:
    """The token behind a place, and behind another after a comma (دبي، الإمارات)."""
    other = by_first.get(at + 1)
    return other.stop if document.form(at) in "،," and other and other.label == "LOC" and document.form(at) else at


def _behind_signs(document: Document, at: int) -> int:
    stop = at
    while stop < at + _MOST_SIGNS and document.form(stop) in _DASHES:
        stop += 1
    return stop


def _inside(document: Document, at: int) -> tuple[int, int] | None:
    """The few words between the sign that opens there and the one that closes it."""
    closer = _CLOSERS.get(document.form(at))
    near = range(at + 2, at + _LONGEST + 3)
    stop = next((place for place in near if document.form(place) == closer), None) if closer else None
    return (at + 1, stop) if stop and all(document.tokens[word].is_word for word in range(at + 1, stop)) else None


def _holds(by_first: dict[int, Candidate], stretch: tuple[int, int]) -> bool:
    return any(at in by_first for at in range(*stretch))
