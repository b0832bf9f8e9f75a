"""What stands at a token, and the mentions that are made there."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsgraph.document.clitics import Cut
from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons import words
from newsgraph.matching import noun_cuts
from newsgraph.report import Entity, Mention
from newsgraph.syntax import Article

QUOTES = frozenset("«»\"“”‘’'")
_SHORTEST = 5  # letters of a word that surely carries the article

Found = tuple[str, Mention]
"""A mention, and the id of the entity whose it is."""


def entity_at(article: Article, at: int) -> Entity | None:
    """The entity that the token there mentions."""
    placed = article.mention_at(at)
    return None if placed is None else placed.entity


def cuts_at(article: Article, at: int) -> Sequence[Cut]:
    """The readings of the word there, nothing where no word is."""
    tokens = article.tokens
    return noun_cuts(tokens[at].text) if 0 <= at < len(tokens) and tokens[at].is_word else ()


def nouns_at(article: Article, at: int) -> Iterator[str]:
    """The word there without clitics and article, read in every way."""
    return (cut.rest.removeprefix(ARTICLE) for cut in cuts_at(article, at))


def is_definite(form: str) -> bool:
    """Whether a word carries the article, as far as its letters tell (الوزراء; but not الي or التقى)."""
    return form.startswith(ARTICLE) and len(form) >= _SHORTEST and form not in words("verbs_in_al.txt")


def with_mentions(entities: Sequence[Entity], found: Sequence[Found]) -> list[Entity]:
    """The entities with more mentions, in order of position."""
    more: defaultdict[str, list[Mention]] = defaultdict(list)
    for id_, mention in found:
        more[id_].append(mention)
    return [_grown(entity, more.get(entity.id, [])) for entity in entities]


def nominal(article: Article, first: int, stop: int, cut: Cut) -> Mention:
    """A nominal mention at these tokens, the first one read by `cut`."""
    text = article.document.text
    start, end = article.tokens[first].start + cut.offset, article.tokens[stop - 1].end
    return Mention(start=start, end=end, text=text[start:end], kind="nominal", proclitics=cut.proclitics)


def _grown(entity: Entity, more: Sequence[Mention]) -> Entity:
    if not more:
        return entity
    mentions = tuple(sorted((*entity.mentions, *more), key=lambda mention: mention.start))
    return entity.model_copy(update={"mentions": mentions})
