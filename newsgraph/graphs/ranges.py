"""The ranges of the text that findings stand in, as NIF describes them."""

from collections.abc import Iterator

from newsgraph.graphs.literals import Node, clean
from newsgraph.report import Span


class Ranges:
    """Gathers the ranges of one article; several findings may share one."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._nodes: dict[str, Node] = {}
        self._findings: dict[str, dict[str, None]] = {}

    def of(self, span: Span, finding: str) -> Node:
        """A reference to the range in which the finding stands."""
        id = f"{self._base}#char={span.start},{span.end}"
        if id not in self._nodes:
            self._nodes[id] = {
                "@id": id,
                "@type": ["nif:String", "nif:RFC5147String"],
                "nif:anchorOf": clean(span.text),
                "nif:beginIndex": span.start,
                "nif:endIndex": span.end,
                "nif:referenceContext": {"@id": self._base},
            }
        self._findings.setdefault(id, {})[finding] = None
        return {"@id": id}

    def nodes(self) -> Iterator[Node]:
        """Every range, with what it refers to."""
        for id, node in self._nodes.items():
            yield {**node, "itsrdf:taIdentRef": [{"@id": f"{self._base}#{finding}"} for finding in self._findings[id]]}
