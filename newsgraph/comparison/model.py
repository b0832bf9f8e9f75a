"""What several articles say together: the ledger of numbers, the entities they share, happenings told twice, denials."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, Self

from pydantic import Field, model_validator

from newsgraph.report import Bound, EventType, FigureKind, SourceType
from newsgraph.report.model import Model

Relation = Literal["agree", "update", "correct", "contradict", "differ"]
"""What a reading is to the latest earlier one of its group: the same or compatible; a later reading of what goes on; an earlier
value taken back; a value for the same moment that cannot be true as well; a forecast or estimate that simply differs."""

EntityType = Literal["Person", "Place", "Organization"]


class Entry(Model):
    """One figure of one article, as a reading of what its group measures."""

    article: str = Field(description="The article's key.")
    figure_id: str = Field(description="The figure in that article's report.")
    value: Decimal | None = Field(default=None, description="As in the figure.")
    low: Decimal | None = Field(default=None, description="As in the figure.")
    high: Decimal | None = Field(default=None, description="As in the figure.")
    bound: Bound = Field(description="How the number limits the real one.")
    source: str | None = Field(default=None, description="Who gave the number, by name or phrase; null for the article itself.")
    source_type: SourceType | None = Field(default=None, description="named, anonymous or media; null for the article itself.")
    claim_id: str | None = Field(default=None, description="The claim that gives it, in that article's report.")
    published: date | None = Field(default=None, description="The article's day of publication.")
    relation: Relation | None = Field(default=None, description="To the latest earlier reading of the group; null for the first.")


class Group(Model):
    """All figures that measure the same quantity of the same thing, in order of time."""

    id: str = Field(description="group-1, group-2, ... in order of their first entries.")
    measure: str = Field(description="What is measured, in the articles' own words.")
    kind: FigureKind = Field(description="As in the figures.")
    unit: str | None = Field(default=None, description="As in the figures.")
    noun: str | None = Field(default=None, description="The counted noun that most of the figures have.")
    entries: tuple[Entry, ...] = Field(description="Two or more readings.")

    @property
    def contradicted(self) -> bool:
        """True where two readings cannot both be true, or one was taken back."""
        return any(entry.relation in ("contradict", "correct") for entry in self.entries)


class EntityMember(Model):
    """An entity of one article."""

    article: str = Field(description="The article's key.")
    entity_id: str = Field(description="The entity in that article's report.")


class Evidence(Model):
    """Why two entities are held for one."""

    kind: Literal["geonames", "name", "alias", "acronym", "spelling", "role"] = Field(description="What agrees.")
    text: str = Field(description="The id, name or role that they share; for a spelling, the two names.")


class SharedEntity(Model):
    """One person, place or organization that two or more articles name."""

    id: str = Field(description="entity-1, entity-2, ... the most widely named first.")
    type: EntityType = Field(description="Person, Place or Organization.")
    name: str = Field(description="Its fullest name.")
    aliases: tuple[str, ...] = Field(default=(), description="Its other names.")
    geonames_id: int | None = Field(default=None, description="Of a place, where it is known.")
    members: tuple[EntityMember, ...] = Field(description="One for each article that names it.")
    evidence: tuple[Evidence, ...] = Field(description="What joined them.")


class EventMember(Model):
    """An event of one article."""

    article: str = Field(description="The article's key.")
    event_id: str = Field(description="The event in that article's report.")


class SharedEvent(Model):
    """One happening that two or more articles tell of."""

    id: str = Field(description="happening-1, happening-2, ...")
    type: EventType = Field(description="What sort of thing it is.")
    trigger: str = Field(description="The word that most of the articles use.")
    members: tuple[EventMember, ...] = Field(description="One for each article that tells of it.")


class Denial(Model):
    """A claim that denies what another claim says."""

    article: str = Field(description="Where it is denied.")
    claim_id: str = Field(description="The denying claim.")
    denied_article: str = Field(description="Where the denied claim stands.")
    denied_claim_id: str = Field(description="The denied claim.")


class Comparison(Model):
    """Several articles side by side. It survives JSON: `Comparison.model_validate_json(c.model_dump_json()) == c`."""

    schema_version: Literal["1"] = Field(default="1", description="Of this model.")
    articles: tuple[str, ...] = Field(description="The articles' keys, as given.")
    groups: tuple[Group, ...] = Field(default=(), description="The ledger.")
    entities: tuple[SharedEntity, ...] = Field(default=(), description="Who and what the articles share.")
    events: tuple[SharedEvent, ...] = Field(default=(), description="Happenings told by several articles.")
    denials: tuple[Denial, ...] = Field(default=(), description="Claims that deny other claims.")

    @model_validator(mode="after")
    def _only_its_articles(self) -> Self:
        unknown = set(self._named()) - set(self.articles)
        if unknown:
            raise ValueError(f"names articles that are not among its own: {sorted(unknown)}")
        return self

    def _named(self) -> Iterator[str]:
        for group in self.groups:
            yield from (entry.article for entry in group.entries)
        for entity in self.entities:
            yield from (member.article for member in entity.members)
        for event in self.events:
            yield from (member.article for member in event.members)
        for denial in self.denials:
            yield from (denial.article, denial.denied_article)

    def to_html(self) -> str:
        """The story's page: each quantity over time with who said what, contradictions on top. Needs the extra `html`."""
        from newsgraph.views.ledger import to_html

        return to_html(self)

    def to_records(self) -> list[Mapping[str, str | float | None]]:
        """One flat row for each reading: floats that plot, and the exact text beside them."""
        from newsgraph.views.ledger import records

        return records(self)

    def __repr__(self) -> str:
        """One short line."""
        return f"<Comparison of {len(self.articles)} articles: {len(self.groups)} groups, {len(self.entities)} shared entities>"
