"""The edges of a report, each with the place of the text that says so."""

from collections.abc import Iterator

from newsgraph.graphs.model import Edge, Relation, Spot
from newsgraph.graphs.nodes import node_id
from newsgraph.report import Claim, Event, Person, Report, Span


def edges_of(key: str, report: Report) -> Iterator[Edge]:
    """All of them, layer by layer."""
    edges = _Edges(key)
    yield from edges.of_entities(report)
    yield from edges.of_figures(report)
    for claim in report.claims:
        yield from edges.of_claim(claim)
    for event in report.events:
        yield from edges.of_event(event)


class _Edges:
    """Makes the edges within one article."""

    def __init__(self, key: str) -> None:
        self._key = key

    def of_entities(self, report: Report) -> Iterator[Edge]:
        """Each mention, of the article and of the claim that it stands in; titles."""
        for entity in report.entities:
            for mention in entity.mentions:
                yield self._from_article(entity.id, "mentions", mention)
                yield from self._about(mention.claim_id, entity.id, mention)
            for role in entity.roles if isinstance(entity, Person) else ():
                for held in filter(None, (role.organization_id, role.place_id)):
                    yield self._edge(entity.id, held, "role", role.title)

    def of_figures(self, report: Report) -> Iterator[Edge]:
        """What states each figure, and what it is a part of."""
        for figure in report.figures:
            yield self._from_article(figure.id, "states", figure.span)
            yield from self._about(figure.claim_id, figure.id, figure.span)
            if figure.part_of:
                yield self._edge(figure.id, figure.part_of, "part-of", figure.span)

    def of_claim(self, claim: Claim) -> Iterator[Edge]:
        """Who makes the claim, and which claim it is a part of."""
        yield self._from_article(claim.id, "states", claim.cue)
        if claim.source_id:
            yield self._edge(claim.source_id, claim.id, "source-of", claim.source or claim.cue)
        if claim.parent_id:
            yield self._edge(claim.id, claim.parent_id, "part-of", claim.cue)

    def of_event(self, event: Event) -> Iterator[Edge]:
        """Who takes part in it, where, and with which figures."""
        yield self._from_article(event.id, "states", event.trigger)
        yield from self._about(event.claim_id, event.id, event.trigger)
        parts: tuple[tuple[Relation, tuple[str, ...]], ...] = (
            ("actor", event.actors),
            ("recipient", event.recipients),
            ("at", event.places),
            ("counts", event.figure_ids),
        )
        for relation, ids in parts:
            for id in ids:
                yield self._edge(event.id, id, relation, event.trigger)

    def _about(self, claim_id: str | None, finding: str, span: Span) -> Iterator[Edge]:
        if claim_id:
            yield self._edge(claim_id, finding, "about", span)

    def _from_article(self, finding: str, relation: Relation, span: Span) -> Edge:
        return Edge(self._key, node_id(self._key, finding), relation, self._spot(span))

    def _edge(self, source: str, target: str, relation: Relation, span: Span) -> Edge:
        return Edge(node_id(self._key, source), node_id(self._key, target), relation, self._spot(span))

    def _spot(self, span: Span) -> Spot:
        return Spot(self._key, span.start, span.end, span.text)
