"""Where content begins, and what tells so."""

from dataclasses import dataclass
from typing import Literal

from newsgraph.claims.scene import Scene

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


def after_that(scene: Scene, at: int, link: int) -> Complement:
    """Content after أن."""
    first = at + 1
    if first >= len(scene.tokens):
        return Complement("that", at, scene.tokens[at].end, link)
    return Complement("that", first, scene.tokens[first].start, link)
