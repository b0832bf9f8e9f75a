"""Several articles on one story: who gave which number when, who and what they share, what is denied."""

from newsgraph.comparison.compare import compare
from newsgraph.comparison.model import (
    Comparison,
    Denial,
    EntityMember,
    Entry,
    EventMember,
    Evidence,
    Group,
    Relation,
    SharedEntity,
    SharedEvent,
)

__all__ = [
    "Comparison",
    "Denial",
    "EntityMember",
    "Entry",
    "EventMember",
    "Evidence",
    "Group",
    "Relation",
    "SharedEntity",
    "SharedEvent",
    "compare",
]
