"""What the parser writes on while it reads: the governor and relation of every token; and the chunks of a sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from newsgraph.morphology import Reading
from newsgraph.report import Person
from newsgraph.syntax.mentions import Placed
from newsgraph.syntax.quotations import Quotations
from newsgraph.syntax.tree import Relation

_NEAR = 12
"""Tokens behind a noun phrase in which what is joined to it begins."""


class ChunkKind(IntEnum):
    """What a chunk is to the reader of clauses."""

    NOUN = 1
    VERB = 2
    COMPLEMENTIZER = 3
    RELATIVE = 4
    OPENER = 5
    """بعدما, عندما, لأن: opens an adverbial clause."""
    JOINT = 6
    """أو, ثم, بل, و written apart."""
    PARTICLE = 7
    """قد, سوف, لم, لا: stands over the next predicate."""
    ADVERB = 8
    COMMA = 9
    COLON = 10
    OPENING = 11
    """A quotation mark or bracket that opens."""
    CLOSING = 12
    SIGN = 13


@dataclass(slots=True)
class Chunk:
    """Tokens `first` to `stop` that are read as one; `last` is the last noun of an idafa, which an adjective or الذي may mean.

    `joined` is true where و or ف or another joint stands before it.
    """

    kind: ChunkKind
    head: int
    first: int
    stop: int
    preposition: str = ""
    marker: int = -1
    joined: bool = False
    last: int = -1
    definite: bool = False
    described: bool = False
    """An adjective stands behind its last noun, which ends the idafa (مسؤول حكومي | حملته)."""


@dataclass(slots=True)
class Draft:
    """The tree in the making; all lists run along the tokens. `asides` knows the opening dash of each closing one."""

    forms: Sequence[str]
    words: Sequence[Reading]
    names: Sequence[Placed | None]
    quotations: Quotations
    asides: Mapping[int, int]
    governor: list[int]
    relation: list[Relation]
    prepositions: list[str]
    markers: list[int]

    def idafa(self, chunk: Chunk) -> list[int]:
        """The nouns of a phrase from the last to its head: [سبب] [استخدام] [التنظيم]."""
        nouns = [chunk.last]
        while nouns[-1] != chunk.head and self.governor[nouns[-1]] >= chunk.first:
            nouns.append(self.governor[nouns[-1]])
        return list(dict.fromkeys((*nouns, chunk.head)))

    def hang(self, at: int, governor: int, relation: Relation) -> None:
        """Put a token under another; the first word on a token counts, and none hangs on itself."""
        if self.relation[at] is Relation.ROOT and at != governor:
            self.governor[at], self.relation[at] = governor, relation

    def is_person(self, at: int) -> bool:
        """Whether a token is part of the name of a person."""
        name = self.names[at]
        return name is not None and isinstance(name.entity, Person)

    def is_joined(self, chunk: Chunk) -> bool:
        """[الشركة والهيئة] بحثتا, [الوزيرة وضيفها] يناقشان: two that are joined are many, whatever each of them is."""
        behind = range(chunk.stop, min(chunk.stop + _NEAR, len(self.words)))
        return any(chunk.first <= self.governor[at] < chunk.stop and self.relation[at] is Relation.CONJUNCT for at in behind)
