"""Definite nouns that refer back to a body or a place: التنظيم, المدينة, الوزارة, البلاد.

A noun refers back to the thing most present to the reader among those that it fits: whose name or head noun it is
(مدينة الرقة ... المدينة), or that is of its kind. Where two fit nearly alike it is left alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.coreference.activation import Activation
from newsgraph.coreference.datelines import dateline_tokens
from newsgraph.coreference.fit import Fits, Fitting, country_numbers, fitting, margin
from newsgraph.coreference.following import Following, adjective, following
from newsgraph.coreference.scene import Scene, Spot, is_definite, nominal, with_mentions
from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.matching import noun_cuts
from newsgraph.report import Entity, Mention, Organization, Place

_SPAN, _COUNTRY_SPAN = 45.0, 150.0  # tokens after which a mention counts little more than a third
_MARGIN, _COUNTRY_MARGIN = 1.25, 1.5
_NEAR = 60  # tokens from a name to هذه المدينة, which is the last one named
_ECHO = 0.5  # what a city or an adjective says of its country, beside the country's own name
_HEADLINE = 40  # tokens at the start of an article in which a noun may stand before the name
_DATELINE = 0.1  # what a name in the dateline counts
_COUNTRY = "بلاد"
_SHORT = frozenset({"الحي", "السد"})
_POINTERS = frozenset({"هذا", "هذه", "تلك", "ذلك"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A definite noun at a token, its clitics cut, that may refer back to an entity of type `kind`."""

    at: int
    cut: Cut
    noun: str
    kind: type[Entity]
    follows: Following


def with_body_nominals(document: Document, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, those nouns that refer back to a body or a place clearly among their mentions."""
    scene = Scene.of(document, entities)
    nouns = [noun for at in range(len(scene.tokens)) if at not in scene.held and (noun := _noun(scene, at))]
    return with_mentions(entities, _resolved(scene, nouns)) if nouns and entities else list(entities)


def _noun(scene: Scene, at: int) -> Noun | None:
    reading = _reading(scene.tokens[at].text)
    if reading is None:
        return None
    cut, noun, kind = reading
    follows = following(scene, at, noun, kind)
    return Noun(at, cut, noun, kind, follows) if follows.refers else None


@lru_cache(maxsize=16_384)
def _reading(word: str) -> tuple[Cut, str, type[Entity]] | None:
    """The noun with the article that a word is, its clitics cut, and what it is said of."""
    for cut in noun_cuts(word):
        noun = cut.rest[2:] if is_definite(cut.rest) or cut.rest in _SHORT else ""
        body = body_nouns().get(noun)
        if body and body.refers != "-":
            return cut, noun, Organization
        if noun in place_nouns():
            return cut, noun, Place
    return None


def _resolved(scene: Scene, nouns: Sequence[Noun]) -> list[tuple[int, Mention]]:
    """Names and nouns in order of position, each noun given to what is most present there."""
    present, dateline = _Present.of(scene), dateline_tokens(scene)
    found: list[tuple[int, Mention]] = []
    for at, event in _events(scene, nouns):
        if isinstance(event, str):
            present.countries.mention(event, at, _ECHO)
            continue
        number = event.entity if isinstance(event, Spot) else present.meant(event)
        if number is None:
            continue
        if isinstance(event, Noun):
            found.append((number, nominal(scene.document, at, at + 1, event.cut)))
        present.mention(number, at, _DATELINE if at in dateline else 1.0)
    return found


def _events(scene: Scene, nouns: Sequence[Noun]) -> list[tuple[int, Spot | Noun | str]]:
    """Names, nouns and nationalities (by their country), in order of position."""
    events: list[tuple[int, Spot | Noun | str]] = [(spot.first, spot) for spot in scene.spots]
    events += [(noun.at, noun) for noun in nouns]
    events += [
        (at, code) for at, token in enumerate(scene.tokens) if (code := adjective(token.form)) and _is_adjective(scene, at)
    ]
    return sorted(events, key=lambda event: event[0])


def _is_adjective(scene: Scene, at: int) -> bool:
    """Whether a word that reads as a nationality is no country's own name (السعودية)."""
    return not isinstance(scene.entity_at(at), Place)


@dataclass(frozen=True, slots=True)
class _Present:
    """What is present to the reader: entities by number, and where each was last named; countries by code."""

    scene: Scene
    fits: Fitting
    numbers: Mapping[str, int]
    things: Activation[int]
    last: dict[int, int]
    countries: Activation[str]

    @classmethod
    def of(cls, scene: Scene) -> "_Present":
        things, countries = Activation[int](_SPAN), Activation[str](_COUNTRY_SPAN)
        return cls(scene, fitting(scene), country_numbers(scene.entities), things, {}, countries)

    def mention(self, number: int, at: int, weight: float) -> None:
        self.things.mention(number, at, weight)
        self.last[number] = at
        entity = self.scene.entities[number]
        if isinstance(entity, Place) and entity.country:
            self.countries.mention(entity.country, at, weight if entity.category == "country" else weight * _ECHO)

    def meant(self, noun: Noun) -> int | None:
        if noun.noun == _COUNTRY:
            return self._country(noun)
        fits = self.fits.of(noun.noun, noun.kind, noun.follows.country)
        if any(cut.rest in _POINTERS for cut in self.scene.cuts(noun.at - 1)):
            near = [number for number, _ in fits if self.last.get(number, noun.at - _NEAR) > noun.at - _NEAR]
            if near:
                return max(near, key=lambda number: self.last[number])
        meant = self.things.clear_best(fits, noun.at, margin(fits, noun.kind, _MARGIN))
        return self._ahead(noun, fits) if meant is None and noun.kind is Organization else meant

    def _ahead(self, noun: Noun, fits: Fits) -> int | None:
        """The one body so called that is named soon after, as headlines have it (المرصد: مقتل 20 ... المرصد السوري)."""
        named = [number for number, weight in fits if weight > 1]
        if len(named) != 1 or named[0] in self.last or noun.at > _HEADLINE:
            return None
        first = min(spot.first for spot in self.scene.spots if spot.entity == named[0])
        return named[0] if first - noun.at < _NEAR else None

    def _country(self, noun: Noun) -> int | None:
        """The country that the article is about there, where it is named as such."""
        known = ((code, 1.0) for code in self.countries.known())
        code = noun.follows.country or self.countries.clear_best(known, noun.at, _COUNTRY_MARGIN, _DATELINE)
        return self.numbers.get(code) if code else None
