"""All that is said of the entities beyond their names, step by step in the order written here."""

from collections.abc import Sequence

from newsgraph.coreference.categories import categorised
from newsgraph.coreference.nominals import with_body_nominals
from newsgraph.coreference.order import in_order
from newsgraph.coreference.persons import with_person_nominals
from newsgraph.coreference.roles import with_roles
from newsgraph.report import Entity
from newsgraph.syntax import Article

_STEPS = (categorised, with_body_nominals, with_roles, with_person_nominals)


def described(article: Article, entities: Sequence[Entity]) -> list[Entity]:
    """The entities with categories, nominal mentions and roles; their places should be on the map already."""
    for step in _STEPS:
        entities = step(article.with_entities(entities), entities)
    return in_order(apart(entities))


def apart(entities: Sequence[Entity]) -> list[Entity]:
    """The entities without nominal mentions that share a character with another mention: the longest of them stays."""
    spans = [
        (mention.kind != "name", mention.start - mention.end, mention.start, mention.end)
        for e in entities
        for mention in e.mentions
    ]
    kept: set[tuple[int, int]] = set()
    taken: set[int] = set()
    for nominal, _, start, end in sorted(spans):
        if not (nominal and taken.intersection(range(start, end))):
            kept.add((start, end))
            taken.update(range(start, end))
    return [_kept(entity, kept) for entity in entities]


def _kept(entity: Entity, kept: set[tuple[int, int]]) -> Entity:
    mentions = tuple(one for one in entity.mentions if one.kind == "name" or (one.start, one.end) in kept)
    return entity if len(mentions) == len(entity.mentions) else entity.model_copy(update={"mentions": mentions})
