"""The places that were written by hand: countries, capitals and what the news names every day."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from newsgraph.errors import LexiconError
from newsgraph.gazetteer.keys import key, skeleton
from newsgraph.gazetteer.model import CATEGORIES, LANDS, Candidate
from newsgraph.gazetteer.words import headless, rows
from newsgraph.lexicons.once import once

FILES = ("cities.tsv", "regions.tsv", "nature.tsv", "sites.tsv")

SURE = 8.0
"""The weight of countries and capitals, which always resolve."""

_WEIGHTS = {"country": 9.0, "territory": 8.0, "continent": 8.0, "capital": SURE}
_OTHERS = 7.0
_SHARED = 1.5  # what a name weighs less that is rather a country's (عمان), or a city's than its province's (الرقة)
_HEADLESS = 4.0  # what a river weighs less without its head noun (نهر الأردن)


@once
def listed() -> dict[str, tuple[Candidate, ...]]:
    """The places by key, in the order of the files."""
    found: defaultdict[str, dict[Candidate, None]] = defaultdict(dict)
    countries = set()
    for place in _countries():
        countries.add(key(place.name))
        found[key(place.name)][place] = None
    for file in FILES:
        for place in _places(file):
            found[key(place.name)][_lighter(place, _SHARED) if key(place.name) in countries else place] = None
            for head, rest in headless(place.name, "is"):
                if place.category in head.categories:
                    found[key(rest)][_lighter(place, _SHARED if place.category in LANDS else _HEADLESS)] = None
    return {name: tuple(places) for name, places in found.items()}


@cache
def skeletons() -> dict[str, tuple[str, ...]]:
    """The keys of the places by their skeleton."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in listed():
        found[skeleton(name)].append(name)
    return {bones: tuple(names) for bones, names in found.items() if bones}


def _lighter(place: Candidate, less: float) -> Candidate:
    return replace(place, weight=place.weight - less)


def _countries() -> Iterator[Candidate]:
    for iso, category, latitude, longitude, geonames, names, _ in rows("countries.tsv"):
        for name in names.split("|"):
            weight = _WEIGHTS[category]
            number = int(geonames) if geonames else None
            yield Candidate(name, category, iso, float(latitude), float(longitude), number, weight)


def _places(file: str) -> Iterator[Candidate]:
    for kind, country, latitude, longitude, geonames, weight, names in rows(file):
        category = "city" if kind == "capital" else kind
        if category not in CATEGORIES or bool(latitude) != bool(longitude):
            raise LexiconError(f"{file}: {names}: a row is category, country, latitude, longitude, number, weight, names")
        north, east = (float(latitude), float(longitude)) if latitude else (None, None)
        for name in names.split("|"):
            number, heavy = int(geonames) if geonames else None, float(weight or _WEIGHTS.get(kind, _OTHERS))
            yield Candidate(name, category, country or None, north, east, number, heavy)
