"""Where the findings of a report stand in its text: what a page or another tool marks there."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from newsgraph.report import Entity, Organization, Person, Report, Span

Layer = Literal["names", "figures", "dates", "claims", "events"]
"""What a reader can show or hide together."""

Role = Literal["person", "place", "organization", "figure", "date", "source", "cue", "content", "trigger"]
"""What the marked words are to the finding."""


class Mark(NamedTuple):
    """One marked range of the text: of which finding, of what layer, in what role; `nominal` where it only refers back."""

    finding: str
    layer: Layer
    role: Role
    start: int
    end: int
    nominal: bool = False

    @property
    def length(self) -> int:
        """In code points."""
        return self.end - self.start


def marks(report: Report) -> list[Mark]:
    """All the marks of a report, by start, the longer of two that start together first."""
    return sorted(_marks(report), key=lambda mark: (mark.start, -mark.end))


def _marks(report: Report) -> Iterator[Mark]:
    for entity in report.entities:
        for mention in entity.mentions:
            yield Mark(entity.id, "names", _role(entity), mention.start, mention.end, mention.kind == "nominal")
    for figure in report.figures:
        yield _mark(figure.id, "figures", "figure", figure.span)
    for date in report.dates:
        yield _mark(date.id, "dates", "date", date.span)
    for claim in report.claims:
        yield _mark(claim.id, "claims", "cue", claim.cue)
        if claim.source:
            yield _mark(claim.id, "claims", "source", claim.source)
        yield from (_mark(claim.id, "claims", "content", piece) for piece in claim.content)
    for event in report.events:
        told = dict.fromkeys((event.trigger, *event.mentions))
        yield from (_mark(event.id, "events", "trigger", word) for word in told)


def _mark(finding: str, layer: Layer, role: Role, span: Span) -> Mark:
    return Mark(finding, layer, role, span.start, span.end)


def _role(entity: Entity) -> Role:
    return "person" if isinstance(entity, Person) else "organization" if isinstance(entity, Organization) else "place"
