"""Reading a linear-chain CRF: the best tag sequences of a batch, and how probable each part of them is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lattice:
    """One batch: `emissions` [sentence, token, tag], `transitions` [tag before, tag after], in log space."""

    emissions: Scores
    transitions: Scores
    lengths: Sequence[int]

    def best(self) -> list[list[int]]:
        """The most probable tag sequence of every sentence (Viterbi)."""
        batch, longest, _ = self.emissions.shape
        score = self.emissions[:, 0]
        pointers, trellis = [], [score]
        for at in range(1, longest):
            steps = score[:, :, None] + self.transitions
            pointers.append(steps.argmax(axis=1))
            score = steps.max(axis=1) + self.emissions[:, at]
            trellis.append(score)
        return [self._backtrace(pointers, trellis, row) for row in range(batch)]

    def _backtrace(self, pointers: list[NDArray[Any]], trellis: list[Scores], row: int) -> list[int]:
        last = self.lengths[row] - 1
        path = [int(trellis[last][row].argmax())]
        for at in range(last - 1, -1, -1):
            path.append(int(pointers[at][row, path[-1]]))
        return path[::-1]

    def marginals(self) -> "Marginals":
        """Forward and backward sums over all sequences."""
        batch, longest, _ = self.emissions.shape
        forward = np.empty_like(self.emissions)
        backward = np.zeros_like(self.emissions)
        forward[:, 0] = self.emissions[:, 0]
        lengths = np.asarray(self.lengths)
        for at in range(1, longest):
            forward[:, at] = _logsum(forward[:, at - 1, :, None] + self.transitions, 1) + self.emissions[:, at]
        for at in range(longest - 2, -1, -1):
            after = (self.emissions[:, at + 1] + backward[:, at + 1])[:, None, :] + self.transitions
            inside = (at + 1 < lengths)[:, None]
            backward[:, at] = np.where(inside, _logsum(after, 2), 0.0)
        total = _logsum(forward[np.arange(batch), lengths - 1], 1)
        return Marginals(self, forward, backward, total)


@dataclass(frozen=True, slots=True)
class Marginals:
    """What is needed to ask for the probability of any stretch of tags."""

    lattice: Lattice
    forward: Scores
    backward: Scores
    total: Scores

    def probability(self, row: int, first: int, tags: Sequence[int]) -> float:
        """How probable it is that sentence `row` carries exactly these tags from token `first` on, whatever else it carries."""
        emissions, transitions = self.lattice.emissions[row], self.lattice.transitions
        score = self.forward[row, first, tags[0]]
        for at, (before, tag) in enumerate(pairwise(tags), first + 1):
            score = score + transitions[before, tag] + emissions[at, tag]
        score = score + self.backward[row, first + len(tags) - 1, tags[-1]] - self.total[row]
        return float(min(1.0, np.exp(score)))


def _logsum(values: Scores, axis: int) -> Scores:
    peak = values.max(axis=axis, keepdims=True)
    return np.asarray(np.log(np.exp(values - peak).sum(axis=axis)) + np.squeeze(peak, axis))
