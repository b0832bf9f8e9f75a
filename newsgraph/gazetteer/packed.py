"""Sorted lines in one packed file, searched as they are: 100 000 objects of lines would take 15 MB in every process."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Packed:
    """The lines as one string of bytes, sorted, each with a line end behind it but for the last."""

    content: bytes

    def starting(self, start: bytes) -> Iterator[str]:
        """The lines that begin so, in order."""
        at = self._first(start)
        while self.content.startswith(start, at):
            end = self.content.find(b"\n", at)
            yield self.content[at : end if end >= 0 else None].decode()
            if end < 0:
                return
            at = end + 1

    def lines(self) -> list[bytes]:
        """All of them."""
        return self.content.split(b"\n")

    def _first(self, start: bytes) -> int:
        """Where the first line begins that is not less."""
        content, size = self.content, len(start)
        low, high = 0, len(content)  # both the beginnings of lines
        while low < high:
            at = content.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if content[at : at + size].partition(b"\n")[0] < start:
                low = content.find(b"\n", at, high) + 1 or high
            else:
                high = at
        return low


@cache
def packed(file: str) -> Packed:
    """A packed file of this package, unpacked when it is first asked for."""
    return Packed(zlib.decompress((files("newsgraph.gazetteer") / "data" / file).read_bytes()))
