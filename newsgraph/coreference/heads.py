"""The nouns that the article itself calls its entities by: تنظيم of تنظيم «داعش», مدينة of مدينة الرقة."""

from collections.abc import Mapping
from functools import cache

from newsgraph.coreference.following import adjective
from newsgraph.coreference.mentions import cuts_at, is_definite
from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.report import Organization, Person
from newsgraph.syntax import Article
from newsgraph.syntax.mentions import Placed

_CLOSING = frozenset('»"”)')
_OPENING = frozenset("«\"“‘'(")


def own_noun(name: str) -> str:
    """The head noun that a name begins with, the article off (القوات العراقية: قوات); any first word for a name of none."""
    return name.split(" ", 1)[0].removeprefix(ARTICLE)


def called(article: Article) -> Mapping[str, frozenset[str]]:
    """For each entity by its id the nouns that stand directly before its name anywhere, quotation marks aside."""
    found: dict[str, set[str]] = {}
    for spot in article.mentions:
        entity = spot.entity
        if not isinstance(entity, Person):
            nouns = body_nouns() if isinstance(entity, Organization) else _place_heads()
            found.setdefault(entity.id, set()).update(noun for noun in _before(article, spot) if noun in nouns)
    return {id_: frozenset(nouns) for id_, nouns in found.items()}


def nationalities(article: Article) -> Mapping[str, frozenset[str]]:
    """For each entity by its id the countries whose nationality its names carry, or stands behind one («أطلس» المغربية)."""
    found: dict[str, set[str]] = {}
    for spot in article.mentions:
        behind = spot.stop + (article.form(spot.stop) in _CLOSING)
        forms = (article.form(at) for at in (*range(spot.first, spot.stop), behind))
        found.setdefault(spot.entity.id, set()).update(code for form in forms if (code := adjective(form)))
    return {id_: frozenset(codes) for id_, codes in found.items() if codes}


def _before(article: Article, spot: Placed) -> set[str]:
    at = spot.first - 1
    while at >= 0 and article.form(at) in _OPENING:
        at -= 1
    if article.mention_at(at) is not None:
        return set()
    # A noun with the article is complete: in أبلغت الشرطة «الهيئة» it is another body, but in التنظيم (داعش) the same.
    bracketed = article.form(at + 1) == "("
    return {cut.rest.removeprefix(ARTICLE) for cut in cuts_at(article, at) if bracketed or not is_definite(cut.rest)}


@cache
def _place_heads() -> frozenset[str]:
    return frozenset(head for noun in place_nouns().values() for head in noun.heads)
