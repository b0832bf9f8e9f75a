"""A gold file and its article, every quoted string resolved to its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from newsgraph.errors import InputError
from newsgraph.evaluation.gold import Gold, GoldClaim, GoldDate, GoldEvent, GoldFigure, GoldMention
from newsgraph.evaluation.places import Finder, Range


@dataclass(frozen=True, slots=True)
class PlacedMention:
    """A mention, its smallest right span, its widest, and its entity's type."""

    row: GoldMention
    span: Range
    extent: Range
    type: str

    @property
    def free(self) -> bool:
        """Neither rewarded nor punished: optional ones, and nouns that mean an entity again."""
        return self.row.optional or self.row.kind == "nominal"


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure with the places of its number and counted noun."""

    row: GoldFigure
    span: Range
    noun: Range | None


@dataclass(frozen=True, slots=True)
class PlacedDate:
    """A date with its place."""

    row: GoldDate
    span: Range


@dataclass(frozen=True, slots=True)
class PlacedClaim:
    """A claim with the places of cue, source and content."""

    row: GoldClaim
    cue: Range
    source: Range | None
    content: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class PlacedEvent:
    """An event with the place of its trigger."""

    row: GoldEvent
    span: Range


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article and what a careful reader finds in it."""

    id: str
    text: str
    published: date | None
    mentions: tuple[PlacedMention, ...]
    figures: tuple[PlacedFigure, ...]
    dates: tuple[PlacedDate, ...]
    claims: tuple[PlacedClaim, ...]
    events: tuple[PlacedEvent, ...]


def read_gold(path: str | Path) -> Annotated:
    """ID.json and ID.txt beside it. Raises InputError, saying which row cannot be used and why."""
    path = Path(path)
    try:
        gold = Gold.model_validate_json(path.read_bytes())
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        raise InputError(f"{path}: no gold file with its text beside it: {error}") from error
    return placed(gold, text, str(path.name))


def placed(gold: Gold, text: str, name: str) -> Annotated:
    """The annotations laid on the text."""
    return Annotated(
        id=gold.id,
        text=text,
        published=date.fromisoformat(gold.published[:10]) if gold.published else None,
        mentions=tuple(_mentions(gold, Finder(text, f"{name}: mentions"))),
        figures=tuple(_figures(gold, Finder(text, f"{name}: figures"), text)),
        dates=tuple(PlacedDate(row, span) for row, span in _in_order(gold.dates, Finder(text, f"{name}: dates"))),
        claims=tuple(_claims(gold, Finder(text, f"{name}: claims"))),
        events=tuple(_events(gold, Finder(text, f"{name}: events"))),
    )


def _in_order(rows: tuple[GoldDate, ...], finder: Finder) -> Iterator[tuple[GoldDate, Range]]:
    for row in rows:
        yield row, finder.next(row.text, row.nth)


def _mentions(gold: Gold, finder: Finder) -> Iterator[PlacedMention]:
    types = {entity.id: entity.type for entity in gold.entities}
    for row in gold.mentions:
        span = finder.next(row.text, row.nth)
        if row.entity not in types:
            raise InputError(f"{gold.id}: the mention {row.text!r} names no entity of the file: {row.entity!r}")
        yield PlacedMention(row, span, finder.extent(span, row.text, row.extent), types[row.entity])


def _figures(gold: Gold, finder: Finder, text: str) -> Iterator[PlacedFigure]:
    for row in gold.figures:
        span = finder.next(row.text, row.nth)
        extent = finder.extent(span, row.text, row.extent)
        at = text.find(row.noun, extent.start, extent.end) if row.noun else -1
        yield PlacedFigure(row, span, Range(at, at + len(row.noun)) if row.noun and at >= 0 else None)


def _claims(gold: Gold, finder: Finder) -> Iterator[PlacedClaim]:
    for row in gold.claims:
        cue = finder.next(row.cue, row.nth)
        source = finder.source(row.source, cue) if row.source else None
        yield PlacedClaim(row, cue, source, tuple(finder.content(first, last, cue) for first, last in row.content))


def _events(gold: Gold, finder: Finder) -> Iterator[PlacedEvent]:
    known = {entity.id for entity in gold.entities}
    for row in gold.events:
        if unknown := {*row.actors, *row.recipients, *row.places} - known:
            raise InputError(f"{gold.id}: the event {row.trigger!r} names no entity of the file: {sorted(unknown)}")
        yield PlacedEvent(row, finder.next(row.trigger, row.nth))
