"""The normalised view of a text, with the way back to the original's positions."""

from array import array
from dataclasses import dataclass

from newsgraph.document.characters import FOLDS, is_mark


@dataclass(frozen=True, slots=True)
class NormalisedView:
    """What a text reads as (`text`), for matching only, and where each of its characters stands in the original.

    `offsets[i]` is the original position of the i-th normalised character, never decreasing. Two characters share
    one position where a ligature was opened, and positions are skipped where a mark was dropped:

        original     م ع ر ك ت ـ َ ه      ﻻ
        normalised   م ع ر ك ت ه          ل ا
        offsets      0 1 2 3 4 7          0 0
    """

    text: str
    offsets: "array[int]"
    original: str

    @classmethod
    def of(cls, original: str) -> "NormalisedView":
        """Normalise a whole text; linear in its length."""
        offsets: array[int] = array("L")
        pieces: list[str] = []
        for position, char in enumerate(original):
            folded = FOLDS[ord(char)]
            if folded:
                pieces.append(folded)
                offsets.append(position)
                if len(folded) > 1:
                    offsets.extend([position] * (len(folded) - 1))
        return cls("".join(pieces), offsets, original)

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open original range of a non-empty normalised one, with the marks on its last letter."""
        if not 0 <= start < end <= len(self.text):
            raise IndexError(f"range {start}..{end} is not a non-empty part of a view of {len(self.text)} characters")
        stop = self.offsets[end - 1] + 1
        while stop < len(self.original) and is_mark(self.original[stop]):
            stop += 1
        return self.offsets[start], stop
