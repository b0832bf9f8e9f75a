"""Numbers inside noun phrases: what counts, what is counted, and ordinals in digits (الذكرى الـ20)."""

from newsgraph.document.letters import ALEF, ARTICLE, YA
from newsgraph.morphology import Pos
from newsgraph.syntax.agreement import is_bare_accusative
from newsgraph.syntax.draft import Chunk, Draft
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.nouns_named import set_head
from newsgraph.syntax.tree import Relation


def counted(draft: Draft, chunk: Chunk, at: int) -> bool:
    """The noun behind a number becomes the head where the number was, and the number hangs on it."""
    number = chunk.last
    if number == chunk.head:
        chunk.head = at
        draft.hang(number, at, Relation.COUNTED)
    else:
        draft.hang(at, number, Relation.OWNER)
    chunk.last, chunk.stop = at, at + 1
    return True


def _counts_next(draft: Draft, chunk: Chunk, at: int) -> bool:
    """السجن المشدد | 15 [سنة]: a number behind a whole phrase counts what follows it."""
    after = at + 1
    last = draft.words[chunk.last]
    whole = chunk.definite and last.pos is not Pos.NUMBER and last.lemma not in group("time")  # العام 2011 الأحد
    if not whole or after >= len(draft.words):
        return False
    word = draft.words[after]
    return word.is_nominal and not word.proclitics and not draft.forms[after].endswith(YA + ALEF)  # الرتبة 57 عالميا


def takes_number(draft: Draft, chunk: Chunk, at: int) -> bool:
    if chunk.head >= 0 and (is_bare_accusative(draft.words[chunk.last]) or _counts_next(draft, chunk, at)):
        return False
    if chunk.head < 0:
        set_head(chunk, at)
    elif draft.words[chunk.last].pos is Pos.NUMBER and chunk.last == chunk.head:  # ثلاثة آلاف, 5 ملايين: the later is the head
        draft.hang(chunk.head, at, Relation.COUNTED)
        set_head(chunk, at)
    else:  # عام 2014, نحو 30
        counts = draft.words[chunk.last].pos is Pos.QUANTIFIER
        draft.hang(at, chunk.last, Relation.OWNER if counts else Relation.COUNTED)
        chunk.stop = at + 1
        chunk.last = at if counts else chunk.last
    return True


def takes_ordinal(draft: Draft, chunk: Chunk, at: int, stop: int) -> bool:
    """الذكرى [الـ20], القرن [ال19]: an article and digits describe the noun before them; قُتل [الـ15] شخصا: they count."""
    number = at + 1
    if draft.forms[at] != ARTICLE or number >= stop or draft.words[number].pos is not Pos.NUMBER:
        return False
    begun = chunk.head >= 0
    if begun and _counts_next(draft, chunk, number) and not draft.words[number + 1].article:
        return False
    draft.hang(at, number, Relation.PARTICLE)
    if begun:
        draft.hang(number, chunk.last, Relation.ADJECTIVE)
    else:
        set_head(chunk, number)
    chunk.stop, chunk.definite = number + 1, True
    return True
