"""Function words by what they do in a sentence, from `data/words.tsv`."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows

Group = Literal[
    "flash", "link", "time", "part_of_preposition", "still", "accusative", "graded", "kan", "impersonal", "apart", "asked",
    "of_clauses", "of_nouns", "condition", "adverbial", "negation", "future", "possible", "counting", "feminine_elative", "place",
    "more",
]  # fmt: skip
"""Every group there is; a file that has another, or lacks one, is refused."""


@cache
def group(name: Group) -> frozenset[str]:
    """The words, or phrases of several words with one space between them, of a group, as they read."""
    return _groups()[name]


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, *some in parse_rows("words.tsv", _text("words.tsv")):
        if name not in get_args(Group) or name in found or not some:
            raise LexiconError(f"words.tsv: the group {name!r} is unknown, stands twice, or is empty")
        found[name] = frozenset(map(normalise, some))
    if missing := set(get_args(Group)) - found.keys():
        raise LexiconError(f"words.tsv lacks the groups {sorted(missing)}")
    return found


@cache
def connectives() -> Mapping[tuple[str, ...], str]:
    """The connectives, as the forms of their words, each with its relation."""
    rows = parse_rows("connectives.tsv", _text("connectives.tsv"))
    return {tuple(normalise(phrase).split(" ")): relation for relation, *phrases in rows for phrase in phrases}


def _text(name: str) -> str:
    return (files("newsgraph.syntax") / "data" / name).read_text(encoding="utf-8")
