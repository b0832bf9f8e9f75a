"""The whole report."""

from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import Field, model_validator

from newsgraph.report.about import About
from newsgraph.report.checks import check
from newsgraph.report.entities import Entity, Organization, Person, Place
from newsgraph.report.findings import Claim, Date, Event, Figure
from newsgraph.report.model import Model
from newsgraph.report.provenance import Provenance
from newsgraph.report.screening import Language, ReportWarning
from newsgraph.report.span import Span

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from newsgraph.tables.layers import Layer
    from newsgraph.tables.records import Record


class Report(Model):
    """All that was found in one article; every layer is in order of position.

    A report cannot contradict itself: construction refuses a span that the text does not hold, an id used
    twice, a reference to nothing, and a circle of claims. `model_copy(update=...)` checks nothing, as always in pydantic.
    """

    schema_version: Literal["2"] = Field(default="2", description="Version of this very form of report.")
    text: str = Field(description="The article exactly as the caller gave it; all positions count its code points.")
    published: date | None = Field(default=None, description="When the article appeared, as the caller said; null if unknown.")
    article: About | None = Field(default=None, description="What else the caller said of it; null for a plain string.")
    language: Language | None = Field(default=None, description="What it is written in; null where that was not looked at.")
    warnings: tuple[ReportWarning, ...] = Field(
        default=(), description="What is wrong with the text, or with the report; a text that is not Arabic has no findings."
    )
    persons: tuple[Person, ...] = Field(default=(), description="The people it names.")
    places: tuple[Place, ...] = Field(default=(), description="The places it names.")
    organizations: tuple[Organization, ...] = Field(default=(), description="The bodies it names.")
    figures: tuple[Figure, ...] = Field(default=(), description="The numbers it states.")
    dates: tuple[Date, ...] = Field(default=(), description="The calendar expressions in it.")
    claims: tuple[Claim, ...] = Field(default=(), description="What it attributes to others.")
    events: tuple[Event, ...] = Field(default=(), description="What happened, according to it.")
    provenance: Provenance = Field(description="What made the report.")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check(self)
        return self

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Persons, places and organizations together, in order of first mention."""
        return tuple(sorted(self._entities(), key=lambda entity: min(m.start for m in entity.mentions)))

    def entity(self, id: str) -> Entity:
        """The person, place or organization of that id; KeyError where there is none."""
        for entity in self._entities():
            if entity.id == id:
                return entity
        raise KeyError(f"no person, place or organization of this report has the id {id!r}")

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the article, in order."""
        from newsgraph.views.sentences import sentences  # how a report is shown lies above what it is

        return sentences(self)

    def sentence_of(self, span: Span) -> Span:
        """The sentence that the span starts in."""
        from newsgraph.views.sentences import sentence_of

        return sentence_of(self, span)

    def to_html(self) -> str:
        """The report as one page to look at, which needs nothing else; raises ExtraMissingError without the extra `html`."""
        from newsgraph.views.opened import to_html

        return to_html(self)

    def to_records(self, layer: "Layer", *, article: str | None = None) -> "list[Record]":
        """A layer (figures, claims, mentions ...) as flat dictionaries; `article` is what they call it, if not by its id."""
        from newsgraph.tables.records import to_records

        return to_records(self, layer, article=article)

    def to_networkx(self) -> "MultiDiGraph":
        """The report as a networkx graph; raises ExtraMissingError without the extra `graph`."""
        from newsgraph.graphs.networks import graph

        return graph([self])

    def to_jsonld(self) -> dict[str, Any]:
        """The report as a JSON-LD document: schema.org, SEM, NIF, PROV."""
        from newsgraph.graphs.jsonld import to_jsonld

        return to_jsonld(self)

    def to_brat(self) -> str:
        """The report as brat's .ann file, to stand beside the article's text."""
        from newsgraph.annotations.brat import to_brat

        return to_brat(self)

    def to_label_studio(self) -> dict[str, Any]:
        """The report as a task of Label Studio, to be checked there."""
        from newsgraph.annotations.label_studio import to_label_studio

        return to_label_studio(self)

    def _repr_html_(self) -> str | None:
        from newsgraph.views.notebook import repr_html

        return repr_html(self)

    def __repr__(self) -> str:
        layers = ("persons", "places", "organizations", "figures", "dates", "claims", "events")
        counts = [f"{count} {layer[: -1 if count == 1 else None]}" for layer in layers if (count := len(getattr(self, layer)))]
        return f"<Report of {len(self.text)} characters: {', '.join(counts) or 'nothing found'}>"

    __str__ = __repr__

    def headline_events(self, count: int = 3) -> tuple[Event, ...]:
        """The events that a summary needs, the most salient first; `count` of them at most."""
        return tuple(sorted(self.events, key=lambda event: -(event.salience or 0.0))[: max(0, count)])

    def _entities(self) -> "chain[Entity]":
        return chain[Entity](self.persons, self.places, self.organizations)
