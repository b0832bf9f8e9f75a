"""Which noun, if any, governs a phrase under a preposition; where none does, the verb of its clause does.

فرضت واشنطن [عقوبات] على طهران        عقوبات and فرض both take على: the nearer one has it
وصل [الوزير] إلى عمان                 وصل takes إلى, وزير does not
[عدد] من النواب                       what counts takes من
"""

from newsgraph.document.letters import FOR
from newsgraph.lexicons.particles import FROM
from newsgraph.morphology import Pos
from newsgraph.report import Organization
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.government import government
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.tree import Relation

_COUNTING = frozenset({Pos.QUANTIFIER, Pos.NUMBER})
_NO_GOVERNORS = frozenset({Pos.PREPOSITION, Pos.PRONOUN})
_VERB = 12
_VERB_OTHER = 6
_OTHER = 3
_NOUN = {FOR: 20, FROM: 15}
"""Percent that a word is given whose preposition was not counted."""


def governor_of(draft: Draft, clause: OpenClause, chunk: Chunk, previous: Chunk | None) -> int:
    """The noun before the phrase that governs it, or -1."""
    if previous is None or previous.kind is not ChunkKind.NOUN or previous.stop != chunk.first:
        return -1
    head = draft.words[previous.head]
    if head.pos in _NO_GOVERNORS:
        return -1
    if chunk.preposition == FROM and head.pos in _COUNTING:
        return previous.head
    if chunk.preposition in group("of_members") and head.human and not previous.definite and _is_body(draft, chunk.head):
        return previous.head  # فر [قادة] من الحركة
    if chunk.preposition in group("of_nouns"):
        return previous.last
    tail = previous.stop - 1
    if draft.relation[tail] is Relation.ADJECTIVE and draft.words[tail].pos is Pos.PARTICIPLE and draft.names[tail] is None:
        noun, _ = _likelier(draft, previous, chunk.preposition)
        counted = _is_counted(draft, noun, chunk.preposition) and not _is_counted(draft, tail, chunk.preposition)
        return noun if counted else tail  # [الأمانة] العامة للحزب; البلدات [التابعة] لها, الأضرار [الناجمة] عن الحريق
    best, share = _likelier(draft, previous, chunk.preposition)
    if clause.predicate < 0:
        return best if clause.before and clause.before[-1] is previous else best if share >= _VERB else -1
    if chunk.preposition in group("of_clauses"):  # when or why something happens
        return -1
    return best if share >= _of_verb(draft, clause.predicate, chunk.preposition) else -1


def _is_body(draft: Draft, at: int) -> bool:
    name = draft.names[at]
    return name is not None and isinstance(name.entity, Organization)


def _likelier(draft: Draft, previous: Chunk, preposition: str) -> tuple[int, int]:
    """The noun of the idafa that takes the preposition most often, and how often in percent: سبب [استخدام] التنظيم لأسلحة."""
    shares = {noun: _of_noun(draft, noun, preposition) for noun in draft.idafa(previous)}
    best = max(shares, key=lambda noun: shares[noun])
    return best, shares[best]


def _of_noun(draft: Draft, at: int, preposition: str) -> int:
    if draft.names[at] is not None:
        return 0
    word = draft.words[at]
    share = government("n", word.lemma).prepositions.get(preposition, _NOUN.get(preposition, _OTHER))
    of_verb = government("v", word.verb).prepositions.get(preposition, 0) if word.verb else 0
    return max(share, of_verb)


def _is_counted(draft: Draft, at: int, preposition: str) -> bool:
    """Whether a noun or adjective, or the verb that it is of, was counted with the preposition."""
    word = draft.words[at]
    return preposition in government("n", word.lemma).prepositions or preposition in government("v", word.verb).prepositions


def _of_verb(draft: Draft, at: int, preposition: str) -> int:
    word = draft.words[at]
    if not word.is_verb:
        return _of_noun(draft, at, preposition)
    return government("v", word.lemma).prepositions.get(preposition, _VERB_OTHER)
