"""How good reports are: annotated articles in, precision, recall and F1 for each layer out."""

from newsgraph.evaluation.evaluate import Evaluation, Row, evaluate, score
from newsgraph.evaluation.gold import Gold
from newsgraph.evaluation.loading import read_gold

__all__ = ["Evaluation", "Gold", "Row", "evaluate", "read_gold", "score"]
