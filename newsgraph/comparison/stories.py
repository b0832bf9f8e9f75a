"""Which articles tell one story: they share several names that few articles share, and lie near in time."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations

from newsgraph.comparison.union import Union
from newsgraph.comparison.words import function_words, key
from newsgraph.document import tokenise
from newsgraph.report import Report

_DAYS = 21
_COMMON = 40  # articles beyond which a name joins no story by itself: a country
_MANY = 1000  # articles that are hardly of one story
MOST = 0.6  # of all articles: what they are all about
_SHARED = 2
_LONGEST = 200  # characters of a headline


def stories(articles: Mapping[str, Report], joined: Mapping[tuple[str, str], str]) -> list[list[str]]:
    """The articles' keys by stories, in the order given; an article alone is a story of its own."""
    keys = list(articles)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(keys):
        for entity in sorted({joined[name, e] for e in _salient(articles[name]) if (name, e) in joined}):
            holders[entity].append(at)
    union = Union(len(keys))
    headlines = [_headline(articles[name]) for name in keys]
    for (one, other), count in _together(holders, len(keys)).items():
        told = count >= _SHARED or _alike(headlines[one], headlines[other])
        if told and _near(articles[keys[one]], articles[keys[other]]):
            union.join(one, other)
    return [[keys[at] for at in members] for members in union.groups()]


def _headline(report: Report) -> frozenset[str]:
    """The words of the first line that say something."""
    first = tokenise(report.text[:_LONGEST].partition("\n")[0])
    return frozenset(key(token.form) for token in first if token.is_word) - function_words()


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """خلل في فيسبوك يكشف معلومات 14 مليون مستخدم, ثغرة في فيسبوك: one name and a third of the shorter headline's words."""
    return len(one & other) >= max(_SHARED, min(len(one), len(other)) / 3)


def _salient(report: Report) -> list[str]:
    entities = (*report.persons, *report.places, *report.organizations)
    return [entity.id for entity in sorted(entities, key=lambda e: -(e.salience or 0))[:12]]


def _together(holders: Mapping[str, list[int]], number: int) -> dict[tuple[int, int], int]:
    """How many names each pair of articles shares; names of too many are left out, unless most articles given have them."""
    counts: defaultdict[tuple[int, int], int] = defaultdict(int)
    for articles in holders.values():
        if len(articles) <= _COMMON or (number <= _MANY and len(articles) >= MOST * number):
            for pair in combinations(articles, 2):
                counts[pair] += 1
    return counts


def _near(one: Report, other: Report) -> bool:
    if one.published is None or other.published is None:
        return True
    return abs((one.published - other.published).days) <= _DAYS
