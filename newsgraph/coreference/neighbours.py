"""What stands beside nouns and names: what a noun that refers back is followed by (التنظيم المتطرف can, المدينة القديمة is
another thing), and the nouns that the article itself calls its entities by (تنظيم of تنظيم «داعش», مدينة of مدينة الرقة)."""

from collections.abc import Mapping
from functools import cache, lru_cache

from newsgraph.coreference.groups import group
from newsgraph.coreference.mentions import cuts_at, entity_at, is_definite
from newsgraph.document.letters import ALEF, ARTICLE, HAMZA, MAQSURA, TA_MARBUTA
from newsgraph.gazetteer import nationality
from newsgraph.lexicons import words
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.report import Entity, Organization, Person, Place
from newsgraph.syntax import Article
from newsgraph.syntax.mentions import Placed

_FEMININES = (TA_MARBUTA, ALEF + HAMZA, MAQSURA)  # of adjectives: كبيرة, خضراء, كبرى
_OPENING = frozenset("«\"“‘'")
_BEFORE_NAMES = _OPENING | {"("}
_CLOSING = frozenset('»"”)')


def refers_back(article: Article, at: int, noun: str, kind: type[Entity]) -> bool:
    """Whether the `noun` at token `at`, said of entities of type `kind`, can refer back: no adjective makes it another thing, and
    it is no name («المدينة» is a newspaper, المنطقة 51 another name) nor the head of one (العاصمة دمشق, التنظيم «داعش»)."""
    if kind is Place and (article.form(at - 1) in _OPENING or article.form(at + 1)[:1].isdigit()):
        return False
    told = country_behind(article, at, noun) is not None
    quoted = article.form(at + 1 + told) in _OPENING
    name = article.mention_at(at + 1 + told + quoted)
    if name is not None and not name.mention.proclitics and isinstance(name.entity, kind):
        # but حملت الوزارة | الحكومة المصرية المسؤولية, قصف الاحتلال | غزة
        return not quoted and (noun in group("occupation") or (kind is not Place and name.stop > name.first + 1))
    after = article.form(at + 1) if article.mention_at(at + 1) is None else ""
    is_another = not told and is_definite(after) and _agrees(noun, after)
    return not is_another or isinstance(entity_at(article, at + 2), Person)  # فرع المعهد | الدكتور فلان


def country_behind(article: Article, at: int, noun: str) -> str | None:
    """The country that an adjective behind the noun tells (العاصمة السورية: SY)."""
    after = article.form(at + 1)
    return adjective(after) if article.mention_at(at + 1) is None and _agrees(noun, after) else None


def _agrees(noun: str, after: str) -> bool:
    """Whether a word with the article behind a noun can be its adjective, and one that makes it another thing.

    معاقل التنظيم الأخرى and مسلحي التنظيم الهاربين speak of other strongholds and fleeing fighters, not of another group.
    """
    if after in words("reference_tails.txt"):
        return False
    if noun in group("land") or noun.endswith(closed("feminine")):
        return after.endswith(_FEMININES)
    return not after.endswith((TA_MARBUTA, MAQSURA, *closed("plural")))


@lru_cache(maxsize=8_192)
def adjective(form: str) -> str | None:
    """The country of a nationality with the article (السورية), as it stands behind nouns; None for any other word."""
    return nationality(form) if is_definite(form) else None


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
    while at >= 0 and article.form(at) in _BEFORE_NAMES:
        at -= 1
    if article.mention_at(at) is not None:
        return set()
    # A noun with the article is complete: in أبلغت الشرطة «الهيئة» it is another body, but in التنظيم (داعش) the same.
    bracketed = article.form(at + 1) == "("
    return {cut.rest.removeprefix(ARTICLE) for cut in cuts_at(article, at) if bracketed or not is_definite(cut.rest)}


@cache
def _place_heads() -> frozenset[str]:
    return frozenset(head for noun in place_nouns().values() for head in noun.heads)
