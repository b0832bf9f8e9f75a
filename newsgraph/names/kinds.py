"""Names whose kind is settled whatever a tagger says: هسبريس is the paper, في [الكرملين] a place, أكد [الكرملين] a government."""

from functools import lru_cache

from newsgraph.document import Document
from newsgraph.gazetteer.naming import best_evidence
from newsgraph.lexicons import words
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import Key, known, phrases


@lru_cache(maxsize=16_384)
def only_kind(key: Key) -> str | None:
    """The kind of a known body of one word that calls no person and no place."""
    if len(key) != 1 or known().get(key) != "ORG" or key[0] in words("person_words.txt"):
        return None
    return None if best_evidence(key[0]) else "ORG"


def seated(document: Document, name: Candidate) -> Candidate:
    """The name of a building that a government is called by: the place where something is said to be in it, else the body."""
    if name.label == "PER" or name.key(document.tokens) not in phrases("seats.txt"):
        return name
    before = document.tokens[name.first - 1].form if name.first and not name.cut.proclitics else ""
    is_place = name.cut.proclitics.endswith("ب") or before in words("inside.txt")
    return name.relabelled("LOC" if is_place else "ORG", settled=True)
