"""What a clause holds hangs on its predicate, and the predicate on what governs the clause."""

from newsgraph.syntax.clauses import ClauseKind, Filled
from newsgraph.syntax.draft import Draft
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.tree import Relation

_LINK = {
    ClauseKind.COORDINATE: Relation.CONJUNCT,
    ClauseKind.COMPLEMENT: Relation.COMPLEMENT,
    ClauseKind.RELATIVE: Relation.RELATIVE,
    ClauseKind.CIRCUMSTANCE: Relation.CIRCUMSTANCE,
    ClauseKind.ADVERBIAL: Relation.CIRCUMSTANCE,
    ClauseKind.CONDITION: Relation.CIRCUMSTANCE,
    ClauseKind.QUOTED: Relation.COMPLEMENT,
}


def hang(draft: Draft, clause: OpenClause) -> None:
    """Hang both, once the slots of the clause are filled."""
    at = clause.predicate
    if at < 0:
        return
    for slot, relation in (
        (clause.subject, Relation.SUBJECT),
        (clause.object, Relation.OBJECT),
        (clause.second, Relation.OBJECT),
    ):
        if slot is not None and slot.filled in (Filled.AFTER, Filled.BEFORE):
            draft.hang(slot.head, at, relation)
    for chunk in (*clause.before, *clause.after, *clause.fronted):
        draft.hang(chunk.head, at, Relation.TOPIC if chunk.head < at else Relation.REMARK)
    if clause.copula >= 0:
        draft.hang(clause.copula, at, Relation.PARTICLE)
    if clause.opener >= 0 and clause.opener != at:
        draft.hang(clause.opener, at, Relation.PARTICLE)
    parent = clause.parent
    governor = clause.governor if clause.governor >= 0 else parent.predicate if parent is not None else -1
    if governor >= 0 and clause.kind in _LINK:
        draft.hang(at, governor, _LINK[clause.kind])
