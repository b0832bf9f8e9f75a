"""What the network has computed for words that it met lately."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

import numpy as np

from newsgraph.taggers.light.lstm import Floats, Rows

ROOM = 24 * 2**20
"""Bytes that are remembered. News says the same few thousand words again and again: two of three tokens are found here."""


class Memory:
    """A table [direction, row, gate] of the words met last; the one not met for longest makes room for a new one."""

    def __init__(self, width: int, compute: Callable[[Sequence[str]], Floats]) -> None:
        self._compute, self._width = compute, width
        self._empty(ROOM // (2 * 4 * width))

    def _empty(self, rows: int) -> None:
        self.rows = rows
        self.table = np.empty((2, rows, self._width), np.float32)  # the system gives pages only as they are written
        self._places: OrderedDict[str, int] = OrderedDict()

    def places(self, words: Sequence[str]) -> Rows:
        """Where each word stands in the table, which grows where they are too many for it: a sentence of thousands."""
        new, asked = [], dict.fromkeys(words)
        if len(asked) > self.rows:
            self._empty(len(asked))
        for word in asked:
            if word in self._places:
                self._places.move_to_end(word)
            else:
                new.append(word)
        if new:
            self._learn(new)
        return np.fromiter(map(self._places.__getitem__, words), np.intp, len(words))

    def _learn(self, words: Sequence[str]) -> None:
        values = self._compute(words)
        fresh = range(len(self._places), self.rows)[: len(words)]
        places = [*fresh, *(self._places.popitem(last=False)[1] for _ in range(len(words) - len(fresh)))]
        self.table[:, places] = values
        self._places.update(zip(words, places, strict=True))
