"""Which claim tells of each event: the innermost one whose content holds the trigger."""

from collections.abc import Sequence

from newsgraph.events.triggers import Trigger
from newsgraph.report import Claim


def claims_around(triggers: Sequence[Trigger], claims: Sequence[Claim]) -> list[Claim | None]:
    """For each trigger, in text order, its claim; one pass over both."""
    pieces = sorted(
        ((piece.start, piece.end, claim) for claim in claims for piece in claim.content), key=lambda row: (row[0], -row[1])
    )
    found: list[Claim | None] = []
    open_: list[tuple[int, Claim]] = []
    at = 0
    for trigger in triggers:
        while at < len(pieces) and pieces[at][0] <= trigger.start:
            open_.append((pieces[at][1], pieces[at][2]))
            at += 1
        while open_ and open_[-1][0] < trigger.end:
            open_.pop()
        found.append(open_[-1][1] if open_ else None)
    return found
