"""The roles that an event's entities take."""

from dataclasses import dataclass, field
from typing import Literal

from newsgraph.syntax import Placed

Letter = Literal["A", "R", "P", "N"]
"""Actor, recipient, place; N where grammar says that it has none."""


@dataclass(slots=True)
class Roles:
    """Entity ids by role, in order of finding, none twice."""

    actors: list[str] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)

    def add(self, name: str, named: Placed) -> None:
        """Give the entity a role, if it has none yet."""
        if not any(named.entity.id in ids for ids in (self.actors, self.recipients, self.places)):
            getattr(self, name).append(named.entity.id)
