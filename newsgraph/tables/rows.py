"""One flat row for each finding; the fields are the columns of its table, and their types are those of the columns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EntityRow:
    """A person, place or organization."""

    article: str
    id: str
    type: str
    name: str
    name_latin: str | None
    aliases: str
    category: str | None
    roles: str
    country: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    salience: float | None
    mentions: int


@dataclass(frozen=True, slots=True)
class MentionRow:
    """One place where the article speaks of an entity."""

    article: str
    entity_id: str
    type: str
    kind: str
    start: int
    end: int
    text: str
    proclitics: str
    confidence: float | None
    claim_id: str | None
    sentence: int


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure: `value`, `low` and `high` to plot and to count with, and beside each the exact decimal as text."""

    article: str
    id: str
    start: int
    end: int
    text: str
    number: str
    kind: str
    value: float | None
    value_exact: str | None
    low: float | None
    low_exact: str | None
    high: float | None
    high_exact: str | None
    bound: str
    unit: str | None
    per: str | None
    change: str | None
    noun: str | None
    part_of: str | None
    claim_id: str | None
    source: str | None
    source_id: str | None
    event_ids: str
    event_types: str
    note: str | None
    published: str | None
    sentence: int


@dataclass(frozen=True, slots=True)
class DateRow:
    """A calendar expression."""

    article: str
    id: str
    start: int
    end: int
    text: str
    value: str | None
    reason: str | None
    calendar: str
    claim_id: str | None
    sentence: int


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim, its content in one piece."""

    article: str
    id: str
    start: int
    end: int
    cue: str
    source: str | None
    source_name: str | None
    source_id: str | None
    source_type: str
    content: str
    quote: str
    stance: str
    certainty: str
    parent_id: str | None
    published: str | None
    sentence: int


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event; names and ids of what takes part in it, several joined by «; »."""

    article: str
    id: str
    start: int
    end: int
    trigger: str
    type: str
    plover: str | None
    factuality: str
    actors: str
    actor_ids: str
    recipients: str
    recipient_ids: str
    places: str
    place_ids: str
    date: str | None
    figures: str
    figure_ids: str
    salience: float | None
    claim_id: str | None
    source: str | None
    published: str | None
    sentence: int


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence of the article, by the number that the other tables give."""

    article: str
    sentence: int
    start: int
    end: int
    text: str


Row = EntityRow | MentionRow | FigureRow | DateRow | ClaimRow | EventRow | SentenceRow
"""A row of any table."""
