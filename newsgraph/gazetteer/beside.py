"""Places that no gazetteer has, or that lie elsewhere than it says, by the place behind them: حي السلام شمال أم درمان."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newsgraph.document import Document
from newsgraph.gazetteer.keys import spelling
from newsgraph.gazetteer.model import Resolution
from newsgraph.gazetteer.words import rows
from newsgraph.report import Place

_AGREEING = 2  # places around one that tell its country
_MOST = 30  # places of a sentence that are looked at together
_FARTHEST = 4  # words between a place and the one that it lies in
_DATELINE = 12  # tokens of one
_DASHES = frozenset("-–—")
_SMALL = frozenset({None, "district", "village", "camp", "facility"})
"""What a place has to be to lie in the place behind it; null where nothing says what it is."""


def beside(document: Document, places: Sequence[Place], found: Sequence[Resolution]) -> list[Resolution]:
    """The resolutions, small places with the country of the place that the article says they are in, or of all around them."""
    spots = _spots(document, places)
    countries = [resolution.country for resolution in found]
    near = _near(document, spots, countries)
    told = (_told(document, spots, countries, number) or near.get(number) for number in range(len(found)))
    return [
        _inherited(resolution, country) if country and _may_lie(resolution) else resolution
        for resolution, country in zip(found, told, strict=True)
    ]


def _may_lie(resolution: Resolution) -> bool:
    """Whether a place is small enough to lie in another, and not known to lie elsewhere."""
    return resolution.category in _SMALL and resolution.reason not in ("known", "part")


def _inherited(resolution: Resolution, country: str) -> Resolution:
    """The same in that country; another place of that name elsewhere is not meant."""
    if resolution.country == country:
        return resolution
    here = tuple(candidate for candidate in resolution.candidates if candidate.country == country)
    return Resolution(resolution.category, country, candidates=here, reason="beside")


def _near(document: Document, spots: Mapping[int, tuple[int, int]], countries: Sequence[str | None]) -> dict[int, str]:
    """For each place without a country the one of all other places in its sentences, where there are two or more."""
    around: defaultdict[int, set[int]] = defaultdict(set)
    for sentence in document.sentences:
        first = _behind_dateline(document, sentence.first, sentence.stop)
        inside = {spots[at][0] for at in range(first, sentence.stop) if at in spots}
        for number in inside if len(inside) <= _MOST else ():
            if countries[number] is None:
                around[number] |= inside - {number}
    told = {number: [countries[other] for other in others if countries[other]] for number, others in around.items()}
    return {number: some[0] for number, some in told.items() if len(some) >= _AGREEING and len(set(some)) == 1 and some[0]}


def _behind_dateline(document: Document, first: int, stop: int) -> int:
    """Where a sentence begins, the places that its report is sent from left out (دبي، الإمارات (CNN) -- ...)."""
    near = range(first, min(stop, first + _DATELINE))
    return next((at + 1 for at in near if document.tokens[at].form in _DASHES), first)


def _told(document: Document, spots: Mapping[int, tuple[int, int]], countries: Sequence[str | None], number: int) -> str | None:
    """The one country of the places that stand behind the mentions of a place."""
    firsts = [first for first, (owner, _) in spots.items() if owner == number]
    behind = {countries[other] for first in firsts if (other := _behind(document, spots, first)) is not None and other != number}
    told = {country for country in behind if country is not None}
    return told.pop() if len(told) == 1 else None


def _behind(document: Document, spots: Mapping[int, tuple[int, int]], first: int) -> int | None:
    """The place behind the one that starts at a token, nothing but links between."""
    at = spots[first][1]
    for _ in range(_FARTHEST + 1):
        if at in spots:
            owner = spots[at][0]
            joined = document.tokens[at].form[:1] in "بل" or at > spots[first][1]
            return owner if joined else None
        if at >= len(document.tokens) or spelling(document.tokens[at].form) not in _links():
            return None
        at += 1
    return None


def _spots(document: Document, places: Sequence[Place]) -> dict[int, tuple[int, int]]:
    """By the token that a mention starts at, the number of its place and the token behind it."""
    starts = [token.start for token in document.tokens]
    return dict(_each(starts, places))


def _each(starts: Sequence[int], places: Sequence[Place]) -> Iterator[tuple[int, tuple[int, int]]]:
    for number, place in enumerate(places):
        for mention in place.mentions:
            if mention.kind == "name":
                yield bisect_right(starts, mention.start) - 1, (number, bisect_left(starts, mention.end))


@cache
def _links() -> frozenset[str]:
    return frozenset(spelling(row[0]) for row in rows("links.txt"))
