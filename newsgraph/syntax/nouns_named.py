"""Names and short quotations inside noun phrases (مدينة [حلب], الرئيس [فلان], تنظيم [«كذا»]); objects that look like a part."""

from collections.abc import Sequence

from newsgraph.document.letters import BY, FEMININE_PLURAL
from newsgraph.lexicons.nouns import body_nouns
from newsgraph.morphology import Pos, Reading
from newsgraph.report import Person, Place
from newsgraph.syntax.agreement import agrees_before, is_bare_accusative, may_govern
from newsgraph.syntax.draft import Chunk, Draft
from newsgraph.syntax.government import says, takes_object
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.tree import Relation

_QUOTED = 6
"""Tokens of a quotation that is a name rather than speech."""


def is_open(draft: Draft, chunk: Chunk) -> bool:
    """Whether the idafa can go on: its last noun can govern, no adjective has come, and it is no manner (أدان بشدة | الهجوم)."""
    if chunk.preposition == BY and draft.words[chunk.last].lemma in group("manner"):
        return False
    governs = may_govern(draft.words[chunk.last]) or draft.forms[chunk.last] in group("compass")  # شمال [شرقي] كندا
    return governs and draft.names[chunk.last] is None and not chunk.described


def set_head(chunk: Chunk, at: int) -> None:
    """Make a token the head, and the last noun."""
    chunk.head = chunk.last = at
    chunk.stop = at + 1


def takes_name(draft: Draft, chunk: Chunk, at: int, stop: int) -> bool:
    """Take a name whole: it is owned by the noun before it, or a second name of it, or the head."""
    for part in range(at + 1, stop):
        draft.hang(part, at, Relation.PART)
    name = draft.names[at]
    if chunk.head < 0:
        set_head(chunk, at)
        chunk.stop, chunk.definite = stop, True
        return True
    if name is None or (name.first == at and name.mention.proclitics):
        return False
    if is_open(draft, chunk):
        draft.hang(at, chunk.last, Relation.OWNER)
        chunk.last = at
    elif (noun := _apposing(draft, chunk, at)) is not None:
        draft.hang(at, noun, Relation.APPOSITION)
    else:
        return False
    chunk.stop, chunk.definite = stop, True
    return True


def _apposing(draft: Draft, chunk: Chunk, at: int) -> int | None:
    """The noun that a name says again: [الرئيس] فلان, [وزير] الخارجية فلان, وفاة [الطالبة] فلانة; غرب [العاصمة] دمشق."""
    human = draft.words[chunk.head].human
    nouns = (chunk.head,) if human else (chunk.last, chunk.head)
    return next((noun for noun in nouns if _may_appose(draft, chunk, noun, at)), None)


def _may_appose(draft: Draft, chunk: Chunk, noun: int, at: int) -> bool:
    """Not قصفت الطائرات [حلب]."""
    name, word = draft.names[at], draft.words[noun]
    if name is None or draft.names[noun] is not None:
        return False
    if isinstance(name.entity, Person):
        return word.number != "p" and (word.human is True if noun != chunk.head else word.human is not False)
    return (isinstance(name.entity, Place) and word.lemma in group("place")) or _is_theirs(chunk, word)


def _is_theirs(chunk: Chunk, word: Reading) -> bool:
    """على مضيفه [ديجون], ومنافسه [برشلونة]: a noun with its pronoun, under a preposition or و, waits for its name alone."""
    bound = word.suffix and (chunk.preposition or word.proclitics) and chunk.last == chunk.head
    somebody = word.human is not False or word.lemma in body_nouns()
    return bool(bound) and somebody and word.pos is not Pos.MASDAR and word.lemma not in group("foremost")


def takes_quoted(draft: Draft, chunk: Chunk, at: int, stop: int) -> bool:
    """تنظيم «كذا», فيلم «كذا»: a short quotation behind a noun is its name."""
    if draft.forms[at] in "/_" and chunk.head >= 0 and at + 1 < stop and draft.words[at + 1].pos is not Pos.SIGN:
        draft.hang(at, at + 1, Relation.SIGN)  # تموز/[يوليو]
        draft.hang(at + 1, chunk.last, Relation.PART)
        chunk.stop = at + 2
        return True
    if draft.forms[at] == "#" and at + 1 < stop and (chunk.head < 0 or is_open(draft, chunk)):
        draft.hang(at, at + 1, Relation.SIGN)
        chunk.stop = at + 1
        return True
    quotation = draft.quotations.opened.get(at)
    if quotation is None or not quotation.closed or quotation.after > stop or len(quotation) > _QUOTED:
        return False
    if any(draft.words[inside].is_verb for inside in range(quotation.first, quotation.stop)):
        return False
    bracket = quotation.kind == "bracket" or (chunk.head >= 0 and not is_open(draft, chunk))
    if bracket and quotation.kind != "bracket" and _is_object(draft, chunk, draft.words[quotation.first : quotation.stop]):
        return False
    if chunk.head < 0:
        chunk.head = chunk.last = quotation.first
    else:
        draft.hang(quotation.first, chunk.last, Relation.APPOSITION if bracket else Relation.OWNER)
    for inside in range(quotation.first + 1, quotation.stop):
        draft.hang(inside, quotation.first, Relation.PART)
    for sign in (quotation.opener, quotation.stop):
        draft.hang(sign, quotation.first, Relation.SIGN)
    chunk.stop, chunk.definite = quotation.after, True
    return True


def _is_object(draft: Draft, chunk: Chunk, quoted: Sequence[Reading]) -> bool:
    """أدان الوزير | «الاعتداء الآثم»: what the subject right before it does, and not its name (المهرة «إشراق عذبة»)."""
    subject = chunk.definite and chunk.first > 0 and draft.words[chunk.first - 1].is_verb
    told = is_bare_accusative(quoted[0]) or any(word.definite for word in quoted) if quoted else False
    return subject and told and quoted[0].pos is Pos.MASDAR


def is_wanted(draft: Draft, chunk: Chunk, noun: Reading, word: Reading) -> bool:
    """رفض الوزير [المقترح]: a noun for a thing that may be a participle, behind a verb and who does it, is the object."""
    broken = noun.number == "p" and not noun.stem.endswith(FEMININE_PLURAL)  # حزب العمال [المعارض] is no exhibitions
    if noun.pos is not Pos.NOUN or noun.human is not False or broken or word.pos is not Pos.PARTICIPLE:
        return False
    head = draft.words[chunk.head]
    acts = head.human or head.lemma in body_nouns() or draft.names[chunk.head] is not None
    whole = acts and not chunk.described and not is_open(draft, chunk)
    return whole and wants_object(draft, chunk) and noun.lemma not in (*group("time"), *body_nouns())


def wants_object(draft: Draft, chunk: Chunk) -> bool:
    """Whether a phrase is the subject right behind a verb that mostly has an object: أعفى الملك | [الوزير] من منصبه."""
    verb = draft.words[chunk.first - 1] if chunk.first > 0 else None
    if verb is None or not verb.is_verb or verb.suffix or says(verb.lemma):
        return False
    return takes_object(verb) and agrees_before(verb, draft.words[chunk.head])


def is_having(draft: Draft, at: int) -> bool:
    """Whether a ذات or ذو says what a noun has; ذات مرة is a time."""
    return draft.forms[at] in group("having") and at + 1 < len(draft.forms) and draft.forms[at + 1] not in group("time")
