"""Definite nouns that refer back to a body or a place: التنظيم, المدينة, الوزارة, البلاد.

A noun refers back to the thing most present to the reader among those that it fits: whose name or head noun it is
(مدينة الرقة ... المدينة), or that is of its kind. Where two fit nearly alike it is left alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.coreference.activation import Activation
from newsgraph.coreference.antecedents import Fits, Fitting, country_ids, fitting, margin
from newsgraph.coreference.following import Following, adjective, following
from newsgraph.coreference.mentions import Found, cuts_at, entity_at, is_definite, nominal, with_mentions
from newsgraph.document.clitics import Cut
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.matching import noun_cuts
from newsgraph.report import Entity, Organization, Place
from newsgraph.syntax import Article
from newsgraph.syntax.mentions import Placed

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


def with_body_nominals(article: Article, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, those nouns that refer back to a body or a place clearly among their mentions."""
    nouns = [noun for at in range(len(article.tokens)) if article.mention_at(at) is None and (noun := _noun(article, at))]
    return with_mentions(entities, _resolved(article, entities, nouns)) if nouns and entities else list(entities)


def _noun(article: Article, at: int) -> Noun | None:
    reading = _reading(article.tokens[at].text)
    if reading is None:
        return None
    cut, noun, kind = reading
    follows = following(article, at, noun, kind)
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


def _resolved(article: Article, entities: Sequence[Entity], nouns: Sequence[Noun]) -> list[Found]:
    """Names and nouns in order of position, each noun given to what is most present there."""
    present, dateline = _Present.of(article, entities), article.layout.dateline
    found: list[Found] = []
    for at, event in _events(article, nouns):
        if isinstance(event, str):
            present.countries.mention(event, at, _ECHO)
            continue
        id_ = event.entity.id if isinstance(event, Placed) else present.meant(event)
        if id_ is None:
            continue
        if isinstance(event, Noun):
            found.append((id_, nominal(article, at, at + 1, event.cut)))
        present.mention(id_, at, _DATELINE if at in dateline else 1.0)
    return found


def _events(article: Article, nouns: Sequence[Noun]) -> list[tuple[int, Placed | Noun | str]]:
    """Names, nouns and nationalities (by their country), in order of position."""
    events: list[tuple[int, Placed | Noun | str]] = [(spot.first, spot) for spot in article.mentions]
    events += [(noun.at, noun) for noun in nouns]
    events += [
        (at, code) for at, token in enumerate(article.tokens) if (code := adjective(token.form)) and _is_adjective(article, at)
    ]
    return sorted(events, key=lambda event: event[0])


def _is_adjective(article: Article, at: int) -> bool:
    """Whether a word that reads as a nationality is no country's own name (السعودية)."""
    return not isinstance(entity_at(article, at), Place)


@dataclass(frozen=True, slots=True)
class _Present:
    """What is present to the reader: entities by id, and where each was last named; countries by code."""

    article: Article
    fits: Fitting
    lands: Mapping[str, str]
    things: Activation[str]
    last: dict[str, int]
    countries: Activation[str]

    @classmethod
    def of(cls, article: Article, entities: Sequence[Entity]) -> "_Present":
        things, countries = Activation[str](_SPAN), Activation[str](_COUNTRY_SPAN)
        return cls(article, fitting(article, entities), country_ids(entities), things, {}, countries)

    def mention(self, id_: str, at: int, weight: float) -> None:
        self.things.mention(id_, at, weight)
        self.last[id_] = at
        entity = self.fits.entities[id_]
        if isinstance(entity, Place) and entity.country:
            self.countries.mention(entity.country, at, weight if entity.category == "country" else weight * _ECHO)

    def meant(self, noun: Noun) -> str | None:
        if noun.noun == _COUNTRY:
            return self._country(noun)
        fits = self.fits.of(noun.noun, noun.kind, noun.follows.country)
        if any(cut.rest in _POINTERS for cut in cuts_at(self.article, noun.at - 1)):
            near = [id_ for id_, _ in fits if self.last.get(id_, noun.at - _NEAR) > noun.at - _NEAR]
            if near:
                return max(near, key=lambda id_: self.last[id_])
        meant = self.things.clear_best(fits, noun.at, margin(fits, noun.kind, _MARGIN))
        return self._ahead(noun, fits) if meant is None and noun.kind is Organization else meant

    def _ahead(self, noun: Noun, fits: Fits) -> str | None:
        """The one body so called that is named soon after, as headlines have it (المرصد: مقتل 20 ... المرصد السوري)."""
        named = [id_ for id_, weight in fits if weight > 1]
        if len(named) != 1 or named[0] in self.last or noun.at > _HEADLINE:
            return None
        first = min(spot.first for spot in self.article.mentions if spot.entity.id == named[0])
        return named[0] if first - noun.at < _NEAR else None

    def _country(self, noun: Noun) -> str | None:
        """The country that the article is about there, where it is named as such."""
        known = ((code, 1.0) for code in self.countries.known())
        code = noun.follows.country or self.countries.clear_best(known, noun.at, _COUNTRY_MARGIN, _DATELINE)
        return self.lands.get(code) if code else None
