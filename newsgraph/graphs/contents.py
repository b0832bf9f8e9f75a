"""What the content of each claim holds."""

from collections import defaultdict
from collections.abc import Mapping

from newsgraph.report import Report


def inside(report: Report) -> Mapping[str, Mapping[str, None]]:
    """For each claim the entities, figures and events that its content holds, in order, each once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for entity in report.entities:
        for mention in entity.mentions:
            found[mention.claim_id or ""][entity.id] = None
    for figure in report.figures:
        found[figure.claim_id or ""][figure.id] = None
    for event in report.events:
        found[event.claim_id or ""][event.id] = None
    return found
