"""Which articles of a story tell of two happenings: the later one's toll is of a later day, and lower."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
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
        dated = _with_first_days(block)
        for one, other in combinations(dated if len(dated) <= _LARGEST else (), 2):
            if _of_a_later_day(one, other) or _of_a_later_day(other, one):
                found[one.article].add(other.article)
                found[other.article].add(one.article)
    return {article: frozenset(others) for article, others in found.items()}


def of_the_day(reading: Reading) -> bool:
    """Whether it is its article's own toll of what happened now: no history, nothing counted over weeks."""
    return reading.main and not reading.since and not reading.scope.period


def _with_first_days(block: Sequence[Reading]) -> list[Reading]:
    """Each toll with the first day that its article gives for it: 131 killed on Sunday, and «on Wednesday he said: 131»."""
    days: defaultdict[tuple[str, Decimal], list[str]] = defaultdict(list)
    for reading in block:
        if reading.day:
            days[reading.article, point(reading.figure)].append(reading.day)
    return [replace(reading, day=min(days.get((reading.article, point(reading.figure)), [""]))) for reading in block]


def _of_a_later_day(one: Reading, other: Reading) -> bool:
    """A toll a third lower, of a later day; one a little lower is rather told otherwise (three, or four with him who shot)."""
    if other.told.older or other.told.corrected or other.told.lowered or compatible(one.figure, other.figure):
        return False
    told_after = not one.day and one.published is not None and time_of(other) > time_of(one)
    day = one.published.isoformat() if told_after and one.published else one.day
    return "" != day < other.day and 3 * point(other.figure) <= 2 * point(one.figure)
