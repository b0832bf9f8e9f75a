"""Who and where: the persons, places and organizations of an article, each with all its mentions."""

from typing import Literal, Self

from pydantic import Field, model_validator

from newsgraph.report.model import Model
from newsgraph.report.span import Id, Share, Span

NoCountry = Literal["unknown", "ambiguous", "unlikely", "several"]
"""`unknown`: no gazetteer has the name; `ambiguous`: several places fit alike; `unlikely`: only places that do not fit the
article; `several`: it spans several countries (seas, continents), or belongs to none."""

NoCategory = Literal["unknown", "ambiguous"]
"""`unknown`: neither lexicon nor name nor article tells; `ambiguous`: they tell different things, none more than another."""

NoLink = Literal["unnamed", "unmatched"]
"""`unnamed`: the title names no body and no place; `unmatched`: it names one that is none of the report's entities."""

MentionKind = Literal["name", "nominal"]
"""`name`: a proper name or what serves as one; `nominal`: a common noun that refers back (التنظيم)."""


class Mention(Span):
    """One place where the article speaks of an entity, without the particles written on its front."""

    kind: MentionKind = Field(description="name, or nominal for a definite common noun that refers back (التنظيم).")
    proclitics: str = Field(
        default="", description="The letters attached before the mention, as they read (و ب ل ...), or empty."
    )
    confidence: Share | None = Field(default=None, description="How sure the tagger is, 0 to 1; null where nothing measured it.")
    claim_id: Id | None = Field(default=None, description="The innermost claim whose content it stands in, if any.")


class Role(Model):
    """A title that the article gives to a person, and the body or place that it is held in."""

    title: Span = Field(description="The title as written (وزير الخارجية).")
    organization_id: Id | None = Field(default=None, description="The organization that the title belongs to, where it is named.")
    place_id: Id | None = Field(default=None, description="The place that the title belongs to, where it is named.")
    reason: NoLink | None = Field(default=None, description="Why both ids are null; null where one is given.")


class Identifier(Model):
    """What an entity is called in a catalogue that a user brought along."""

    scheme: str = Field(min_length=1, description="The catalogue (wikidata, lei, isin ...).")
    value: str = Field(min_length=1, description="The number or name there.")


class _Entity(Model):
    """What the three kinds of entity share; not public, since no report holds an entity of no kind."""

    id: Id = Field(description="Unique in the report; other layers refer to the entity by it.")
    name: str = Field(description="The fullest name that the article gives.")
    aliases: tuple[str, ...] = Field(default=(), description="The other names that the article gives.")
    mentions: tuple[Mention, ...] = Field(min_length=1, description="All its mentions, in order of position.")
    salience: Share | None = Field(default=None, description="How much the article is about it, 0 to 1; null where not computed.")
    identifiers: tuple[Identifier, ...] = Field(
        default=(), description="What the user's own gazetteer calls it, catalogue by catalogue."
    )


class Person(_Entity):
    """A human being whom the article names."""

    roles: tuple[Role, ...] = Field(default=(), description="The titles that the article gives to the person.")


class PlaceCandidate(Model):
    """A place that a name could stand for, where the article does not tell which."""

    name: str = Field(description="Its name in the gazetteer.")
    category: str = Field(description="As in Place.")
    country: str | None = Field(default=None, pattern=r"^[A-Z]{2}$", description="ISO 3166-1 alpha-2; null where it has none.")
    latitude: float | None = Field(default=None, ge=-90, le=90, allow_inf_nan=False, description="Degrees north.")
    longitude: float | None = Field(default=None, ge=-180, le=180, allow_inf_nan=False, description="Degrees east.")
    geonames_id: int | None = Field(default=None, ge=1, description="Its number in GeoNames, where known.")


class Place(_Entity):
    """A country, city, region, river, facility ...; also where it acts, as states do in the news."""

    category: str | None = Field(
        default=None,
        description="country, territory, province, city, village, district, camp, region, continent, facility, "
        "river, lake, sea, mountain, desert, island; null if unknown.",
    )
    country: str | None = Field(
        default=None, pattern=r"^[A-Z]{2}$", description="The country it lies in, or is: ISO 3166-1 alpha-2; null if unknown."
    )
    latitude: float | None = Field(
        default=None, ge=-90, le=90, allow_inf_nan=False, description="Degrees north; null exactly where `longitude` is."
    )
    longitude: float | None = Field(
        default=None, ge=-180, le=180, allow_inf_nan=False, description="Degrees east; null exactly where `latitude` is."
    )
    geonames_id: int | None = Field(default=None, ge=1, description="Its number in GeoNames; null where it is not resolved.")
    reason: NoCountry | None = Field(default=None, description="Why `country` is null; null where it is given.")
    name_latin: str | None = Field(default=None, description="Its name in Latin letters, where the gazetteer has one.")
    candidates: tuple[PlaceCandidate, ...] = Field(
        default=(), description="Where the article does not tell which place is meant: those it could be, best first."
    )

    @model_validator(mode="after")
    def _whole_point(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError(f"{self.id} has half a point: give both latitude and longitude, or neither")
        return self


class Organization(_Entity):
    """A body that acts as one: government, army, armed group, company, medium, court, club ..."""

    category: str | None = Field(
        default=None, description="armed_group, military, government, party, company, media, agency, court, ...; null if unknown."
    )
    reason: NoCategory | None = Field(default=None, description="Why `category` is null; null where it is given.")


Entity = Person | Place | Organization
"""Any of the three kinds."""
