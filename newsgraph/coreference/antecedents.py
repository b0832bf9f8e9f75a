"""Which entities a noun can refer back to, and how well it fits each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsgraph.coreference.groups import group
from newsgraph.coreference.neighbours import own_noun
from newsgraph.lexicons.loader import phrase
from newsgraph.lexicons.nouns import bodies, body_nouns, capitals, place_nouns
from newsgraph.report import Entity, Organization, Place

_FIRST, _NAMED, _OF_KIND = 99.0, 2.0, 1.0
_STATELESS = ("company", "media")
_SITES = (None, "facility")
_MOST = 40  # entities that one noun may stand for: the most mentioned are tried, so that time stays linear

Fits = Sequence[tuple[str, float]]
"""Entities by id, each with how well it fits."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """The entities by id, the nouns and nationalities that each is called by, and what was asked already."""

    entities: Mapping[str, Entity]
    nouns: Mapping[str, frozenset[str]]
    countries: Mapping[str, frozenset[str]]
    asked: dict[tuple[str, bool, str | None], Fits] = field(default_factory=dict)

    def of(self, noun: str, kind: type[Entity], country: str | None) -> Fits:
        """The entities of a type that the noun fits, each with a weight."""
        key = (noun, kind is Place, country)
        if key not in self.asked:
            some = (e for e in self.entities.values() if isinstance(e, kind) or noun in group("occupation"))
            weights = ((e.id, self._weight(noun, country, e)) for e in some)
            fits = [(id_, weight) for id_, weight in weights if weight]
            told = [fit for fit in fits if country in self.countries.get(fit[0], ())] if kind is Organization else []
            fits = told or fits  # of two companies الشركة التركية is the one that is called so
            self.asked[key] = sorted(fits, key=lambda fit: -len(self.entities[fit[0]].mentions))[:_MOST]
        return self.asked[key]

    def _weight(self, noun: str, country: str | None, entity: Entity) -> float:
        nouns = self.nouns.get(entity.id, frozenset())
        if isinstance(entity, Place):
            return _place(noun, entity, nouns, country)
        if not isinstance(entity, Organization) or (country and not self._may_be_of(entity, country)):
            return 0.0
        if noun in group("occupation"):  # [الاحتلال] الإسرائيلي
            return _FIRST if own_noun(" ".join(phrase(entity.name))) == noun else 0.0
        return _body(noun, entity, nouns)

    def _may_be_of(self, entity: Organization, country: str) -> bool:
        """Whether the article calls a body so, or it is a company that it calls by no country (غوغل ... الشركة الأميركية)."""
        told = self.countries.get(entity.id, frozenset())
        return country in told if told else entity.category in _STATELESS


def _body(noun: str, entity: Organization, nouns: frozenset[str]) -> float:
    """A body is called by its own head noun, or what the lexicon or the article calls it by; without one, by its kind's."""
    wanted = body_nouns()[noun]
    groups = {body_nouns()[own].group for own in (*nouns, *_own(entity)) if own in body_nouns()}
    if wanted.group in groups:
        return _NAMED
    return _OF_KIND if not groups and wanted.refers == "kind" and entity.category == wanted.category else 0.0


def _own(entity: Organization) -> set[str]:
    found: set[str] = set()
    for name in (entity.name, *entity.aliases):
        form = phrase(name)
        found |= bodies()[form][1] if form in bodies() else set()
        found.add(own_noun(" ".join(form)))
    return found


def _place(noun: str, entity: Place, nouns: frozenset[str], country: str | None) -> float:
    """A place is called by the head noun that it stood behind or begins with, or by its kind; in the right country."""
    wanted = place_nouns()[noun]
    is_state = entity.category == "country"  # تونس, الكويت: the state, which العاصمة is not
    capital = capitals().get(phrase(entity.name)) if "capital" in wanted.kinds and not is_state else None
    only = {kind for kind in wanted.kinds if kind.isupper()}  # المملكة is said of some countries, and not of المملكة المتحدة
    if country not in (None, capital or entity.country) or (is_state and only and entity.country not in only):
        return 0.0
    own = own_noun(" ".join(phrase(entity.name)))
    headed = wanted.heads & nouns and not ("at" in wanted.kinds and entity.category not in _SITES)
    if capital or own == noun or own in wanted.heads or headed:
        return _NAMED
    called_else = nouns and not nouns & wanted.heads  # بلدة كذا is no مدينة
    return _OF_KIND if ((is_state and only) or entity.category in wanted.kinds) and not called_else else 0.0


def country_ids(entities: Sequence[Entity]) -> Mapping[str, str]:
    """The ids of the countries among the entities, by code."""
    places = (entity for entity in reversed(entities) if isinstance(entity, Place) and entity.category == "country")
    return {place.country: place.id for place in places if place.country}
