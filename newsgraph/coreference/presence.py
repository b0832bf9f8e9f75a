"""What is present to the reader of an article, token by token: bodies and places, named or not, and countries."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from math import exp
from typing import Generic, TypeVar

from newsgraph.coreference.antecedents import Fits, Fitting, country_ids
from newsgraph.coreference.introduced import Introduced
from newsgraph.coreference.neighbours import called, nationalities
from newsgraph.report import Entity, Place
from newsgraph.syntax import Article

_SPAN, _COUNTRY_SPAN = 45.0, 150.0  # tokens after which a mention counts little more than a third
_COUNTRY_MARGIN = 1.5
_ECHO = 0.5  # what a city or an adjective says of its country, beside the country's own name
_DATELINE = 0.1  # what a name in the dateline counts

_Thing = TypeVar("_Thing", bound=Hashable)

Thing = str | Introduced
"""What may be meant again: an entity by its id, or what was introduced without a name."""


class Activation(Generic[_Thing]):
    """How present each of several things is: each mention counts one, and fades with the tokens that follow.

    After `span` of them little more than a third is left. Mentions must be given in order of position.
    """

    def __init__(self, span: float) -> None:
        self._span = span
        self._level: dict[_Thing, tuple[int, float]] = {}

    def mention(self, thing: _Thing, at: int, weight: float = 1.0) -> None:
        """The thing is named at token `at`."""
        self._level[thing] = (at, self.level(thing, at) + weight)

    def level(self, thing: _Thing, at: int) -> float:
        """How present the thing is at token `at`."""
        seen, level = self._level.get(thing, (at, 0.0))
        return level * exp((seen - at) / self._span)

    def known(self) -> Iterable[_Thing]:
        """Everything that was mentioned."""
        return self._level

    def clear_best(self, things: Iterable[tuple[_Thing, float]], at: int, margin: float, floor: float = 0.0) -> _Thing | None:
        """The most present of things with a weight each, if it leads all others by the factor `margin` and is above `floor`."""
        levels = ((self.level(thing, at) * weight, -number, thing) for number, (thing, weight) in enumerate(things))
        ranked = nlargest(2, levels, key=lambda item: item[:2])
        if not ranked or ranked[0][0] <= floor or (len(ranked) > 1 and ranked[0][0] < margin * ranked[1][0]):
            return None
        return ranked[0][2]


@dataclass(frozen=True, slots=True)
class Presence:
    """Entities and unnamed things, and where each was last spoken of; countries by code."""

    dateline: range
    fits: Fitting
    lands: Mapping[str, str]
    things: Activation[Thing] = field(default_factory=lambda: Activation(_SPAN))
    last: dict[str, int] = field(default_factory=dict)
    unnamed: dict[str, Introduced] = field(default_factory=dict)
    countries: Activation[str] = field(default_factory=lambda: Activation(_COUNTRY_SPAN))

    @classmethod
    def of(cls, article: Article, entities: Sequence[Entity]) -> "Presence":
        """Nothing is present before the first word."""
        fits = Fitting({entity.id: entity for entity in entities}, called(article), nationalities(article))
        return cls(article.layout.dateline, fits, country_ids(entities))

    def mention(self, id_: str, at: int) -> None:
        """An entity is spoken of at token `at`; a place brings its country to mind."""
        weight = _DATELINE if at in self.dateline else 1.0
        self.things.mention(id_, at, weight)
        self.last[id_] = at
        entity = self.fits.entities[id_]
        if isinstance(entity, Place) and entity.country:
            self.countries.mention(entity.country, at, weight if entity.category == "country" else weight * _ECHO)

    def introduce(self, thing: Introduced) -> None:
        """Something without a name is spoken of for the first time; of one noun the last one is remembered."""
        self.unnamed[thing.group] = thing
        self.things.mention(thing, thing.at)

    def adjective(self, code: str, at: int) -> None:
        """A nationality brings its country to mind."""
        self.countries.mention(code, at, _ECHO)

    def most(self, fits: Fits, group: str, country: str | None, at: int, margin: float) -> Thing | None:
        """The most present of the entities that fit and the unnamed thing of that noun, where it leads clearly."""
        things: list[tuple[Thing, float]] = [*fits]
        unnamed = self.unnamed.get(group)
        if unnamed and (country is None or country == unnamed.country):
            things.append((unnamed, max((weight for _, weight in fits), default=1.0)))
        return self.things.clear_best(things, at, margin)

    def country(self, code: str | None, at: int) -> str | None:
        """The country of that code, or the one that the article is about there, where it is named as such."""
        known = ((code, 1.0) for code in self.countries.known())
        code = code or self.countries.clear_best(known, at, _COUNTRY_MARGIN, _DATELINE)
        return self.lands.get(code) if code else None
