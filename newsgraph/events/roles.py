"""The roles that an event's entities take."""

from dataclasses import dataclass, field
from typing import Literal

Letter = Literal["A", "R", "P", "N"]
"""Actor, recipient, place; N where grammar says that it has none."""


@dataclass(slots=True)
class Roles:
    """Entity ids by role, in order of finding."""

    actors: list[str] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
