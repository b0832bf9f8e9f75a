"""Whether a definite noun can refer back, by what stands behind it: التنظيم المتطرف can, المدينة القديمة is another thing."""

from dataclasses import dataclass
from functools import lru_cache

from newsgraph.coreference.groups import group
from newsgraph.coreference.mentions import is_definite
from newsgraph.document.letters import ALEF, HAMZA, MAQSURA, TA_MARBUTA
from newsgraph.gazetteer import nationality
from newsgraph.lexicons import words
from newsgraph.lexicons.closed import closed
from newsgraph.report import Entity, Place
from newsgraph.syntax import Article

_FEMININES = (TA_MARBUTA, ALEF + HAMZA, MAQSURA)  # of adjectives: كبيرة, خضراء, كبرى
_OPENING = frozenset("«\"“‘'")


@dataclass(frozen=True, slots=True)
class Following:
    """Whether a noun can refer back, and the country that an adjective behind it tells (العاصمة السورية: SY)."""

    refers: bool
    country: str | None = None


_NO = Following(refers=False)


def following(article: Article, at: int, noun: str, kind: type[Entity]) -> Following:
    """What the `noun` at token `at`, which is said of entities of type `kind`, is followed by."""
    if kind is Place and (article.form(at - 1) in _OPENING or article.form(at + 1)[:1].isdigit()):
        return _NO  # «المدينة» is a newspaper, المنطقة 51 another name
    country, after = None, article.form(at + 1)
    if article.mention_at(at + 1) is None and is_definite(after) and _agrees(noun, after):
        country = adjective(after)
        if country is None:
            return _NO
    return _NO if _names(article, at + 1 + (country is not None), kind) else Following(refers=True, country=country)


def _agrees(noun: str, after: str) -> bool:
    """Whether a word with the article behind a noun can be its adjective, and one that makes it another thing.

    معاقل التنظيم الأخرى and مسلحي التنظيم الهاربين speak of other strongholds and fleeing fighters, not of another group.
    """
    if after in words("reference_tails.txt"):
        return False
    if noun in group("land") or noun.endswith(closed("feminine")):
        return after.endswith(_FEMININES)
    return not after.endswith((TA_MARBUTA, MAQSURA, *closed("plural")))


def _names(article: Article, at: int, kind: type[Entity]) -> bool:
    """Whether a name of that type stands there, so that the noun is only its head (العاصمة دمشق, التنظيم «داعش»)."""
    spot = article.mention_at(at + (article.form(at) in _OPENING))
    return spot is not None and not spot.mention.proclitics and isinstance(spot.entity, kind)


@lru_cache(maxsize=8_192)
def adjective(form: str) -> str | None:
    """The country of a nationality with the article (السورية), as it stands behind nouns; None for any other word."""
    return nationality(form) if is_definite(form) else None
