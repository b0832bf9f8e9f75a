"""Reports as graphs: networkx, GraphML, GEXF, JSON-LD, FollowTheMoney."""

from newsgraph.graphs.build import network
from newsgraph.graphs.model import Edge, Network, Node, NodeKind, Relation, Spot
from newsgraph.graphs.networks import graph, to_gexf, to_graphml, to_networkx

__all__ = ["Edge", "Network", "Node", "NodeKind", "Relation", "Spot", "graph", "network", "to_gexf", "to_graphml", "to_networkx"]
