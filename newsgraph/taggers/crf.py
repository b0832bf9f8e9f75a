"""Reading a linear-chain CRF: the best tag sequences of a batch, and how probable each part of them is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsgraph.taggers.protocol import TaggedSpan
from newsgraph.taggers.tags import LABELS, stretches

Scores = NDArray[np.float64]

_TINY = float(np.finfo(np.float64).tiny)


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
        backward = np.ascontiguousarray(self.transitions.T)
        for at in range(1, longest):
            steps = score[:, None, :] + backward
            before = steps.argmax(axis=2)
            pointers.append(before)
            score = np.take_along_axis(steps, before[:, :, None], axis=2)[:, :, 0] + self.emissions[:, at]
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
        lengths = np.asarray(self.lengths, np.intp)
        steps = np.exp(self.transitions)
        for at in range(1, longest):
            forward[:, at] = _logsum(forward[:, at - 1], steps) + self.emissions[:, at]
        for at in range(longest - 2, -1, -1):
            inside = (at + 1 < lengths)[:, None]
            backward[:, at] = np.where(inside, _logsum(self.emissions[:, at + 1] + backward[:, at + 1], steps.T), 0.0)
        total = _logsum(forward[np.arange(batch), lengths - 1], np.ones((steps.shape[0], 1)))[:, 0]
        return Marginals(self, forward, backward, total)

    def only(self, rows: Sequence[int]) -> "Lattice":
        """Some of the sentences."""
        return Lattice(self.emissions[rows], self.transitions, [self.lengths[row] for row in rows])

    def spans(self, names: Sequence[str]) -> list[list[TaggedSpan]]:
        """The names in the best paths, where `names` says how each tag is called: kinds that we know, as sure as the model is."""
        paths = self.best()
        marked = [[(f, s, LABELS[k]) for f, s, k in stretches([names[tag] for tag in path]) if k in LABELS] for path in paths]
        rows = [row for row, found in enumerate(marked) if found]
        spans: list[list[TaggedSpan]] = [[] for _ in paths]
        if not rows:
            return spans
        marginals = self.only(rows).marginals()
        for at, row in enumerate(rows):
            for first, stop, label in marked[row]:
                sure = marginals.probability(at, first, paths[row][first:stop])
                spans[row].append(TaggedSpan(first, stop, label, sure))
        return spans


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


def _logsum(values: Scores, steps: Scores) -> Scores:
    """log(exp(values) @ steps), without overflow. A sum that is too small for a number counts as the smallest one."""
    peak = values.max(axis=1, keepdims=True)
    return np.asarray(np.log(np.maximum(np.exp(values - peak) @ steps, _TINY)) + peak)
