"""How present each of several things is to a reader at a place of the article: by how often and how lately it was named."""

from collections.abc import Hashable, Iterable
from heapq import nlargest
from math import exp
from typing import Generic, TypeVar

_Thing = TypeVar("_Thing", bound=Hashable)


class Activation(Generic[_Thing]):
    """Each mention counts one, and fades with the tokens that follow: after `span` of them little more than a third is left.

    Mentions must be given in order of position.
    """

    def __init__(self, span: float) -> None:
        self._span = span
        self._level: dict[_Thing, tuple[int, float]] = {}

    def mention(self, thing: _Thing, at: int, weight: float = 1.0) -> None:
        """The thing is named at token `at`."""
        self._level[thing] = (at, self.level(thing, at) + weight)

    def level(self, thing: _Thing, at: int) -> float:
        """How present the thing is at token `at`."""
        seen, level = self._level.get(thing, (at, 0.0))
        return level * exp((seen - at) / self._span)

    def known(self) -> Iterable[_Thing]:
        """Everything that was mentioned."""
        return self._level

    def clear_best(self, things: Iterable[tuple[_Thing, float]], at: int, margin: float, floor: float = 0.0) -> _Thing | None:
        """The most present of things with a weight each, if it leads all others by the factor `margin` and is above `floor`."""
        levels = ((self.level(thing, at) * weight, -number, thing) for number, (thing, weight) in enumerate(things))
        ranked = nlargest(2, levels, key=lambda item: item[:2])
        if not ranked or ranked[0][0] <= floor or (len(ranked) > 1 and ranked[0][0] < margin * ranked[1][0]):
            return None
        return ranked[0][2]
