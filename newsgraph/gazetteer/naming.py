"""What a name may stand for by itself: as it is written, with its head noun or adjective cut, or transliterated otherwise."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from newsgraph.gazetteer.distance import kilometres
from newsgraph.gazetteer.keys import key, skeleton, spelling
from newsgraph.gazetteer.listed import listed, skeletons
from newsgraph.gazetteer.model import LANDS, SETTLED, Candidate
from newsgraph.gazetteer.table import keys_of, places
from newsgraph.gazetteer.words import Head, headless, is_common, without_adjective, without_nationality

HEAD = 3.0
"""For a head noun that says what the place is, or against it."""
_USUAL = 2  # categories of a head noun that are usual; any others are possible
_MISSPELT = -0.7  # another article or hamza than in the gazetteer
_TRANSLITERATED = -3.0
_TOWN = 6.0  # the weight of a settlement that is known to more than its neighbours
_LARGE = 3.5  # the weight of a place that a street or a school is called after, rather than after a person of that name
_MARKED = 2.0  # for عُمان and عمّان, told apart by their marks alone
MARKS = frozenset("\u0651\u064f")  # the shadda and the damma: the marks that newspapers write to tell two names apart
_LONGEST = 8  # words of a name that may be a place with something before or behind it
_NEAR = 30.0  # kilometres between two points of one settlement


@dataclass(frozen=True, slots=True)
class Reading:
    """A place that a name may stand for; with `part` a place that it lies in, or is named after, being a `part` itself.

    `fit` is what its head nouns say for or against the place: that ranks readings, but makes none believable by itself.
    """

    place: Candidate
    evidence: float
    fit: float = 0.0
    part: str | None = None

    @property
    def score(self) -> float:
        """By what readings are ranked."""
        return self.evidence + self.fit


@lru_cache(maxsize=8_192)
def of_name(name: str) -> tuple[Reading, ...]:
    """The readings of a name, each place once."""
    return tuple(_merged(_exactly(name) or _transliterated(name)))


def best_evidence(name: str) -> float:
    """How well known the best known place of exactly that name is; 0 where there is none."""
    return max((reading.evidence for reading in _whole(name)), default=0.0) if key(name) and not is_common(name) else 0.0


@lru_cache(maxsize=8_192)
def towns(name: str, least: float = _TOWN) -> frozenset[str]:
    """The countries in which a settlement or province of some weight is called exactly so."""
    if not key(name) or is_common(name):
        return frozenset()
    known = (reading for reading in _whole(name) if reading.evidence >= least and reading.place.category in ("city", "province"))
    return frozenset(reading.place.country for reading in known if reading.place.country)


@lru_cache(maxsize=8_192)
def countries_called(name: str) -> frozenset[str]:
    """The countries of that name."""
    places = listed().get(key(name), ())
    return frozenset(place.country for place in places if place.category == "country" and place.country)


@lru_cache(maxsize=8_192)
def _exactly(name: str) -> tuple[Reading, ...]:
    """The readings of the first way to read a name that has any: as it is, then with less and less of it."""
    if not key(name) or is_common(name):
        return ()
    ways = (_whole, _of_nation, _of_head, _of_adjective) if name.count(" ") < _LONGEST else (_whole,)
    return next((found for way in ways if (found := tuple(way(name)))), ())


def _whole(name: str) -> Iterator[Reading]:
    yield from (Reading(place, place.weight + _by_spelling(name, place)) for place in _filed(key(name)))
    for head, rest in headless(name, "is"):
        for place in _filed(key(rest)):
            if place.category in head.categories or {place.category, head.categories[0]} <= LANDS:
                yield Reading(place, place.weight + _by_spelling(rest, place), by_head(place, head))


def _of_nation(name: str) -> Iterator[Reading]:
    """الرقة السورية: of the places of that name those in the country that the adjective says."""
    split = without_nationality(name)
    if split:
        found = [reading for reading in _exactly(split[0]) if reading.place.country == split[1]]
        yield from (replace(reading, evidence=reading.evidence + HEAD) for reading in found)


def _of_head(name: str) -> Iterator[Reading]:
    """مطار الرقة: a facility at the place that is named."""
    for head, rest in headless(name, "of", "by"):
        for reading in _exactly(rest):
            if head.kind == "of" or reading.place.weight >= _LARGE:
                yield replace(reading, part=head.categories[0])


def _of_adjective(name: str) -> Iterator[Reading]:
    """الرقة القديمة: a quarter of a settlement, a region of a land."""
    rest = without_adjective(name)
    for reading in _exactly(rest) if rest else ():
        yield replace(reading, part="district" if reading.place.category in SETTLED else "region")


def _transliterated(name: str) -> Iterator[Reading]:
    bones = skeleton(key(name))
    for other in dict.fromkeys((*skeletons().get(bones, ()), *keys_of(bones))):
        yield from (Reading(place, place.weight + _TRANSLITERATED) for place in _filed(other))


def _filed(name: str) -> tuple[Candidate, ...]:
    return (*listed().get(name, ()), *places(name))


def _by_spelling(name: str, place: Candidate) -> float:
    marks, others = MARKS.intersection(name), MARKS.intersection(place.name)
    by_marks = (_MARKED if marks == others else -_MARKED) if marks and others else 0.0
    misspelt = key(name) == key(place.name) and spelling(name) != spelling(place.name)
    return by_marks + (_MISSPELT if misspelt else 0.0)


def by_head(place: Candidate, head: Head) -> float:
    """Land is called by more than one head (مدينة, قضاء; less often منطقة of a town), but no river is a city."""
    if place.category in head.categories:
        return HEAD if head.categories.index(place.category) < _USUAL else HEAD / 3
    return -HEAD if {place.category, head.categories[0]} <= LANDS else -2 * HEAD


def _merged(found: Iterable[Reading]) -> list[Reading]:
    """Each place once: a listed place takes its GeoNames number from the compiled table, which may have it as well."""
    kept: list[Reading] = []
    for reading in found:
        at = next((at for at, other in enumerate(kept) if _same(reading.place, other.place)), None)
        if at is None:
            kept.append(reading)
            continue
        one, number = kept[at], reading.place.geonames_id
        place = replace(one.place, geonames_id=one.place.geonames_id or number)
        kept[at] = Reading(place, max(one.evidence, reading.evidence), max(one.fit, reading.fit), one.part)
    return kept


def _same(one: Candidate, other: Candidate) -> bool:
    if one.country != other.country or one.country is None:
        return one == other
    if {one.category, other.category} <= {"province", "region"}:
        return True
    return {one.category, other.category} <= SETTLED and is_near(one, other)


def is_near(one: Candidate, other: Candidate) -> bool:
    """Whether two places of one country lie at one point."""
    if one.point is None or other.point is None or one.country != other.country:
        return False
    return kilometres(one.point, other.point) < _NEAR
