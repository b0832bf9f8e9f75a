"""Nationalities as adjectives of bodies: whose [الداخلية الإسرائيلية] is, and whether the two agree."""

from functools import lru_cache

from newsgraph.document.letters import ARTICLE, TA_MARBUTA
from newsgraph.gazetteer import nationality
from newsgraph.lexicons.closed import closed
from newsgraph.names.beside import beside

_SHORTEST = 5  # letters of an adjective with the article


@lru_cache(maxsize=8_192)
def country(form: str) -> str | None:
    """The country of a nationality with the article."""
    return nationality(form) if carries_article(form) else None


def carries_article(form: str) -> bool:
    return form.startswith(ARTICLE) and len(form) >= _SHORTEST


def agree(noun: str, adjective: str) -> bool:
    """Whether the nationality is that of the body, not of a minister before it (وزير الخارجية القطري)."""
    return adjective.endswith(TA_MARBUTA) == (noun.endswith(closed("feminine")) or noun in beside("feminine field"))
