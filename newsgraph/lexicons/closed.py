"""Closed classes of the language, from `data/closed.tsv`: pronouns, endings of number, articles, some small words."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from newsgraph.errors import LexiconError
from newsgraph.lexicons.groups import read_groups

FILE = "closed.tsv"

Class = Literal[
    "pronouns", "object_pronouns", "third_person", "owners", "dual_owned", "plural_owners", "dual", "feminine_dual",
    "people", "plural", "number", "nisba", "nisba_people", "feminine", "endings", "articles", "all_articles", "future",
    "in", "that", "between", "there", "this",
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
    return ordered(read_groups("newsgraph.lexicons", FILE, get_args(Class)))


def ordered(classes: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """The same classes; raises LexiconError where a form stands behind one that it ends with, and so would never be met."""
    for name, forms in classes.items():
        if hidden := [form for at, form in enumerate(forms) if form.endswith(forms[:at])]:
            raise LexiconError(f"{FILE}: {name}: {hidden[0]!r} stands behind a form that it ends with")
    return classes
