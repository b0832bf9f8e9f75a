"""What a preposition makes of the name under it, event type by event type: the table `data/prepositions.tsv`."""

from collections.abc import Mapping
from functools import cache
from typing import get_args

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.events.roles import Letter
from newsgraph.events.words import grammar, read
from newsgraph.lexicons.loader import parse_rows
from newsgraph.report import EventType

_FILE = "prepositions.tsv"


def role(kind: EventType, word: str, *, is_place: bool, is_deed: bool = False) -> Letter:
    """The role of a name under a preposition (`by`: على يد and its like); `is_deed` for a noun that has no object."""
    if word == "by":
        return "A"
    where: Letter = "P" if word in grammar("place_preposition") else "N"
    ways = ("state", "place") if is_place else ("deed", "party") if is_deed else ("party",)
    return next((found for way in ways if (found := _roles().get((way, word, kind)))), where if is_place else "N")


def state_acts(kind: EventType, word: str) -> bool:
    """محادثات مع روسيا, عقوبات على إيران, اتفاق بين مصر والسودان: the place is a party."""
    return ("state", word, kind) in _roles()


@cache
def _roles() -> Mapping[tuple[str, str, str], Letter]:
    """Each role by of whom, preposition and type of event; raises LexiconError."""
    found: dict[tuple[str, str, str], Letter] = {}
    letters: dict[str, Letter] = {letter: letter for letter in get_args(Letter)}
    for row in parse_rows(_FILE, read(_FILE)):
        named = frozenset(row[2].lstrip("!").split(",")) - {""} if len(row) > 3 else frozenset(row)
        if row[0] not in ("party", "deed", "state", "place") or row[1] not in letters or not named <= set(get_args(EventType)):
            raise LexiconError(f"{_FILE}: {row!r}: a row is of whom, a role, types of event, and prepositions")
        types = set(get_args(EventType)) - named if row[2].startswith("!") else named
        found.update({(row[0], normalise(word), kind): letters[row[1]] for word in row[3:] for kind in types})
    return found
