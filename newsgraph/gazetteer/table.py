"""The compiled table: some 85 000 places of open gazetteers, packed into one file (see training/gazetteer.py).

Unpacked it is lines of UTF-8, sorted by byte, with tabs between cells; it is searched by bisection as it is, since making
objects of all places would take longer than any article needs. A line is `key, name, category (its number), country,
latitude, longitude, GeoNames number, weight in tenths`, or `~skeleton, key`.
"""

from collections.abc import Iterator
from functools import lru_cache

from newsgraph.gazetteer.model import CATEGORIES, Candidate
from newsgraph.gazetteer.packed import packed

FILE = "places.z"
SKELETON = "~"


@lru_cache(maxsize=10_000)
def places(key: str) -> tuple[Candidate, ...]:
    """The places filed under a key."""
    return tuple(_candidate(cells) for cells in _found(key))


def keys_of(skeleton: str) -> list[str]:
    """The keys whose consonants are those of a skeleton."""
    return [cells[0] for cells in _found(SKELETON + skeleton)] if skeleton else []


def _found(key: str) -> Iterator[list[str]]:
    return (line.split("\t")[1:] for line in packed(FILE).starting(key.encode() + b"\t"))


def _candidate(cells: list[str]) -> Candidate:
    name, category, country, latitude, longitude, number, weight = cells
    north, east = (float(latitude), float(longitude)) if latitude else (None, None)
    return Candidate(name, CATEGORIES[int(category)], country, north, east, int(number) if number else None, int(weight) / 10)
