"""The places of one article, read together: countries support their towns, and towns each other."""

from collections.abc import Mapping, Sequence

from newsgraph.gazetteer.context import Best, anchors, counted, ranked, support, told
from newsgraph.gazetteer.distance import kilometres
from newsgraph.gazetteer.keys import spelling
from newsgraph.gazetteer.listed import SURE
from newsgraph.gazetteer.model import SETTLED, Candidate, PlaceQuery, Reason, Resolution
from newsgraph.gazetteer.naming import Reading
from newsgraph.gazetteer.readings import readings, said_category

_ENOUGH = 4.5  # the evidence of a place that is believed: a large town anywhere, or a village in the article's country
_FITTING = 3.0  # the same with what head nouns say against it
_MARGIN = 0.8  # by which the best place must lead those that lie elsewhere
_CLEAR = 6.5  # the weight of places that tell of their country before anything else is known
_ONE_PLACE, _ONE_PROVINCE = 30.0, 200.0  # kilometres between a place and what else is called by its name
_KEPT = 8  # candidates that are kept
_ROUNDS = 2  # the second knows what the first made of the other places
_DIRECTORATE = "مديريه"  # as `spelling` has it
_NO_COUNTRY = ("continent", "sea")


def resolve(places: Sequence[PlaceQuery], countries: Mapping[str, int] | None = None) -> list[Resolution]:
    """What the places of one article stand for, in their order.

    `countries` counts what else tells of a country, by ISO code: the nationalities in the text (see `nationalities`).

    >>> [place.country for place in resolve([PlaceQuery("طرابلس"), PlaceQuery("لبنان"), PlaceQuery("بيروت")])]
    ['LB', 'LB', 'LB']
    """
    found = [readings(place) for place in places]
    hints = counted(countries)
    chosen = [_clear(options) for options in found]
    best: Sequence[Sequence[Reading]] = found
    for _ in range(_ROUNDS):
        counts = told(places, chosen, hints)
        best = [
            ranked(options, support(counts, place, one), anchors(chosen, at)) if options else []
            for at, (place, options, one) in enumerate(zip(places, found, chosen, strict=True))
        ]
        chosen = [options[0] if options and _is_believed(options[0]) else None for options in best]
    return [_resolution(place, options) for place, options in zip(places, best, strict=True)]


def _clear(options: Sequence[Reading]) -> Best:
    """A reading that needs no context: a place of weight, by a name that no place of like weight has."""
    ordered = sorted(options, key=lambda reading: -reading.score)
    if not ordered or ordered[0].place.weight < _CLEAR:
        return None
    rivals = [reading for reading in ordered if reading.place.country != ordered[0].place.country]
    return ordered[0] if not rivals or rivals[0].score <= ordered[0].score - _MARGIN else None


def _is_believed(reading: Reading) -> bool:
    return reading.evidence >= _ENOUGH and reading.score >= _FITTING


def _resolution(query: PlaceQuery, options: Sequence[Reading]) -> Resolution:
    if not options:
        return Resolution(category=said_category(query))
    best, kept = options[0], tuple(dict.fromkeys(reading.place for reading in options[:_KEPT]))
    if not _is_believed(best):
        return Resolution(category=said_category(query), candidates=kept, reason="unlikely")
    rivals = [reading for reading in options[1:] if not _is_one_place(best.place, reading.place)]
    # Countries and capitals resolve: nobody writes موسكو of a town in Idaho without saying so. الكونغو alone is either of two.
    close = [reading for reading in rivals if reading.score > best.score - _MARGIN and _is_open(best.place, reading.place)]
    if close:
        return _ambiguous(query, [best, *close], kept)
    if best.part is not None:
        return _part(best)
    place, category = best.place, _category(query, best.place)
    reason: Reason = "context" if rivals and rivals[0].place.weight > place.weight - _MARGIN else "known"
    return Resolution(category, place.country, place.latitude, place.longitude, place.geonames_id, reason=reason)


def _is_open(best: Candidate, rival: Candidate) -> bool:
    """Whether the weight of two places leaves open which is meant: both are countries, or neither country nor capital is best."""
    return best.weight < SURE or min(best.weight, rival.weight) > SURE


def _part(best: Reading) -> Resolution:
    """A part of a place, or a building at it: in its country, and at its point where that is no wide land."""
    country = None if best.place.category in _NO_COUNTRY else best.place.country
    point = best.place.point if best.place.category in SETTLED else None
    latitude, longitude = point or (None, None)
    return Resolution(best.part, country, latitude, longitude, reason="part")


def _ambiguous(query: PlaceQuery, close: Sequence[Reading], kept: tuple[Candidate, ...]) -> Resolution:
    """What all likely places have in common."""
    countries = {reading.place.country for reading in close}
    categories = {reading.part or _category(query, reading.place) for reading in close}
    country = countries.pop() if len(countries) == 1 else None
    category = categories.pop() if len(categories) == 1 else said_category(query)
    return Resolution(category, country, candidates=kept, reason="ambiguous")


def _is_one_place(one: Candidate, other: Candidate) -> bool:
    """Whether it matters little which of the two is meant: a city and its province, a town and its quarter."""
    if one.point is None or other.point is None or one.country != other.country:
        return False
    settled = {one.category, other.category} <= SETTLED
    return kilometres(one.point, other.point) < (_ONE_PLACE if settled else _ONE_PROVINCE)


def _category(query: PlaceQuery, place: Candidate) -> str:
    """A settlement is a city or a village as the article says, else as its size says; what is called مديرية is a district."""
    said = said_category(query)
    if said in ("city", "village") and place.category in ("city", "village"):
        return said
    called = {spelling(head) for head in query.heads}
    return "district" if called == {_DIRECTORATE} and place.category in SETTLED else place.category
