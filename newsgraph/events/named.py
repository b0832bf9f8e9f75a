"""Where the article names its entities: by name, or by a noun that refers back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsgraph.report import Entity, Place

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
    return found
