"""Groups of readings as they grow, and what keeps two of them apart."""

from collections.abc import Sequence

from newsgraph.comparison.happenings import apart, of_the_day
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.same import at_odds, same_measure, specific
from newsgraph.comparison.union import Union
from newsgraph.comparison.values import compatible, point


class Groups:
    """The readings of one story, each alone at first; `readings` are in order of time."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._union = Union(len(readings))
        self.members = {at: [reading] for at, reading in enumerate(readings)}
        self._apart = apart(readings)
        self._places = {(reading.article, reading.figure.id): at for at, reading in enumerate(readings)}

    def join(self, one: int, other: int) -> None:
        """Put two readings together, with all that is with them, if they measure the same and nothing keeps these apart."""
        first, second = sorted((self._union.find(one), self._union.find(other)))
        if first == second or not same_measure(self._readings[one], self._readings[other]):
            return
        if at_odds(self.members[first], self.members[second]) or not self._of_one_whole(one, other):
            return
        if not self._of_two_happenings(first, second):
            self._union.join(first, second)
            self.members[first] += self.members.pop(second)

    def _of_one_whole(self, one: int, other: int) -> bool:
        """Two parts are one where those are one that they are parts of: 7 children among 43 dead, 13 among 64 of another raid.

        A specific number (120 ألفا) is one anyway, and so is what counts from one day on. Of one that is told for itself
        (قضى خمسة أطفال) the number must agree.
        """
        part, another = self._readings[one], self._readings[other]
        first, second = self._whole(part), self._whole(another)
        if first is None and second is None:
            return True
        if first is None or second is None:
            return compatible(part.figure, another.figure)
        one_day = "" != self._readings[first].since == self._readings[second].since
        same = self._union.find(first) == self._union.find(second)
        return same or one_day or (specific(part) and point(part.figure) == point(another.figure))

    def _whole(self, reading: Reading) -> int | None:
        part_of = reading.figure.part_of
        return self._places.get((reading.article, part_of)) if part_of is not None and reading.concept is not None else None

    def _of_two_happenings(self, first: int, second: int) -> bool:
        """Whether a toll of one group is of an article that tells of another happening than one of the other group."""
        articles = {reading.article for reading in self.members[second] if of_the_day(reading)}
        others = (self._apart.get(reading.article) for reading in self.members[first] if of_the_day(reading))
        return any(found is not None and not articles.isdisjoint(found) for found in others)
