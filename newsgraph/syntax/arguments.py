"""A noun phrase is read: it waits for its clause's predicate, or is an argument of it, or belongs to a noun before it."""

from newsgraph.document.letters import OBLIQUE, TA_MARBUTA
from newsgraph.lexicons.particles import NOT
from newsgraph.morphology import Pos, Voice
from newsgraph.syntax.agreement import DESCRIBING, agrees_after, as_adjective, is_bare_accusative, may_describe
from newsgraph.syntax.apposed import apposed_to
from newsgraph.syntax.attachment import governor_of
from newsgraph.syntax.belonging import is_adverbial, is_missed, is_object_of_masdar, waits_for
from newsgraph.syntax.clauses import ClauseKind
from newsgraph.syntax.draft import Chunk, ChunkKind
from newsgraph.syntax.opened import complete
from newsgraph.syntax.openers import read_contrast
from newsgraph.syntax.state import State
from newsgraph.syntax.tree import Relation
from newsgraph.syntax.unmarked import describes

_OF_TITLE, _TITLE = frozenset({Relation.ATTRIBUTE, Relation.OWNER, Relation.APPOSITION, Relation.CONJUNCT}), 6
"""How the words of an office hang on whose it is, and how deep at most."""


def read_noun(state: State, chunk: Chunk) -> None:
    """Give a noun phrase its place."""
    if state.top.parent is not None and (_is_awaited(state, chunk) or _is_outer_object(state, chunk)):
        state.close_to(state.top.parent)
    top = state.top
    if _is_denied(state, chunk):
        _deny(state, chunk)
    elif chunk.joined and _opens_circumstance(state, chunk):
        state.push(ClauseKind.CIRCUMSTANCE, chunk.first, top, top.predicate, chunk.head).before.append(chunk)
    elif _is_circumstance(state, chunk):
        _beside(state, chunk)
    elif chunk.joined and _begins_clause(state, chunk):
        read_contrast(state, chunk)
        (state.top.fronted if chunk.preposition else state.top.before).append(chunk)
    elif chunk.joined and _coordinates(state, chunk):
        pass
    elif chunk.preposition:
        _under_preposition(state, chunk)
    elif not is_object_of_masdar(state, chunk):
        _bare(state, chunk)
    state.top.last = chunk


def _is_awaited(state: State, chunk: Chunk) -> bool:
    """الأدلة التي جمعتها الشرطة [كافية]: behind a relative clause the predicate of the noun that it describes."""
    clause, draft = state.top, state.draft
    outer, word = clause.parent, draft.words[chunk.head]
    if clause.kind is not ClauseKind.RELATIVE or clause.predicate < 0 or outer is None or outer.predicate >= 0:
        return False
    if not outer.before:
        return False
    if word.pos is Pos.PRONOUN and not (chunk.preposition or chunk.joined):
        return not word.suffix and state.draft.names[chunk.head] is None  # الفوز الذي حققه فلان [هو] كذا
    plain = not (chunk.preposition or chunk.joined or chunk.definite or is_bare_accusative(word))
    return plain and word.pos in DESCRIBING and may_describe(draft.words[outer.before[0].head], word)


def _is_outer_object(state: State, chunk: Chunk) -> bool:
    """أظهرت دراسة أجريت أمس [ارتفاع] الأسعار: behind a relative clause that is full, what the verb before it wants."""
    clause, words = state.top, state.draft.words
    outer, noun, antecedent = clause.parent, words[chunk.head], clause.antecedent
    if clause.kind is not ClauseKind.RELATIVE or min(antecedent, clause.predicate) < 0 or outer is None or outer.predicate < 0:
        return False
    verb = words[clause.predicate]
    passive = verb.voice is Voice.PASSIVE and agrees_after(verb, words[antecedent])
    plain = not (chunk.preposition or chunk.joined) and noun.pos is Pos.MASDAR and state.draft.names[chunk.head] is None
    return plain and (passive or bool(verb.suffix and clause.after)) and waits_for(outer, words[outer.predicate], noun)


def _is_denied(state: State, chunk: Chunk) -> bool:
    """لا [هدنة], ولا [داعي] للقلق: an indefinite noun right behind لا is a predicate."""
    previous = state.previous
    if previous is None or previous.kind is not ChunkKind.PARTICLE or chunk.preposition or chunk.definite:
        return False
    return state.draft.words[previous.head].lemma == NOT


def _deny(state: State, chunk: Chunk) -> None:
    clause = state.top
    complete(clause)
    if clause.predicate >= 0:
        clause = state.push(ClauseKind.COORDINATE, chunk.first, clause, clause.predicate)
    state.take(clause, chunk.head)


def _opens_circumstance(state: State, chunk: Chunk) -> bool:
    """وهو ..., وهي ...: a clause beside the one before."""
    return state.draft.words[chunk.head].pos is Pos.PRONOUN and state.top.predicate >= 0 and not chunk.preposition


def _beside(state: State, chunk: Chunk) -> None:
    """A participle clause; behind a comma it is the main verb's, whatever clauses came between (قال إن ...، مشيرا إلى ...)."""
    host = state.top
    if state.after_comma:
        host = next((clause for clause in reversed(list(state.open())) if clause.predicate >= 0), host)
        state.close_to(host)
    state.push(ClauseKind.CIRCUMSTANCE, chunk.first, host, host.predicate).predicate = chunk.head


def _is_circumstance(state: State, chunk: Chunk) -> bool:
    """مشيرا إلى ..., مؤكدة أن ...: an indefinite participle beside a verb."""
    draft, at = state.draft, chunk.head
    if draft.words[at].definite or chunk.preposition or state.top.predicate < 0 or chunk.stop - chunk.first > 1:
        return False
    word = as_adjective(draft.forms[at])
    if draft.names[at] is not None or word is None or word.pos is not Pos.PARTICIPLE or word.article or not word.transitive:
        return False
    if is_bare_accusative(word):
        return draft.words[at].pos is Pos.PARTICIPLE or not _is_needed(state)
    says = state.following is not None and state.following.kind in (ChunkKind.COLON, ChunkKind.COMPLEMENTIZER)
    return (state.after_comma or says) and not chunk.joined and word.stem.endswith((TA_MARBUTA, OBLIQUE))


def _is_needed(state: State) -> bool:
    """أصدر الرئيس، مساء الأحد، [مرسوما] برفع الحظر: the object that the verb still waits for, and no participle of رسم."""
    after, following = state.top.after, state.following
    waits = len(after) == 1 and not state.top.complemented and is_missed(state, after[0])
    return waits and not (following is not None and following.kind is ChunkKind.COMPLEMENTIZER)


def _begins_clause(state: State, chunk: Chunk) -> bool:
    """والجيش يقصف ..., وفي عام 1990 دمر حريق ...: a noun or phrase with و before its own verb."""
    after = state.following
    if state.top.predicate < 0 or after is None or after.joined:
        return False
    if chunk.preposition:
        whole = all(clause.predicate >= 0 for clause in state.open())
        return whole and after.kind is ChunkKind.VERB and not describes(state, chunk, after)
    if after.kind is ChunkKind.PARTICLE:
        return True
    if after.kind is not ChunkKind.VERB or not chunk.definite:
        return False
    return agrees_after(state.draft.words[after.head], state.draft.words[chunk.head])


def _coordinates(state: State, chunk: Chunk) -> bool:
    """Join the phrase to the nearest one of its kind: the same preposition, or none (then the preposition governs both)."""
    other = _named_before(state, chunk) or state.top.last
    if other is None or (chunk.preposition and chunk.preposition != other.preposition):
        fronted = (o for o in reversed(state.top.fronted) if o.preposition == chunk.preposition)
        other = next(fronted, None) if chunk.preposition else None
    if other is None:
        return False
    state.draft.hang(chunk.head, _conjunct_of(state, chunk, other), Relation.CONJUNCT)
    chunk.preposition = chunk.preposition or other.preposition
    return True


def _named_before(state: State, chunk: Chunk) -> Chunk | None:
    """[فلان]، الأمين العام لحزب كذا، [وفلان]: a person is joined to a person, not to what his office is of."""
    draft, one, other = state.draft, state.top.titled, state.top.last
    if one is None or other is None or chunk.preposition or not draft.is_person(chunk.head) or draft.is_person(other.head):
        return None
    at = other.head
    for _ in range(_TITLE):
        at = draft.governor[at] if at != one.head and draft.relation[at] in _OF_TITLE else at
    return one if at == one.head else None


def _conjunct_of(state: State, chunk: Chunk, other: Chunk) -> int:
    """The head, or the last noun of its idafa where both have the article (وزير [الدفاع] و[الداخلية])."""
    read = state.draft.words
    if other.last != other.head and read[chunk.head].definite == read[other.last].definite != read[other.head].definite:
        return other.last
    return other.head


def _under_preposition(state: State, chunk: Chunk) -> None:
    top = state.top
    governor = governor_of(state.draft, top, chunk, state.previous)
    if governor >= 0:
        state.draft.hang(chunk.head, governor, Relation.ATTRIBUTE)
    elif top.predicate >= 0:
        state.oblique(top, chunk)
    else:
        top.fronted.append(chunk)
    if top.kind is ClauseKind.RELATIVE and top.resumptive < 0 and state.draft.words[chunk.head].pos is Pos.PREPOSITION:
        top.resumptive = chunk.head


def _bare(state: State, chunk: Chunk) -> None:
    top, other = state.top, apposed_to(state, chunk)
    if other >= 0:
        state.draft.hang(chunk.head, other, Relation.APPOSITION)
        top.titled = top.last if top.last is not None and top.last.head == other else top.titled
    elif is_adverbial(state, chunk):
        if top.predicate >= 0:
            state.oblique(top, chunk)
        else:
            top.fronted.append(chunk)
    elif state.draft.words[chunk.head].pos is Pos.PRONOUN and top.predicate < 0 and top.before and not chunk.joined:
        top.copula = chunk.head  # السياسة [هي] الغطرسة
    elif top.predicate >= 0 and state.after_comma and top.last is not None and not is_missed(state, chunk):
        state.draft.hang(chunk.head, top.last.head, Relation.APPOSITION)  # a bare noun behind a comma is no object
    elif top.predicate >= 0:
        top.after.append(chunk)
    else:
        top.before.append(chunk)
