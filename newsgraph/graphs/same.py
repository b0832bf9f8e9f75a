"""Entities of several articles that are certainly one: by their number in a catalogue, or by the same full name.

Careful on purpose: the same surname, or one word, proves nothing. A comparison of the reports (newsgraph.compare) knows more.
"""

from collections.abc import Iterator, Mapping

from newsgraph.document import normalise
from newsgraph.graphs.model import Edge, Member, Spot
from newsgraph.graphs.nodes import node_id
from newsgraph.report import Entity, Place, Report


def same_as(articles: Mapping[str, Report]) -> Iterator[Edge]:
    """An edge from each entity to the first of the articles before that it shares a proof with."""
    first: dict[str, Member] = {}
    for key, report in articles.items():
        new: dict[str, Member] = {}
        for entity in report.entities:
            proofs = list(_proofs(entity))
            earlier = next(((first[proof], proof) for proof in proofs if proof in first), None)
            if earlier:
                yield _edge(key, entity, earlier[0], earlier[1])
            new |= dict.fromkeys(proofs, earlier[0] if earlier else (key, entity.id))
        for proof, member in new.items():  # only now: two entities of one article are two
            first.setdefault(proof, member)


def _edge(key: str, entity: Entity, earlier: Member, evidence: str) -> Edge:
    mention = entity.mentions[0]
    spot = Spot(key, mention.start, mention.end, mention.text)
    return Edge(node_id(key, entity.id), node_id(*earlier), "same-as", spot, evidence)


def _proofs(entity: Entity) -> Iterator[str]:
    """`geonames:170017`, `wikidata:Q42`, and for a name of two words or more `person:رامي الحلواني`."""
    if isinstance(entity, Place) and entity.geonames_id is not None:
        yield f"geonames:{entity.geonames_id}"
    for identifier in entity.identifiers:
        yield f"{identifier.scheme}:{identifier.value}"
    name = " ".join(normalise(entity.name).split())
    if not isinstance(entity, Place) and " " in name:
        yield f"{type(entity).__name__.lower()}:{name}"
