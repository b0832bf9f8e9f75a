"""Compile `newsgraph/gazetteer/data/places.z`: places with Arabic names from open gazetteers, packed for bisection.

    python -m training.gazetteer DATA_DIR OUT.z

DATA_DIR/gazetteer holds Who's On First (whosonfirst_ar.tsv.gz), GeoNames' cities (geonames_cities_ar.tsv.gz) and CLDR's
subdivisions (cldr_subdivisions_ar.tsv.gz). Their licences ask for attribution: see NOTICE. The output depends on the input alone.
"""

import gzip
import math
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from newsgraph.gazetteer.distance import kilometres
from newsgraph.gazetteer.keys import key, skeleton, spelling
from newsgraph.gazetteer.model import CATEGORIES
from newsgraph.gazetteer.table import SKELETON
from newsgraph.gazetteer.words import generic, headless

_TYPES = {"region": "province", "county": "district", "locality": "village", "neighbourhood": "district", "campus": "facility"}
_WEIGHTS = {"province": 5.5, "district": 3.8, "village": 2.2, "facility": 2.5}  # where the number of people is not known
_QUARTER = 2.5  # a neighbourhood's weight
_SUBDIVISION = 5.5
_NOWHERE = 4.0  # of a province without a point: many are called West Coast or Central
_TOWN = 3.2  # the weight of a place on GeoNames' list of cities, at least
_CITY = 5000  # people of a place that is a city rather than a village
_LARGE = 4.5  # the weight of places that are found by an unusual transliteration
_NO_SEATS = frozenset({"US"})  # the state of Washington is not at the city of that name
_SAME = 10.0  # kilometres between two points of one place in two gazetteers


@dataclass(frozen=True, slots=True)
class Place:
    """A place under one of its names."""

    name: str
    category: str
    country: str
    point: tuple[float, float] | None
    geonames: str
    weight: float


def whosonfirst(path: Path) -> Iterator[Place]:
    """The places of Who's On First; rows without a usable point are left out."""
    for cells in _rows(path):
        _, kind, _, names, latitude, longitude, country, _, geonames, people = cells[:10]
        point = _point(latitude, longitude)
        if kind not in _TYPES or point is None or len(country) != 2:
            continue  # a few rows have a cell too many
        category, number = _TYPES[kind], int(float(people)) if people.replace(".", "").isdigit() else 0
        weight = _QUARTER if kind == "neighbourhood" else _WEIGHTS[category]
        if category == "village" and number:
            category, weight = _settlement(number), max(weight, _logarithm(number))
        yield from _named(names, category, country, point, geonames if geonames != "0" else "", weight)


def cities(path: Path) -> Iterator[Place]:
    """GeoNames' cities, whatever their size."""
    for number, _, names, latitude, longitude, country, _, people in _rows(path):
        point, size = _point(latitude, longitude), int(people or 0)
        if point is not None:
            yield from _named(names, "city", country, point, number, max(_TOWN, _logarithm(size)))


def subdivisions(path: Path, known: Iterable[Place]) -> Iterator[Place]:
    """CLDR's provinces that the other gazetteers lack; CLDR has no points."""
    provinces = {(place.country, key(place.name)) for place in known if place.category == "province"}
    for code, label in _rows(path):
        label = label.split("،")[0].split("(")[0]
        for place in _named(label, "province", code[:2], None, "", _SUBDIVISION):
            if (place.country, key(place.name)) not in provinces:
                yield place


def seated(places: Iterable[Place]) -> Iterator[Place]:
    """Provinces at the city that they are called after (the middle of the province of Homs is a desert)."""
    known = list(places)
    seats: dict[tuple[str, str], Place] = {}
    for place in sorted(known, key=lambda place: place.weight):
        if place.category == "city" and place.country not in _NO_SEATS:
            seats[place.country, key(place.name)] = place
    for place in known:
        seat = seats.get((place.country, key(place.name))) if place.category == "province" else None
        if seat:
            yield replace(place, point=seat.point)
        else:
            yield place if place.point else replace(place, weight=_NOWHERE)


def merged(places: Iterable[Place]) -> Iterator[Place]:
    """The places without those that two gazetteers have under one name: the weightiest stays, with a number from either."""
    groups: defaultdict[tuple[str, str, str], list[Place]] = defaultdict(list)
    for place in places:
        kind = "village" if place.category == "city" else place.category
        groups[key(place.name), place.country, kind].append(place)
    for group in groups.values():
        kept: list[Place] = []
        for place in sorted(group, key=lambda place: (-place.weight, place.geonames, place.name)):
            if not any(_same(place, other) for other in kept):
                kept.append(place)
        yield from kept


def lines(places: Iterable[Place]) -> list[str]:
    """The table, sorted by byte: a line for each place, and a line for each skeleton of a place of some size."""
    known = list(places)
    names = {key(place.name) for place in known if place.weight >= _LARGE}
    skeletons = {f"{SKELETON}{bones}\t{name}" for name in names if (bones := skeleton(name))}
    return sorted({_line(place) for place in known} | skeletons, key=str.encode)


def _line(place: Place) -> str:
    latitude, longitude = (f"{degrees:.3f}" for degrees in place.point) if place.point else ("", "")
    cells = (key(place.name), place.name, CATEGORIES.index(place.category), place.country, latitude, longitude, place.geonames)
    return "\t".join(map(str, (*cells, round(place.weight * 10))))


def _same(one: Place, other: Place) -> bool:
    if one.geonames and one.geonames == other.geonames:
        return spelling(one.name) == spelling(other.name)
    if one.point is None or other.point is None:
        return one.point == other.point
    return kilometres(one.point, other.point) < _SAME


def _named(
    names: str, category: str, country: str, point: tuple[float, float] | None, number: str, weight: float
) -> Iterator[Place]:
    """A place under each of its names, these without the head noun that its category says already."""
    for name in dict.fromkeys(" ".join(part.split()) for part in names.split("|")):
        rest = next((rest for head, rest in headless(name, "is") if category in head.categories), name)
        if len(key(rest)) > 1 and _is_arabic(rest) and spelling(rest) not in generic():
            yield Place(rest, category, country, point, number, weight)


def _is_arabic(name: str) -> bool:
    letters = [char for char in spelling(name) if not char.isdigit() and char != " "]
    return bool(letters) and all("\u0621" <= char <= "\u06d5" for char in letters)


def _settlement(people: int) -> str:
    return "city" if people >= _CITY else "village"


def _logarithm(people: int) -> float:
    return math.log10(people) if people > 0 else 0.0


def _point(latitude: str, longitude: str) -> tuple[float, float] | None:
    try:
        return float(latitude), float(longitude)
    except ValueError:
        return None


def _rows(path: Path) -> Iterator[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8") as text:
        next(text)
        for line in text:
            yield line.rstrip("\n").split("\t")


def main(data: Path, out: Path) -> None:
    """Write the table."""
    folder = data / "gazetteer"
    known = [*cities(folder / "geonames_cities_ar.tsv.gz"), *whosonfirst(folder / "whosonfirst_ar.tsv.gz")]
    provinces = subdivisions(folder / "cldr_subdivisions_ar.tsv.gz", known)
    table = lines(merged(seated([*known, *provinces])))
    packed = zlib.compress("\n".join(table).encode(), 9)
    out.write_bytes(packed)
    print(f"{len(table)} lines, {len(packed)} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
