"""Who answers to a word of the article: for claims and events, which ask it of nouns that are no names."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsgraph.coreference.apposition import found_titles
from newsgraph.document.cached import cached_property
from newsgraph.syntax import Article


@dataclass(frozen=True)
class Referents:
    """The entities that words of an article stand for, once coreference has laid its mentions on it.

    قال [مدرب] النادي، الإسباني خوان كاردوسو، إن ...      the noun at the head of the title is he as well
    """

    article: Article

    @cached_property
    def _titles(self) -> Mapping[int, str]:
        return {found.noun.at: found.person for found in found_titles(self.article)}

    def at(self, at: int) -> str | None:
        """The id of the entity that the word there stands for; None where it stands for nothing that has a name."""
        placed = self.article.mention_at(at)
        return placed.entity.id if placed is not None else self._titles.get(at)
