"""Noun phrases as they are read first: a head with its idafa, adjectives, numbers and names, without what hangs on it further on.

[وزير الدفاع الأميركي] [لويد أوستن]      the second is an apposition of the first
[قصف] [الطائرات التركية] [مواقع الحزب]   a noun with its article ends the idafa, one without begins another phrase
"""

from newsgraph.morphology import Pos, Reading
from newsgraph.syntax.agreement import DESCRIBING, as_adjective, is_bare_accusative, may_describe
from newsgraph.syntax.amounts import owned_amount
from newsgraph.syntax.counted import counted, takes_number, takes_ordinal
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.nouns_named import is_having, is_open, is_wanted, set_head, takes_name, takes_quoted, wants_object
from newsgraph.syntax.tree import Relation

NOMINAL = frozenset(
    {Pos.NOUN, Pos.MASDAR, Pos.PARTICIPLE, Pos.ADJECTIVE, Pos.NUMBER, Pos.QUANTIFIER, Pos.DEMONSTRATIVE, Pos.PRONOUN, Pos.UNKNOWN}
)
"""What a noun phrase can begin with."""


def noun_phrase(draft: Draft, first: int, at: int, stop: int, preposition: str = "") -> Chunk:
    """The noun phrase whose words begin at `at`; `first` is its preposition's token where that stands apart."""
    chunk = Chunk(ChunkKind.NOUN, -1, first, at, preposition, first if first < at else -1)
    while chunk.stop < stop and _takes(draft, chunk, chunk.stop, stop):
        pass
    if chunk.head < 0:  # a demonstrative without its noun, an opened quotation: whatever stands there is the head
        chunk.head = chunk.last = at
        chunk.stop = max(chunk.stop, at + 1)
    if chunk.marker >= 0:
        draft.hang(chunk.marker, chunk.head, Relation.PARTICLE)
    return chunk


def _takes(draft: Draft, chunk: Chunk, at: int, stop: int) -> bool:
    """Take the next token, or the name or short quotation that begins there, into the phrase; False where it is no part of it."""
    name = draft.names[at]
    if name is not None and name.first <= at:
        return takes_name(draft, chunk, at, min(name.stop, stop))
    word = draft.words[at]
    begun = chunk.head >= 0
    if begun and word.proclitics and word.pos is not Pos.SIGN:
        return False
    if word.pos is Pos.SIGN:
        return takes_quoted(draft, chunk, at, stop)
    if takes_ordinal(draft, chunk, at, stop):
        return True
    if word.pos is Pos.NUMBER:
        return takes_number(draft, chunk, at)
    if begun and (number := owned_amount(draft, chunk, at, stop)) > at:
        chunk.stop = number
        return True
    if begun and word.lemma in group("un") and not word.suffix and _is_adjective(draft, at + 1):
        return _points(draft, chunk, at)
    if word.pos in NOMINAL:
        return _takes_noun(draft, chunk, at) if begun else _begins(draft, chunk, at)
    return False


def _begins(draft: Draft, chunk: Chunk, at: int) -> bool:
    word = draft.words[at]
    if word.pos is Pos.DEMONSTRATIVE and _points(draft, chunk, at):
        return True
    set_head(chunk, at)
    chunk.definite = word.definite or word.pos in (Pos.DEMONSTRATIVE, Pos.PRONOUN)
    return True


def _points(draft: Draft, chunk: Chunk, at: int) -> bool:
    """هذه [المدينة], غير [مسبوقة]: keep a word that stands before a noun of the phrase, and hangs on that."""
    if at + 1 >= len(draft.words) or draft.names[at + 1] is not None:
        return False
    if draft.words[at].pos is Pos.DEMONSTRATIVE and not draft.words[at + 1].article:
        return False
    draft.hang(at, at + 1, Relation.PARTICLE)
    chunk.stop = at + 1
    return True


def _may_be_adjective(draft: Draft, chunk: Chunk, chosen: Reading, word: Reading) -> bool:
    """Whether a word taken for a noun may describe without an article: one that no list knows, or behind what owns nothing."""
    alone = chosen.guessed or word.number == "" or is_bare_accusative(draft.words[chunk.last])  # أدوارا [مهمة]
    return alone or (chunk.described and word.pos is Pos.PARTICIPLE)


def _is_adjective(draft: Draft, at: int) -> bool:
    """Whether a word behind غير describes: also what was taken for a noun (غير [المباشرة])."""
    if at >= len(draft.words) or draft.names[at] is not None:
        return False
    return draft.words[at].pos in DESCRIBING or (draft.words[at].article and as_adjective(draft.forms[at]) is not None)


def _takes_noun(draft: Draft, chunk: Chunk, at: int) -> bool:
    word, last, head = draft.words[at], draft.words[chunk.last], draft.words[chunk.head]
    if word.pos is Pos.DEMONSTRATIVE:
        return is_open(draft, chunk) and _points(draft, chunk, at)
    if word.pos is Pos.PRONOUN:
        return False
    if word.pos is Pos.QUANTIFIER and word.suffix:  # المخيم [ذاته], السكان [جميعهم]
        draft.hang(at, chunk.head, Relation.ADJECTIVE)
        chunk.stop = at + 1
        return True
    if last.pos is Pos.NUMBER and not word.article:  # ثلاثة [جنود], 20 [جنديا]: the number counts the noun
        return counted(draft, chunk, at)
    if _describes(draft, chunk, at):
        return True
    if is_having(draft, at):  # الأسلحة [ذات] المدى البعيد
        draft.hang(at, chunk.last, Relation.ADJECTIVE)
        chunk.last, chunk.stop, chunk.described = at, at + 1, False
        return True
    if chunk.described and word.article and draft.words[at - 1].lemma in group("graded"):  # طائرة عالية [السرعة]
        draft.hang(at, at - 1, Relation.OWNER)
        chunk.stop = at + 1
        return True
    beyond = at - 1 in draft.quotations.closed and (word.suffix or word.pos is Pos.MASDAR)  # ادعى تنظيم «كذا» | مسؤوليته
    dated = draft.words[at - 1].pos is Pos.NUMBER and last.lemma in group("time") and word.lemma not in group("time")
    goes_on = is_open(draft, chunk) or (chunk.last == at - 1 and draft.forms[at - 1] in group("having"))
    if goes_on and not is_bare_accusative(word) and not (beyond or dated):  # عام 2019 | تولي السلطة
        draft.hang(at, chunk.last, Relation.OWNER)
        chunk.last, chunk.stop = at, at + 1
        chunk.definite = chunk.definite or word.definite
        return True
    if draft.names[chunk.head] is not None:  # فلان [رئيس] الهيئة
        return bool(head.human and word.human) and chunk.last == chunk.head and _apposed(draft, chunk, at)
    titles = head.human and word.human and word.article and head.article and head.number == word.number == "s"
    apposed = any(draft.names[at + 1 : at + 2]) or not wants_object(draft, chunk)  # قرر الوزير الأول [السيد] فلان
    return bool(titles) and apposed and _apposed(draft, chunk, at)


def _describes(draft: Draft, chunk: Chunk, at: int) -> bool:
    """Hang an adjective on the last noun where it agrees with that, else on the head."""
    chosen = draft.words[at]
    if chosen.suffix or (at and group("compass").issuperset(draft.forms[at - 1 : at + 1])):  # شمال [شرقي] كندا
        return False
    word = chosen if chosen.pos in DESCRIBING else as_adjective(draft.forms[at])
    if (
        word is None
        or word.proclitics
        or (word is not chosen and chosen.lemma in group("not_participle"))
        or (word is not chosen and not word.article and not _may_be_adjective(draft, chunk, chosen, word))
        or is_wanted(draft, chunk, chosen, word)
    ):
        return False
    noun = next((noun for noun in draft.idafa(chunk) if _agrees(draft, chunk, noun, word)), -1)
    if noun < 0 and not _is_broken_plural(draft, chunk, at):
        return False
    draft.hang(at, noun if noun >= 0 else chunk.last, Relation.ADJECTIVE)
    chunk.stop, chunk.described = at + 1, True
    return True


def _agrees(draft: Draft, chunk: Chunk, noun: int, word: Reading) -> bool:
    """Whether an adjective describes one of the nouns of an idafa, all of which are definite where the last is."""
    described = draft.words[noun]
    by_owner = chunk.definite and (noun == chunk.head or noun != chunk.last)
    definite = described.definite or draft.names[noun] is not None or by_owner
    return word.article == definite and described.pos is not Pos.NUMBER and may_describe(described, word)


def _is_broken_plural(draft: Draft, chunk: Chunk, at: int) -> bool:
    """القطع [العسكرية]: what reads as a masdar is a broken plural, as an adjective of things tells."""
    word, noun = draft.words[at], draft.words[chunk.last]
    things = (word.gender, word.number) == ("f", "s") and word.pos is Pos.ADJECTIVE and word.article
    return things and noun.article and noun.pos is Pos.MASDAR and chunk.last == at - 1 and draft.names[at - 1] is None


def _apposed(draft: Draft, chunk: Chunk, at: int) -> bool:
    draft.hang(at, chunk.head, Relation.APPOSITION)
    chunk.last, chunk.stop = at, at + 1
    return True
