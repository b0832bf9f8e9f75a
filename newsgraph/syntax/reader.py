"""Reads the chunks of one sentence into clauses, from its beginning to its end, with a stack of those still open."""

from collections.abc import Callable, Mapping, Sequence
from itertools import zip_longest

from newsgraph.syntax.arguments import read_noun
from newsgraph.syntax.belonging import waits_for
from newsgraph.syntax.clauses import ClauseKind
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.opened import OpenClause, complete
from newsgraph.syntax.openers import (
    read_closing,
    read_colon,
    read_complementizer,
    read_opener,
    read_opening,
    read_relative,
)
from newsgraph.syntax.predicates import read_verb
from newsgraph.syntax.state import State
from newsgraph.syntax.tree import Relation


def read_sentence(draft: Draft, clauses: list[OpenClause], chunks: Sequence[Chunk]) -> None:
    """Read a sentence; `clauses` grows by its clauses, parents before what hangs in them."""
    state = State(draft, clauses)
    state.push(ClauseKind.MAIN, chunks[0].first, None).base = True
    for chunk, following in zip_longest(chunks, chunks[1:]):
        state.following = following
        joint = state.joint
        chunk.joined = chunk.joined or joint >= 0
        _READ[chunk.kind](state, chunk)
        if joint >= 0 and chunk.kind is not ChunkKind.JOINT:
            draft.hang(joint, chunk.head, Relation.PARTICLE)
            state.joint = -1 if state.joint == joint else state.joint
        state.previous = chunk


def _read_joint(state: State, chunk: Chunk) -> None:
    state.joint = chunk.head


def _read_particle(state: State, chunk: Chunk) -> None:
    state.pending.append(chunk.head)
    state.before_particle = None if chunk.joined else state.previous
    if chunk.joined and state.following is not None and state.following.kind is ChunkKind.VERB:
        state.joint = chunk.head  # ولم [ينسحب]: the و joins the verb


def _read_adverb(state: State, chunk: Chunk) -> None:
    if state.top.predicate >= 0:
        state.draft.hang(chunk.head, state.top.predicate, Relation.ADVERB)
    else:
        state.pending.append(chunk.head)


def _read_comma(state: State, chunk: Chunk) -> None:
    complete(state.top)
    opener = state.draft.asides.get(chunk.head, chunk.head)
    while len(state.stack) > 1 and opener < state.top.first < chunk.head and not state.top.base:
        state.stack.pop()  # الوزير -الذي عاد أمس[-] قال
    state.pending = []
    after = state.following
    goes_on = after is not None and not after.joined and not after.preposition and after.kind in (ChunkKind.NOUN, ChunkKind.VERB)
    while goes_on and state.top.predicate >= 0 and (state.top.set_off or _is_awaited(state)):
        state.stack.pop()


def _is_awaited(state: State) -> bool:
    """وضعت دراسة أجريت حديثا، [لاعبا] ...: the clause around a relative one waits for its object."""
    clause, outer, after, words = state.top, state.top.parent, state.following, state.draft.words
    if clause.kind is not ClauseKind.RELATIVE or outer is None or outer.predicate < 0 or after is None:
        return False
    return waits_for(outer, words[outer.predicate], words[after.head])


def _read_sign(state: State, chunk: Chunk) -> None:
    pass


_READ: Mapping[ChunkKind, Callable[[State, Chunk], None]] = {
    ChunkKind.NOUN: read_noun,
    ChunkKind.VERB: read_verb,
    ChunkKind.COMPLEMENTIZER: read_complementizer,
    ChunkKind.RELATIVE: read_relative,
    ChunkKind.OPENER: read_opener,
    ChunkKind.JOINT: _read_joint,
    ChunkKind.PARTICLE: _read_particle,
    ChunkKind.ADVERB: _read_adverb,
    ChunkKind.COMMA: _read_comma,
    ChunkKind.COLON: read_colon,
    ChunkKind.OPENING: read_opening,
    ChunkKind.CLOSING: read_closing,
    ChunkKind.SIGN: _read_sign,
}
