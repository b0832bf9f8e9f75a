"""Bodies that each state has one of: its army, told by its nationality (الجيش السوداني, القوات المسلحة السودانية)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from newsgraph.lexicons.loader import read_rows
from newsgraph.names.nations import country
from newsgraph.names.spelling import Key, phrase

State = tuple[str, ...]
"""What a body is called without its nationality, and the code of its country."""


@cache
def _one_name() -> dict[Key, Key]:
    """Of names for the same body of a state the first of their row."""
    return {phrase(name): phrase(row[0]) for row in read_rows("state_bodies.tsv") for name in row}


def of_one_state(names: Sequence[Key]) -> Iterator[tuple[Key, Key]]:
    """Names of one state's body: its nationality spelt in two ways (القوات الأميركية, القوات الأمريكية), or another name.

    Without a nationality it is that of the one state whose body is told: السودان has its army, and القوات المسلحة are that.
    """
    seen: dict[State, Key] = {}
    told: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in names:
        code = country(key[-1]) if len(key) > 1 else None
        if code:
            kind = _one_name().get(key[:-1], key[:-1])
            if (*kind, code) not in seen:
                told[kind].append(key)
            yield seen.setdefault((*kind, code), key), key
    for key in names:
        owners = told.get(_one_name().get(key, ()), [])
        if len(owners) == 1:
            yield owners[0], key
