"""Entities in order of their first mention, which a noun may be: «عاد إلى بلاده» in a headline stands before إيران below it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsgraph.report import Entity, Person


def in_order(entities: Sequence[Entity]) -> list[Entity]:
    """The same entities, those of each kind numbered in order of their first mentions."""
    if all(_first(before) <= _first(after) for kind in _kinds(entities) for before, after in pairwise(kind)):
        return list(entities)
    found = sorted(entities, key=_first)
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for entity in found:
        kind = type(entity).__name__.lower()
        counts[kind] += 1
        names[entity.id] = f"{kind}-{counts[kind]}"
    return [_renamed(entity, names) for entity in found]


def _kinds(entities: Sequence[Entity]) -> list[list[Entity]]:
    return [[one for one in entities if type(one) is kind] for kind in {type(one) for one in entities}]


def _first(entity: Entity) -> int:
    return min(mention.start for mention in entity.mentions)


def _renamed(entity: Entity, names: Mapping[str, str]) -> Entity:
    changed: dict[str, object] = {"id": names[entity.id]}
    if isinstance(entity, Person):
        roles = [dict(role) | {"organization_id": role.organization_id and names[role.organization_id]} for role in entity.roles]
        roles = [role | {"place_id": role["place_id"] and names[role["place_id"]]} for role in roles]
        changed["roles"] = tuple(old.model_copy(update=new) for old, new in zip(entity.roles, roles, strict=True))
    return entity.model_copy(update=changed)
