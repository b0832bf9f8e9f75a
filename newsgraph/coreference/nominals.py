"""Definite nouns that refer back to a body or a place: التنظيم, المدينة, الوزارة, البلاد.

A noun refers back to the thing most present to the reader among those that it fits: whose name or head noun it is
(مدينة الرقة ... المدينة), or that is of its kind. Where two fit nearly alike it is left alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.coreference.antecedents import Fits
from newsgraph.coreference.groups import group
from newsgraph.coreference.introduced import Introduced, introduced, introducing, noun_group
from newsgraph.coreference.mentions import Found, cuts_at, entity_at, is_definite, nominal, with_mentions
from newsgraph.coreference.neighbours import adjective, country_behind, refers_back
from newsgraph.coreference.presence import Presence, Thing
from newsgraph.document.clitics import Cut
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.matching import noun_cuts
from newsgraph.report import Entity, Organization, Place
from newsgraph.syntax import Article
from newsgraph.syntax.mentions import Placed
from newsgraph.syntax.tree import Relation

_MARGIN, _KIND_MARGIN = 1.25, 2.0  # by which what is meant leads; with several clubs, الفريق may be any of them
_NEAR = 60  # tokens from a name to هذه المدينة, which is the last one named
_HEADLINE = 40  # tokens at the start of an article in which a noun may stand before the name


@dataclass(frozen=True, slots=True)
class Noun:
    """A definite noun at a token, its clitics cut, that may refer back to an entity of type `kind`, in the country told."""

    at: int
    cut: Cut
    noun: str
    kind: type[Entity]
    country: str | None


def with_body_nominals(article: Article, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, those nouns that refer back to a body or a place clearly among their mentions."""
    held = article.mentions.at
    nouns = [noun for at in range(len(held)) if held[at] is None and (noun := _noun(article, at))]
    return with_mentions(entities, list(_resolved(article, entities, nouns))) if nouns and entities else list(entities)


def _noun(article: Article, at: int) -> Noun | None:
    reading = _reading(article.document.tokens[at].text)
    if reading is None or _describes(article, at):
        return None
    cut, noun, kind = reading
    return Noun(at, cut, noun, kind, country_behind(article, at, noun)) if refers_back(article, at, noun, kind) else None


def _describes(article: Article, at: int) -> bool:
    """الجريمة [المنظمة], النصوص [المنظمة] للعمل: an adjective right behind its noun, which is no name."""
    is_adjective = article.tree.relation[at] is Relation.ADJECTIVE and article.tree.governor[at] == at - 1
    return is_adjective and article.words[at - 1].article and not entity_at(article, at - 1)


@lru_cache(maxsize=8_192)
def _reading(word: str) -> tuple[Cut, str, type[Entity]] | None:
    """The noun with the article that a word is, its clitics cut, and what it is said of."""
    for cut in noun_cuts(word):
        noun = cut.rest[2:] if is_definite(cut.rest) or cut.rest in group("short") else ""
        body = body_nouns().get(noun)
        if body and body.refers != "-":
            return cut, noun, Organization
        if noun in place_nouns():
            return cut, noun, Place
    return None


def _resolved(article: Article, entities: Sequence[Entity], nouns: Sequence[Noun]) -> Iterator[Found]:
    """Names and nouns in order of position, each noun given to what is most present there."""
    present = Presence.of(article, entities)
    for at, event in _events(article, nouns):
        match event:
            case str():
                present.adjective(event, at)
            case Introduced():
                present.introduce(event)
            case Placed():
                present.mention(event.entity.id, at)
            case Noun():
                thing = _meant(article, present, event)
                if isinstance(thing, str):
                    yield thing, nominal(article, at, at + 1, event.cut)
                    present.mention(thing, at)
                elif thing is not None:
                    present.things.mention(thing, at)


Event = Placed | Noun | Introduced | str


def _events(article: Article, nouns: Sequence[Noun]) -> list[tuple[int, Event]]:
    """Names, nouns, things without a name, and nationalities (by their country), in order of position."""
    wanted = {noun_group(noun.noun) for noun in nouns}
    named = {article.form(at) for spot in article.mentions for at in range(spot.first, spot.stop)}
    events: list[tuple[int, Event]] = [(spot.first, spot) for spot in article.mentions]
    events += [(noun.at, noun) for noun in nouns]
    for at, token in enumerate(article.tokens):
        if (code := adjective(token.form)) and not isinstance(entity_at(article, at), Place):  # السعودية is a name
            events.append((at, code))
        elif (group := introducing(token.text)) in wanted and (thing := introduced(article, at, group, named)):
            events.append((at, thing))
    return sorted(events, key=lambda event: event[0])


def _meant(article: Article, present: Presence, noun: Noun) -> Thing | None:
    if noun.noun in group("land"):
        return present.country(noun.country, noun.at)
    fits = present.fits.of(noun.noun, noun.kind, noun.country)
    points = any(cut.rest in group("pointing") for cut in cuts_at(article, noun.at - 1))
    if points and (near := [id_ for id_, _ in fits if present.last.get(id_, noun.at - _NEAR) > noun.at - _NEAR]):
        return max(near, key=lambda id_: present.last[id_])
    is_kind = noun.kind is Organization and all(weight <= 1 for _, weight in fits)
    meant = present.most(fits, noun_group(noun.noun), noun.country, noun.at, _KIND_MARGIN if is_kind else _MARGIN)
    return _ahead(article, present, noun, fits) if meant is None and noun.kind is Organization else meant


def _ahead(article: Article, present: Presence, noun: Noun, fits: Fits) -> str | None:
    """The one body so called that is named soon after, as headlines have it (المرصد: مقتل 20 ... المرصد السوري)."""
    named = [id_ for id_, weight in fits if weight > 1]
    if len(named) != 1 or named[0] in present.last or noun.at > _HEADLINE or noun_group(noun.noun) in present.unnamed:
        return None
    first = min((spot.first for spot in article.mentions if spot.entity.id == named[0]), default=noun.at + _NEAR)
    return named[0] if first - noun.at < _NEAR else None
