"""Where the article names its entities: by name, by a noun that refers back, or by a possessive (عناصره)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsgraph.coreference import Referents
from newsgraph.document.clitics import Cut, cuts
from newsgraph.events.words import grammar
from newsgraph.report import Entity, Organization, Person, Place

if TYPE_CHECKING:
    from newsgraph.events.scene import Scene


@dataclass(frozen=True, slots=True)
class Named:
    """A mention in tokens `first` to `stop`; `back` where it is no name but refers back."""

    entity: Entity
    first: int
    stop: int
    proclitics: str
    back: bool = False

    @property
    def is_place(self) -> bool:
        """True for a place; states act, but first of all they are where things happen."""
        return isinstance(self.entity, Place)


def lay_out(scene: Scene) -> list[Named | None]:
    """For each token the mention that it is part of."""
    entities = {entity.id: entity for entity in scene.entities}
    found: list[Named | None] = [None] * len(scene.tokens)
    for placed in scene.article.mentions:
        mention, entity = placed.mention, entities.get(placed.entity.id, placed.entity)
        named = Named(entity, placed.first, placed.stop, mention.proclitics, mention.kind == "nominal")
        found[placed.first : placed.stop] = [named] * (placed.stop - placed.first)
    _refer_back(scene, found, entities)
    return found


def _refer_back(scene: Scene, found: list[Named | None], entities: Mapping[str, Entity]) -> None:
    """Fill in the owners of people and things: مقتل العشرات من [عناصره]."""
    referents = Referents(scene.article)
    for at in range(len(found)):
        cut = _owned(scene, at) if found[at] is None else None
        owners = referents.behind(at) if cut is not None else ()
        owner = entities[owners[0]] if len(owners) == 1 else None
        if cut is not None and isinstance(owner, (Organization, Person)):
            found[at] = Named(owner, at, at + 1, cut.proclitics, back=True)


def _owned(scene: Scene, at: int) -> Cut | None:
    """How the word reads where it is an owner's people or things (عناصره, قواتها), else None."""
    suffix = scene.article.words[at].suffix
    if not suffix:
        return None
    return next((cut for cut in cuts(scene.forms[at]) if cut.rest.removesuffix(suffix) in grammar("owner")), None)
