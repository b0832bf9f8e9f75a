"""From reports to a network: the nodes and edges of each report, and what ties reports together."""

from collections.abc import Iterable, Sequence

from newsgraph.graphs.edges import edges_of
from newsgraph.graphs.model import Edge, Network, Node
from newsgraph.graphs.nodes import nodes_of
from newsgraph.graphs.same import Member, joined, same_as
from newsgraph.report.collection import Reports, keyed


def network(reports: Reports, *, joins: Iterable[Sequence[Member]] | None = None) -> Network:
    """The network of the reports.

    `joins` says which entities of several articles are one, each as a list of (article key, entity id), the first named first;
    without it those are joined that a gazetteer's number or a full name proves to be.
    """
    articles = keyed(reports)
    nodes: list[Node] = []
    edges: list[Edge] = []
    for key, report in articles.items():
        nodes += nodes_of(key, report)
        edges += edges_of(key, report)
    edges += same_as(articles) if joins is None else joined(joins, articles)
    return Network(tuple(nodes), tuple(edges))
