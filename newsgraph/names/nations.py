"""Nationalities as adjectives of bodies: whose [الداخلية الإسرائيلية] is, and whether the two agree."""

from functools import lru_cache

from newsgraph.gazetteer import nationality

MINISTRY = frozenset({"وزارة", "وزارتي"})
_SHORTEST = 5  # letters of an adjective with the article


@lru_cache(maxsize=8_192)
def country(form: str) -> str | None:
    """The country of a nationality with the article."""
    return nationality(form) if carries_article(form) else None


def carries_article(form: str) -> bool:
    return form.startswith("ال") and len(form) >= _SHORTEST


def agree(noun: str, adjective: str) -> bool:
    """Whether the nationality is that of the body, not of a minister before it (وزير الخارجية القطري)."""
    return adjective.endswith("ة") == (noun.endswith(("ة", "ات")) or noun == "الدفاع")
