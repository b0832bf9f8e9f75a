"""The words that have a vector, looked up in the file itself: nothing is read before it is asked for, and processes share it."""

import mmap
from bisect import bisect_left
from pathlib import Path

import numpy as np

SPECIAL = 4
"""Rows before the first word: stanza's <PAD>, <UNK>, <EMPTY>, <ROOT>."""

UNKNOWN = 1


class Words:
    """A UTF-8 file, a word a line: the special ones, then the others in the order of their bytes. A word's line is its row."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        ends = np.flatnonzero(np.frombuffer(self._bytes, np.uint8) == ord("\n")).astype(np.uint32)
        self._ends = ends.data  # gives Python's own numbers, which are faster one by one

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, row: int) -> bytes:
        return self._bytes[self._ends[row - 1] + 1 : self._ends[row]]

    def row(self, word: str) -> int:
        """The word's row, or the unknown word's."""
        sought = word.encode("utf-8", "surrogatepass")
        row = bisect_left(self, sought, SPECIAL)
        return row if row < len(self) and self[row] == sought else UNKNOWN
