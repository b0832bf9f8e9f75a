"""A sentence as a row of chunks: noun phrases, verbs, and the words that open, join and close clauses."""

from collections.abc import Iterator

from newsgraph.document.letters import ANDS, BY, PREPOSITIONS
from newsgraph.lexicons.particles import AS, IN, WHAT
from newsgraph.morphology import Pos, Tense
from newsgraph.syntax.amounts import behind_amount
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.nouns import NOMINAL, noun_phrase
from newsgraph.syntax.tree import Relation

_PLAIN = {
    Pos.VERB: ChunkKind.VERB,
    Pos.COMPLEMENTIZER: ChunkKind.COMPLEMENTIZER,
    Pos.RELATIVE: ChunkKind.RELATIVE,
    Pos.NEGATION: ChunkKind.PARTICLE,
    Pos.PARTICLE: ChunkKind.PARTICLE,
    Pos.INTERROGATIVE: ChunkKind.PARTICLE,
    Pos.ADVERB: ChunkKind.ADVERB,
}
_AND = frozenset(ANDS)
_GLUED = frozenset(PREPOSITIONS)


def chunks(draft: Draft, first: int, stop: int) -> list[Chunk]:
    """The chunks of the tokens `first` to `stop`, which they partition."""
    return list(_chunks(draft, first, stop))


def _chunks(draft: Draft, first: int, stop: int) -> Iterator[Chunk]:
    at = first
    while at < stop:
        chunk = _next(draft, at, stop)
        chunk.joined = chunk.joined or draft.words[at].proclitics[:1] in _AND
        yield chunk
        at = chunk.stop


def _next(draft: Draft, at: int, stop: int) -> Chunk:
    word, begin = draft.words[at], behind_amount(draft, at, stop)
    if draft.names[at] is not None or word.pos in NOMINAL or begin > at:
        preposition = _glued(word.proclitics)
        chunk = noun_phrase(draft, at, begin, stop, preposition)
        chunk.marker = at if preposition else -1
        return chunk
    if draft.forms[at].lstrip(ANDS) == AS:
        return Chunk(ChunkKind.JOINT, at, at, at + 1)
    if (member := _past_including(draft, at, stop)) > at:
        return Chunk(ChunkKind.JOINT, at, at, member)
    if word.pos is Pos.PREPOSITION:
        return _under_preposition(draft, at, stop)
    if draft.forms[at] == WHAT and _follows_perfect(draft, at + 1, stop):
        return Chunk(ChunkKind.RELATIVE, at, at, at + 1)  # ، ما [أدى] إلى ...
    if word.pos is Pos.CONJUNCTION and word.lemma in group("but"):
        return Chunk(ChunkKind.COMPLEMENTIZER, at, at, at + 1)
    if word.lemma in group("meanwhile") and at + 1 < stop and draft.words[at + 1].pos is Pos.PREPOSITION:
        return Chunk(ChunkKind.ADVERB, at, at, at + 1)  # فيما بعد, فيما بينهم
    if word.pos is Pos.CONJUNCTION:
        return Chunk(ChunkKind.JOINT if draft.forms[at] in group("joint") else ChunkKind.OPENER, at, at, at + 1)
    if word.pos is Pos.SIGN:
        return _sign(draft, at, stop)
    return Chunk(_PLAIN.get(word.pos, ChunkKind.ADVERB), at, at, at + 1, _glued(word.proclitics))


def _follows_perfect(draft: Draft, at: int, stop: int) -> bool:
    """ما before a perfect stands for what came before; only ما زال and its like are negated."""
    return at < stop and draft.words[at].tense is Tense.PERFECT and draft.words[at].lemma not in group("still")


def _past_including(draft: Draft, at: int, stop: int) -> int:
    """بما في ذلك [الأطفال], بما فيها [المدارس]: where what is joined begins; `at` where nothing is."""
    after = at + 1
    if draft.forms[at] != BY + WHAT or after >= stop or draft.words[after].lemma != IN:
        return at
    if draft.words[after].suffix:
        return after + 1
    return at + 3 if after + 1 < stop and draft.words[after + 1].pos is Pos.DEMONSTRATIVE else at


def _glued(proclitics: str) -> str:
    """The preposition among the particles on a word's front."""
    return proclitics[-1] if proclitics[-1:] in _GLUED and proclitics else ""


def _under_preposition(draft: Draft, at: int, stop: int) -> Chunk:
    """A preposition with the phrase that it governs; with its pronoun (عليه); or with the أن or ما that follows it."""
    word = draft.words[at]
    preposition = _glued(word.proclitics) + word.lemma if word.proclitics[-1:] in _GLUED else word.lemma
    if word.suffix:
        return Chunk(ChunkKind.NOUN, at, at, at + 1, preposition, at, last=at, definite=True)
    after = at + 1
    while after < stop and _carries_on(draft, after):
        draft.hang(after - 1, after, Relation.PARTICLE)  # من بين, من دون
        preposition, after = f"{preposition} {draft.forms[after]}", after + 1
    while after < stop and draft.forms[after] == "#":
        after += 1
    after = behind_amount(draft, after, stop) if after < stop else after
    if after >= stop:
        return Chunk(ChunkKind.ADVERB, at, at, after)
    follower = draft.words[after]
    if follower.pos in (Pos.COMPLEMENTIZER, Pos.RELATIVE) and draft.names[after] is None:
        kind = ChunkKind.COMPLEMENTIZER if follower.pos is Pos.COMPLEMENTIZER else ChunkKind.RELATIVE
        draft.hang(at, after, Relation.PARTICLE)
        return Chunk(kind, after, at, after + 1, preposition, at)
    if draft.names[after] is not None or follower.pos in NOMINAL or follower.suffix or after in draft.quotations.opened:
        if follower.pos is Pos.PREPOSITION:
            return Chunk(ChunkKind.NOUN, after, at, after + 1, preposition, after, last=after, definite=True)
        return noun_phrase(draft, at, after, stop, preposition)
    return Chunk(ChunkKind.ADVERB, at, at, after)


def _carries_on(draft: Draft, at: int) -> bool:
    """من [بين], من [دون], من [أجل]: a word that makes one preposition with the one before it."""
    word = draft.words[at]
    return (word.pos is Pos.PREPOSITION and not word.suffix) or draft.forms[at] in group("part_of_preposition")


def _sign(draft: Draft, at: int, stop: int) -> Chunk:
    form = draft.forms[at]
    if form == "#" and at + 1 < stop and draft.words[at + 1].pos in NOMINAL:
        return noun_phrase(draft, at, at, stop)
    quotation = draft.quotations.opened.get(at)
    if quotation is not None:
        if (
            len(quotation) <= 5
            and quotation.closed
            and not any(draft.words[q].is_verb for q in range(quotation.first, quotation.stop))
        ):
            return noun_phrase(draft, at, at, stop)
        return Chunk(ChunkKind.OPENING, at, at, at + 1)
    if at in draft.quotations.closed:
        return Chunk(ChunkKind.CLOSING, at, at, at + 1)
    kind = ChunkKind.COMMA if form in "،,؛;-–—" else ChunkKind.COLON if form == ":" else ChunkKind.SIGN
    return Chunk(kind, at, at, at + 1)
