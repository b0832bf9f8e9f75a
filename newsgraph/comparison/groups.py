"""Which readings measure the same quantity of the same thing. Precision first: what is not sure stays apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from newsgraph.comparison.joining import Groups
from newsgraph.comparison.reading import Reading, time_of
from newsgraph.comparison.stories import MOST
from newsgraph.comparison.values import compatible, point

_FEW = 8
_COMMON = 0.03
_WINDOW = 60  # readings of one block, a story of some twenty articles
_LARGEST = 2000  # readings beyond which a block tells nothing, and would take long


def grouped(readings: Sequence[Reading]) -> list[list[Reading]]:
    """The readings of one story in groups of two and more, each in order of time, the groups by their first readings."""
    ordered = sorted(_with_telling_gists(readings), key=time_of)
    groups = Groups(ordered)
    for one, other in _pairs(ordered):
        groups.join(one, other)
    found = (_without_partial(sorted(group, key=time_of)) for group in groups.found())
    return sorted((group for group in found if len(group) > 1), key=lambda group: group[0].order)


def _pairs(ordered: Sequence[Reading]) -> Iterator[tuple[int, int]]:
    """Pairs worth a look: wholes before parts, the articles' own tolls first, then what agrees.

    A chain shall not join what contradicts.
    """
    for block in sorted(_blocks(ordered).values(), key=lambda block: ordered[block[0]].scope.part != ""):
        if len(block) <= _LARGEST:
            yield from _near([at for at in block if ordered[at].main])
            others = [pair for pair in _near(block) if not all(ordered[at].main for at in pair)]
            yield from (pair for pair in others if compatible(ordered[pair[0]].figure, ordered[pair[1]].figure))
            yield from others


def _near(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each reading with those that follow it next in time: a block of any size takes time in proportion to it."""
    for at, one in enumerate(block):
        for other in block[at + 1 : at + 1 + _WINDOW]:
            yield one, other


def _with_telling_gists(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, the words that many headlines of a large story share left out: they tell no happening from another.

    Those of most headlines stay: the story is of one happening.
    """
    gists = {reading.article: reading.gist for reading in readings}
    held = Counter(word for gist in gists.values() for word in gist)
    if len(gists) <= _FEW:
        return list(readings)
    most = max(_FEW, _COMMON * len(gists))
    kept = {word for word, count in held.items() if count <= most or count >= MOST * len(gists)}
    telling = {article: gist & kept for article, gist in gists.items()}
    return [replace(reading, gist=telling[reading.article]) for reading in readings]


def _without_partial(group: list[Reading]) -> list[Reading]:
    """A toll far below one already told counts a part of it (23 of the 75 are known), unless the text calls it older."""
    kept: list[Reading] = []
    highest: Decimal | None = None
    for reading in group:
        value = point(reading.figure)
        toll = reading.grows and reading.figure.bound != "vague"
        if not (toll and highest is not None and value * 3 < highest and not reading.told.older):
            kept.append(reading)
        if toll and (highest is None or value > highest):
            highest = value
    return kept


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
