"""Which readings measure the same quantity of the same thing. Precision first: what is not sure stays apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from newsgraph.comparison.readings import Reading
from newsgraph.comparison.union import Union
from newsgraph.comparison.values import compatible, point

_ALIKE = 0.30  # share of the words around that two readings of one value share
_SAME_NOUN = 0.12
_MOVED = 0.45  # of two readings whose values differ, no concept says what they are
_SHARE = 0.5  # of two shares of one concept: growth of one country is not that of another
_SAME_GIST = 0.13  # of headlines and leads of articles about one happening
_FEW = 8
_COMMON = 0.03
_LARGEST = 2000  # readings beyond which a block tells nothing, and would take long
_JUMP = 12  # a toll does not become so many times another within one story


def grouped(readings: Sequence[Reading]) -> list[list[Reading]]:
    """The readings of one story in groups of two and more, each in order of time, the groups by their first readings."""
    ordered = sorted(_with_telling_gists(readings), key=time_of)
    union = Union(len(ordered))
    members = {at: [reading] for at, reading in enumerate(ordered)}
    mains = _mains(ordered)
    for block in (block for block in _blocks(ordered).values() if len(block) <= _LARGEST):
        for one, other in combinations(block, 2):
            first, second = sorted((union.find(one), union.find(other)))
            if (
                first == second
                or not same_measure(ordered[one], ordered[other], mains)
                or _at_odds(members[first], members[second])
            ):
                continue
            union.join(first, second)
            members[first] += members.pop(second)
    found = (_without_partial(sorted(group, key=time_of)) for group in members.values())
    return sorted((group for group in found if len(group) > 1), key=lambda group: group[0].order)


def _with_telling_gists(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, the words that many headlines of a large story share left out: they tell no happening from another."""
    gists = {reading.article: reading.gist for reading in readings}
    held = Counter(word for gist in gists.values() for word in gist)
    if len(gists) <= _FEW:
        return list(readings)
    most = max(_FEW, _COMMON * len(gists))
    telling = {article: frozenset(word for word in gist if held[word] <= most) for article, gist in gists.items()}
    return [replace(reading, gist=telling[reading.article]) for reading in readings]


def _at_odds(group: Sequence[Reading], other: Sequence[Reading]) -> bool:
    """One article gives two numbers for two things: 43 نقطة for one club, 40 for another."""
    if group[0].concept is not None:
        return False
    values = {reading.article: point(reading.figure) for reading in group}
    return any(values.get(reading.article, point(reading.figure)) != point(reading.figure) for reading in other)


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


def raised(reading: Reading) -> bool:
    """ارتفعت الحصيلة إلى: the text takes the reading as the next of one toll."""
    return any(word.startswith(("ارتفع", "يرتفع", "لترتفع", "يرفع", "رفع")) for word in reading.context)


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
    elif reading.figure.kind == "money":
        keys += [(*base, "about", word) for word in sorted(reading.context)]
    return keys


def _mains(readings: Sequence[Reading]) -> frozenset[tuple[int, int]]:
    """The first reading of each concept and scope in each article: the toll that it is about."""
    first: dict[tuple[object, ...], tuple[int, int]] = {}
    for reading in readings:
        if reading.concept is not None:
            first.setdefault((reading.article, reading.what, reading.scope, reading.family), reading.order)
    return frozenset(first.values())


def same_measure(one: Reading, other: Reading, mains: frozenset[tuple[int, int]]) -> bool:
    """Whether two readings of one block measure the same."""
    shared = similarity(one.context, other.context)
    if one.concept is not None and other.concept is not None:
        if one.concept.kind == "count":
            return _same_toll(one, other, shared, mains)
        return one.noun == other.noun != "" or shared >= _SHARE
    if point(one.figure) == point(other.figure):
        return shared >= (_SAME_NOUN if one.what == other.what and one.what else _ALIKE)
    return one.article != other.article and shared >= _MOVED and _plausible(one, other)


def _same_toll(one: Reading, other: Reading, shared: float, mains: frozenset[tuple[int, int]]) -> bool:
    """Two tolls are of one happening where their articles are about the same and each is its article's own toll.

    In one article a second toll belongs to the first where they agree, one is called older, or the words around agree.
    """
    if not _plausible(one, other):
        return False
    agree = compatible(one.figure, other.figure)
    if one.article == other.article:
        return agree or older(one) or older(other) or raised(one) or raised(other) or shared >= _ALIKE
    about = similarity(one.gist, other.gist)
    if agree:
        return about >= _SAME_GIST or shared >= _ALIKE
    return about >= _SAME_GIST and {one.order, other.order} <= mains


def _plausible(one: Reading, other: Reading) -> bool:
    if "vague" in (one.figure.bound, other.figure.bound):
        return compatible(one.figure, other.figure)
    low, high = sorted((point(one.figure), point(other.figure)))
    return low * _JUMP >= high


def similarity(words: frozenset[str], others: frozenset[str]) -> float:
    """Share of the smaller set that both have, from 0 to 1."""
    return len(words & others) / min(len(words), len(others)) if words and others else 0.0
