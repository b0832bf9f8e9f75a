"""Files of word groups: each row is the name of a group, a tab, and its words or phrases with a tab between them."""

from collections.abc import Collection, Mapping
from functools import cache
from importlib.resources import files

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows


@cache
def read_groups(package: str, file: str, known: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The groups of `data/FILE` of a package, their words as they read and in order, read once; raises LexiconError."""
    text = (files(package) / "data" / file).read_text(encoding="utf-8")
    return checked(file, parse_rows(file, text), known)


def checked(file: str, rows: list[list[str]], known: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    """The groups of the rows; raises LexiconError for an unknown, repeated, empty or missing one, or a word twice."""
    found: dict[str, tuple[str, ...]] = {}
    for name, *cells in rows:
        words = tuple(map(normalise, cells))
        if name not in known or name in found or not words or not all(words) or len(set(cells)) < len(cells):
            raise LexiconError(f"{file}: the group {name!r} is unknown, stands twice, is empty, or has a word twice")
        found[name] = words
    if missing := set(known) - found.keys():
        raise LexiconError(f"{file} lacks the groups {sorted(missing)}")
    return found
