"""A clause while it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsgraph.syntax.clauses import ClauseKind, Filled, Oblique, Operator, Slot
from newsgraph.syntax.draft import Chunk


@dataclass(slots=True)
class OpenClause:
    """What is known of a clause so far: the bare noun phrases `before` and `after` its predicate, and what stands over it.

    `base` is true for the clause that an opened quotation or bracket begins: nothing inside reaches out of it. `fronted` are
    phrases under a preposition that came before the predicate.
    """

    number: int
    kind: ClauseKind
    first: int
    parent: OpenClause | None = None
    governor: int = -1
    opener: int = -1
    predicate: int = -1
    auxiliary: int = -1
    copula: int = -1
    """The pronoun between the subject and predicate of a clause without a verb."""
    base: bool = False
    before: list[Chunk] = field(default_factory=list)
    after: list[Chunk] = field(default_factory=list)
    fronted: list[Chunk] = field(default_factory=list)
    obliques: list[Oblique] = field(default_factory=list)
    operators: list[Operator] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    """Particles before a noun that a relative clause describes; they are its predicate's ([إلا] أن الخبر الذي نشر كاذب)."""
    antecedent: int = -1
    resumptive: int = -1
    set_off: bool = False
    """A relative clause between commas: the second comma ends it."""
    complemented: bool = False
    """A clause fills its object."""
    twin: int = -1
    """The verb joined to its own at once, which shares what stands behind the two (داهمت [وفتشت] المنازل)."""
    passive: bool = False
    subject: Slot | None = None
    object: Slot | None = None
    second: Slot | None = None
    last: Chunk | None = None
    """The noun phrase read last."""
    titled: Chunk | None = None
    """The last one that was given a second name: [فلان]، رئيس الهيئة."""


def complete(clause: OpenClause) -> bool:
    """Give a clause that has no verb its predicate: a definite noun is the subject, what follows it says what it is.

    الفكرة [جديدة], الوضع [تحت السيطرة], لدينا [مقترحات]. True where the clause is whole by that.
    """
    if clause.predicate >= 0:
        return True
    nouns, last = clause.before, clause.fronted[-1] if clause.fronted else None
    if len(nouns) > 1 and nouns[0].definite and (clause.copula >= 0 or not nouns[1].definite):
        clause.predicate, clause.subject = nouns[1].head, Slot(nouns[0].head, Filled.BEFORE)
    elif len(nouns) == 1 and nouns[0].definite and clause.opener >= 0 and last is not None and last.first > nouns[0].first:
        clause.predicate, clause.subject = last.head, Slot(nouns[0].head, Filled.BEFORE)
    return clause.predicate >= 0


def fill_nominal(clause: OpenClause) -> None:
    """A clause without a verb: a definite noun is the subject, an indefinite one or a prepositional phrase the predicate."""
    nouns = clause.before
    if complete(clause):
        return
    if len(nouns) > 1 and nouns[0].definite:
        clause.predicate = nouns[1].head
        clause.subject = Slot(nouns[0].head, Filled.BEFORE)
    elif nouns and clause.fronted and clause.kind is not ClauseKind.MAIN:
        clause.predicate = clause.fronted[0].head
        clause.subject = Slot(nouns[0].head, Filled.BEFORE)
    elif nouns:
        clause.predicate = nouns[0].head
    elif clause.fronted:
        clause.predicate = clause.fronted[0].head
    if clause.kind is ClauseKind.MAIN and clause.subject is None:
        clause.kind = ClauseKind.FRAGMENT
