"""What two readings have in common: words around, an order of size, speakers."""

from newsgraph.comparison.reading import Reading
from newsgraph.comparison.values import compatible, point

ALIKE = 0.30
"""Share of the words around that two readings of one value share."""
SAME_GIST = 0.13
"""Share of the words of headlines and leads of articles about one happening."""
_JUMP = 12  # a count does not become so many times another within one story
_GROWTH = 8  # nor a toll


def two_speak(one: Reading, other: Reading) -> bool:
    """قالت الشرطة إن 18 قتلوا، وقال المستشفى إن 90 قتلوا: only two who speak give one quantity twice."""
    return "" != one.source != other.source != ""


def plausible(one: Reading, other: Reading) -> bool:
    if "vague" in (one.figure.bound, other.figure.bound):
        return compatible(one.figure, other.figure)
    low, high = sorted((point(one.figure), point(other.figure)))
    return low * (_GROWTH if one.grows else _JUMP) >= high


def similarity(words: frozenset[str], others: frozenset[str]) -> float:
    """Share of the smaller set that both have, from 0 to 1."""
    return len(words & others) / min(len(words), len(others)) if words and others else 0.0
