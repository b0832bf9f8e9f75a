"""Words beside names and inside them, by what they do there: `lexicons/data/beside_names.tsv`."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from newsgraph.lexicons.groups import read_groups

Group = Literal[
    "ministry", "minister", "left out", "feminine field", "not for one", "belonging", "against", "club", "no club", "known",
    "called by", "called how", "occupying", "matters", "family", "particle", "closing", "calling", "behind Ali", "weak",
    "republic", "side", "strip", "town", "two spellings",
]  # fmt: skip


@cache
def beside(group: Group) -> frozenset[str]:
    """The words of a group, as they read."""
    return _groups()[group]


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    known = read_groups("newsgraph.lexicons", "beside_names.tsv", get_args(Group))
    return {name: frozenset(words) for name, words in known.items()}


@cache
def joints() -> frozenset[str]:
    """Words that the one behind them belongs to in a person's name: بن, أبو, فان."""
    return beside("family") | beside("particle")


@cache
def two_spellings() -> frozenset[frozenset[str]]:
    """Particles of foreign names in their two spellings: فان and فون."""
    return frozenset(frozenset(pair.split(" ")) for pair in beside("two spellings"))
