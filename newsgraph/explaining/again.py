"""An article as the pipeline read it, read again from its report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsgraph.document import Document
from newsgraph.report import Entity, Report
from newsgraph.syntax import Article, read


class Reason(NamedTuple):
    """A part of a claim or event, and what made it so."""

    part: str
    why: str


@dataclass(frozen=True, slots=True)
class Made:
    """A claim or event: at which character it was made, how it is called, and its reasons."""

    at: int
    title: str
    reasons: Sequence[Reason]


@dataclass(frozen=True, slots=True)
class Again:
    """A report, its document, its entities, and how the article reads with all their mentions."""

    report: Report
    document: Document
    entities: Sequence[Entity]
    article: Article
    names: Mapping[str, str]

    def name(self, id_: str | None) -> str:
        """The name of an entity; nothing for nobody."""
        return self.names.get(id_ or "", "")


def again(report: Report) -> Again:
    """The article of a report: read by its names, then with the nouns that refer back."""
    document = Document(report.text, published=report.published)
    entities: list[Entity] = [*report.persons, *report.organizations, *report.places]
    article = read(document, [entity for entity in map(_by_name, entities) if entity.mentions])
    return Again(report, document, entities, article.with_entities(entities), {one.id: one.name for one in entities})


def _by_name(entity: Entity) -> Entity:
    return entity.model_copy(update={"mentions": tuple(one for one in entity.mentions if one.kind == "name")})
