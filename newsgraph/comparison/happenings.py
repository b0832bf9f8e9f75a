"""Which articles of a story tell of two happenings: the later one's toll is of a later day, and lower."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from newsgraph.comparison.reading import Reading, time_of
from newsgraph.comparison.values import compatible, point

_LARGEST = 500  # tolls of one story beyond which they are those of a war


def apart(readings: Sequence[Reading]) -> Mapping[str, frozenset[str]]:
    """By article, those that tell of another happening than it does.

    35 killed by a shell on Tuesday, as told on Tuesday; 19 killed by a raid on Thursday: the dead do not become fewer.
    """
    tolls: defaultdict[tuple[object, ...], list[Reading]] = defaultdict(list)
    for reading in readings:
        if of_the_day(reading) and reading.grows and reading.figure.bound != "vague":
            tolls[reading.what, reading.scope].append(reading)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for block in tolls.values():
        for one, other in combinations(block if len(block) <= _LARGEST else (), 2):
            if _of_a_later_day(one, other) or _of_a_later_day(other, one):
                found[one.article].add(other.article)
                found[other.article].add(one.article)
    return {article: frozenset(others) for article, others in found.items()}


def of_the_day(reading: Reading) -> bool:
    """Whether it is its article's own toll of what happened now: no history, nothing counted over weeks."""
    return reading.main and not reading.since and not reading.scope.period


def _of_a_later_day(one: Reading, other: Reading) -> bool:
    if one.published is None or other.told.corrected or other.told.lowered:
        return False
    if time_of(other) < time_of(one) or other.day <= (one.day or one.published.isoformat()):
        return False
    return point(other.figure) < point(one.figure) and not compatible(one.figure, other.figure)
