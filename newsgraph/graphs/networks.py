"""The network as a networkx graph, and as files that Gephi and others open."""

import io
import re
from typing import TYPE_CHECKING, Any

from newsgraph.comparison import Comparison
from newsgraph.extras import extra
from newsgraph.graphs.build import network
from newsgraph.graphs.model import Edge, Network
from newsgraph.report.collection import Reports

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in XML 1.0


def graph(reports: Reports, *, comparison: Comparison | None = None) -> "MultiDiGraph[str]":
    """The reports as one networkx graph, and what their comparison found, if given; ExtraMissingError without networkx."""
    return to_networkx(network(reports, comparison=comparison))


def to_networkx(net: Network) -> "MultiDiGraph[str]":
    """Nodes have `kind`, `label` and what is known; edges `relation`, `article`, `char_start`, `char_end` and `text`."""
    made: MultiDiGraph[str] = extra("networkx", "graph", "a graph").MultiDiGraph()
    for node in net.nodes:
        made.add_node(node.id, kind=node.kind, label=node.label, **node.attributes)
    for number, edge in enumerate(net.edges, 1):
        made.add_edge(edge.source, edge.target, key=f"e{number}", **_attributes(edge))
    return made


def to_graphml(net: Network) -> bytes:
    """GraphML, as Gephi, Cytoscape and yEd read it."""
    return _written(net, "write_graphml_xml")


def to_gexf(net: Network) -> bytes:
    """GEXF, Gephi's own."""
    return _written(net, "write_gexf")


def _written(net: Network, writer: str) -> bytes:
    made = to_networkx(net)
    for _, attributes in made.nodes(data=True):
        _clean(attributes)
    for _, _, key, attributes in made.edges(keys=True, data=True):
        _clean(attributes)
        attributes["id"] = key
        attributes["label"] = attributes["relation"]
    out = io.BytesIO()
    getattr(extra("networkx", "graph", "a graph"), writer)(made, out)
    return out.getvalue()


def _clean(attributes: dict[str, Any]) -> None:
    for name, value in attributes.items():
        if isinstance(value, str):
            attributes[name] = _UNWRITABLE.sub("\ufffd", value)


def _attributes(edge: Edge) -> dict[str, str | int]:
    spot = edge.spot
    told: dict[str, str | int] = {"relation": edge.relation, "article": spot.article}
    told |= {"char_start": spot.start, "char_end": spot.end}  # GEXF means times by `start` and `end`
    return {**told, "text": spot.text, **({"evidence": edge.evidence} if edge.evidence else {})}
