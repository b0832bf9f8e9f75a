"""What each reading of a group is to the latest earlier one."""

from collections.abc import Sequence

from newsgraph.comparison.groups import older, raised
from newsgraph.comparison.model import Relation
from newsgraph.comparison.readings import Reading
from newsgraph.comparison.values import compatible, point
from newsgraph.report import Claim


def relations(group: Sequence[Reading], claims: Sequence[Claim | None]) -> list[Relation | None]:
    """One for each reading of a group in order of time; None for the first. `claims` are those that give the figures.

    A number is held against the latest number, not against a vague word between the two (90, عشرات, 32).
    """
    found: list[Relation | None] = []
    for at, reading in enumerate(group):
        earlier = [other for other in range(at) if group[other].figure.bound != "vague"] or list(range(at))
        if any(compatible(group[other].figure, reading.figure) for other in earlier):
            found.append("agree")
        else:
            found.append(_relation(group[earlier[-1]], reading, claims[earlier[-1]], claims[at]) if at else None)
    return found


def _relation(before: Reading, reading: Reading, earlier_claim: Claim | None, claim: Claim | None) -> Relation:
    if _is_forecast(reading, claim) or _is_forecast(before, earlier_claim):
        return "differ"
    rises = point(reading.figure) > point(before.figure)
    if before.article == reading.article:
        return "update" if older(reading) or older(before) or (rises and raised(reading)) else "contradict"
    if reading.concept is None:
        return "contradict" if _same_day(before, reading) else "update"
    if rises and (reading.concept.course == "grows" or not _same_day(before, reading)):
        return "update"
    return "update" if reading.concept.course == "moves" and not _same_day(before, reading) else "contradict"


def _is_forecast(reading: Reading, claim: Claim | None) -> bool:
    return (reading.figure.kind == "percent" and bool(reading.context & _EXPECTED)) or (
        claim is not None and claim.stance == "predict"
    )


_EXPECTED = frozenset({"توقع", "توقعات", "متوقع", "يتوقع", "تقدير", "تقديرات"})


def _same_day(one: Reading, other: Reading) -> bool:
    return one.published == other.published
