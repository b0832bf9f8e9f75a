"""Where content begins, and what tells so."""

from dataclasses import dataclass
from typing import Literal

REACH = 45
"""Tokens that may stand between a cue and its content: a long title with its apposition."""


Where = Literal["that", "colon", "quote", "noun", "before", "around"]


@dataclass(frozen=True, slots=True)
class Complement:
    """The content begins at token `at`, at character `start`; what stands between cue and `link` may be the source."""

    where: Where
    at: int
    start: int
    link: int


PREPOSITIONS = frozenset({"عن", "على", "الى", "من", "في", "عما"})
"""Those that a frame can name; ب and ل are letters of the word behind them."""
