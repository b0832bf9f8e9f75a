"""Names whose kind is settled whatever a tagger says: هسبريس is the paper, في [الكرملين] a place, أكد [الكرملين] a government."""

from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.letters import BY
from newsgraph.gazetteer.naming import best_evidence, towns
from newsgraph.lexicons import words
from newsgraph.lexicons.nouns import bodies
from newsgraph.matching import noun_cuts
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import Key, known, phrases

_TOWN = 4.0  # the weight of a town that may be known by what happened there


@lru_cache(maxsize=16_384)
def only_kind(key: Key) -> str | None:
    """The kind of a known body of one word that calls no person and no place."""
    if len(key) != 1 or known().get(key) != "ORG" or key[0] in words("person_words.txt"):
        return None
    return None if best_evidence(key[0]) else "ORG"


def happened_at(document: Document, name: Candidate) -> Candidate:
    """A town's name behind what happened there: هجوم [نيس] is neither a body's nor a person's."""
    if name.label == "LOC" or name.settled or not name.first or name.cut.proclitics or name.key(document.tokens) in bodies():
        return name
    before = document.tokens[name.first - 1]
    is_event = before.is_word and any(cut.rest in words("events_at.txt") for cut in noun_cuts(before.text))
    is_town = is_event and towns(" ".join(name.forms(document.tokens)), _TOWN)
    return name.relabelled("LOC", settled=True) if is_town else name


def seated(document: Document, name: Candidate) -> Candidate:
    """The name of a building that a government is called by: the place where something is said to be in it, else the body."""
    if name.label == "PER" or name.key(document.tokens) not in phrases("seats.txt"):
        return name
    before = document.tokens[name.first - 1].form if name.first and not name.cut.proclitics else ""
    is_place = name.cut.proclitics.endswith(BY) or before in words("inside.txt")
    return name.relabelled("LOC" if is_place else "ORG", settled=True)
