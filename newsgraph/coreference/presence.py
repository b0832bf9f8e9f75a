"""What is present to the reader of an article, token by token: bodies and places, named or not, and countries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsgraph.coreference.activation import Activation
from newsgraph.coreference.antecedents import Fits, Fitting, country_ids, fitting
from newsgraph.coreference.introduced import Introduced
from newsgraph.report import Entity, Place
from newsgraph.syntax import Article

_SPAN, _COUNTRY_SPAN = 45.0, 150.0  # tokens after which a mention counts little more than a third
_COUNTRY_MARGIN = 1.5
_ECHO = 0.5  # what a city or an adjective says of its country, beside the country's own name
_DATELINE = 0.1  # what a name in the dateline counts

Thing = str | Introduced
"""What may be meant again: an entity by its id, or what was introduced without a name."""


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
        return cls(article.layout.dateline, fitting(article, entities), country_ids(entities))

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
