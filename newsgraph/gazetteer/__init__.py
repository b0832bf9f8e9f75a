"""Places on the map: what a place's name in an article stands for, from an embedded gazetteer.

`resolve` reads all places of one article together, since each helps to tell which of several places the others are.
"""

from newsgraph.gazetteer.hints import heads_before, nationalities
from newsgraph.gazetteer.located import located
from newsgraph.gazetteer.model import Candidate, PlaceQuery, Reason, Resolution
from newsgraph.gazetteer.resolve import resolve
from newsgraph.gazetteer.words import is_head, nationality

__all__ = [
    "Candidate",
    "PlaceQuery",
    "Reason",
    "Resolution",
    "heads_before",
    "is_head",
    "located",
    "nationalities",
    "nationality",
    "resolve",
]
