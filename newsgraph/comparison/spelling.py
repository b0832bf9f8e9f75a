"""How much two spellings are alike, by rapidfuzz."""

from collections.abc import Callable
from functools import cache

from newsgraph.extras import extra


def ratio(one: str, other: str) -> float:
    """From 0 to 100; raises ExtraMissingError where rapidfuzz is not installed."""
    return _ratio()(one, other)


@cache
def _ratio() -> Callable[[str, str], float]:
    found: Callable[[str, str], float] = extra("rapidfuzz.fuzz", "compare", "newsgraph.compare").ratio
    return found
