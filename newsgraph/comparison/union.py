"""Disjoint sets of numbers, for joining what belongs together."""

from collections import defaultdict


class Union:
    """The numbers below `size`, each alone at first."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, at: int) -> int:
        """The number that stands for the set."""
        while self._parent[at] != at:
            self._parent[at] = self._parent[self._parent[at]]
            at = self._parent[at]
        return at

    def join(self, one: int, other: int) -> None:
        """Make one set of two; its least number stands for it."""
        first, second = sorted((self.find(one), self.find(other)))
        self._parent[second] = first

    def groups(self) -> list[list[int]]:
        """All sets, by their least numbers, each in order."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for at in range(len(self._parent)):
            found[self.find(at)].append(at)
        return list(found.values())
