"""What a comparison of articles adds to their graph: shared entities and happenings, the ledger's relations, denials."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newsgraph.comparison import Comparison, Group
from newsgraph.graphs.model import Edge, Member, Relation, Spot
from newsgraph.graphs.nodes import node_id
from newsgraph.report import Report, Span
from newsgraph.report.lookup import Lookup


def together(comparison: Comparison, articles: Mapping[str, Report]) -> Iterator[Edge]:
    """Edges from each member to the first, from each reading to the one before it, from each denial to what it denies."""
    spots = _Spots(articles)
    for entity in comparison.entities:
        evidence = "; ".join(f"{one.kind}: {one.text}" for one in entity.evidence)
        yield from spots.same([(member.article, member.entity_id) for member in entity.members], evidence)
    for event in comparison.events:
        yield from spots.same([(member.article, member.event_id) for member in event.members], "happening")
    for group in comparison.groups:
        yield from spots.readings(group)
    for denial in comparison.denials:
        denied = (denial.denied_article, denial.denied_claim_id)
        yield spots.edge((denial.article, denial.claim_id), denied, "denies", "")


class _Spots:
    """Knows where each finding stands."""

    def __init__(self, articles: Mapping[str, Report]) -> None:
        self._lookups = {key: Lookup.of(report) for key, report in articles.items()}

    def same(self, members: Sequence[Member], evidence: str) -> Iterator[Edge]:
        """From each of the others to the first."""
        for member in members[1:]:
            yield self.edge(member, members[0], "same-as", evidence)

    def readings(self, group: Group) -> Iterator[Edge]:
        """From each reading to the one before it, with the relation that it has to what was known by then."""
        for before, entry in pairwise(group.entries):
            if entry.relation:
                figures = (entry.article, entry.figure_id), (before.article, before.figure_id)
                yield self.edge(*figures, entry.relation, group.measure)

    def edge(self, source: Member, target: Member, relation: Relation, evidence: str) -> Edge:
        """An edge that stands where its source does."""
        span = self._span(*source)
        spot = Spot(source[0], span.start, span.end, span.text)
        return Edge(node_id(*source), node_id(*target), relation, spot, evidence)

    def _span(self, key: str, finding: str) -> Span:
        lookup = self._lookups[key]
        if finding in lookup.entities:
            return lookup.entities[finding].mentions[0]
        if finding in lookup.figures:
            return lookup.figures[finding].span
        return lookup.claims[finding].cue if finding in lookup.claims else lookup.events[finding].trigger
