"""Which noun, if any, governs a phrase under a preposition; where none does, the verb of its clause does."""

from newsgraph.morphology import Pos
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.opened import OpenClause

_PARTITIVE = frozenset({Pos.QUANTIFIER, Pos.NUMBER})


def governor_of(draft: Draft, clause: OpenClause, chunk: Chunk, previous: Chunk | None) -> int:
    """The noun before the phrase that governs it, or -1."""
    if previous is None or previous.kind is not ChunkKind.NOUN or previous.stop != chunk.first:
        return -1
    last, head = draft.words[previous.last], draft.words[previous.head]
    if head.pos in (Pos.PREPOSITION, Pos.PRONOUN):
        return -1
    for at, word in ((previous.last, last), (previous.head, head)):
        if (
            draft.names[at] is None
            and word.pos in (Pos.MASDAR, Pos.PARTICIPLE)
            and chunk.preposition not in ("منذ", "بعد", "قبل", "خلال")
        ):
            return at
    if chunk.preposition == "من" and (head.pos in _PARTITIVE or not previous.definite):
        return previous.head
    if chunk.preposition == "ل" and draft.names[previous.last] is None:
        return previous.last
    if clause.predicate < 0 and clause.before and clause.before[-1] is previous:
        return previous.last
    return -1
