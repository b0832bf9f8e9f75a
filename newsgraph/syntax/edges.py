"""Where clauses part by the words that open and close them, counted once for an article: right too where the tree went wrong."""

from itertools import accumulate

from newsgraph.document.letters import ANDS
from newsgraph.syntax.article import Article
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.tree import Relation

_SIGNS = frozenset("،,-–—")
_STOPS = frozenset(".؛;:!?؟…")
_BESIDE = frozenset({Relation.APPOSITION, Relation.CONJUNCT})


def edges(article: Article) -> list[int]:
    """For each token how many edges of clauses lie before it, with the number of all of them at the end."""
    return [0, *accumulate(int(_divides(article, at)) for at in range(len(article.forms)))]


def ends_clause(form: str) -> bool:
    """Whether the token is a sign that ends a clause for good."""
    return form in _STOPS


def opens_clause(form: str) -> bool:
    """Whether a clause of its own begins with the token: a conjunction of clauses, a relative, أن."""
    return not group("opening").isdisjoint((form, form.lstrip(ANDS)))


def _divides(article: Article, at: int) -> bool:
    """Whether the token ends one clause or opens another; a comma before what is joined or beside a noun does not."""
    form = article.forms[at]
    return not _within(article, at) if form in _SIGNS else ends_clause(form) or opens_clause(form)


def _within(article: Article, at: int) -> bool:
    """في حلب، [ودمشق]; وزير السكن، [فلان]، ...: a comma inside a noun phrase."""
    around = (at - 1, at + 1) if 0 < at < len(article.forms) - 1 else ()
    return any(article.mention_at(beside) is not None and article.tree.relation[beside] in _BESIDE for beside in around)
