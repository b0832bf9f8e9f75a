"""How an article reads: its lines, names on tokens, quotations, phrases and clauses, found once for all later layers."""

from newsgraph.syntax.article import Article, read
from newsgraph.syntax.clauses import Clause, ClauseKind, Filled, Oblique, Operator, OperatorKind, Slot
from newsgraph.syntax.connectives import Connective
from newsgraph.syntax.layout import Layout, Line, LineKind
from newsgraph.syntax.mentions import Mentions, Placed, lay_out
from newsgraph.syntax.phrases import Phrase
from newsgraph.syntax.quotations import Quotation, Quotations
from newsgraph.syntax.tree import Relation, Tree

__all__ = [
    "Article",
    "Clause",
    "ClauseKind",
    "Connective",
    "Filled",
    "Layout",
    "Line",
    "LineKind",
    "Mentions",
    "Oblique",
    "Operator",
    "OperatorKind",
    "Phrase",
    "Placed",
    "Quotation",
    "Quotations",
    "Relation",
    "Slot",
    "Tree",
    "lay_out",
    "read",
]
