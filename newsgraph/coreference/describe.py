"""All that is said of the entities beyond their names, in order of what speaks of them first; and who answers to a word."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsgraph.coreference.apposition import found_titles
from newsgraph.coreference.categories import categorised
from newsgraph.coreference.nominals import with_body_nominals
from newsgraph.coreference.persons import with_person_nominals
from newsgraph.coreference.roles import with_roles
from newsgraph.document.cached import cached_property
from newsgraph.report import Entity, Person
from newsgraph.syntax import Article

_STEPS = (categorised, with_body_nominals, with_roles, with_person_nominals)


def described(article: Article, entities: Sequence[Entity]) -> list[Entity]:
    """The entities with categories, nominal mentions and roles; their places should be on the map already."""
    for step in _STEPS:
        entities = step(article.with_entities(entities), entities)
    return in_order(entities)


def in_order(entities: Sequence[Entity]) -> list[Entity]:
    """The same entities, those of each kind numbered in order of first mentions, nouns too: «عاد إلى بلاده» before إيران."""
    found = sorted(entities, key=lambda entity: min(mention.start for mention in entity.mentions))
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for entity in found:
        kind = type(entity).__name__.lower()
        counts[kind] += 1
        names[entity.id] = f"{kind}-{counts[kind]}"
    return list(entities) if all(old == new for old, new in names.items()) else [_renamed(entity, names) for entity in found]


def _renamed(entity: Entity, names: Mapping[str, str]) -> Entity:
    changed: dict[str, object] = {"id": names[entity.id]}
    if isinstance(entity, Person):
        roles = [dict(role) | {"organization_id": role.organization_id and names[role.organization_id]} for role in entity.roles]
        roles = [role | {"place_id": role["place_id"] and names[role["place_id"]]} for role in roles]
        changed["roles"] = tuple(old.model_copy(update=new) for old, new in zip(entity.roles, roles, strict=True))
    return entity.model_copy(update=changed)


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
