"""Claims inside claims: contents never cross, and each claim knows the innermost one that holds it."""

from collections.abc import Sequence

from newsgraph.claims.contents.pieces import CharRange

Pieces = tuple[CharRange, ...]


def nested(pieces: Sequence[Pieces]) -> list[Pieces]:
    """The same contents, a later one cut back where it would reach over the end of one that it began in.

    Swept from left to right with the open contents on a stack, so linear but for the sorting.
    """
    order = sorted(
        ((start, -end, claim, place) for claim, some in enumerate(pieces) for place, (start, end) in enumerate(some)),
    )
    result = [list(some) for some in pieces]
    stack: list[int] = []  # ends of open contents, the innermost last
    for start, negative, claim, place in order:
        while stack and stack[-1] <= start:
            stack.pop()
        end = min(-negative, stack[-1]) if stack else -negative
        result[claim][place] = (start, end)
        stack.append(end)
    return [tuple(some) for some in result]


def parents(cues: Sequence[CharRange], pieces: Sequence[Pieces], chained: dict[int, int]) -> list[int | None]:
    """For each claim the innermost other one whose content holds its cue; else the one it is chained to."""
    order = sorted(
        [(start, 0, -end, claim) for claim, some in enumerate(pieces) for start, end in some]
        + [(start, 1, -end, claim) for claim, (start, end) in enumerate(cues)]
    )
    result: list[int | None] = [None] * len(cues)
    stack: list[tuple[int, int]] = []
    for start, is_cue, negative, claim in order:
        while stack and stack[-1][0] <= start:
            stack.pop()
        if not is_cue:
            stack.append((-negative, claim))
        else:
            holders = [holder for _, holder in stack[-4:] if holder != claim]
            result[claim] = holders[-1] if holders else None
    for claim, outer in chained.items():
        if result[claim] is None or result[claim] == result[outer]:
            result[claim] = outer
    return _without_circles(result)


def _without_circles(found: list[int | None]) -> list[int | None]:
    """The same, a link left out where it would close a circle; each claim is walked over once."""
    state = [0] * len(found)
    for start in range(len(found)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            above = found[at]
            if above is None:
                break
            if state[above] == 1:
                found[at] = None
                break
            at = above
        for claim in path:
            state[claim] = 2
    return found
