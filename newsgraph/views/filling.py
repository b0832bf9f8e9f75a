"""From the findings of a report to the rows of its page."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from newsgraph.report import Claim, Entity, Event, Figure, Person, Place, Report
from newsgraph.report.lookup import Lookup, by_salience, flat
from newsgraph.views import arabic
from newsgraph.views.days import order, written
from newsgraph.views.labels import country, label
from newsgraph.views.rows import ClaimRow, DateRow, EntityRow, EventRow, FigureRow, Moment, Speaker


class Rows:
    """All the rows of one report."""

    def __init__(self, report: Report) -> None:
        self._report, self._lookup = report, Lookup.of(report)

    def entities(self, entities: Iterable[Entity]) -> list[EntityRow]:
        """The most salient first."""
        return [self._entity(entity) for entity in by_salience(tuple(entities))]

    def _entity(self, entity: Entity) -> EntityRow:
        again = dict.fromkeys(flat(m.text) for m in entity.mentions if m.kind == "nominal")
        return EntityRow(
            id=entity.id,
            name=flat(entity.name),
            about=tuple(filter(None, self._about(entity))),
            also=tuple(dict.fromkeys((*map(flat, entity.aliases), *again))),
            share=round(100 * (entity.salience or 0.0)),
            starts=tuple(mention.start for mention in entity.mentions),
        )

    def _about(self, entity: Entity) -> Iterator[str]:
        if isinstance(entity, Person):
            yield from (flat(role.title.text) for role in entity.roles)
        elif isinstance(entity, Place):
            yield entity.name_latin or ""
            yield label("place", entity.category)
            if entity.country and entity.category != "country":
                yield country(entity.country)
        else:
            yield label("organization", entity.category)

    def figures(self) -> list[FigureRow]:
        """In order of the text."""
        return [self._figure(figure) for figure in self._report.figures]

    def _figure(self, figure: Figure) -> FigureRow:
        return FigureRow(
            id=figure.id,
            start=figure.span.start,
            phrase=flat(figure.span.text),
            number=arabic.number(figure),
            bound=arabic.bound(figure),
            unit=arabic.unit(figure),
            noun=flat(figure.noun.text) if figure.noun else "",
            change=label("change", figure.change),
            speaker=self._name(self._lookup.claims[figure.claim_id]) if figure.claim_id else "",
            claim=figure.claim_id,
            told=arabic.told(figure),
            part=arabic.told(self._lookup.figures[figure.part_of]) if figure.part_of else "",
            part_id=figure.part_of,
            note=figure.note or "",
        )

    def dates(self) -> list[DateRow]:
        """In order of the text."""
        return [
            DateRow(date.id, date.span.start, flat(date.span.text), written(date.value) if date.value else "", date.value or "")
            for date in self._report.dates
        ]

    def speakers(self) -> list[Speaker]:
        """Each with their claims, in the order in which they first speak."""
        told: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
        for claim in self._report.claims:
            told[self._name(claim), claim.source_id].append(claim)
        return [
            Speaker(name, self._kind(claims[0]), entity, tuple(map(self._claim, claims)))
            for (name, entity), claims in told.items()
        ]

    def _kind(self, claim: Claim) -> str:
        """That the source is anonymous or a medium, unless its name says so."""
        told = claim.source_type == "named" or self._lookup.speaker(claim) is None
        return "" if told else label("source_type", claim.source_type)

    def _name(self, claim: Claim) -> str:
        return self._lookup.speaker(claim) or label("unnamed", claim.source_type)

    def _claim(self, claim: Claim) -> ClaimRow:
        return ClaimRow(
            id=claim.id,
            start=claim.cue.start,
            speaker=self._name(claim),
            cue=flat(claim.cue.text),
            stance=label("stance", claim.stance),
            certainty=label("certainty", claim.certainty),
            quote=label("quote", claim.quote),
            inside=self._name(self._lookup.claims[claim.parent_id]) if claim.parent_id else "",
            content=" … ".join(flat(piece.text) for piece in claim.content),
        )

    def timeline(self) -> list[Moment]:
        """The events of which the article says when, by date."""
        moments: dict[str, list[EventRow]] = defaultdict(list)
        for event in self._report.events:
            if event.date_id and (value := self._lookup.dates[event.date_id].value):
                moments[value].append(self.event(event))
        return [Moment(written(value), value, tuple(moments[value])) for value in sorted(moments, key=order)]

    def undated(self) -> list[EventRow]:
        """The events that no date places, the most salient first."""
        dated = {date.id for date in self._report.dates if date.value}
        return [self.event(event) for event in by_salience(self._report.events) if event.date_id not in dated]

    def event(self, event: Event) -> EventRow:
        """The row of one event."""
        return EventRow(
            id=event.id,
            start=event.trigger.start,
            trigger=flat(event.trigger.text),
            type=label("event", event.type),
            factuality=label("factuality", event.factuality),
            actual=event.factuality == "actual",
            actors=self._names(event.actors),
            recipients=self._names(event.recipients),
            places=self._names(event.places),
            figures="، ".join(flat(self._lookup.figures[id].span.text) for id in event.figure_ids),
            teller=self._name(self._lookup.claims[event.claim_id]) if event.claim_id else "",
        )

    def _names(self, ids: Iterable[str]) -> str:
        return "، ".join(flat(self._lookup.entities[id].name) for id in ids)
