"""Who does what: the subject and object of each clause, by agreement and place, then by what stands above it."""

from newsgraph.document.letters import OBLIQUE
from newsgraph.morphology import Pos, Reading, Tense
from newsgraph.syntax.agreement import DESCRIBING, agrees_after, agrees_as_many, agrees_before, as_adjective, is_bare_accusative
from newsgraph.syntax.clauses import ClauseKind, Filled, Slot
from newsgraph.syntax.control import asked_of, controller
from newsgraph.syntax.draft import Chunk, Draft
from newsgraph.syntax.government import has_passive, may_take_object, needs_object, says, takes_object
from newsgraph.syntax.hanging import hang
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.opened import OpenClause, fill_nominal
from newsgraph.syntax.pairs import may_share_object, shareable, shared
from newsgraph.syntax.tree import Relation
from newsgraph.syntax.voice import is_passive, is_somebody

_MANY = frozenset("dp")
_CARRYING = frozenset({ClauseKind.COORDINATE, ClauseKind.CIRCUMSTANCE, ClauseKind.COMPLEMENT})


def fill(draft: Draft, clause: OpenClause) -> None:
    """Fill the slots of a clause whose parents are filled already."""
    if clause.predicate < 0:
        fill_nominal(clause)
    elif draft.words[clause.predicate].is_verb:
        _fill_verbal(draft, clause)
    elif clause.subject is None:
        _carry(draft, clause)
    hang(draft, clause)


def _fill_verbal(draft: Draft, clause: OpenClause) -> None:
    verb = draft.words[clause.predicate]
    behind = shareable(draft, clause, [chunk for chunk in clause.after if not _is_manner(draft, clause, chunk)])
    if verb.suffix:
        clause.object = Slot(clause.predicate, Filled.SUFFIX)
    if -1 < clause.twin < clause.predicate and clause.parent is not None and (clause.parent.subject or clause.parent.object):
        shared(draft, clause, clause.parent, behind)
        return
    topic = None if verb.suffix and behind and agrees_before(verb, draft.words[behind[0].head]) else _topic(draft, clause, verb)
    if topic is not None:
        clause.subject = Slot(topic.head, _pronoun(draft, topic.head) or Filled.BEFORE)
    elif behind and _is_subject(draft, clause, verb, behind[0]):
        clause.subject = Slot(behind.pop(0).head, Filled.AFTER)
    else:
        _carry(draft, clause)
    if verb.lemma in group("kan"):
        for chunk in behind:
            draft.hang(chunk.head, clause.predicate, Relation.PREDICATE)
        return
    for chunk in behind[: 2 if may_share_object(draft, clause) else 0]:
        if clause.object is None:
            clause.object = Slot(chunk.head, Filled.AFTER)
        else:
            clause.second = clause.second or Slot(chunk.head, Filled.AFTER)
    if is_passive(draft, clause, verb):
        clause.passive = True
        if clause.subject is not None and not verb.suffix:
            clause.second, clause.object, clause.subject = clause.object, clause.subject, None


def _pronoun(draft: Draft, at: int) -> Filled | None:
    """أنه: how a slot is known that the pronoun on أن fills."""
    return Filled.SUFFIX if draft.words[at].pos is Pos.COMPLEMENTIZER else None


def _is_manner(draft: Draft, clause: OpenClause, chunk: Chunk) -> bool:
    """رسميا, سرا: a bare accusative adjective behind the verb says how; so does its own masdar (ارتبط [ارتباطا] وثيقا)."""
    word, verb = draft.words[chunk.head], draft.words[clause.predicate]
    own = word.pos is Pos.MASDAR and word.verb == verb.lemma
    adjective = as_adjective(draft.forms[chunk.head])
    plain = word.pos is Pos.NOUN and not word.human and is_bare_accusative(word) and not _is_needed(clause, verb)
    if adjective is not None and (word.guessed or (plain and adjective.pos is Pos.ADJECTIVE)):
        word = adjective
    if not is_bare_accusative(word) or not (own or (word.pos in DESCRIBING and chunk.stop - chunk.first == 1)):
        return False
    draft.hang(chunk.head, clause.predicate, Relation.ADVERB)
    return True


def _is_needed(clause: OpenClause, verb: Reading) -> bool:
    """Whether a noun fills a slot: قتلوا [فلسطينيا], the one noun behind a verb that mostly has an object; كان [متأخرا]."""
    return verb.lemma in group("kan") or (takes_object(verb) and not verb.suffix and len(clause.after) == 1)


def _topic(draft: Draft, clause: OpenClause, verb: Reading) -> Chunk | None:
    """The noun before the verb that agrees with it fully (SVO)."""
    for chunk in clause.before:
        head = draft.words[chunk.head]
        if head.pos is Pos.COMPLEMENTIZER and verb.lemma in group("impersonal") and clause.after:
            continue  # أنه يمكن [تجاوز الأزمة]: the pronoun stands for nothing
        agrees = agrees_as_many(verb, head, draft.words[chunk.first : chunk.stop])
        if head.pos is Pos.COMPLEMENTIZER or agrees or (verb.person == 3 and verb.number in _MANY and draft.is_joined(chunk)):
            return chunk
    return None


def _is_subject(draft: Draft, clause: OpenClause, verb: Reading, chunk: Chunk) -> bool:
    """Whether the first noun behind a verb is its subject: the verb is singular, genders agree, and it shows no accusative."""
    noun = draft.words[chunk.head]
    if is_bare_accusative(noun) or not agrees_before(verb, noun) or (noun.stem.endswith(OBLIQUE) and noun.number == "p"):
        return False
    if clause.kind is ClauseKind.RELATIVE and clause.antecedent >= 0 and clause.resumptive < 0 and not verb.suffix:
        alone = len(clause.after) == 1 and (
            needs_object(verb.lemma, otherwise=verb.transitive) or _is_untold(draft, clause, chunk)
        )
        return not (alone and agrees_after(verb, draft.words[clause.antecedent]))
    carried = _carried(draft, clause)
    if len(clause.after) > 1 or verb.suffix or clause.complemented:
        return True
    if needs_object(verb.lemma, otherwise=False) and not has_passive(verb.lemma) and not _may_act(draft, clause, chunk):
        return False
    if carried is None:
        return True
    asked = verb.transitive and _is_asked(draft, clause)  # طلب من القاضي أن يسجن [المتهم]
    thing = noun.human is False and not is_somebody(draft, chunk.head) and draft.words[carried.head].human is True
    thing = thing and verb.lemma not in group("impersonal")  # أكد أنه يمكن [تجاوز] الأزمة
    if not asked and not (takes_object(verb) if thing else needs_object(verb.lemma, otherwise=False)):
        return True  # وصل الوزير وانتهى [العمل], but وتفقد [العمل]
    if not agrees_after(verb, draft.words[carried.head]):
        return True
    met = draft.words[carried.head].human and not says(verb.lemma)  # وصل فلان والتقى [الوزير]: what it needs is its object
    return not (asked or met) and (noun.human is True or draft.names[chunk.head] is not None)


def _may_act(draft: Draft, clause: OpenClause, chunk: Chunk) -> bool:
    """شهدت [البلاد], واجه [فلان]; not بدأت حملة، تهم [الطاقات] المتجددة: a thing that begins nothing is what the verb needs."""
    begins = clause.kind is ClauseKind.MAIN and chunk.definite
    named = draft.names[chunk.head] is not None
    return begins or (clause.kind is not ClauseKind.CIRCUMSTANCE and (named or is_somebody(draft, chunk.head)))


def _is_untold(draft: Draft, clause: OpenClause, chunk: Chunk) -> bool:
    """الشقق التي تدخل [السوق]: no pronoun takes up the antecedent, so that it is the subject; not التي ارتفعت [أسعارها]."""
    verb = draft.words[clause.predicate]
    stop = max((chunk.stop, *(oblique.head + 1 for oblique in clause.obliques)))
    told = clause.complemented or any(_has_pronoun(draft, at) for at in range(clause.predicate + 1, stop))
    return not told and (may_take_object(verb) if clause.opener >= 0 else takes_object(verb) and not chunk.definite)


def _has_pronoun(draft: Draft, at: int) -> bool:
    word = draft.words[at]
    return bool(word.suffix) or (word.guessed and draft.forms[at].endswith(tuple(group("her"))))


def _is_wish(draft: Draft, clause: OpenClause) -> bool:
    """أن before an imperfect says what is to be done, or may have been (سبق للوزير أن زار); أنّ before a noun what is the case."""
    words, parent = draft.words, clause.parent
    imperfect = words[clause.predicate].tense is Tense.IMPERFECT
    done = parent is not None and parent.predicate >= 0 and words[parent.predicate].lemma in group("impersonal")
    return clause.opener >= 0 and not clause.before and (imperfect or done)


def _is_asked(draft: Draft, clause: OpenClause) -> bool:
    return (
        _is_wish(draft, clause) and clause.parent is not None and asked_of(clause.predicate, clause.parent.obliques) is not None
    )


def _carried(draft: Draft, clause: OpenClause) -> Slot | None:
    purpose = clause.kind is ClauseKind.ADVERBIAL and clause.opener == clause.predicate  # ليتعادل
    parent = clause.parent
    if parent is None or not (purpose or clause.kind in _CARRYING):
        return None
    if clause.kind is not ClauseKind.COMPLEMENT or clause.governor != parent.predicate:
        return parent.subject
    at, fills = clause.predicate, _is_wish(draft, clause)
    return controller(at, "", subject=parent.subject, object_=parent.object, obliques=parent.obliques, fills=fills)


def _carry(draft: Draft, clause: OpenClause) -> None:
    """The subject that nothing in the clause says: the antecedent's, or that of the clause it goes on with."""
    verb = draft.words[clause.predicate]
    if clause.kind is ClauseKind.RELATIVE and clause.antecedent >= 0:
        if agrees_after(verb, draft.words[clause.antecedent]) and not verb.suffix and clause.resumptive < 0:
            clause.subject = Slot(clause.antecedent, _pronoun(draft, clause.antecedent) or Filled.ANTECEDENT)
        return
    carried = _carried(draft, clause)
    if carried is None:
        return
    if not verb.is_verb or carried.filled is Filled.SUFFIX or agrees_after(verb, draft.words[carried.head]):
        filled = Filled.CONTROLLED if clause.kind is ClauseKind.COMPLEMENT else Filled.CARRIED
        clause.subject = Slot(carried.head, filled)
