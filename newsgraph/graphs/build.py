"""From reports to a network: the nodes and edges of each report, and what ties reports together."""

from newsgraph.comparison import Comparison
from newsgraph.graphs.edges import edges_of
from newsgraph.graphs.model import Edge, Network, Node
from newsgraph.graphs.nodes import nodes_of
from newsgraph.graphs.same import same_as
from newsgraph.graphs.together import together
from newsgraph.report.collection import Reports, keyed


def network(reports: Reports, *, comparison: Comparison | None = None) -> Network:
    """The network of the reports.

    With their comparison (`newsgraph.compare(reports)`) it says what that found: shared entities and happenings, what each figure
    is to earlier ones, denials. Without it those entities are tied that a gazetteer's number or a full name proves to be one.
    """
    articles = keyed(reports)
    nodes: list[Node] = []
    edges: list[Edge] = []
    for key, report in articles.items():
        nodes += nodes_of(key, report)
        edges += edges_of(key, report)
    edges += same_as(articles) if comparison is None else together(comparison, articles)
    return Network(tuple(nodes), tuple(edges))
