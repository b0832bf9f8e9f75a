"""What each reading of a group is to the latest earlier one."""

from collections.abc import Sequence

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
    for at, reading in enumerate(group):
        latest = _latest(group, at)
        if latest is None:
            found.append(None)
        elif any(_agrees(group[other], reading, latest=other == latest) for other in range(at)):
            found.append("agree")
        else:
            found.append(_relation(group[latest], reading, claims[latest], claims[at]))
    return found


def _latest(group: Sequence[Reading], at: int) -> int | None:
    firm = [other for other in range(at) if group[other].figure.bound != "vague"]
    current = [other for other in firm if not group[other].told.older]
    return next(iter((current or firm or list(range(at)))[-1:]), None)


def _agrees(before: Reading, reading: Reading, *, latest: bool) -> bool:
    if latest:
        return compatible(before.figure, reading.figure)
    told = reading.told.older or before.told.older or (reading.source and reading.source == before.source)
    return bool(told) and point(before.figure) == point(reading.figure)


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
