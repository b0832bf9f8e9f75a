"""All that is said of the entities beyond their names, step by step in the order written here."""

from collections.abc import Mapping, Sequence

from newsgraph.coreference.categories import categorised
from newsgraph.coreference.nominals import with_body_nominals
from newsgraph.coreference.persons import with_person_nominals
from newsgraph.coreference.roles import with_roles
from newsgraph.coreference.salience import with_salience
from newsgraph.document import Document
from newsgraph.report import Entity


def described(document: Document, entities: Sequence[Entity], spoken: Mapping[str, int] | None = None) -> list[Entity]:
    """The entities with categories, nominal mentions, roles and salience; their places should be on the map already.

    `spoken` counts the claims of each entity by its id, where they are known: who speaks matters more.
    """
    found = with_body_nominals(document, categorised(document, entities))
    found = with_person_nominals(document, with_roles(document, found))
    return with_salience(document, apart(found), spoken)


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
