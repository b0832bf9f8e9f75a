"""The tokens of a text as the grammar reads them: which are number words, and what may continue a number.

The grammar asks several times for the same token, so `row.form` and its like are look-ups in lists made once, which is several
times as fast as a method. The lists are longer than the text: PAD empty places stand for every position beyond either end.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsgraph.document import Token
from newsgraph.document.letters import AND
from newsgraph.numerals.lexicon import Word, word

PAD = 16
"""No rule looks further beyond the ends; a negative position reads the padding from behind."""


class Step(NamedTuple):
    """The token that may carry a number on: its position, and whether و stands before it or on it."""

    at: int
    waw: bool
    word: Word | None


class _Steps(dict[int, Step | None]):
    """Filled when asked, since most tokens are nowhere near a number."""

    def __init__(self, row: "Row") -> None:
        self._form, self._word, self._broken = row.form, row.word, row.broken

    def __missing__(self, at: int) -> Step | None:
        self[at] = step = None if self._broken(at) else self._step(at)
        return step

    def _step(self, at: int) -> Step | None:
        found = self._word(at)
        if found is not None:
            return Step(at, bool(found.proclitics), found) if found.proclitics in ("", AND) else None
        form = self._form(at)
        if form == AND:
            follows = self._word(at + 1)
            bare = self._form(at + 1)[:1].isdigit() or (follows is not None and not follows.proclitics)
            return Step(at + 1, waw=True, word=follows) if bare and not self._broken(at + 1) else None
        return Step(at, waw=False, word=None) if form[:1].isdigit() else None


class Row:
    """A text's tokens as number words; positions outside read as nothing.

    `form(at)` is how the token reads, `is_number(at)` whether it is digits, `word(at)` the number word there, `broken(at)`
    whether a line ends before it (and so before the first and after the last), and `step(at)` what could carry a number on from
    before the token: a number word or digits, with و or bare, on the same line.
    """

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text, self.tokens = text, tokens
        self._size = len(tokens)
        forms = [token.form for token in tokens]
        words = list(map(word, [token.text for token in tokens]))
        self.form: Callable[[int], str] = (forms + _NO_FORMS).__getitem__
        self.is_number: Callable[[int], bool] = ([form[:1].isdigit() for form in forms] + _NO_NUMBERS).__getitem__
        self.word: Callable[[int], Word | None] = (words + _NO_WORDS).__getitem__
        self.broken: Callable[[int], bool] = (_breaks(text, tokens) + _BREAKS).__getitem__
        self.step: Callable[[int], Step | None] = _Steps(self).__getitem__
        self.small: dict[int, tuple[int, int] | None] = {}
        """What `small` has found, which fractions, cardinals and ordinals ask at the same place."""

    def is_word(self, at: int) -> bool:
        """True for letters."""
        return self.form(at)[:1].isalpha()

    def gap(self, at: int) -> str:
        """What stands between the token and the one before it."""
        return self.text[self.tokens[at - 1].end : self.tokens[at].start] if 0 < at < self._size else "\n"

    def glued(self, at: int) -> bool:
        """True where nothing stands before the token."""
        return 0 < at < self._size and self.tokens[at - 1].end == self.tokens[at].start


_NO_FORMS, _NO_NUMBERS, _BREAKS = [""] * PAD, [False] * PAD, [True] * PAD
_NO_WORDS: list[Word | None] = [None] * PAD


def _breaks(text: str, tokens: Sequence[Token]) -> list[bool]:
    if not tokens or "\n" not in text[tokens[0].start : tokens[-1].end]:
        return [True, *[False] * (len(tokens) - 1)][: len(tokens)]
    return [True, *["\n" in text[one.end : other.start] for one, other in pairwise(tokens)]]
