"""Where the article names its entities: by name, by a noun that refers back (التنظيم), or by a possessive (عناصره)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsgraph.document.clitics import cuts
from newsgraph.events.words import grammar
from newsgraph.report import Entity, Organization, Person, Place

if TYPE_CHECKING:
    from newsgraph.events.scene import Scene

_ARTICLE = "ال"
_PRONOUNS = ("هم", "ها", "ه")
_MOVEMENTS = frozenset({None, "armed_group", "party", "organization", "group"})
"""Categories of bodies that a bare التنظيم can mean; an army or a newspaper is none."""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention in tokens `first` to `stop`; `back` where it is no name but refers back."""

    entity: Entity
    first: int
    stop: int
    proclitics: str
    back: bool = False

    @property
    def is_place(self) -> bool:
        """True for a place; states act, but first of all they are where things happen."""
        return isinstance(self.entity, Place)


def lay_out(scene: Scene, entities: Sequence[Entity]) -> list[Named | None]:
    """For each token the longest mention that it is part of."""
    found: list[Named | None] = [None] * len(scene.tokens)
    for entity in entities:
        for mention in entity.mentions:
            first, stop = scene.token_range(mention.start, mention.end)
            named = Named(entity, first, stop, mention.proclitics, mention.kind == "nominal")
            for at in range(first, stop):
                held = found[at]
                if held is None or held.stop - held.first < stop - first:
                    found[at] = named
    _refer_back(scene, found)
    return found


def _refer_back(scene: Scene, found: list[Named | None]) -> None:
    """Fill in what refers back: تنظيم داعش ... التنظيم, and مقتل العشرات من عناصره."""
    latest: dict[str, Entity] = _likeliest(scene)
    owner: Entity | None = None
    for at, form in enumerate(scene.forms):
        named = found[at]
        if named is not None:
            if named.first == at:
                latest.update(_heads(scene, named))
            if not isinstance(named.entity, Place) and at not in scene.speaking:
                owner = named.entity
            continue
        entity, proclitics = _reference(form, latest, owner)
        if entity is not None and (at + 1 == len(found) or found[at + 1] is None):
            found[at] = Named(entity, at, at + 1, proclitics, back=True)


def _likeliest(scene: Scene) -> dict[str, Entity]:
    """What a bare التنظيم or البلاد means before anything says so: the body, or the country, most spoken of."""
    bodies = [entity for entity in scene.entities if isinstance(entity, Organization)]
    countries = [entity for entity in scene.entities if isinstance(entity, Place) and entity.category == "country"]
    found: dict[str, Entity] = {}
    fitting = [entity for entity in bodies if entity.category in _MOVEMENTS]
    if fitting:
        found.update(dict.fromkeys(("تنظيم", "حركة", "جماعة"), max(fitting, key=_often)))
    if countries:
        found["بلاد"] = max(countries, key=_often)
    return found


def _often(entity: Entity) -> int:
    return len(entity.mentions)


def _heads(scene: Scene, named: Named) -> dict[str, Entity]:
    """The generic nouns by which a mention may be called again: its own first word, or the noun before it."""
    words = [scene.forms[named.first]] + ([scene.forms[named.first - 1]] if named.first else [])
    return {head: named.entity for word in words for head in _bare(word) & grammar("head")}


def _bare(form: str) -> frozenset[str]:
    """A noun without clitics and article."""
    rests = [cut.rest for cut in cuts(form)]
    return frozenset(rests) | {rest[2:] for rest in rests if rest.startswith(_ARTICLE)}


def _reference(form: str, latest: dict[str, Entity], owner: Entity | None) -> tuple[Entity | None, str]:
    for cut in cuts(form):
        if cut.rest.startswith(_ARTICLE) and cut.rest[2:] in latest:
            return latest[cut.rest[2:]], cut.proclitics
        if isinstance(owner, (Organization, Person)) and _owned(cut.rest):
            return owner, cut.proclitics
    return None, ""


def _owned(rest: str) -> bool:
    """عناصره, قواتها: people or things of the one last spoken of."""
    return any(rest.endswith(pronoun) and rest[: -len(pronoun)] in grammar("owner") for pronoun in _PRONOUNS)
