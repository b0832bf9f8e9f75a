"""Function words by what they do in a sentence, from `data/words.tsv`."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from newsgraph.document import normalise
from newsgraph.lexicons.groups import read_groups
from newsgraph.lexicons.loader import parse_rows

Group = Literal[
    "flash", "link", "time", "part_of_preposition", "still", "accusative", "graded", "kan", "impersonal", "apart", "asked",
    "of_clauses", "of_nouns", "condition", "adverbial", "negation", "future", "possible", "counting", "feminine_elative",
    "describing", "having", "place",
    "measuring", "outcome", "compass", "more", "joint", "but", "un", "him", "her", "meanwhile", "of_members", "foremost",
    "not_participle", "manner", "weight", "amount", "where", "opening", "charge", "among",
]  # fmt: skip
"""Every group there is; a file that has another, or lacks one, is refused."""


@cache
def group(name: Group) -> frozenset[str]:
    """The words, or phrases of several words with one space between them, of a group, as they read."""
    return frozenset(read_groups("newsgraph.syntax", "words.tsv", get_args(Group))[name])


@cache
def connectives() -> Mapping[tuple[str, ...], str]:
    """The connectives, as the forms of their words, each with its relation."""
    text = (files("newsgraph.syntax") / "data" / "connectives.tsv").read_text(encoding="utf-8")
    rows = parse_rows("connectives.tsv", text)
    return {tuple(normalise(phrase).split(" ")): relation for relation, *phrases in rows for phrase in phrases}
