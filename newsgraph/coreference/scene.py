"""Where an article's entities stand among its words."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from newsgraph.document import Document, Token
from newsgraph.document.clitics import Cut
from newsgraph.lexicons import words
from newsgraph.matching import noun_cuts
from newsgraph.report import Entity, Mention

_ARTICLE = "ال"
_SHORTEST = 5  # letters of a word that surely carries the article


@dataclass(frozen=True, slots=True)
class Spot:
    """The tokens `first` to `stop` that hold a mention of entity number `entity`, with the particles on its front."""

    first: int
    stop: int
    entity: int
    proclitics: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """A document, its entities, and for each token the mention that it lies in."""

    document: Document
    entities: tuple[Entity, ...]
    spots: tuple[Spot, ...]
    held: Mapping[int, Spot] = field(repr=False)
    tokens: Sequence[Token] = field(repr=False)

    @classmethod
    def of(cls, document: Document, entities: Sequence[Entity]) -> "Scene":
        """The scene of these entities; of mentions that overlap the first counts."""
        starts = [token.start for token in document.tokens]
        spots = [_spot(starts, mention, number) for number, entity in enumerate(entities) for mention in entity.mentions]
        held: dict[int, Spot] = {}
        for spot in spots:
            for at in range(spot.first, spot.stop):
                held.setdefault(at, spot)
        return cls(document, tuple(entities), tuple(sorted(spots, key=lambda spot: spot.first)), held, document.tokens)

    def form(self, at: int) -> str:
        """How the token there reads; nothing outside the text."""
        return self.tokens[at].form if 0 <= at < len(self.tokens) else ""

    def entity_at(self, at: int) -> Entity | None:
        """The entity that the token there mentions."""
        spot = self.held.get(at)
        return None if spot is None else self.entities[spot.entity]

    def cuts(self, at: int) -> Sequence[Cut]:
        """The readings of the word there, nothing where no word is."""
        return noun_cuts(self.tokens[at].text) if 0 <= at < len(self.tokens) and self.tokens[at].is_word else ()

    def nouns_at(self, at: int) -> Iterator[str]:
        """The word there without clitics and article, read in every way."""
        return (cut.rest.removeprefix(_ARTICLE) for cut in self.cuts(at))


def is_definite(form: str) -> bool:
    """Whether a word carries the article, as far as its letters tell (الوزراء; but not الي or التقى)."""
    return form.startswith(_ARTICLE) and len(form) >= _SHORTEST and form not in words("verbs_in_al.txt")


def with_mentions(entities: Sequence[Entity], found: Sequence[tuple[int, Mention]]) -> list[Entity]:
    """The entities with more mentions, each given with its entity's number, in order of position."""
    more: defaultdict[int, list[Mention]] = defaultdict(list)
    for number, mention in found:
        more[number].append(mention)
    return [_grown(entity, more.get(number, [])) for number, entity in enumerate(entities)]


def nominal(document: Document, first: int, stop: int, cut: Cut) -> Mention:
    """A nominal mention at these tokens, the first one read by `cut`."""
    start, end = document.tokens[first].start + cut.offset, document.tokens[stop - 1].end
    return Mention(start=start, end=end, text=document.text[start:end], kind="nominal", proclitics=cut.proclitics)


def _grown(entity: Entity, more: Sequence[Mention]) -> Entity:
    if not more:
        return entity
    mentions = tuple(sorted((*entity.mentions, *more), key=lambda mention: mention.start))
    return entity.model_copy(update={"mentions": mentions})


def _spot(starts: Sequence[int], mention: Mention, number: int) -> Spot:
    first = bisect_right(starts, mention.start) - 1
    return Spot(first, max(first + 1, bisect_left(starts, mention.end)), number, mention.proclitics)
