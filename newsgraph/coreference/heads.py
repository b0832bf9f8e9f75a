"""The nouns that the article itself calls its entities by: تنظيم of تنظيم «داعش», مدينة of مدينة الرقة."""

from collections.abc import Mapping
from functools import cache

from newsgraph.coreference.scene import Scene, Spot, is_definite
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.report import Organization, Person

_OPENING = frozenset("«\"“‘'(")


def own_noun(name: str) -> str:
    """The head noun that a name begins with, the article off (القوات العراقية: قوات); any first word for a name of none."""
    return name.split(" ", 1)[0].removeprefix("ال")


def called(scene: Scene) -> Mapping[int, frozenset[str]]:
    """For each entity by its number the nouns that stand directly before its name anywhere, quotation marks aside."""
    found: dict[int, set[str]] = {}
    for spot in scene.spots:
        entity = scene.entities[spot.entity]
        if not isinstance(entity, Person):
            nouns = body_nouns() if isinstance(entity, Organization) else _place_heads()
            found.setdefault(spot.entity, set()).update(noun for noun in _before(scene, spot) if noun in nouns)
    return {number: frozenset(nouns) for number, nouns in found.items()}


def _before(scene: Scene, spot: Spot) -> set[str]:
    at = spot.first - 1
    while at >= 0 and scene.form(at) in _OPENING:
        at -= 1
    if at in scene.held:
        return set()
    # A noun with the article is complete: in أبلغت الشرطة «الهيئة» it is another body, but in التنظيم (داعش) the same.
    bracketed = scene.form(at + 1) == "("
    return {cut.rest.removeprefix("ال") for cut in scene.cuts(at) if bracketed or not is_definite(cut.rest)}


@cache
def _place_heads() -> frozenset[str]:
    return frozenset(head for noun in place_nouns().values() for head in noun.heads)
