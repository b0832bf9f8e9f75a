"""Groups of words that coreference asks for, from `words.tsv`."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from newsgraph.lexicons.groups import read_groups

Group = Literal[
    "joint", "before name", "behalf", "own behalf", "deputy", "affairs", "day", "general", "adjective", "minister",
    "is", "prime", "state", "no president", "telling", "same", "own land", "land", "pointing", "short", "occupation",
    "many kinds", "ministry",
]  # fmt: skip
"""Every group there is; a file that has another, or lacks one, is refused."""


@cache
def group(name: Group) -> tuple[str, ...]:
    """The words of one group as they read, in order."""
    return read_groups("newsgraph.coreference", "words.tsv", get_args(Group))[name]


@cache
def same_meaning() -> Mapping[str, str]:
    """For a word of a title the one that says the same (رئيس الحكومة is رئيس الوزراء, رئيس الدولة رئيس الجمهورية)."""
    return {word: words[0] for words in (group("prime"), group("state")) for word in words}
