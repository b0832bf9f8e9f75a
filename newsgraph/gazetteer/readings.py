"""What a place's names may stand for together with its head nouns, before the rest of the article is asked."""

from collections.abc import Sequence
from dataclasses import replace

from newsgraph.document.letters import ARTICLE
from newsgraph.gazetteer.keys import spelling
from newsgraph.gazetteer.listed import SURE
from newsgraph.gazetteer.model import WATERS, PlaceQuery
from newsgraph.gazetteer.naming import HEAD, Reading, by_head, is_near, of_name
from newsgraph.gazetteer.words import Head, headless, heads

_SHORT = -1.0  # another name than the fullest (أم قصر for its port)
_BEHIND = 0.3  # what a province scores less than the city of its name
_SECOND = 0.5  # for a place that another name of the article's fits as well


def readings(query: PlaceQuery) -> list[Reading]:
    """All readings of a place's names, each place once."""
    found: dict[tuple[object, ...], Reading] = {}
    outer = [heads("is")[form] for form in map(spelling, query.heads) if form in heads("is")]
    for name in dict.fromkeys((query.name, *query.aliases)):
        less = 0.0 if name == query.name else _SHORT
        for reading in of_name(name):
            judged = replace(reading, evidence=reading.evidence + less, fit=_fit(reading, outer))
            known = found.get(_identity(judged))
            found[_identity(judged)] = judged if known is None else _better(known, judged)
    if any(head.categories[0] in WATERS for head in outer):  # نهر غامبيا is none of the country's names
        found = {what: reading for what, reading in found.items() if reading.place.category != "country"}
    whole = [reading for reading in found.values() if reading.part is None]
    whole = _behind_countries(whole) if outer else _behind_cities(_behind_countries(whole))
    return whole or list(found.values())


def said_category(query: PlaceQuery) -> str | None:
    """What the head nouns say that the place is, in its names or before them, or None."""
    names = (form for name in (query.name, *query.aliases) for form in (name, name.removeprefix(ARTICLE)))
    inner = (head for name in names for head, _ in headless(name, "is", "of", "by"))
    outer = (heads("is")[form] for form in map(spelling, query.heads) if form in heads("is"))
    return next((head.categories[0] for source in (inner, outer) for head in source), None)


def _behind_countries(found: Sequence[Reading]) -> list[Reading]:
    """A country's name is its capital's or river's as well (الكويت, نهر الأردن), but only behind their head noun."""
    called = {reading.place.country for reading in found if reading.place.weight > SURE and reading.score >= reading.place.weight}
    return [
        replace(reading, fit=reading.fit - 2 * HEAD)
        if reading.place.country in called and reading.place.category not in ("country", "territory")
        else reading
        for reading in found
    ]


def _behind_cities(found: Sequence[Reading]) -> list[Reading]:
    """A province is called as its city, but where no head noun says either the city is meant."""
    cities = [reading for reading in found if reading.place.category == "city"]
    return [_behind_city(reading, cities) if reading.place.category == "province" else reading for reading in found]


def _behind_city(province: Reading, cities: Sequence[Reading]) -> Reading:
    seat = max((city.score for city in cities if is_near(city.place, province.place)), default=None)
    if seat is None or province.fit > 0.0:
        return province
    return replace(province, fit=min(province.fit, seat - _BEHIND - province.evidence))


def _fit(reading: Reading, outer: Sequence[Head]) -> float:
    if reading.part is not None or not outer:
        return reading.fit
    return min(HEAD, reading.fit + sum(by_head(reading.place, head) for head in outer) / len(outer))


def _identity(reading: Reading) -> tuple[object, ...]:
    place = reading.place
    return place.category, place.country, place.point, reading.part


def _better(one: Reading, other: Reading) -> Reading:
    best = max(one, other, key=lambda reading: reading.score)
    return replace(best, evidence=best.evidence + _SECOND)
