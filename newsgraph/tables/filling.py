"""From the findings of a report to the rows of its tables."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from newsgraph.report import Claim, Date, Entity, Event, Figure, Person, Place, Report
from newsgraph.report.lookup import Lookup, flat
from newsgraph.tables.rows import ClaimRow, DateRow, EntityRow, EventRow, FigureRow, MentionRow, SentenceRow
from newsgraph.views.sentences import sentence_number, sentences

_SEPARATOR = "; "  # between several values in one cell


class Filling:
    """Makes the rows of one report."""

    def __init__(self, report: Report, article: str) -> None:
        self.report, self._article, self._lookup = report, article, Lookup.of(report)
        self._published = report.published.isoformat() if report.published else None
        self._events: dict[str, list[Event]] = defaultdict(list)
        for event in report.events:
            for figure in event.figure_ids:
                self._events[figure].append(event)

    def entity(self, entity: Entity) -> EntityRow:
        """The row of a person, place or organization."""
        place = entity if isinstance(entity, Place) else None
        roles = [flat(role.title.text) for role in entity.roles] if isinstance(entity, Person) else []
        return EntityRow(
            article=self._article,
            id=entity.id,
            type=_type(entity),
            name=flat(entity.name),
            name_latin=place.name_latin if place else None,
            aliases=_SEPARATOR.join(map(flat, entity.aliases)),
            category=None if isinstance(entity, Person) else entity.category,
            roles=_SEPARATOR.join(roles),
            country=place.country if place else None,
            latitude=place.latitude if place else None,
            longitude=place.longitude if place else None,
            geonames_id=place.geonames_id if place else None,
            salience=entity.salience,
            mentions=len(entity.mentions),
        )

    def mentions(self) -> Iterator[MentionRow]:
        """The mentions of all entities, entity by entity."""
        for entity in self.report.entities:
            for mention in entity.mentions:
                yield MentionRow(
                    article=self._article,
                    entity_id=entity.id,
                    type=_type(entity),
                    kind=mention.kind,
                    start=mention.start,
                    end=mention.end,
                    text=mention.text,
                    proclitics=mention.proclitics,
                    confidence=mention.confidence,
                    claim_id=mention.claim_id,
                    sentence=sentence_number(self.report, mention),
                )

    def figure(self, figure: Figure) -> FigureRow:
        """The row of a figure, with who says it and the events that it belongs to."""
        events = self._events[figure.id]
        return FigureRow(
            article=self._article,
            id=figure.id,
            start=figure.span.start,
            end=figure.span.end,
            text=figure.span.text,
            number=figure.number.text,
            kind=figure.kind,
            value=_float(figure.value),
            value_exact=_exact(figure.value),
            low=_float(figure.low),
            low_exact=_exact(figure.low),
            high=_float(figure.high),
            high_exact=_exact(figure.high),
            bound=figure.bound,
            unit=figure.unit,
            per=figure.per,
            change=figure.change,
            noun=figure.noun.text if figure.noun else None,
            part_of=figure.part_of,
            claim_id=figure.claim_id,
            source=self._lookup.speaker_of(figure.claim_id),
            source_id=self._lookup.claims[figure.claim_id].source_id if figure.claim_id else None,
            event_ids=_SEPARATOR.join(event.id for event in events),
            event_types=_SEPARATOR.join(event.type for event in events),
            note=figure.note,
            published=self._published,
            sentence=sentence_number(self.report, figure.span),
        )

    def date(self, date: Date) -> DateRow:
        """The row of a calendar expression."""
        return DateRow(
            article=self._article,
            id=date.id,
            start=date.span.start,
            end=date.span.end,
            text=date.span.text,
            value=date.value,
            reason=date.reason,
            calendar=date.calendar,
            claim_id=date.claim_id,
            sentence=sentence_number(self.report, date.span),
        )

    def claim(self, claim: Claim) -> ClaimRow:
        """The row of a claim; it stands where its cue does."""
        return ClaimRow(
            article=self._article,
            id=claim.id,
            start=claim.cue.start,
            end=claim.cue.end,
            cue=claim.cue.text,
            source=claim.source.text if claim.source else None,
            source_name=self._lookup.speaker(claim),
            source_id=claim.source_id,
            source_type=claim.source_type,
            content=" … ".join(piece.text for piece in claim.content),
            quote=claim.quote,
            stance=claim.stance,
            certainty=claim.certainty,
            parent_id=claim.parent_id,
            published=self._published,
            sentence=sentence_number(self.report, claim.cue),
        )

    def event(self, event: Event) -> EventRow:
        """The row of an event; it stands where its trigger does."""
        return EventRow(
            article=self._article,
            id=event.id,
            start=event.trigger.start,
            end=event.trigger.end,
            trigger=event.trigger.text,
            type=event.type,
            plover=event.plover,
            factuality=event.factuality,
            actors=self._names(event.actors),
            actor_ids=_SEPARATOR.join(event.actors),
            recipients=self._names(event.recipients),
            recipient_ids=_SEPARATOR.join(event.recipients),
            places=self._names(event.places),
            place_ids=_SEPARATOR.join(event.places),
            date=self._lookup.dates[event.date_id].value if event.date_id else None,
            figures=_SEPARATOR.join(flat(self._lookup.figures[id].span.text) for id in event.figure_ids),
            figure_ids=_SEPARATOR.join(event.figure_ids),
            salience=event.salience,
            claim_id=event.claim_id,
            source=self._lookup.speaker_of(event.claim_id),
            published=self._published,
            sentence=sentence_number(self.report, event.trigger),
        )

    def sentences(self) -> Iterator[SentenceRow]:
        """The sentences by their numbers."""
        for number, sentence in enumerate(sentences(self.report)):
            yield SentenceRow(self._article, number, sentence.start, sentence.end, sentence.text)

    def _names(self, ids: Iterable[str]) -> str:
        return _SEPARATOR.join(flat(self._lookup.entities[id].name) for id in ids)


def _type(entity: Entity) -> str:
    return type(entity).__name__.lower()


def _float(number: Decimal | None) -> float | None:
    return None if number is None else float(number)


def _exact(number: Decimal | None) -> str | None:
    """Without an exponent, as spreadsheets and people write it."""
    return None if number is None else f"{number:f}"
