"""What each reading of a group is to the latest earlier one."""

from collections.abc import Sequence
from decimal import Decimal

from newsgraph.comparison.model import Relation
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.values import compatible, point
from newsgraph.report import Claim


def relations(group: Sequence[Reading], claims: Sequence[Claim | None]) -> list[Relation | None]:
    """One for each reading of a group in order of time; None for the first. `claims` are those that give the figures.

    A number is held against the latest number, not against a vague word between the two (90, عشرات, 32), nor against one
    that the text calls older; what the same speaker said before, or an older number that was told before, agrees as well.
    """
    found: list[Relation | None] = []
    before = _Before()
    for at, reading in enumerate(group):
        latest = before.latest()
        if latest is None:
            found.append(None)
        elif compatible(group[latest].figure, reading.figure) or before.has(reading):
            found.append("agree")
        else:
            found.append(_relation(group[latest], reading, claims[latest], claims[at]))
        before.add(at, reading)
    return found


class _Before:
    """What a group has told so far."""

    def __init__(self) -> None:
        self._current: int | None = None
        self._firm: int | None = None
        self._last: int | None = None
        self._values: set[Decimal] = set()
        self._older: set[Decimal] = set()
        self._of: set[tuple[str, Decimal]] = set()

    def add(self, at: int, reading: Reading) -> None:
        """Tell a reading, the one of that place."""
        self._last = at
        if reading.figure.bound != "vague":
            self._firm = at
            self._current = self._current if reading.told.older else at
        value = point(reading.figure)
        self._values.add(value)
        if reading.told.older:
            self._older.add(value)
        if reading.source:
            self._of.add((reading.source, value))

    def latest(self) -> int | None:
        """The place of the latest number; of an older or a vague one where there is no other."""
        return next((at for at in (self._current, self._firm, self._last) if at is not None), None)

    def has(self, reading: Reading) -> bool:
        """Whether the same speaker told the number, or it is an older one that was told, or was told as older."""
        value = point(reading.figure)
        return value in self._older or (reading.told.older and value in self._values) or (reading.source, value) in self._of


def _relation(before: Reading, reading: Reading, earlier_claim: Claim | None, claim: Claim | None) -> Relation:
    if _is_forecast(reading, claim) or _is_forecast(before, earlier_claim):
        return "differ"
    if reading.told.corrected or _lowered(before, reading):
        return "correct"
    rises = point(reading.figure) > point(before.figure)
    if before.article == reading.article:
        older = reading.told.older or before.told.older or (before.told.risen and not rises)
        return "update" if older or (rises and reading.told.risen) else "contradict"
    return _across(before, reading, rises=rises)


def _lowered(before: Reading, reading: Reading) -> bool:
    """A toll that is lowered takes the higher one back; the dead do not become fewer."""
    return reading.grows and reading.told.lowered and point(reading.figure) < point(before.figure)


def _across(before: Reading, reading: Reading, *, rises: bool) -> Relation:
    same_day = before.published == reading.published
    if reading.told.older or before.told.older:
        return "update"
    if reading.concept is None:
        return "contradict" if same_day else "update"
    if rises and (reading.concept.course == "grows" or not same_day):
        return "update"
    return "update" if reading.concept.course == "moves" and not same_day else "contradict"


def _is_forecast(reading: Reading, claim: Claim | None) -> bool:
    return (reading.figure.kind == "percent" and reading.told.expected) or (claim is not None and claim.stance == "predict")
