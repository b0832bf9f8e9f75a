"""Which readings measure the same quantity of the same thing. Precision first: what is not sure stays apart."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations

from newsgraph.comparison.readings import Reading
from newsgraph.comparison.union import Union
from newsgraph.comparison.values import compatible, point

_ALIKE = 0.30  # share of the words around that two readings of one value share
_SAME_NOUN = 0.12
_MOVED = 0.45  # of two readings whose values differ, no concept says what they are
_SHARE = 0.5  # of two shares of one concept: growth of one country is not that of another
_JUMP = 12  # a toll does not become so many times another within one story


def grouped(readings: Sequence[Reading]) -> list[list[Reading]]:
    """The readings of one story in groups of two and more, each in order of time, the groups by their first readings."""
    ordered = sorted(readings, key=time_of)
    union = Union(len(ordered))
    for block in _blocks(ordered).values():
        for one, other in combinations(block, 2):
            if union.find(one) != union.find(other) and same_measure(ordered[one], ordered[other]):
                union.join(one, other)
    found = (_without_partial([ordered[at] for at in members]) for members in union.groups())
    groups = [group for group in found if len(group) > 1]
    return sorted(groups, key=lambda group: group[0].order)


def time_of(reading: Reading) -> tuple[str, tuple[int, int]]:
    """Publication first, then the order of the articles and of the text."""
    return (reading.published.isoformat() if reading.published else "", reading.order)


def _without_partial(group: list[Reading]) -> list[Reading]:
    """A toll far below one already told counts a part of it (23 of the 75 are known), unless the text calls it older."""
    kept: list[Reading] = []
    highest: Decimal | None = None
    for reading in group:
        value = point(reading.figure)
        toll = reading.concept is not None and reading.concept.course == "grows" and reading.figure.bound != "vague"
        if not (toll and highest is not None and value * 3 < highest and not older(reading)):
            kept.append(reading)
        if toll and (highest is None or value > highest):
            highest = value
    return kept


def older(reading: Reading) -> bool:
    """حصيلة سابقة, في وقت سابق: the text itself takes the reading as older."""
    return not _OLDER.isdisjoint(reading.context)


_OLDER = frozenset({"سابق", "سابقا", "اولي"})


def _blocks(readings: Sequence[Reading]) -> dict[tuple[object, ...], list[int]]:
    """Only readings of one block are compared: one family, one scope, one concept, or else one noun or one value."""
    blocks: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, reading in enumerate(readings):
        for name in _keys(reading):
            blocks[name].append(at)
    return blocks


def _keys(reading: Reading) -> Iterable[tuple[object, ...]]:
    base = (reading.family, reading.scope)
    if reading.concept is not None:
        return [(*base, reading.what)]
    keys: list[tuple[object, ...]] = [(*base, "value", point(reading.figure))]
    if reading.what:
        keys.append((*base, "noun", reading.what))
    return keys


def same_measure(one: Reading, other: Reading) -> bool:
    """Whether two readings of one block measure the same."""
    shared = similarity(one, other)
    if one.concept is not None and other.concept is not None:
        same_noun = one.noun == other.noun != ""
        return _plausible(one, other) and (one.concept.kind == "count" or same_noun or shared >= _SHARE)
    if point(one.figure) == point(other.figure):
        return shared >= (_SAME_NOUN if one.what == other.what and one.what else _ALIKE)
    if one.article == other.article:
        return False
    return shared >= _MOVED and _plausible(one, other)


def _plausible(one: Reading, other: Reading) -> bool:
    if "vague" in (one.figure.bound, other.figure.bound):
        return compatible(one.figure, other.figure)
    if one.figure.kind == "percent":
        return True
    low, high = sorted((point(one.figure), point(other.figure)))
    return low * _JUMP >= high


def similarity(one: Reading, other: Reading) -> float:
    """Share of the words around that the two have in common (the smaller set's), from 0 to 1."""
    if not one.context or not other.context:
        return 0.0
    return len(one.context & other.context) / min(len(one.context), len(other.context))
