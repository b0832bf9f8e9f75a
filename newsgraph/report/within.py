"""Which claim holds a stretch of the text: asked of figures, dates, mentions and events alike."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from newsgraph.report.findings import Claim


def claim_of(claims: Sequence[Claim]) -> Callable[[int, int], str | None]:
    """A function from a span's start and end to the id of the innermost claim whose content holds it, or None."""
    ranges = sorted(
        ((piece.start, -piece.end, claim.id) for claim in claims for piece in claim.content),
        key=lambda row: row[:2],  # of two with one content the later, not that of "claim-9" behind "claim-10"
    )
    starts = [start for start, _, _ in ranges]
    outer = _enclosing(ranges)

    def innermost(start: int, end: int) -> str | None:
        at = bisect_right(starts, start) - 1
        while at >= 0 and -ranges[at][1] < end:
            at = outer[at]
        return ranges[at][2] if at >= 0 else None

    return innermost


def _enclosing(ranges: Sequence[tuple[int, int, str]]) -> list[int]:
    """For each range the position of the nearest one around it, or -1; ranges nest."""
    found, stack = [], []  # type: tuple[list[int], list[int]]
    for at, (start, _, _) in enumerate(ranges):
        while stack and -ranges[stack[-1]][1] <= start:
            stack.pop()
        found.append(stack[-1] if stack else -1)
        stack.append(at)
    return found
