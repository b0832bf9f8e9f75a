"""Readings that were found to measure the same, as one group that grows."""

from newsgraph.comparison.happenings import of_the_day
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.same import at_peace

_ASKED = 20
"""Numbers of one article that a newcomer from that article is held against: five at most in 588 groups of stories."""


class Gathered:
    """One reading at first, and all that is put to it."""

    def __init__(self, reading: Reading) -> None:
        self.readings = [reading]
        self.days = {reading.article} if of_the_day(reading) else set()
        """The articles that give a toll of what happened now."""
        self._held = {reading.article: [reading]}

    def take(self, other: "Gathered") -> None:
        """Put another group to this one."""
        self.readings += other.readings
        self.days |= other.days
        for article, readings in other._held.items():
            held = self._held.setdefault(article, [])
            held += readings[: _ASKED - len(held)]

    def at_odds(self, other: "Gathered") -> bool:
        """Whether an article gives two numbers for two things: 77 قتيلا in one group, of whom 46 in the north in the other."""
        shared = self._held.keys() & other._held.keys()
        return any(not at_peace(one, two) for article in shared for one in self._held[article] for two in other._held[article])
