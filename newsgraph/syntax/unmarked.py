"""Relative clauses that nothing opens: هجوم [أسفر عن قتلى], مساعدات لأوكرانيا [تصل إلى المليار]."""

from newsgraph.morphology import Pos, Reading
from newsgraph.syntax.agreement import agrees_after, agrees_before
from newsgraph.syntax.clauses import ClauseKind
from newsgraph.syntax.draft import Chunk, ChunkKind
from newsgraph.syntax.government import says
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.state import State
from newsgraph.syntax.tree import Relation

_NO_HEADS = frozenset({Pos.PRONOUN, Pos.PREPOSITION, Pos.DEMONSTRATIVE})
_PHRASED = frozenset({Pos.NOUN, Pos.MASDAR})
_BACK = 4
"""Phrases of the clause that are looked back at for the noun that a verb describes."""


def describes(state: State, noun: Chunk | None, chunk: Chunk) -> bool:
    """هجوم أسفر عن ...: a verb right behind an indefinite noun that agrees with it describes it."""
    words = state.draft.words
    if noun is None or noun.definite or chunk.joined:
        return False
    head, last, verb = words[noun.head], words[noun.last], words[chunk.head]
    if head.pos in _NO_HEADS or head.definite or (not verb.suffix and _is_when(state, noun)):
        return False
    counted = state.draft.relation[noun.head - 1] is Relation.COUNTED and verb.number == "p"
    return (
        bool(verb.suffix) or verb.lemma in group("impersonal") or counted or agrees_after(verb, head) or agrees_after(verb, last)
    )


def further(state: State, chunk: Chunk) -> int:
    """[مساعدات] لأوكرانيا تصل إلى المليار: the indefinite noun before a phrase that the verb describes, or -1."""
    noun, verb, top = state.noun_before, state.draft.words[chunk.head], state.top
    if noun is None or state.previous is not noun or not _is_told_by_phrase(state, noun):
        return -1
    if _has_somebody(state, chunk) or verb.lemma in group("impersonal") or (says(verb.lemma) and not verb.suffix):
        return -1  # ... يضيف البيان
    heads = [one.head for one in top.after[-_BACK:]] + [one.head for one in top.obliques[-_BACK:] if one.preposition]
    heads.append(state.draft.governor[noun.head])
    at = max((at for at in heads if top.predicate < at < noun.first), default=-1)
    return at if at >= 0 and _may_be_described(state, at, verb) else -1


def _is_told_by_phrase(state: State, noun: Chunk) -> bool:
    """Whether a definite noun under a preposition stands there, or a pronoun (اجتماع [لهم]); not لذلك, وبالتالي."""
    word = state.draft.words[noun.head]
    return bool(noun.preposition) and noun.definite and (word.pos in _PHRASED or bool(word.suffix))


def _may_be_described(state: State, at: int, verb: Reading) -> bool:
    """An indefinite noun that agrees, unless a clause around waits for the verb (إن [رفض] عمال في المصنع يضر بالشركة)."""
    draft, word = state.draft, state.draft.words[at]
    if word.pos not in _PHRASED or word.definite or word.suffix or draft.names[at] is not None or word.lemma in group("time"):
        return False
    waited = any(one.predicate < 0 and one.before and agrees_after(verb, draft.words[one.before[0].head]) for one in state.open())
    owns = word.pos is Pos.MASDAR and draft.relation[at + 1] is Relation.OWNER  # دفع ثمن الغاز للشركة يؤدي إلى كذا
    many = word.number == "p" and not word.human and verb.gender != "f"
    return not (waited or owns or many) and agrees_after(verb, word)


def _is_when(state: State, noun: Chunk) -> bool:
    """في عام 1995 [رفض] المجلس, خلال شهر رمضان [عاد] الشاعر: a time with its own name; not في فترة زمنية [شهدت] كذا."""
    head, after = state.draft.words[noun.head], state.following
    taken_up = after is not None and state.draft.words[after.head].pos is Pos.PREPOSITION  # في أيام عديدة تقام [فيها] حفلات
    told = noun.last != noun.head or state.draft.relation[noun.head + 1] is Relation.COUNTED
    return bool(noun.preposition) and head.lemma in group("time") and told and not (noun.described or taken_up)


def describe(state: State, chunk: Chunk) -> None:
    """Make the verb a clause that describes the noun right before it, or the last noun of its idafa where only that agrees."""
    noun = state.noun_before
    if noun is None:
        return
    verb, words = state.draft.words[chunk.head], state.draft.words
    antecedent = noun.head if agrees_after(verb, words[noun.head]) or not agrees_after(verb, words[noun.last]) else noun.last
    describe_noun(state, chunk, antecedent)


def describe_noun(state: State, chunk: Chunk, antecedent: int) -> None:
    """Make the verb a clause that describes a noun."""
    clause = state.push(ClauseKind.RELATIVE, chunk.first, state.top, antecedent)
    clause.antecedent = antecedent
    state.take(clause, chunk.head)


def is_told_by(state: State, chunk: Chunk) -> bool:
    """على صعيد آخر [أكد] الوزير كذا: who says it stands behind a verb of saying, which has no pronoun for the noun before."""
    return says(state.draft.words[chunk.head].lemma) and _has_somebody(state, chunk)


def _has_somebody(state: State, chunk: Chunk) -> bool:
    """... [دخلت] واشنطن على الخط: a verb whose own subject stands behind it."""
    verb, after = state.draft.words[chunk.head], state.following
    if verb.suffix or after is None or after.kind is not ChunkKind.NOUN or after.preposition or not after.definite:
        return False
    somebody = state.draft.words[after.head].human is True or state.draft.names[after.head] is not None
    return somebody and agrees_before(verb, state.draft.words[after.head])
