"""Courtesies with a pronoun for a person: وقال [سموه], وأكد [معاليه]; they mean who bears a title of whom that is said."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsgraph.coreference.mentions import cuts_at
from newsgraph.document import normalise
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import TA, TA_MARBUTA
from newsgraph.errors import LexiconError
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import read_rows
from newsgraph.lexicons.nouns import titles
from newsgraph.syntax import Article, Relation

_FILE = "courtesies.tsv"
_WHERE = ("anywhere", "subject")


@dataclass(frozen=True, slots=True)
class Courtesy:
    """What a courtesy is said of: the groups of titles; `subject` where as anything but a subject it is a plain noun."""

    groups: frozenset[str]
    subject: bool


def courtesy(article: Article, at: int) -> tuple[Cut, frozenset[str]] | None:
    """How the word there is read, and the groups of titles whose bearers it can mean; None for any other word."""
    for cut in cuts_at(article, at):
        owner = next((owner for owner in closed("owners") if cut.rest.endswith(owner)), None)
        found = _courtesies().get(cut.rest.removesuffix(owner)) if owner else None
        if found and (not found.subject or article.tree.relation[at] is Relation.SUBJECT):
            return cut, found.groups
    return None


@cache
def _courtesies() -> Mapping[str, Courtesy]:
    """By the noun as it reads before a pronoun (معاليه, جلالته)."""
    found: dict[str, Courtesy] = {}
    for noun, where, *nouns in read_rows(_FILE):
        known = [titles().get(normalise(title)) for title in nouns]
        if where not in _WHERE or not nouns or None in known:
            raise LexiconError(f"{_FILE}: {noun!r}: a row is a noun, anywhere or subject, and nouns of person_titles.tsv")
        form = normalise(noun)
        owned = form[:-1] + TA if form.endswith(TA_MARBUTA) else form
        found[owned] = Courtesy(frozenset(title.group for title in known if title), where == "subject")
    return found
