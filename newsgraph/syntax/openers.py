"""What opens clauses: أن, الذي, بعدما, لكن; and what stands beside them: colons, quotation marks, brackets."""

from newsgraph.morphology import Pos, Reading
from newsgraph.syntax.agreement import may_describe
from newsgraph.syntax.clauses import ClauseKind
from newsgraph.syntax.draft import Chunk, ChunkKind
from newsgraph.syntax.government import says
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.state import State
from newsgraph.syntax.tree import Relation

_GOVERNING = frozenset({Pos.MASDAR, Pos.PARTICIPLE})


def read_complementizer(state: State, chunk: Chunk) -> None:
    """أن, إن: a clause that fills a slot; لأن, بعد أن: one of cause or time; لكن: one that stands against the one before."""
    if state.draft.words[chunk.head].lemma in group("but"):
        read_contrast(state, chunk)
        return
    _close_silent(state)
    governor = _complement_governor(state, chunk)
    if governor < 0:  # إن الحكومة ...: it opens the clause that waits for its predicate
        state.top.opener = chunk.head
        _as_subject(state, state.top, chunk)
        return
    if chunk.joined:
        governor = _reopened(state, governor)
    kind, top = ClauseKind.COMPLEMENT, state.top
    if chunk.preposition in group("adverbial"):  # لأن, بعد أن
        kind = ClauseKind.ADVERBIAL
    elif governor == top.predicate:
        top.complemented = True
    _as_subject(state, state.push(kind, chunk.first, top, governor, chunk.head), chunk)


def _close_silent(state: State) -> None:
    """قال الوزير الذي زار المدينة [إن] ...: a relative clause that says nothing ends where the clause around it says what."""
    for clause in state.open():
        if clause.predicate < 0:
            return
        if says(state.draft.words[clause.predicate].lemma):
            if not clause.complemented:
                state.close_to(clause)
            return
        if clause.kind is not ClauseKind.RELATIVE:
            return


def _reopened(state: State, governor: int) -> int:
    """قال إن ... وإن ...: close the clause of the first أن and go on under its governor."""
    for clause in state.open():
        if clause.kind is ClauseKind.COMPLEMENT and clause.opener >= 0 and len(state.stack) > 1 and not clause.base:
            state.close_to(clause)
            state.stack.pop()
            return clause.governor
    return governor


def _as_subject(state: State, clause: OpenClause, chunk: Chunk) -> None:
    """أنه, إنها: the pronoun is the subject."""
    if state.draft.words[chunk.head].suffix:
        clause.before.append(Chunk(ChunkKind.NOUN, chunk.head, chunk.first, chunk.stop, last=chunk.head, definite=True))


def _complement_governor(state: State, chunk: Chunk) -> int:
    """The masdar, participle or noun right before أن, else the predicate."""
    previous, top = state.previous, state.top
    if previous is None or previous.kind is not ChunkKind.NOUN or previous.stop != chunk.first:
        return top.predicate
    if top.predicate < 0:  # من المقرر أن ..., لا شك أن ...
        if chunk.preposition not in group("adverbial"):
            top.predicate = _highest(state, previous.head)
        return previous.head
    for at in (previous.last, previous.head):
        word = state.draft.words[at]
        if word.pos in _GOVERNING and not (word.article and at == previous.head and not previous.preposition):
            return at if state.draft.names[at] is None else top.predicate
    return top.predicate


def _highest(state: State, at: int) -> int:
    """The noun that a noun hangs on in the end."""
    while state.draft.governor[at] >= 0:
        at = state.draft.governor[at]
    return at


def read_contrast(state: State, chunk: Chunk) -> None:
    """لكن, or a noun with و before its own verb: a new clause beside the main one."""
    outer = state.goes_on(chunk.head if state.following is None else state.following.head)
    if outer.predicate < 0:
        if chunk.kind is ChunkKind.COMPLEMENTIZER and outer.opener < 0:
            outer.opener = chunk.head
            _as_subject(state, outer, chunk)
        return
    state.close_to(outer)
    clause = state.push(ClauseKind.COORDINATE, chunk.first, outer, outer.predicate)
    if chunk.kind is ChunkKind.COMPLEMENTIZER:
        clause.opener = chunk.head
        _as_subject(state, clause, chunk)


def read_relative(state: State, chunk: Chunk) -> None:
    """الذي describes the noun before it; والذي the same noun again; ما and من stand for a noun themselves."""
    earlier = next((c for c in state.open() if c.kind is ClauseKind.RELATIVE and c.opener >= 0), None) if chunk.joined else None
    if earlier is not None:
        state.close_to(earlier)
        state.stack.pop()
    antecedent = earlier.antecedent if earlier is not None else _antecedent(state, chunk)
    governor = antecedent if antecedent >= 0 else state.top.predicate
    set_off = state.after_comma
    if state.top.predicate < 0:
        state.top.waiting, state.pending = [*state.top.waiting, *state.pending], []
    state.top.complemented = state.top.complemented or (antecedent < 0 <= state.top.predicate)  # رفضت الوزارة [ما جاء في التقرير]
    clause = state.push(ClauseKind.RELATIVE, chunk.first, state.top, governor, chunk.head)
    clause.antecedent, clause.set_off = antecedent, set_off


def _antecedent(state: State, chunk: Chunk) -> int:
    """The noun that الذي agrees with: the last of the idafa, or the head."""
    word, noun = state.draft.words[chunk.head], state.top.last
    if noun is None or not (word.gender or word.number):
        return -1
    if state.draft.words[noun.head].pos is Pos.PRONOUN and (topic := _topic(state, noun, word)) >= 0:
        state.draft.hang(noun.head, chunk.head, Relation.PARTICLE)
        return topic
    for at in (noun.last, noun.head):
        gender, number = state.draft.words[at].agrees_as
        if (not gender or not word.gender or gender == word.gender) and (not number or number == word.number):
            return at
    return noun.head


def _topic(state: State, pronoun: Chunk, relative: Reading) -> int:
    """المقاومة [هي] التي بدأت, أكد أنه [هو] الذي قرر: what a bare pronoun before الذي stands for, or -1."""
    top, read = state.top, state.draft.words
    topics = (topic.head for topic in (*top.after[::-1], *top.before[::-1]) if topic is not pronoun)
    fitting = (at for at in topics if read[at].pos is Pos.COMPLEMENTIZER or may_describe(read[at], relative))
    return next(fitting, -1) if pronoun.stop - pronoun.first == 1 else -1


def read_opener(state: State, chunk: Chunk) -> None:
    """بعدما, عندما, بينما: a clause of time or circumstance; إذا, لو: a condition."""
    kind = ClauseKind.CONDITION if state.draft.words[chunk.head].lemma in group("condition") else ClauseKind.ADVERBIAL
    host = state.top
    if state.after_comma:  # a comma ends the relative clauses before it
        host = next((clause for clause in state.open() if clause.kind is not ClauseKind.RELATIVE), host)
        state.close_to(host)
    state.push(kind, chunk.first, host, host.predicate, chunk.head)


def read_colon(state: State, chunk: Chunk) -> None:
    """A colon behind a predicate brings in what is said."""
    top = state.top
    if top.predicate >= 0:
        state.push(ClauseKind.QUOTED, chunk.stop, top, top.predicate, chunk.head).base = True


def read_opening(state: State, chunk: Chunk) -> None:
    """A quotation or bracket: a clause of its own, unless the clause that holds it waits for its words (قال إن «...»).

    One that opens a sentence belongs to the verb that comes («...»، قال الوزير).
    """
    top = state.top
    if top.kind is ClauseKind.QUOTED and top.first == chunk.head:
        return  # قال: «...»
    if top.predicate >= 0 or top.base:
        state.push(ClauseKind.QUOTED, chunk.stop, top, top.predicate, chunk.head).base = True
    else:
        state.draft.hang(chunk.head, chunk.head, Relation.SIGN)


def read_closing(state: State, chunk: Chunk) -> None:
    """Close everything that the quotation opened."""
    quotation = state.draft.quotations.closed[chunk.head]
    while len(state.stack) > 1 and state.stack[-1].first >= quotation.opener:
        state.stack.pop()
