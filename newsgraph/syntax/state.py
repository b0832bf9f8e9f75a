"""Where the reading of a sentence stands: which clauses are open, what was read last, what comes next."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from newsgraph.morphology import Pos, Tense
from newsgraph.syntax.clauses import ClauseKind, Oblique, Operator, OperatorKind
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.government import says
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.tree import Relation

_FARTHEST = 12
"""Open clauses that are looked back at: deeper nesting than this nobody writes."""


@dataclass(slots=True)
class State:
    """The sentence being read. `joint` is the أو or ثم just read (-1 for none), `pending` the particles and adverbs that wait for
    their predicate."""

    draft: Draft
    clauses: list[OpenClause]
    stack: list[OpenClause] = field(default_factory=list)
    previous: Chunk | None = None
    following: Chunk | None = None
    before_particle: Chunk | None = None
    joint: int = -1
    pending: list[int] = field(default_factory=list)

    @property
    def top(self) -> OpenClause:
        """The innermost open clause."""
        return self.stack[-1]

    @property
    def noun_before(self) -> Chunk | None:
        """The noun phrase right before, particles (لا, قد) between aside."""
        before = self.previous if self.previous is None or self.previous.kind is not ChunkKind.PARTICLE else self.before_particle
        return before if before is not None and before.kind is ChunkKind.NOUN else None

    @property
    def after_comma(self) -> bool:
        """Whether a comma stands right before."""
        return self.previous is not None and self.previous.kind is ChunkKind.COMMA

    def push(self, kind: ClauseKind, first: int, parent: OpenClause | None, governor: int = -1, opener: int = -1) -> OpenClause:
        """Open a clause."""
        clause = OpenClause(len(self.clauses), kind, first, parent, governor, opener)
        self.clauses.append(clause)
        self.stack.append(clause)
        return clause

    def open(self) -> Iterator[OpenClause]:
        """The clauses that are open, innermost first, up to the quotation or bracket that holds the words being read."""
        for depth, clause in enumerate(reversed(self.stack)):
            yield clause
            if clause.base or depth > _FARTHEST:
                return

    @property
    def outermost(self) -> OpenClause:
        """The last of them."""
        return list(self.open())[-1]

    def goes_on(self, at: int) -> OpenClause:
        """The clause that a verb behind a comma goes on with: what أن opens, but for a verb that says something itself.

        قال الوزير إن القوات دخلت البلدة، [وسيطرت] على الجسر       goes on with دخلت
        قال الوزير إن القوات دخلت البلدة، [وأضاف] أن ...           goes on with قال
        """
        if says(self.draft.words[at].lemma):
            return self.outermost
        said = (clause for clause in reversed(list(self.open())) if clause.kind is ClauseKind.COMPLEMENT and clause.opener >= 0)
        return next(said, self.outermost)

    def close_to(self, clause: OpenClause) -> None:
        """Close everything inside a clause."""
        while self.stack[-1] is not clause:
            self.stack.pop()

    def take(self, clause: OpenClause, at: int) -> None:
        """Make a word a clause's predicate: what came before it hangs on it, and the particles stand over it."""
        clause.predicate = at
        for chunk in clause.fronted:
            self.oblique(clause, chunk)
        clause.fronted = []
        self.stand_over(clause)
        if self.draft.words[at].future:
            clause.operators.append(Operator(OperatorKind.FUTURE, at))

    def oblique(self, clause: OpenClause, chunk: Chunk) -> None:
        """Hang a phrase on a clause's predicate."""
        self.draft.hang(chunk.head, clause.predicate, Relation.OBLIQUE)
        clause.obliques.append(Oblique(chunk.preposition, chunk.head))

    def stand_over(self, clause: OpenClause) -> None:
        """Hang the pending particles on the predicate, with what they mean for it."""
        for at in (*clause.waiting, *self.pending):
            word = self.draft.words[at]
            self.draft.hang(at, clause.predicate, Relation.ADVERB if word.pos is Pos.ADVERB else Relation.PARTICLE)
            clause.operators += [
                Operator(kind, at) for kind in _operators(word.lemma, word.pos, self.draft.words[clause.predicate].tense)
            ]
        self.pending = []


def _operators(lemma: str, pos: Pos, tense: Tense | None) -> Iterator[OperatorKind]:
    if lemma in group("negation") and pos is not Pos.RELATIVE:
        yield OperatorKind.NEGATION
    if lemma in group("future"):
        yield OperatorKind.FUTURE
    if lemma in group("possible") and tense is not Tense.PERFECT:
        yield OperatorKind.POSSIBLE
    if pos is Pos.INTERROGATIVE:
        yield OperatorKind.QUESTION
