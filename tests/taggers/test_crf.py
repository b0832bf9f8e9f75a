"""The lattice against brute force over all tag sequences."""

from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.taggers.crf import Lattice


@given(st.integers(0, 10_000), st.lists(st.integers(1, 4), min_size=1, max_size=3))
def test_best_and_probability_agree_with_enumeration(seed: int, lengths: list[int]) -> None:
    random = np.random.default_rng(seed)
    tags = 3
    emissions = random.normal(size=(len(lengths), max(lengths), tags)) * 2
    transitions = random.normal(size=(tags, tags))
    lattice = Lattice(emissions, transitions, lengths)
    marginals = lattice.marginals()
    for row, length in enumerate(lengths):
        weights = {}
        for path in product(range(tags), repeat=length):
            score = sum(emissions[row, at, tag] for at, tag in enumerate(path))
            score += sum(transitions[a, b] for a, b in pairwise(path))
            weights[path] = np.exp(score)
        total = sum(weights.values())
        assert tuple(lattice.best()[row]) == max(weights, key=weights.__getitem__)
        for first in range(length):
            for stop in range(first + 1, length + 1):
                part = next(iter(weights))[first:stop]
                expected = sum(w for path, w in weights.items() if path[first:stop] == part) / total
                assert abs(marginals.probability(row, first, list(part)) - expected) < 1e-9
