"""One article's report held against its annotations, layer by layer."""

from newsgraph.evaluation.claims import score_claims
from newsgraph.evaluation.events import score_events
from newsgraph.evaluation.figures import score_dates, score_figures
from newsgraph.evaluation.loading import Annotated
from newsgraph.evaluation.names import mentions_of, score_entities, score_names
from newsgraph.evaluation.tally import Scores
from newsgraph.report import Report


def score_report(scores: Scores, gold: Annotated, report: Report) -> None:
    """Add one article's counts to the scores."""
    found = mentions_of(report)
    score_names(scores, gold, found)
    meaning = score_entities(scores, gold, found)
    score_figures(scores, gold, report)
    score_dates(scores, gold, report)
    score_claims(scores, gold, report, meaning)
    score_events(scores, gold, report, meaning)
