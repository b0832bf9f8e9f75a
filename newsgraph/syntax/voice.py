"""Active or passive, where the letters of both are the same (قتل): what verbs are known for, and what stands beside them."""

from newsgraph.lexicons.nouns import body_nouns
from newsgraph.morphology import Pos, Reading, Voice
from newsgraph.report import Place
from newsgraph.syntax.clauses import ClauseKind, Filled
from newsgraph.syntax.draft import Draft
from newsgraph.syntax.government import has_passive, is_done_to_people, needs_object
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.pairs import may_share_passive

_ACTING = frozenset({Filled.CARRIED, Filled.SUFFIX})


def is_passive(draft: Draft, clause: OpenClause, verb: Reading) -> bool:
    """Told by the letters (قيل), or, where those are the same, by what is missing: a verb that needs an object has one noun."""
    if verb.person == 1:
        return False
    if verb.voice is not Voice.EITHER:
        return verb.voice is Voice.PASSIVE
    subject = clause.subject
    if subject is None or clause.object is not None or clause.complemented or verb.suffix or verb.person != 3:
        return False
    if subject.head < clause.predicate and clause.predicate + 1 in draft.quotations.opened:
        return False  # إن القوات دمرت «نظاما للرصد»
    if _is_cleft(draft, clause) or not may_share_passive(draft, clause) or not has_passive(verb.lemma):
        return False
    if subject.filled is Filled.AFTER and not is_done_to_people(verb.lemma) and is_somebody(draft, subject.head):
        return False  # ذكرت [الوكالة] في تقرير; not نُشر [كتاب]
    return subject.filled not in _ACTING and needs_object(verb.lemma, otherwise=False)


def is_somebody(draft: Draft, at: int) -> bool:
    """Whether a noun is somebody who acts: people, a body, a name of either."""
    name, word = draft.names[at], draft.words[at]
    if name is not None:
        return not isinstance(name.entity, Place)
    return bool(word.human) or (word.number == "s" and word.lemma in body_nouns())


def _is_cleft(draft: Draft, clause: OpenClause) -> bool:
    """الجيش هو الذي [يقود]: whoever it is, he does something."""
    words, at = draft.words, clause.opener
    return clause.kind is ClauseKind.RELATIVE and at > 0 and bool(words[at].gender) and words[at - 1].pos is Pos.PRONOUN
