"""How newsgraph read an article, for people who wonder why a report says what it says."""

from newsgraph.article import Article, Day
from newsgraph.report import Report
from newsgraph.shared import extract
from newsgraph.views.trace import trace


def explain(article: str | Article | Report, *, published: Day = None) -> str:
    """The tree of each sentence, with the claims and events that were made of it; of a report the article that it is of."""
    return trace(article if isinstance(article, Report) else extract(article, published=published))
