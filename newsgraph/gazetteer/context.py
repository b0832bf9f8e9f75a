"""What an article says for a place: the countries that it is about, and the other places that it names."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import replace
from math import cos, exp, hypot, radians, sqrt

from newsgraph.gazetteer.distance import Point
from newsgraph.gazetteer.model import WIDE, Candidate, PlaceQuery
from newsgraph.gazetteer.naming import Reading

_COUNTRY = 3.5  # for a place in the country that the article is about
_UNTOLD = 3.0  # for a country that the article does not speak of, where it does of another place's of that name
_TOLD = 0.3  # how much of the article's talk makes it speak of a country
_CAPITAL = 6.0  # the weight of a city that may be meant rather than a country
_NEARBY = 2.0  # for a place beside another place of the article
_REACH = 150.0  # kilometres over which nearness counts
_DEGREE = 111.2  # kilometres
_WINDOW = 100  # places before and after one that may be near it: all of any article, and time stays linear
_NOTHING = 1e-6
_MOST = 40  # readings of one name that are weighed

Best = Reading | None


def told(places: Sequence[PlaceQuery], chosen: Sequence[Best], hints: Mapping[str, int]) -> dict[str, float]:
    """How often the article speaks of each country, by its places and its nationalities."""
    counts: dict[str, float] = {country: sqrt(count) for country, count in hints.items()}
    for place, best in zip(places, chosen, strict=True):
        if best is not None and best.place.country is not None:
            counts[best.place.country] = counts.get(best.place.country, 0.0) + _count(place)
    return counts


def support(counts: Mapping[str, float], place: PlaceQuery, best: Best) -> dict[str, float]:
    """How much the article, this place left out, is about each country: 1 where about that one alone."""
    others = dict(counts)
    if best is not None and best.place.country is not None:
        others[best.place.country] -= _count(place)
    others = {country: count for country, count in others.items() if count > _NOTHING}
    if not others:
        return {}
    whole = sqrt(sum(others.values()) * max(others.values()))
    return {country: count / whole for country, count in others.items()}


def _count(place: PlaceQuery) -> float:
    return sqrt(max(1, place.count))


def anchors(chosen: Sequence[Best], at: int) -> list[Point]:
    """The points of the places named before and after, those of whole countries and seas left out."""
    near = range(max(0, at - _WINDOW), min(len(chosen), at + _WINDOW + 1))
    others = (best.place for number in near if number != at and (best := chosen[number]) is not None)
    return [place.point for place in others if place.point is not None and place.category not in WIDE]


def ranked(options: Sequence[Reading], supported: Mapping[str, float], near: Sequence[Point]) -> list[Reading]:
    """The readings with what the article says for them, the best first."""
    cities = (reading.place for reading in options if reading.place.category == "city" and reading.place.weight >= _CAPITAL)
    told = {place.country for place in cities if supported.get(place.country or "", 0.0) >= _TOLD}
    states = [reading.place for reading in options if reading.place.category == "country"]
    indifferent = () if len(states) > 1 else WIDE  # of two states of one name (الكونغو) the article's other places tell which
    by_country = sorted(
        (_with(reading, _by_country(reading.place, supported, told, indifferent)) for reading in options), key=_order
    )
    return sorted((_with(reading, _by_nearness(reading.place, near)) for reading in by_country[:_MOST]), key=_order)


def _with(reading: Reading, more: float) -> Reading:
    return replace(reading, evidence=reading.evidence + more) if more else reading


def _order(reading: Reading) -> tuple[float, float, str, int]:
    """The best reading first; the rest only makes the order the same at every run."""
    return -reading.score, -reading.place.weight, reading.place.country or "", reading.place.geonames_id or 0


def _by_country(place: Candidate, supported: Mapping[str, float], told: Set[str | None], indifferent: Collection[str]) -> float:
    """The weight of a place by its country; of the `indifferent` kinds any country is as likely."""
    if place.category == "country" and told and place.country not in told:
        return -_UNTOLD  # عمان, where the article speaks of Jordan
    return 0.0 if place.category in indifferent or place.country is None else _COUNTRY * supported.get(place.country, 0.0)


def _by_nearness(place: Candidate, near: Sequence[Point]) -> float:
    if place.point is None or place.category in WIDE or not near:
        return 0.0
    return _NEARBY * exp(-min(_roughly(place.point, anchor) for anchor in near) / _REACH)


def _roughly(one: Point, other: Point) -> float:
    """Kilometres on a flat map: quick, and good for what is near."""
    return _DEGREE * hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * cos(radians(one.latitude)))


def counted(hints: Mapping[str, int] | None) -> Counter[str]:
    """The caller's countries, without what counts for nothing."""
    return Counter({country: count for country, count in (hints or {}).items() if count > 0})
