"""Texts of which the tests say what a tagger marked, and where their places lie."""

from naming import tagged, unmarked

from newsgraph.coreference import described, with_salience
from newsgraph.names import find_names
from newsgraph.report import Entity, Place
from newsgraph.syntax import read

PLACES = {
    "الرستن": ("city", "SY"),
    "تلبيسة": ("city", "SY"),
    "حلب": ("city", "SY"),
    "دمشق": ("city", "SY"),
    "سوريا": ("country", "SY"),
    "العراق": ("country", "IQ"),
    "الموصل": ("city", "IQ"),
    "بغداد": ("city", "IQ"),
    "السعودية": ("country", "SA"),
    "الرياض": ("city", "SA"),
    "المملكة المتحدة": ("country", "GB"),
    "فرنسا": ("country", "FR"),
    "باريس": ("city", "FR"),
    "تونس": ("country", "TN"),
    "النيل": ("river", None),
    "إيران": ("country", "IR"),
    "طهران": ("city", "IR"),
    "إسرائيل": ("country", "IL"),
}


def entities(marked: str) -> list[Entity]:
    """The described entities of a text whose tags are marked in it (`naming.tagged`)."""
    document, found = tagged(marked)
    named = [_placed(entity) for entity in find_names(document, found)]
    article = read(document, named)
    return with_salience(article, described(article, named))


def nominals(marked: str) -> list[tuple[str, str]]:
    """The nouns that refer back, with the name of what they refer to, in order of position."""
    found = [(m.start, m.text, e.name) for e in entities(marked) for m in e.mentions if m.kind == "nominal"]
    assert all(unmarked(marked)[start : start + len(surface)] == surface for start, surface, _ in found)
    return [(surface, name) for _, surface, name in sorted(found)]


def _placed(entity: Entity) -> Entity:
    if not isinstance(entity, Place) or entity.name not in PLACES:
        return entity
    category, country = PLACES[entity.name]
    return entity.model_copy(update={"category": category, "country": country})
