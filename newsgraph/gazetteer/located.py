"""The places of a report with what the gazetteer knows of them."""

from bisect import bisect_right
from collections.abc import Sequence

from newsgraph.document import Document, normalise
from newsgraph.gazetteer.beside import beside
from newsgraph.gazetteer.hints import heads_before, nationalities
from newsgraph.gazetteer.latin import latin_name
from newsgraph.gazetteer.model import Candidate, PlaceQuery, Resolution
from newsgraph.gazetteer.naming import MARKS
from newsgraph.gazetteer.resolve import resolve
from newsgraph.gazetteer.same import one_each
from newsgraph.report import Place, PlaceCandidate
from newsgraph.report.entities import NoCountry

MAX_CANDIDATES = 5


def located(document: Document, places: Sequence[Place]) -> tuple[Place, ...]:
    """The places with category, country, coordinates and GeoNames number, all read together, as each helps to tell the others;
    names of one and the same place make one."""
    starts = [token.start for token in document.tokens]
    queries = [_query(document, starts, place) for place in places]
    found = beside(document, places, resolve(queries, nationalities(document))) if places else []
    return tuple(one_each([_placed(place, resolution) for place, resolution in zip(places, found, strict=True)]))


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
        "geonames_id": found.geonames_id, "candidates": candidates, "reason": _reason(found), "name_latin": _latin(found),
    }  # fmt: skip
    return Place.model_validate({**dict(place), **known})


def _reason(found: Resolution) -> NoCountry | None:
    """Why the country is not known; a place that is known but has none spans several."""
    if found.country is not None:
        return None
    return found.reason if found.reason in ("unknown", "ambiguous", "unlikely") else "several"


def _latin(found: Resolution) -> str | None:
    """Its name in Latin letters; countries are known by their code too."""
    return latin_name(found.country) if found.category == "country" else latin_name(found.geonames_id)


def _candidate(one: Candidate) -> PlaceCandidate:
    return PlaceCandidate(
        name=one.name,
        category=one.category,
        country=one.country,
        latitude=one.latitude,
        longitude=one.longitude,
        geonames_id=one.geonames_id,
    )
