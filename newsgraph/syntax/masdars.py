"""Verbal nouns as clauses: what they govern, and who does what they say.

بعد [استهداف سيارة]     the noun it governs is its object
بعد [وصول الوزير]       of a verb that takes none, its subject
"""

from collections.abc import Sequence

from newsgraph.lexicons.particles import ON
from newsgraph.morphology import Pos
from newsgraph.syntax.clauses import Clause, ClauseKind, Filled, Oblique, Slot
from newsgraph.syntax.control import controller
from newsgraph.syntax.draft import Draft
from newsgraph.syntax.government import needs_object, says
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.tree import Relation, Tree


def is_masdar(draft: Draft, at: int) -> bool:
    """Whether a token is a verbal noun, and no part of a name; محافظة and منطقة are places first."""
    return draft.words[at].pos is Pos.MASDAR and draft.names[at] is None and draft.words[at].lemma not in group("place")


def masdar_clause(draft: Draft, tree: Tree, clauses: Sequence[Clause], parent: int, at: int) -> Clause:
    """The clause of the verbal noun at `at`, which takes the next number; `parent` is the clause around it, or -1."""
    word, owner, own_object, obliques = draft.words[at], -1, -1, []
    for other in tree.below(at):
        if tree.relation[other] is Relation.OWNER and owner < 0:
            owner = other
        elif tree.relation[other] is Relation.OBJECT:
            own_object = other
        elif tree.relation[other] is Relation.ATTRIBUTE:
            obliques.append(Oblique(draft.prepositions[other], other))
    transitive = needs_object(word.verb, otherwise=word.transitive)
    slot = Slot(owner, Filled.OWNER) if owner >= 0 else Slot(at, Filled.SUFFIX) if word.suffix else None
    controller = _controller(draft, tree, clauses[parent], at, draft.prepositions[at]) if parent >= 0 else None
    return Clause(
        len(clauses),
        ClauseKind.MASDAR,
        at,
        tree.first[at],
        tree.stop[at],
        parent,
        tree.governor[at],
        subject=slot if own_object >= 0 or (not transitive and slot is not None) else controller,
        object=Slot(own_object, Filled.AFTER) if own_object >= 0 else slot if transitive else None,
        obliques=tuple(obliques),
    )


def _controller(draft: Draft, tree: Tree, clause: Clause, at: int, preposition: str) -> Slot | None:
    """Who in the clause above does what the noun says; only where it hangs right on that clause's predicate."""
    charge = tree.governor[at] if tree.relation[at] is Relation.OWNER else -1
    if charge >= 0 and draft.words[charge].lemma in group("charge"):
        return _accused(draft, clause) if tree.governor[charge] == clause.predicate else None
    if tree.governor[at] != clause.predicate or tree.relation[at] not in (Relation.OBJECT, Relation.OBLIQUE, Relation.ATTRIBUTE):
        return None
    verb = draft.words[clause.predicate]
    if verb.is_verb and says(verb.lemma):
        return None  # أعلن الوزير [استهداف] سيارة: he tells of it
    done_to = clause.object
    if done_to is not None and not draft.words[done_to.head].article and _is_thing(draft, done_to.head):
        done_to = None  # أصدر الوزير قرارا [بإغلاق] المعبر: a thing does nothing
    return controller(
        at,
        preposition,
        subject=clause.subject,
        object_=done_to,
        obliques=clause.obliques,
        fills=tree.relation[at] is Relation.OBJECT,
    )


def _accused(draft: Draft, clause: Clause) -> Slot | None:
    """Who has done what a charge says: حكمت المحكمة على [فلان] بالسجن بتهمة تهريب الأسلحة, اعتقلت الشرطة [فلانا] بتهمة كذا."""
    against = [one.head for one in clause.obliques if one.preposition == ON]
    taken = [clause.object.head] if clause.object is not None else []
    somebody = (head for head in against + taken if head == clause.predicate or draft.names[head] or draft.words[head].human)
    head = next(somebody, -1)
    return Slot(head, Filled.CONTROLLED) if head >= 0 else None


def _is_thing(draft: Draft, at: int) -> bool:
    return draft.names[at] is None and draft.words[at].human is False
