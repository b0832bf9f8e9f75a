"""A verb is read: it is the predicate of a clause that waits for one, or opens a clause of its own."""

from newsgraph.document.letters import AND, FOR
from newsgraph.lexicons.closed import closed
from newsgraph.morphology import Reading
from newsgraph.syntax.agreement import agrees_after, agrees_before
from newsgraph.syntax.clauses import ClauseKind
from newsgraph.syntax.draft import Chunk, ChunkKind
from newsgraph.syntax.government import needs_object
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.opened import OpenClause, complete
from newsgraph.syntax.pairs import pair
from newsgraph.syntax.state import State
from newsgraph.syntax.tree import Relation
from newsgraph.syntax.unmarked import describe, describe_noun, describes, further, is_told_by

_SIGNS = frozenset({ChunkKind.COLON, ChunkKind.SIGN})


def read_verb(state: State, chunk: Chunk) -> None:
    """Give a verb its place among the open clauses."""
    top, at, described = state.top, chunk.head, describes(state, state.noun_before, chunk)
    if chunk.joined:
        complete(top)
    if top.predicate >= 0 and state.draft.words[at].proclitics.endswith(FOR):
        state.take(state.push(ClauseKind.ADVERBIAL, chunk.first, top, top.predicate, at), at)  # ليتعادل الفريقان
    elif chunk.joined and top.predicate >= 0:
        _coordinate(state, chunk)
    elif top.predicate < 0:
        fronted = top.fronted and not top.before and not is_told_by(state, chunk)
        if described and (_there_is(state, top) or complete(top) or fronted):
            describe(state, chunk)  # في بيان أصدرته ..., الحديد عنصر يحتاجه ...
        else:
            state.take(top, at)
    elif _is_auxiliary(state, top) and not (_says_what(state, top) and described):
        _replace_auxiliary(state, top, at)
    elif state.previous is not None and state.previous.kind is ChunkKind.VERB:
        _bare_complement(state, chunk)
    elif described:
        describe(state, chunk)
    elif (noun := further(state, chunk)) >= 0:
        describe_noun(state, chunk, noun)
    else:
        _unjoined(state, chunk)


def _there_is(state: State, clause: OpenClause) -> bool:
    """هناك [آثار] يمكن زيارتها: the noun is the predicate, the verb describes it."""
    particles = (state.draft.forms[at].removeprefix(AND) for at in (*clause.waiting, *state.pending))
    if clause.before and any(form in closed("there") for form in particles):
        state.take(clause, clause.before[-1].head)
        clause.before.pop()
        return True
    return False


def _is_auxiliary(state: State, clause: OpenClause) -> bool:
    return clause.auxiliary < 0 and not clause.complemented and state.draft.words[clause.predicate].lemma in group("kan")


def _says_what(state: State, clause: OpenClause) -> bool:
    """كانت البلاد [مقسمة] إلى أقاليم ...: the clause of كان has its predicate, or the noun before the verb is another's."""
    noun = state.noun_before
    return len(clause.after) > 1 or (noun is not None and bool(noun.preposition))


def _replace_auxiliary(state: State, clause: OpenClause, at: int) -> None:
    """كان الجيش يقصف: the verb behind كان is the predicate, what stood between is its subject."""
    state.draft.hang(clause.predicate, at, Relation.PARTICLE)
    clause.auxiliary = clause.predicate
    for oblique in clause.obliques:
        state.draft.governor[oblique.head] = at
    clause.before, clause.after = clause.before + clause.after, []
    clause.predicate = at
    state.stand_over(clause)


def _bare_complement(state: State, chunk: Chunk) -> None:
    """بدأ يعمل, يمكن تجاوز: the second verb fills a slot of the first."""
    top = state.top
    top.complemented = True
    state.take(state.push(ClauseKind.COMPLEMENT, chunk.first, top, top.predicate), chunk.head)


def _unjoined(state: State, chunk: Chunk) -> None:
    """A verb without a joint where the clause has its own: an outer clause waits for it, or it begins anew or goes beside."""
    for clause in state.open():
        if clause.predicate < 0:
            state.close_to(clause)
            state.take(clause, chunk.head)
            return
    host, kind = state.top, ClauseKind.CIRCUMSTANCE
    if state.previous is not None and state.previous.kind in _SIGNS:
        host, kind = state.goes_on(chunk.head), ClauseKind.COORDINATE
        state.close_to(host)
    state.take(state.push(kind, chunk.first, host, host.predicate), chunk.head)


def _coordinate(state: State, chunk: Chunk) -> None:
    host = _host(state, chunk)
    state.close_to(host)
    if host.predicate < 0:
        state.take(host, chunk.head)
    else:
        clause = state.push(ClauseKind.COORDINATE, chunk.first, host, host.predicate, chunk.first)
        state.take(clause, chunk.head)
        pair(state, host, clause)


def _host(state: State, chunk: Chunk) -> OpenClause:
    """The clause that a joined verb goes on with: of its tense, with a subject that agrees, the nearest but for a comma."""
    best, best_score = state.top, -9.0
    main = state.goes_on(chunk.head)
    for depth, clause in enumerate(state.open()):
        if clause.predicate < 0:
            score = 0.5 if state.after_comma else -1.0
        else:
            score = _fit(state, chunk, clause)
            score += 0.6 * (clause is main) if state.after_comma else -0.3 * depth
        if score > best_score:
            best, best_score = clause, score
    return best


def _fit(state: State, chunk: Chunk, clause: OpenClause) -> float:
    words = state.draft.words
    verb = words[chunk.head]
    score = 1.0 if words[clause.predicate].tense is verb.tense else 0.0
    subject = likely_subject(clause, words[clause.predicate], state)
    if subject >= 0 and not _has_subject(state, verb):
        score += 0.5 if agrees_after(verb, words[subject]) else -0.5
    return score


def _has_subject(state: State, verb: Reading) -> bool:
    """وتم [التعاون], وانهار [المبنى]: whose clause it goes on with, its subject does not tell."""
    after = state.following
    if after is None or after.kind is not ChunkKind.NOUN or after.preposition or after.joined:
        return False
    needs = verb.transitive and needs_object(verb.lemma, otherwise=True)
    return not needs and agrees_before(verb, state.draft.words[after.head])


def likely_subject(clause: OpenClause, verb: Reading, state: State) -> int:
    """The noun that is the clause's subject as far as can be told while it is open, or -1."""
    if clause.before:
        return clause.before[0].head
    if clause.after and agrees_before(verb, state.draft.words[clause.after[0].head]):
        return clause.after[0].head
    return clause.antecedent
