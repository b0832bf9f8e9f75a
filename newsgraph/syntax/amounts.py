"""What says how exact a number is, where it is a verb: [ما لا يقل عن] خمسين مسلحا, [ما يزيد على] مليون سائح, [ما يقارب] مئة.

قتل الجيش [ما لا يقل عن 50 مسلحا] في هجوم شنه      what he killed is fifty armed men; nothing "is less"
"""

from newsgraph.lexicons.particles import IN, WHAT
from newsgraph.morphology import Pos
from newsgraph.syntax.draft import Chunk, Draft
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.nouns_named import is_open
from newsgraph.syntax.tree import Relation

_COUNTS = frozenset({Pos.NUMBER, Pos.QUANTIFIER})


def behind_amount(draft: Draft, at: int, stop: int) -> int:
    """Where the number stands whose measure begins at `at`, whose words then hang on it; `at` where none does."""
    if not draft.forms[at].endswith(WHAT):
        return at
    verb = at + 1
    while verb < stop and draft.words[verb].pos is Pos.NEGATION:
        verb += 1
    if verb >= stop or draft.words[verb].lemma not in group("measuring"):
        return at
    number = verb + 1
    while number < stop and draft.words[number].pos is Pos.PREPOSITION and not draft.words[number].suffix:
        number += 1
    if number >= stop or not (draft.words[number].pos in _COUNTS or draft.words[number].lemma in group("counting")):
        return at
    for word in range(at, number):
        draft.hang(word, number, Relation.PARTICLE)
    return number


def owned_amount(draft: Draft, chunk: Chunk, at: int, stop: int) -> int:
    """As `behind_amount`, of whom the last noun of a phrase befalls: أدى إلى مقتل [ما لا يقل عن عشرة أشخاص].

    Not what stands behind a place or a time: قتل في هجوم | ما لا يقل عن عشرة.
    """
    masdar = draft.words[chunk.last].pos is Pos.MASDAR and chunk.preposition != IN
    happens = masdar or chunk.preposition in group("outcome")
    return behind_amount(draft, at, stop) if happens and is_open(draft, chunk) else at
