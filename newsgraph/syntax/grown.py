"""The tree when it is done: depth, ranges and clauses of its tokens."""

from collections.abc import Sequence

from newsgraph.syntax.draft import Draft
from newsgraph.syntax.tree import Relation, Tree


def downwards(draft: Draft) -> list[int]:
    """All tokens, each after its governor. What hangs in a circle, which a strange text might do, is cut loose."""
    count = len(draft.governor)
    below, beside = [-1] * count, [-1] * count  # the first token under each, and the next one under the same governor
    order = []
    for at in range(count - 1, -1, -1):
        governor = draft.governor[at]
        if governor < 0:
            order.append(at)
        else:
            beside[at], below[governor] = below[governor], at
    for at in order:  # grows while it is read
        other = below[at]
        while other >= 0:
            order.append(other)
            other = beside[other]
    if len(order) == count:
        return order
    for at in set(range(count)).difference(order):
        draft.governor[at], draft.relation[at] = -1, Relation.ROOT
    return downwards(draft)


def grown(draft: Draft, order: Sequence[int]) -> Tree:
    """The tree with the range of each token's subtree."""
    first, stop = list(range(len(order))), list(range(1, len(order) + 1))
    for at in reversed(order):
        governor = draft.governor[at]
        if governor >= 0:
            first[governor] = min(first[governor], first[at])
            stop[governor] = max(stop[governor], stop[at])
    return Tree(draft.governor, draft.relation, first, stop)
