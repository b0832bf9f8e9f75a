"""A noun phrase is read: it waits for its clause's predicate, or is an argument of it, or belongs to a noun before it."""

from newsgraph.morphology import Pos
from newsgraph.report import Person
from newsgraph.syntax.agreement import agrees_after, as_adjective, is_bare_accusative
from newsgraph.syntax.attachment import governor_of
from newsgraph.syntax.clauses import ClauseKind
from newsgraph.syntax.draft import Chunk, ChunkKind
from newsgraph.syntax.government import needs_object
from newsgraph.syntax.lexicon import words
from newsgraph.syntax.opened import complete
from newsgraph.syntax.openers import read_contrast
from newsgraph.syntax.state import State
from newsgraph.syntax.tree import Relation


def read_noun(state: State, chunk: Chunk) -> None:
    """Give a noun phrase its place."""
    top = state.top
    if _is_denied(state, chunk):
        _deny(state, chunk)
    elif chunk.joined and _opens_circumstance(state, chunk):
        state.push(ClauseKind.CIRCUMSTANCE, chunk.first, top, top.predicate, chunk.head).before.append(chunk)
    elif _is_circumstance(state, chunk):
        _beside(state, chunk)
    elif chunk.joined and _begins_clause(state, chunk):
        read_contrast(state, chunk)
        state.top.before.append(chunk)
    elif chunk.joined and _coordinates(state, chunk):
        pass
    elif chunk.preposition:
        _under_preposition(state, chunk)
    elif not _is_object_of_masdar(state, chunk):
        _bare(state, chunk)
    state.top.last = chunk


def _is_denied(state: State, chunk: Chunk) -> bool:
    """لا [هدنة], ولا [داعي] للقلق: an indefinite noun right behind لا is a predicate."""
    previous = state.previous
    if previous is None or previous.kind is not ChunkKind.PARTICLE or chunk.preposition or chunk.definite:
        return False
    return state.draft.words[previous.head].lemma == "لا"


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
        return True
    says = state.following is not None and state.following.kind in (ChunkKind.COLON, ChunkKind.COMPLEMENTIZER)
    return (state.after_comma or says) and not chunk.joined and word.stem.endswith(("ة", "ين"))


def _begins_clause(state: State, chunk: Chunk) -> bool:
    """والجيش يقصف ...: a noun with و before its own verb."""
    after = state.following
    if chunk.preposition or state.top.predicate < 0 or after is None or after.joined:
        return False
    if after.kind is ChunkKind.PARTICLE:
        return True
    if after.kind is not ChunkKind.VERB or not chunk.definite:
        return False
    return agrees_after(state.draft.words[after.head], state.draft.words[chunk.head])


def _coordinates(state: State, chunk: Chunk) -> bool:
    """Join the phrase to the nearest one of its kind: the same preposition, or none (then the preposition governs both)."""
    other = state.top.last
    if other is None or (chunk.preposition and chunk.preposition != other.preposition):
        fronted = (o for o in reversed(state.top.fronted) if o.preposition == chunk.preposition)
        other = next(fronted, None) if chunk.preposition else None
    if other is None:
        return False
    state.draft.hang(chunk.head, _conjunct_of(state, chunk, other), Relation.CONJUNCT)
    chunk.preposition = chunk.preposition or other.preposition
    return True


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


def _is_object_of_masdar(state: State, chunk: Chunk) -> bool:
    """تجنبه [الإعلام]: a bare noun right behind a masdar that has its doer as a pronoun is its object."""
    previous, draft = state.previous, state.draft
    if previous is None or previous.kind is not ChunkKind.NOUN or previous.stop != chunk.first:
        return False
    at = _masdar_of(state, previous)
    if at >= 0:
        draft.hang(chunk.head, at, Relation.OBJECT)
    return at >= 0


def _masdar_of(state: State, chunk: Chunk) -> int:
    """The masdar of a phrase whose doer is told: by its pronoun, or by the people that it governs (رفض [بلاده] ...); or -1."""
    draft, top = state.draft, state.top
    last, head = draft.words[chunk.last], draft.words[chunk.head]
    if last.pos is Pos.MASDAR and last.suffix and draft.names[chunk.last] is None:
        return chunk.last if last.transitive else -1
    doer = last.human or last.suffix or draft.names[chunk.last] is not None
    owns = chunk.head != chunk.last and doer and head.pos is Pos.MASDAR and draft.names[chunk.head] is None
    told = chunk.preposition or len(top.before) + len(top.after) > 1
    return chunk.head if owns and told and needs_object(head.verb, False) else -1


def _bare(state: State, chunk: Chunk) -> None:
    top, other = state.top, _apposed_to(state, chunk)
    if other >= 0:
        state.draft.hang(chunk.head, other, Relation.APPOSITION)
    elif _is_adverbial(state, chunk):
        if top.predicate >= 0:
            state.oblique(top, chunk)
        else:
            top.fronted.append(chunk)
    elif state.draft.words[chunk.head].pos is Pos.PRONOUN and top.predicate < 0 and top.before and not chunk.joined:
        top.copula = chunk.head  # السياسة [هي] الغطرسة
    elif top.predicate >= 0 and state.after_comma and top.last is not None and not _is_missed(state, chunk):
        state.draft.hang(chunk.head, top.last.head, Relation.APPOSITION)  # a bare noun behind a comma is no object
    elif top.predicate >= 0:
        top.after.append(chunk)
    else:
        top.before.append(chunk)


def _is_missed(state: State, chunk: Chunk) -> bool:
    """Whether the clause still waits for a noun: for its subject, or for the object that its verb needs."""
    clause, noun = state.top, state.draft.words[chunk.head]
    if noun.pos is Pos.QUANTIFIER and noun.suffix:
        return False  # مليون شخص، [معظمهم] من كذا
    verb, last = state.draft.words[clause.predicate], clause.last
    if last is not None and last.preposition and len(clause.before) + len(clause.after) < 2:
        return True  # أكد الحزب، في بيان، [رفضه] القرار
    return not clause.after or (len(clause.after) == 1 and not clause.before and needs_object(verb.lemma, False))


def _is_adverbial(state: State, chunk: Chunk) -> bool:
    """يوم الأحد, عام 2014, أمس; behind a comma also وفقا, ردا."""
    at = chunk.head
    if state.draft.names[at] is not None:
        return False
    word = state.draft.words[at]
    return state.draft.forms[at] in words("time") or word.lemma in words("time") or _is_by(state, chunk)


def _is_by(state: State, chunk: Chunk) -> bool:
    """وفقا ل, ردا على, إضافة إلى: an accusative that opens a remark behind a comma."""
    after = state.following
    governed = after is not None and after.kind is ChunkKind.NOUN and after.preposition in ("ل", "على", "الى")
    word, top = state.draft.words[chunk.head], state.top
    if not is_bare_accusative(word) or after is None or after.kind is not ChunkKind.NOUN or not after.preposition:
        return False
    whole = top.predicate >= 0 and len(top.before) + len(top.after) > 1  # أوقف الجيش البث [بدءا] من اليوم
    return (state.after_comma and governed) or (whole and word.pos is Pos.MASDAR)


def _apposed_to(state: State, chunk: Chunk) -> int:
    """The noun that a phrase is a second name of, or -1: المتحدث باسم الوزارة [فلان], وزير السكن، [فلان], فلان، [رئيس الهيئة]."""
    top, draft, name = state.top, state.draft, state.draft.names[chunk.head]
    before = state.noun_before
    if name is not None and top.predicate < 0 and before is not None and before.preposition and before.stop == chunk.first:
        return before.last  # بفضل تطبيق الصور [كذا] زادت ...
    row = top.after or top.before
    if name is not None and isinstance(name.entity, Person) and row and not chunk.joined:
        head = draft.words[row[-1].head]
        if draft.names[row[-1].head] is None and head.number != "p" and head.human is not False and not _is_named(state, row[-1]):
            return row[-1].head
    last = top.last
    if state.after_comma and last is not None and name is None and draft.names[last.head] is not None:
        return last.head if draft.words[chunk.head].human else -1
    return -1


def _is_named(state: State, chunk: Chunk) -> bool:
    """Whether a phrase has a name in apposition already."""
    draft = state.draft
    return any(draft.names[at] is not None and draft.relation[at] is Relation.APPOSITION for at in range(chunk.first, chunk.stop))
