"""What a case asks of a report: a place in the text and what must be found there."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import newsgraph

Entity = newsgraph.Person | newsgraph.Place | newsgraph.Organization
Finding = Entity | newsgraph.Figure | newsgraph.Date | newsgraph.Claim | newsgraph.Event
EDGES = " \n\t\"'«»“”„().,،؛:!؟…-–"
"""Signs that do not count at the ends of a content."""


def failures(case: dict[str, Any], report: newsgraph.Report) -> list[str]:
    """What is wrong, one line for each check that fails."""
    return [line for check in case["checks"] for line in _failures(check, report)]


def _failures(check: dict[str, Any], report: newsgraph.Report) -> Iterator[str]:
    found = [f for f in getattr(report, check["layer"]) if _stands(f, *_place(report.text, check["at"], check.get("nth", 1)))]
    if "is" not in check:
        if len(found) != check.get("count", 0):
            yield f"{check['at']}: {check.get('count', 0)} wanted, got {len(found)}"
    elif not any(all(_right(f, name, value, report) for name, value in check["is"].items()) for f in found):
        yield f"{check['at']}: wanted {check['is']}, got {found}"


def _place(text: str, at: str, nth: int = 1) -> tuple[int, int]:
    start = -1
    for _ in range(nth):
        start = text.index(at, start + 1)
    return start, start + len(at)


def _stands(finding: Finding, start: int, end: int) -> bool:
    return any(span.start < end and start < span.end for span in _anchors(finding))


def _anchors(finding: Finding) -> list[newsgraph.Span]:
    """Where a finding stands: a figure's number, a claim's cue, an event's trigger, the names of an entity."""
    match finding:
        case newsgraph.Figure():
            return [finding.number]
        case newsgraph.Date():
            return [finding.span]
        case newsgraph.Claim():
            return [finding.cue]
        case newsgraph.Event():
            return [finding.trigger]
        case _:
            return [mention for mention in finding.mentions if mention.kind == "name"]


def _right(finding: Finding, field: str, wanted: Any, report: newsgraph.Report) -> bool:
    """Whether the finding has in the field what is wanted, or, for a field_not, has not."""
    base = field.removesuffix("_not")
    return _agrees(finding, base, wanted, report) == (field == base)


def _agrees(finding: Finding, field: str, wanted: Any, report: newsgraph.Report) -> bool:
    match finding, field:
        case newsgraph.Event(), "actors" | "recipients" | "places":
            return sorted(_names(getattr(finding, field), report)) == sorted(wanted)
        case newsgraph.Event(), "figures":
            figures = {figure.id: figure for figure in report.figures}
            return sorted(map(_number, (figures[i] for i in finding.figure_ids))) == sorted(map(Decimal, map(str, wanted)))
        case newsgraph.Event(), "date":
            return [date.value for date in report.dates if date.id == finding.date_id] == ([wanted] if wanted else [])
        case newsgraph.Claim(), "source_name":
            return _names([finding.source_id] if finding.source_id else [], report) == ([wanted] if wanted else [])
        case newsgraph.Claim(), "content_starts":
            return _folded(finding.content[0].text).strip(EDGES).startswith(_folded(wanted))
        case newsgraph.Claim(), "content_ends":
            return _folded(finding.content[-1].text).strip(EDGES).endswith(_folded(wanted))
        case newsgraph.Person(), "role":
            return any(_folded(wanted) in _folded(role.title.text) for role in finding.roles)
        case newsgraph.Person() | newsgraph.Place() | newsgraph.Organization(), "mentions":
            return [_folded(span.text) for span in _anchors(finding)] == wanted
        case newsgraph.Person() | newsgraph.Place() | newsgraph.Organization(), "is_same_as" | "not_same_as":
            same = any(m.start < end and start < m.end for start, end in [_place(report.text, wanted)] for m in finding.mentions)
            return same == (field == "is_same_as")
        case newsgraph.Figure(), "value" | "low" | "high":
            return getattr(finding, field) == Decimal(wanted)
        case _:
            got = getattr(finding, field)
            return (_folded(got.text) if isinstance(got, newsgraph.Span) else got) == wanted


def _names(ids: list[str] | tuple[str, ...], report: newsgraph.Report) -> list[str]:
    entities = {entity.id: entity.name for group in (report.persons, report.places, report.organizations) for entity in group}
    return [_folded(entities[id]) for id in ids]


def _number(figure: newsgraph.Figure) -> Decimal:
    number = figure.low if figure.value is None else figure.value
    assert number is not None
    return number


def _folded(text: str) -> str:
    return " ".join(text.split())
