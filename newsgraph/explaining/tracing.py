"""How an article was read: the tree of each sentence, and which rules made the claims and events in it."""

from bisect import bisect_right

from newsgraph.article import Article, Day
from newsgraph.explaining.again import again
from newsgraph.explaining.claims import claims_made
from newsgraph.explaining.events import events_made
from newsgraph.report import Report
from newsgraph.shared import extract
from newsgraph.syntax.explain import explain as tree_of


def explain(article: str | Article | Report, *, published: Day = None) -> str:
    """The tree of each sentence, with the claims and events made of it and by which rules; of a report its article."""
    return trace(article if isinstance(article, Report) else extract(article, published=published))


def trace(report: Report) -> str:
    """Each sentence with its clauses, and under each clause what was made there and by which rules.

    The article is read again as the pipeline read it, by the built-in lexicons: a report itself keeps no rules.
    """
    view = again(report)
    starts = [token.start for token in view.document.tokens]
    notes: dict[int, list[str]] = {}
    for made in (*claims_made(view), *events_made(view)):
        lines = notes.setdefault(max(0, bisect_right(starts, made.at) - 1), [])
        lines += [f"* {made.title}", *(f"  {part}: {why}" for part, why in made.reasons)]
    return tree_of(view.article, notes)
