"""The typed report: what the library returns, and nothing of how it is found."""

from newsgraph.report.about import About
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
from newsgraph.report.provenance import Provenance
from newsgraph.report.report import Report
from newsgraph.report.screening import Language, ReportWarning, WarningCode
from newsgraph.report.span import Span

__all__ = [
    "About",
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
    "Language",
    "Mention",
    "MentionKind",
    "Organization",
    "Person",
    "Place",
    "PlaceCandidate",
    "Provenance",
    "Quote",
    "Report",
    "ReportWarning",
    "Role",
    "SourceType",
    "Span",
    "Stance",
    "WarningCode",
]
