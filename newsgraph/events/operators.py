"""Words that say of the event under them whether it took place: the table `data/operators.tsv`."""

from dataclasses import dataclass
from functools import cache

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.events.words import read
from newsgraph.lexicons.loader import parse_rows
from newsgraph.report import Factuality
from newsgraph.syntax import Relation

_FILE = "operators.tsv"
_SLOTS = frozenset({*(str(one) for one in Relation), "preposition", "inside", "about"})
FACTS: dict[str, Factuality] = {"negated": "negated", "actual": "actual", "possible": "possible", "planned": "planned"}


@dataclass(frozen=True, slots=True)
class Operator:
    """What a word does to the event in one of these slots of it; `other` where its own subject is not who does the event."""

    effect: str
    other: bool
    slots: frozenset[str]


def named(lemma: str, slot: str) -> Operator | None:
    """What a word says of the event in that slot."""
    return next((one for one in operators().get(lemma, ()) if slot in one.slots), None)


@cache
def operators() -> dict[str, tuple[Operator, ...]]:
    """The operators of each lemma."""
    found: dict[str, tuple[Operator, ...]] = {}
    for row in parse_rows(_FILE, read(_FILE)):
        if (
            len(row) < 4
            or row[0] not in {*FACTS, "carrier", "able"}
            or row[1] not in ("other", "any")
            or not set(row[2].split(",")) <= _SLOTS
        ):
            raise LexiconError(f"{_FILE}: {row!r}: a row is an effect, whose event it is, slots and lemmas")
        operator = Operator(row[0], row[1] == "other", frozenset(row[2].split(",")))
        for word in row[3:]:
            found[normalise(word)] = (*found.get(normalise(word), ()), operator)
    return found
