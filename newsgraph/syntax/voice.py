"""Active or passive, where the letters of both are the same (قتل): what verbs are known for, and what stands beside them."""

from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.morphology import Pos, Reading, Voice
from newsgraph.report import Place
from newsgraph.syntax.clauses import ClauseKind, Filled
from newsgraph.syntax.draft import Draft
from newsgraph.syntax.government import has_passive, is_done_to_people, needs_object
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.pairs import may_share_passive
from newsgraph.syntax.tree import Relation

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
    if _is_cleft(draft, clause) or not may_share_passive(draft, clause) or not has_passive(verb.lemma):
        return False
    if subject.filled is Filled.AFTER and not is_done_to_people(verb.lemma) and is_somebody(draft, subject.head):
        return False  # ذكرت [الوكالة] في تقرير; not نُشر [كتاب]
    return subject.filled not in _ACTING and needs_object(verb.lemma, otherwise=False)


def thing_behind(draft: Draft, clause: OpenClause, verb: Reading) -> int | None:
    """أطلق قناصة [النار]: two nouns like a genitive, where people without an article do what needs an object."""
    subject = clause.subject
    if subject is None or subject.filled is not Filled.AFTER or clause.object is not None or clause.complemented or verb.suffix:
        return None
    people, at = draft.words[subject.head], subject.head + 1
    if not people.human or people.number != "p" or people.article or not needs_object(verb.lemma, otherwise=False):
        return None
    thing = draft.words[at] if at < len(draft.words) and draft.governor[at] == subject.head else None
    if thing is None or not thing.article or thing.human is not False or draft.names[at] is not None:
        return None
    lives = thing.lemma in place_nouns() or thing.lemma in body_nouns()  # سكان القرية
    return at if draft.relation[at] is Relation.OWNER and not lives else None


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
