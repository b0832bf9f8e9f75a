"""Courtesies with a pronoun for a person: وقال [سموه], وأكد [معاليه]; they mean who bears a title of whom that is said."""

from collections.abc import Mapping
from functools import cache

from newsgraph.document import normalise
from newsgraph.document.letters import TA, TA_MARBUTA
from newsgraph.errors import LexiconError
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import read_rows
from newsgraph.lexicons.nouns import titles

_FILE = "courtesies.tsv"


@cache
def courtesies() -> Mapping[str, frozenset[str]]:
    """For each courtesy with its pronoun (معاليه, جلالتها) the groups of the titles whose bearers it can mean."""
    found: dict[str, frozenset[str]] = {}
    for noun, *nouns in read_rows(_FILE):
        known = [titles().get(normalise(title)) for title in nouns]
        if not nouns or None in known:
            raise LexiconError(f"{_FILE}: {noun!r}: a row is a noun and nouns of person_titles.tsv")
        form = normalise(noun)
        owned = form[:-1] + TA if form.endswith(TA_MARBUTA) else form
        found |= dict.fromkeys((owned + owner for owner in closed("owners")), frozenset(title.group for title in known if title))
    return found
