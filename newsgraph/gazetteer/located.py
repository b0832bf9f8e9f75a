"""The places of a report with what the gazetteer knows of them."""

from bisect import bisect_right
from collections.abc import Sequence

from newsgraph.document import Document, normalise
from newsgraph.gazetteer.beside import beside
from newsgraph.gazetteer.hints import heads_before, nationalities
from newsgraph.gazetteer.model import Candidate, PlaceQuery, Resolution
from newsgraph.gazetteer.naming import MARKS
from newsgraph.gazetteer.resolve import resolve
from newsgraph.report import Place, PlaceCandidate

MAX_CANDIDATES = 5


def located(document: Document, places: Sequence[Place]) -> tuple[Place, ...]:
    """The places with category, country, coordinates and GeoNames number, all read together, as each helps to tell the others."""
    starts = [token.start for token in document.tokens]
    queries = [_query(document, starts, place) for place in places]
    found = beside(document, places, resolve(queries, nationalities(document))) if places else []
    return tuple(_placed(place, resolution) for place, resolution in zip(places, found, strict=True))


def _query(document: Document, starts: list[int], place: Place) -> PlaceQuery:
    firsts = [bisect_right(starts, mention.start) - 1 for mention in place.mentions if mention.kind == "name"]
    heads = tuple(head for first in firsts for head in heads_before(document, first))
    return PlaceQuery(_marked(place) or place.name, place.aliases, heads, len(firsts))


def _marked(place: Place) -> str | None:
    """The name as the article writes it where its marks tell it from another (عمّان is no عُمان)."""
    name = normalise(place.name)
    return next((m.text for m in place.mentions if not MARKS.isdisjoint(m.text) and normalise(m.text) == name), None)


def _placed(place: Place, found: Resolution) -> Place:
    candidates = tuple(map(_candidate, found.candidates[:MAX_CANDIDATES]))
    known = {
        "category": place.category or found.category,  # the user's own, where there is one
        "country": found.country, "latitude": found.latitude, "longitude": found.longitude,
        "geonames_id": found.geonames_id, "candidates": candidates,
    }  # fmt: skip
    return Place.model_validate({**dict(place), **known})


def _candidate(one: Candidate) -> PlaceCandidate:
    return PlaceCandidate(
        name=one.name,
        category=one.category,
        country=one.country,
        latitude=one.latitude,
        longitude=one.longitude,
        geonames_id=one.geonames_id,
    )
