"""A graph of what reports tell, before it takes the form of any tool."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

NodeKind = Literal["article", "person", "place", "organization", "figure", "claim", "event"]
"""What a node stands for."""

Member = tuple[str, str]
"""A finding of an article: the article's key, the finding's id."""

Relation = Literal[
    "mentions", "states", "source-of", "about", "actor", "recipient", "at", "counts", "part-of", "role", "same-as",
    "agree", "update", "correct", "contradict", "differ", "denies",
]  # fmt: skip
"""What an edge says.

`mentions` leads from an article to an entity, `states` from it to a figure, claim or event that it gives itself or by
others; `source-of` from who speaks to the claim; `about` from a claim to what its content holds; `actor`, `recipient` and
`at` from an event to entities, `counts` to its figures; `part-of` from a figure or claim to the one that holds it, `role` from
a person to the body or place of the title; `same-as` from an entity to the one of an earlier article that it is as well.

A comparison adds what a figure is to the latest earlier reading of its quantity (`agree` to `differ`), which claim `denies`
which, and `same-as` between events.
"""

Value = str | int | float | bool
"""What an attribute may be: never None, which GraphML and GEXF cannot say."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an article says so: its key, and the range in it."""

    article: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Node:
    """An article or a finding of it; `id` is `KEY/person-1`, the same for the same report under the same key."""

    id: str
    kind: NodeKind
    label: str
    attributes: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Edge:
    """Something that an article says of two nodes, and where; `evidence` where it follows from no single place (`same-as`)."""

    source: str
    target: str
    relation: Relation
    spot: Spot
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes and edges, in the order of the reports."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
