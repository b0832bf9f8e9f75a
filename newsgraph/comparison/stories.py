"""Which articles tell one story: they share several names that few articles share, and lie near in time."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations

from newsgraph.comparison.union import Union
from newsgraph.report import Report

_DAYS = 21
_COMMON = 40  # articles beyond which a name joins no story by itself: a country
_SHARED = 2


def stories(articles: Mapping[str, Report], joined: Mapping[tuple[str, str], str]) -> list[list[str]]:
    """The articles' keys by stories, in the order given; an article alone is a story of its own."""
    keys = list(articles)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        for entity in sorted({joined[key, e] for e in _salient(articles[key]) if (key, e) in joined}):
            holders[entity].append(at)
    union = Union(len(keys))
    for (one, other), count in _together(holders).items():
        if count >= _SHARED and _near(articles[keys[one]], articles[keys[other]]):
            union.join(one, other)
    return [[keys[at] for at in members] for members in union.groups()]


def _salient(report: Report) -> list[str]:
    entities = (*report.persons, *report.places, *report.organizations)
    return [entity.id for entity in sorted(entities, key=lambda e: -(e.salience or 0))[:12]]


def _together(holders: Mapping[str, list[int]]) -> dict[tuple[int, int], int]:
    """How many names each pair of articles shares; names of too many articles are left out."""
    counts: defaultdict[tuple[int, int], int] = defaultdict(int)
    for articles in holders.values():
        if len(articles) <= _COMMON:
            for pair in combinations(articles, 2):
                counts[pair] += 1
    return counts


def _near(one: Report, other: Report) -> bool:
    if one.published is None or other.published is None:
        return True
    return abs((one.published - other.published).days) <= _DAYS
