"""Which tolls of an article are its own, and which count a place, a part, another time."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from newsgraph.comparison.reading import Reading
from newsgraph.comparison.values import compatible, point

_OWN = 60  # tolls of its own that an article has at most, as far as the others are held against them


def with_mains(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those marked that give their article's own toll; what a risen number follows is older.

    قتل ستة في منطقتين. لكن الحصيلة ارتفعت إلى 25: both are the article's toll, six the older. و46 شخصا في الشمال is not.
    """
    lines: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, reading in enumerate(readings):
        if reading.concept is not None and reading.concept.kind == "count":
            lines[reading.what, reading.scope, reading.since].append(at)
    found = list(readings)
    for line in lines.values():
        _mark(found, line)
    return found


def _mark(readings: list[Reading], line: Sequence[int]) -> None:
    for one, other in pairwise(line):
        if readings[other].told.risen and point(readings[one].figure) < point(readings[other].figure):
            readings[one] = replace(readings[one], told=replace(readings[one].told, older=True))
    own: list[Reading] = []
    for at in line:
        if _continues(readings[at], own) if own else _of_the_article(readings[at]):
            readings[at] = replace(readings[at], main=True)
            if readings[at].figure.bound != "vague" and len(own) < _OWN:
                own.append(readings[at])


def _of_the_article(reading: Reading) -> bool:
    """A vague number stands in headline or lead; civilians, children ... are those of no place but the article's own."""
    if reading.scope.part and not reading.opening and reading.places and reading.places.isdisjoint(reading.realm):
        return False
    return reading.opening or reading.figure.bound != "vague"


def _continues(reading: Reading, own: Sequence[Reading]) -> bool:
    told = reading.told
    return told.older or told.risen or told.corrected or any(compatible(one.figure, reading.figure) for one in own)
