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
    return in_order(entities)
