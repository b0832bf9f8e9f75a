"""Groups of readings as they grow, and what keeps two of them apart."""

from collections.abc import Sequence

from newsgraph.comparison.gathered import Gathered
from newsgraph.comparison.happenings import apart
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.same import same_measure, specific
from newsgraph.comparison.union import Union
from newsgraph.comparison.values import compatible, point


class Groups:
    """The readings of one story, each alone at first; `readings` are in order of time."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._union = Union(len(readings))
        self._groups = {at: Gathered(reading) for at, reading in enumerate(readings)}
        self._apart = apart(readings)
        self._places = {(reading.article, reading.figure.id): at for at, reading in enumerate(readings)}

    def join(self, one: int, other: int) -> None:
        """Put two readings together, with all that is with them, if they measure the same and nothing keeps these apart."""
        first, second = sorted((self._union.find(one), self._union.find(other)))
        if first == second or not same_measure(self._readings[one], self._readings[other]):
            return
        group, another = self._groups[first], self._groups[second]
        if not self._of_one_whole(one, other) or self._of_two_happenings(group, another) or group.at_odds(another):
            return
        self._union.join(first, second)
        del self._groups[second]
        small, large = sorted((group, another), key=lambda one: len(one.readings))
        large.take(small)
        self._groups[first] = large

    def found(self) -> list[list[Reading]]:
        """The readings of each group."""
        return [group.readings for group in self._groups.values()]

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

    def _of_two_happenings(self, group: Gathered, other: Gathered) -> bool:
        """Whether a toll of one group is of an article that tells of another happening than one of the other group."""
        few, many = sorted((group.days, other.days), key=len)
        return any(not many.isdisjoint(self._apart.get(article, ())) for article in few)
