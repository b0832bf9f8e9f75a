"""Where an article's entities stand among its tokens.

One rule for overlaps: the longest mention holds a token, the first of equals.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsgraph.document import Token
from newsgraph.report import Entity, Mention, Place


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention of an entity, in tokens `first` to `stop`."""

    entity: Entity
    mention: Mention
    first: int
    stop: int

    def __hash__(self) -> int:
        """By its place: an entity with thousands of mentions takes long to hash."""
        return hash((self.first, self.stop))

    @property
    def is_name(self) -> bool:
        """True for a proper name, false for a noun or pronoun that refers back."""
        return self.mention.kind == "name"

    @property
    def is_place(self) -> bool:
        """True for a place; states act, but first of all they are where things happen."""
        return isinstance(self.entity, Place)


@dataclass(frozen=True, slots=True)
class Mentions:
    """For each token the mention that it is part of."""

    at: Sequence[Placed | None]
    placed: Sequence[Placed]

    def __iter__(self) -> Iterator[Placed]:
        """Every mention that holds a token, in order."""
        return iter(self.placed)


def lay_out(tokens: Sequence[Token], entities: Sequence[Entity]) -> Mentions:
    """The mentions on the tokens that they lie in or across; linear but for the sorting."""
    starts, ends = [token.start for token in tokens], [token.end for token in tokens]
    found = [
        Placed(entity, mention, bisect_right(ends, mention.start), bisect_left(starts, mention.end))
        for entity in entities
        for mention in entity.mentions
    ]
    found.sort(key=lambda placed: (placed.first - placed.stop, placed.first))
    held: list[Placed | None] = [None] * len(tokens)
    kept = [placed for placed in found if _hold(held, placed)]
    return Mentions(held, sorted(kept, key=lambda placed: placed.first))


def _hold(held: list[Placed | None], placed: Placed) -> bool:
    """Give the mention its tokens, unless a longer one has one of them already."""
    if placed.first >= placed.stop or any(held[at] is not None for at in range(placed.first, placed.stop)):
        return False
    held[placed.first : placed.stop] = [placed] * (placed.stop - placed.first)
    return True
