"""What a preposition makes of the name under it, event type by event type: the table `data/prepositions.tsv`."""

from collections.abc import Mapping
from functools import cache
from itertools import product
from typing import Literal, get_args

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.events.roles import Letter
from newsgraph.events.words import grammar, read
from newsgraph.lexicons.loader import parse_rows
from newsgraph.report import EventType

Governor = Literal["deed", "verb", ""]
Way = tuple[str, str, str]  # of whom, preposition, type of event
_FILE = "prepositions.tsv"
_OF_WHOM = frozenset({"party", "deed", "verb", "state", "place"})
_LETTERS: Mapping[str, Letter] = {letter: letter for letter in get_args(Letter)}
_TYPES = frozenset[str](get_args(EventType))
_roles = cache(lambda: table(read(_FILE)))


def role(kind: EventType, word: str, *, is_place: bool, under: Governor = "") -> Letter:
    """The role of a name under a preposition (`by`: على يد and its like); `under` a verb, or a noun that has no object."""
    where: Letter = "P" if word in grammar("place_preposition") else "N"
    ways = (under, "state", "place") if is_place else (under, "party")
    return next((found for way in ways if (found := _roles().get((way, word, kind)))), where if is_place else "N")


def table(text: str) -> Mapping[Way, Letter]:
    """Each role by of whom, preposition and type; raises LexiconError for no such row, or what two rows say."""
    found: dict[Way, Letter] = {}
    for row in parse_rows(_FILE, text):
        if len(row) < 4 or row[0] not in _OF_WHOM or row[1] not in _LETTERS or not _named(row[2]) <= _TYPES:
            raise LexiconError(f"{_FILE}: {row!r}: a row is of whom, a role, types of event, and prepositions")
        types = _TYPES - _named(row[2]) if row[2].startswith("!") else _named(row[2])
        for way in product(row[:1], map(normalise, row[3:]), types):
            if way in found:
                raise LexiconError(f"{_FILE}: {row!r}: another row says {way!r}")
            found[way] = _LETTERS[row[1]]
    return found


def _named(cell: str) -> frozenset[str]:
    return frozenset(cell.removeprefix("!").split(",")) - {""}
