"""The tree when it is done: depth, ranges and clauses of its tokens."""

from collections.abc import Sequence

from newsgraph.syntax.draft import Draft
from newsgraph.syntax.tree import Relation, Tree


def downwards(draft: Draft) -> list[int]:
    """All tokens, each after its governor. What hangs in a circle, which a strange text might do, is cut loose."""
    count = len(draft.governor)
    below: list[list[int]] = [[] for _ in range(count)]
    order = []
    for at, governor in enumerate(draft.governor):
        if governor < 0:
            order.append(at)
        else:
            below[governor].append(at)
    order = _spread(order, below)
    if len(order) < count:
        reached = set(order)
        for at in range(count):
            if at not in reached:
                draft.governor[at], draft.relation[at] = -1, Relation.ROOT
        return downwards(draft)
    return order


def _spread(order: list[int], below: Sequence[Sequence[int]]) -> list[int]:
    for at in order:  # grows while it is read
        order += below[at]
    return order


def grown(draft: Draft, order: Sequence[int]) -> Tree:
    """The tree with the range of each token's subtree."""
    first, stop = list(range(len(order))), list(range(1, len(order) + 1))
    for at in reversed(order):
        governor = draft.governor[at]
        if governor >= 0:
            first[governor] = min(first[governor], first[at])
            stop[governor] = max(stop[governor], stop[at])
    return Tree(draft.governor, draft.relation, first, stop)
