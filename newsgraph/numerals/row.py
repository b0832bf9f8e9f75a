"""The tokens of a text as the grammar reads them: which are number words, and what may continue a number."""

from collections.abc import Sequence
from typing import NamedTuple

from newsgraph.document import Token
from newsgraph.numerals.lexicon import Word, word


class Step(NamedTuple):
    """The token that may carry a number on: its position, and whether و stands before it or on it."""

    at: int
    waw: bool
    word: Word | None


class Row:
    """A text's tokens as number words; positions outside read as nothing."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text, self.tokens = text, tokens
        self._size = len(tokens)
        self._steps: dict[int, Step | None] = {}

    def form(self, at: int) -> str:
        """How the token reads, or nothing."""
        return self.tokens[at].form if 0 <= at < self._size else ""

    def word(self, at: int) -> Word | None:
        """The number word there."""
        return word(self.tokens[at].text) if 0 <= at < self._size else None

    def is_number(self, at: int) -> bool:
        """True for digits."""
        return self.form(at)[:1].isdigit()

    def is_word(self, at: int) -> bool:
        """True for letters."""
        return self.form(at)[:1].isalpha()

    def gap(self, at: int) -> str:
        """What stands between the token and the one before it."""
        return self.text[self.tokens[at - 1].end : self.tokens[at].start] if 0 < at < self._size else "\n"

    def glued(self, at: int) -> bool:
        """True where nothing stands before the token."""
        return not self.gap(at)

    def step(self, at: int) -> Step | None:
        """What could carry a number on from before the token: a number word or digits, with و or bare, on the same line."""
        if at not in self._steps:  # the grammar asks several times for the same token
            self._steps[at] = self._step(at)
        return self._steps[at]

    def _step(self, at: int) -> Step | None:
        if at >= self._size or "\n" in self.gap(at):
            return None
        found = self.word(at)
        if found is not None:
            return Step(at, bool(found.proclitics), found) if found.proclitics in ("", "و") else None
        form = self.tokens[at].form
        if form == "و":
            follows = self.word(at + 1)
            bare = self.is_number(at + 1) or (follows is not None and not follows.proclitics)
            return Step(at + 1, True, follows) if bare and "\n" not in self.gap(at + 1) else None
        return Step(at, False, None) if form[:1].isdigit() else None
