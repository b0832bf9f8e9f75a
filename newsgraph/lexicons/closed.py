"""Closed classes of the language, from `data/closed.tsv`: pronouns, endings of number, articles, some small words."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import read_rows

Class = Literal[
    "pronouns", "object_pronouns", "third_person", "owners", "dual", "feminine_dual", "people", "plural", "number", "nisba",
    "nisba_people", "feminine", "articles", "all_articles", "future", "in", "that", "there", "this",
]  # fmt: skip
"""Every class there is; a file that has another, or lacks one, is refused."""


@cache
def closed(name: Class) -> tuple[str, ...]:
    """The forms of a class as they read, longer ones before those that they end with: made for `in`, `startswith` and `endswith`.

    >>> "مدينتهما".endswith(closed("third_person")), "بحسب" in closed("there")
    (True, False)
    """
    return _classes()[name]


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    return checked("closed.tsv", read_rows("closed.tsv"))


def checked(file: str, rows: list[list[str]]) -> Mapping[str, tuple[str, ...]]:
    """The classes of the rows; raises LexiconError for an unknown, repeated, empty or missing class, or forms out of order."""
    found: dict[str, tuple[str, ...]] = {}
    for name, *cells in rows:
        forms = tuple(normalise(form) for form in " ".join(cells).split())
        if name not in get_args(Class) or name in found or not forms or len(set(forms)) < len(forms):
            raise LexiconError(f"{file}: the class {name!r} is unknown, stands twice, is empty, or has a form twice")
        if hidden := [form for at, form in enumerate(forms) if any(form.endswith(shorter) for shorter in forms[:at])]:
            raise LexiconError(f"{file}: {name}: {hidden[0]!r} stands behind a form that it ends with")
        found[name] = forms
    if missing := set(get_args(Class)) - found.keys():
        raise LexiconError(f"{file} lacks the classes {sorted(missing)}")
    return found
