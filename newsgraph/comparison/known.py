"""The entities of one article with the names they can be joined by."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsgraph.comparison.model import EntityType
from newsgraph.document import normalise
from newsgraph.report import Organization, Person, Place, Report

Entity = Person | Place | Organization

_LOOSE = str.maketrans("ىةؤئچڤگپ", "يهويجفكب")


_SHORT = 12  # letters of a name that is written in one word as well: فيس بوك


@dataclass(frozen=True, slots=True)
class Known:
    """An entity of one article with the names it can be joined by."""

    article: str
    entity: Entity
    names: tuple[str, ...]

    @property
    def type(self) -> EntityType:
        """Person, Place or Organization."""
        if isinstance(self.entity, Person):
            return "Person"
        return "Place" if isinstance(self.entity, Place) else "Organization"


def loose(name: str) -> str:
    """The name whatever the typing habits: hamzas, ى, ة, spaces and signs aside; ال stays."""
    letters = (char for char in normalise(name).translate(_LOOSE) if char.isalnum() or char.isspace())
    return " ".join("".join(letters).split())


def known(article: str, report: Report) -> Iterator[Known]:
    """The entities of a report; a person of one name alone has no full name to be joined by."""
    entities: tuple[Entity, ...] = (*report.persons, *report.places, *report.organizations)
    for entity in entities:
        names = dict.fromkeys(loose(name) for name in (entity.name, *entity.aliases))
        if isinstance(entity, Person):
            names = {name: None for name in names if " " in name}
        else:
            names |= {name.replace(" ", ""): None for name in names if len(name) < _SHORT}
        yield Known(article, entity, tuple(name for name in names if len(name) > 1))
