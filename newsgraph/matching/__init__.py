"""Finding phrases in tokens, clitics aside."""

from newsgraph.matching.fronts import choose_cut, noun_cuts
from newsgraph.matching.phrases import Match, PhraseMatcher

__all__ = ["Match", "PhraseMatcher", "choose_cut", "noun_cuts"]
