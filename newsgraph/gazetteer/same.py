"""Places that the gazetteer says are one: سوريا and الجمهورية العربية السورية, القرم and شبه جزيرة القرم."""

from collections.abc import Hashable, Sequence

from newsgraph.gazetteer.model import WATERS
from newsgraph.gazetteer.words import headless, without_adjective
from newsgraph.report import Place

_WIDE = ("region", "sea")
"""What bears its own point: a mosque, a school and a port may share their city's."""


def one_each(places: Sequence[Place]) -> list[Place]:
    """The places, those that are one and the same on the map made one, numbered in the order of their first mentions."""
    groups: dict[Hashable, list[Place]] = {}
    for place in places:
        groups.setdefault(_on_map(place), []).append(place)
    if len(groups) == len(places):
        return list(places)
    return [_one(group).model_copy(update={"id": f"place-{number}"}) for number, group in enumerate(groups.values(), 1)]


def _on_map(place: Place) -> Hashable:
    """What two names of one place have in common; the user's own places, and those that are on no map, only their id."""
    point = (place.latitude, place.longitude) if place.category in _WIDE and place.latitude is not None else None
    where = None if place.identifiers else place.geonames_id or point or _water(place)
    whole = place.name if place.category == "country" else without_adjective(place.name) or place.name
    side = place.name.removeprefix(whole)  # الغوطة الشرقية is but a part of الغوطة; كوريا may be كوريا الجنوبية
    return (place.category, where, side) if where else place.id


def _water(place: Place) -> str | None:
    """The name without its noun of a river that the gazetteer has, which no point tells (نهر الفرات, الفرات)."""
    if place.category not in WATERS or place.reason != "several":
        return None
    return next((rest for _, rest in headless(place.name, "is")), place.name)


def _one(group: Sequence[Place]) -> Place:
    """One place of several; its name is the fullest of theirs."""
    if len(group) == 1:
        return group[0]
    names = list(dict.fromkeys(name for place in group for name in (place.name, *place.aliases)))
    fullest = max(names, key=lambda name: (name.count(" "), len(name)))
    mentions = sorted((mention for place in group for mention in place.mentions), key=lambda mention: mention.start)
    aliases = tuple(name for name in names if name != fullest)
    return group[0].model_copy(update={"name": fullest, "aliases": aliases, "mentions": tuple(mentions)})
