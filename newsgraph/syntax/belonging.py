"""Bare noun phrases that are no arguments of their own: second names, objects of masdars, words of time and manner."""

from newsgraph.document.letters import FOR
from newsgraph.lexicons.particles import ON, TO
from newsgraph.morphology import Pos, Reading
from newsgraph.report import Person, Place
from newsgraph.syntax.agreement import as_adjective, is_bare_accusative
from newsgraph.syntax.draft import Chunk, ChunkKind
from newsgraph.syntax.government import is_of_people, needs_object, says, takes_object
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.state import State
from newsgraph.syntax.tree import Relation

_COMMAS = frozenset("،,-–—")
NEAR = 40
"""Tokens between a verb's subject and its object, the aside between them among these."""


def is_object_of_masdar(state: State, chunk: Chunk) -> bool:
    """تجنبه [الإعلام]: a bare noun right behind a masdar that has its doer as a pronoun is its object."""
    previous, draft = state.previous, state.draft
    if previous is None or previous.kind is not ChunkKind.NOUN or previous.stop != chunk.first:
        return False
    top, at, noun = state.top, _masdar_of(state, previous), draft.words[chunk.head]
    if at >= 0 and previous.preposition and is_told(noun) and waits_for(top, draft.words[top.predicate], noun):
        return False  # أبدى مسؤولون بإدارة الرئيس [قلقهم]
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
    return chunk.head if owns and told and needs_object(head.verb, otherwise=False) else -1


def is_missed(state: State, chunk: Chunk) -> bool:
    """Whether the clause still waits for a noun: for its subject, or for the object that its verb needs."""
    clause, noun = state.top, state.draft.words[chunk.head]
    if noun.pos is Pos.QUANTIFIER and noun.suffix:
        return False  # مليون شخص، [معظمهم] من كذا
    verb, last = state.draft.words[clause.predicate], clause.last
    if is_somebody(state, chunk) and len(clause.after) == 1 and takes_object(verb):
        return True  # أقال الرئيس، فلان، [وزير الدفاع فلان]
    if last is not None and last.preposition and len(clause.before) + len(clause.after) < 2:
        return True  # أكد الحزب، في بيان، [رفضه] القرار
    if clause.titled is not None and len(clause.after) == 1 and noun.human is False and takes_object(verb):
        return True  # كشف فلان، رئيس الهيئة، [حقيقة] القرار
    if says(verb.lemma) and is_told(noun) and not clause.complemented:
        return True  # أعلنت كوريا، الأحد، [إرسال] وفد; أكد الوزير، أمس، [أهمية] التعاون
    return not clause.after or waits_for(clause, verb, noun)


def is_somebody(state: State, chunk: Chunk) -> bool:
    """[وزير الدفاع فلان]: whether a phrase has a person's name in it."""
    name = state.draft.names[chunk.stop - 1]
    return name is not None and isinstance(name.entity, Person)


def is_told(noun: Reading) -> bool:
    """Whether a noun is what verbs of saying have for an object: a masdar, a noun with a pronoun, the weight of something."""
    return noun.pos is Pos.MASDAR or bool(noun.suffix) or noun.lemma in group("weight")


def waits_for(clause: OpenClause, verb: Reading, noun: Reading) -> bool:
    """Whether the verb of a clause still wants this noun for its object: it needs one, or mostly has one and the noun is told."""
    if len(clause.after) != 1 or clause.before or clause.complemented or not verb.is_verb or verb.suffix:
        return False
    return needs_object(verb.lemma, otherwise=False) or (is_told(noun) and takes_object(verb))


def is_adverbial(state: State, chunk: Chunk) -> bool:
    """يوم الأحد, عام 2014, أمس, ذات مرة; behind a comma also وفقا, ردا."""
    at = chunk.head
    if (name := state.draft.names[at]) is not None:
        return isinstance(name.entity, Place) and _says_where(state, at)
    word = state.draft.words[at]
    if word.pos is Pos.QUANTIFIER and at + 1 < chunk.stop:  # كل [يوم]
        word = state.draft.words[at + 1]
    return state.draft.forms[at] in group("time") or word.lemma in group("time") or _is_by(state, chunk)


def _says_where(state: State, at: int) -> bool:
    """قتل خمسة جنود [شمال سيناء]: a side of the world behind what the verb wanted; not قصفت الطائرات [شمال سيناء]."""
    top, words = state.top, state.draft.words
    if state.draft.forms[at] not in group("compass") or top.predicate < 0 or not top.after:
        return False
    verb = words[top.predicate]
    return is_of_people(verb.lemma) or not waits_for(top, verb, words[at])


def _is_by(state: State, chunk: Chunk) -> bool:
    """وفقا ل, ردا على, إضافة إلى: an accusative that opens a remark behind a comma."""
    after = state.following
    governed = after is not None and after.kind is ChunkKind.NOUN and after.preposition in (FOR, ON, TO)
    word, top = state.draft.words[chunk.head], state.top
    if not is_bare_accusative(word) or after is None or after.kind is not ChunkKind.NOUN or not after.preposition:
        return False
    if top.predicate < 0:  # [بدلا] من الحوار اختار الوزير ...: no topic is accusative, but behind أن
        return not top.before and (top.opener < 0 or state.draft.words[top.opener].pos is not Pos.COMPLEMENTIZER)
    if state.after_comma and governed:
        return not _is_object_behind_aside(state, chunk)
    verb = state.draft.words[top.predicate]  # أوقف الجيش البث [بدءا] من اليوم, أبحر [سعيا] وراء الكنز
    whole = len(top.before) + len(top.after) > 1 or bool(verb.suffix) or not (verb.transitive and takes_object(verb))
    return whole and (word.pos is Pos.MASDAR or word.guessed)


def _is_object_behind_aside(state: State, chunk: Chunk) -> bool:
    """ترأس الوزير، أمس، [اجتماعا] للجنة: what the verb still waits for behind an aside; not رفض الوزير العرض، [دعما] للجنة."""
    top, read, forms = state.top, state.draft.words, state.draft.forms
    verb, noun = read[top.predicate], read[chunk.head]
    describes = as_adjective(forms[chunk.head]) is not None  # ذكر الوزير، أمس، [مشيرا] إلى كذا
    if describes or noun.lemma in group("accusative") or not waits_for(top, verb, noun):
        return False
    elsewhere = group("where") | {""}  # تحتاج إليها روسيا، من الشرق، [سعيا] إلى كذا: it has what it wants
    if not needs_object(verb.lemma, otherwise=False) and any(one.preposition not in elsewhere for one in top.obliques):
        return False
    between = range(max(top.after[0].stop, chunk.first - NEAR), chunk.first - 1)
    return any(forms[at] in _COMMAS or read[at].is_verb for at in between)
