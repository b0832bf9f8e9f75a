"""The typed report: what the library returns, and nothing of how it is found."""

from newsgraph.report.entities import Entity, Identifier, Mention, MentionKind, Organization, Person, Place, PlaceCandidate, Role
from newsgraph.report.findings import (
    Bound,
    Calendar,
    Certainty,
    Change,
    Claim,
    Date,
    Event,
    EventType,
    Factuality,
    Figure,
    FigureKind,
    Quote,
    SourceType,
    Stance,
)
from newsgraph.report.report import Provenance, Report
from newsgraph.report.span import Span

__all__ = [
    "Bound",
    "Calendar",
    "Certainty",
    "Change",
    "Claim",
    "Date",
    "Entity",
    "Event",
    "EventType",
    "Factuality",
    "Figure",
    "FigureKind",
    "Identifier",
    "Mention",
    "MentionKind",
    "Organization",
    "Person",
    "Place",
    "PlaceCandidate",
    "Provenance",
    "Quote",
    "Report",
    "Role",
    "SourceType",
    "Span",
    "Stance",
]
