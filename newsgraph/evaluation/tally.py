"""Right, wrong and missed, and what they amount to."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

G = TypeVar("G")
P = TypeVar("P")


@dataclass(slots=True)
class Tally:
    """Counts of one layer over all articles."""

    right: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of what was found that is right, in percent."""
        return 100 * self.right / (self.right + self.false) if self.right + self.false else 0.0

    @property
    def recall(self) -> float:
        """Share of what should be found that was, in percent."""
        return 100 * self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two, in percent."""
        together = self.precision + self.recall
        return 2 * self.precision * self.recall / together if together else 0.0


class Scores:
    """The tallies of all layers, and a line for each miss and false alarm."""

    def __init__(self) -> None:
        self.tallies: defaultdict[str, Tally] = defaultdict(Tally)
        self.errors: list[str] = []

    def match(
        self,
        layer: str,
        gold: Sequence[G],
        found: Sequence[P],
        agree: Callable[[G, P], bool],
        optional: Callable[[G], bool],
        told: Callable[[G | P], str] | None = None,
    ) -> list[tuple[G, P]]:
        """Match one to one in text order, what counts before what is optional; gives the pairs."""
        free = list(found)
        pairs: list[tuple[G, P]] = []
        missed: list[G] = []
        for row in sorted(gold, key=optional):
            at = next((at for at, other in enumerate(free) if agree(row, other)), None)
            if at is not None:
                pairs.append((row, free.pop(at)))
            elif not optional(row):
                missed.append(row)
        tally = self.tallies[layer]
        tally.right += sum(not optional(row) for row, _ in pairs)
        tally.missed += len(missed)
        tally.false += len(free)
        if told is not None:
            self.errors += [f"{layer} missed: {told(row)}" for row in missed]
            self.errors += [f"{layer} false: {told(other)}" for other in free]
        return pairs
