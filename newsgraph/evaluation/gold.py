"""The annotations of an article, as their file writes them (docs/evaluation.md says what each field means)."""

from typing import Literal

from pydantic import BaseModel, ConfigDict


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    optional: bool = False
    """Two careful readers could disagree: neither rewarded nor punished."""
    nth: int | None = None
    """Which occurrence in the whole text, from 1; else the next one after the row before."""


class GoldEntity(BaseModel):
    """A person, place or organization of the article."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    type: Literal["Person", "Place", "Organization"]
    name: str
    also: tuple[str, ...] = ()
    optional: bool = False
    """All its mentions are optional."""


class GoldMention(_Row):
    """Where an entity is named (`name`) or meant again by a noun (`nominal`); `extent` is the widest span that is right too."""

    text: str
    entity: str
    kind: Literal["name", "nominal"] = "name"
    extent: str | None = None


class GoldFigure(_Row):
    """A number: `text` the digits or number words, `extent` with bound words, unit and counted noun."""

    text: str
    extent: str | None = None
    kind: str
    bound: str
    value: str | float | None = None
    low: str | float | None = None
    high: str | float | None = None
    unit: str | None = None
    per: str | None = None
    change: str | None = None
    noun: str | None = None


class GoldDate(_Row):
    """A calendar expression and its ISO value."""

    text: str
    value: str | None = None


class GoldClaim(_Row):
    """Who said what: `content` pieces are given by their first and last words."""

    cue: str
    source: str | None = None
    source_entity: str | None = None
    source_type: str
    content: tuple[tuple[str, str], ...]
    quote: str
    stance: str
    certainty: str


class GoldEvent(_Row):
    """What happened; all but the core events are optional."""

    trigger: str
    type: str
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    factuality: str
    core: bool = False


class Gold(BaseModel):
    """All annotations of one article."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    published: str | None = None
    entities: tuple[GoldEntity, ...] = ()
    mentions: tuple[GoldMention, ...] = ()
    figures: tuple[GoldFigure, ...] = ()
    dates: tuple[GoldDate, ...] = ()
    claims: tuple[GoldClaim, ...] = ()
    events: tuple[GoldEvent, ...] = ()
