"""Titles and offices of persons, with the body and the place that each belongs to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsgraph.coreference.antecedents import country_ids
from newsgraph.coreference.apposition import Found, found_titles
from newsgraph.coreference.groups import group
from newsgraph.coreference.mentions import QUOTES, entity_at, nouns_at
from newsgraph.coreference.neighbours import adjective
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import phrase
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.report import Entity, Organization, Place, Role, Span
from newsgraph.report.entities import NoLink
from newsgraph.syntax import Article

_NEAR = 20  # tokens from a body to its spokesman


def with_roles(article: Article, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, each person with the titles that the article gives, none twice, in order of position."""
    places = _Offices.of(article, entities)
    roles: dict[str, dict[tuple[str, ...], Role]] = {}
    for found in found_titles(article):
        roles.setdefault(found.person, {}).setdefault(_words(article, found), places.role(found))
    return [e.model_copy(update={"roles": _distinct(roles[e.id])}) if e.id in roles else e for e in entities]


def _words(article: Article, found: Found) -> tuple[str, ...]:
    """A title as its words read, without particles on its front."""
    return (found.noun.cut.rest, *(article.form(at) for at in range(found.noun.at + 1, found.stop)))


def _distinct(roles: dict[tuple[str, ...], Role]) -> tuple[Role, ...]:
    """The roles, those left out that others begin with (الرئيس beside الرئيس التركي)."""
    return tuple(role for said, role in roles.items() if not any(said != other and said == other[: len(said)] for other in roles))


@dataclass(frozen=True, slots=True)
class _Offices:
    """Bodies and places that titles belong to."""

    article: Article
    countries: Mapping[str, str]
    ministries: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]

    @classmethod
    def of(cls, article: Article, entities: Sequence[Entity]) -> "_Offices":
        countries = country_ids(entities)
        named = ((phrase(name), e.id) for e in entities if isinstance(e, Organization) for name in (e.name, *e.aliases))
        ministries: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for name, id_ in named:
            if len(name) > 1 and name[0] in group("ministry"):
                ministries[name[1]].append((name, id_))
        return cls(article, countries, ministries)

    def role(self, found: Found) -> Role:
        """The role with what its title says of body and place."""
        first, stop = found.noun.at, found.stop
        document = self.article.document
        start = document.tokens[first].start + found.noun.cut.offset
        end = document.tokens[stop - 1 + self._quote(first, stop)].end
        title = Span(start=start, end=end, text=document.text[start:end])
        inside = [entity for at in range(first, stop) if (entity := entity_at(self.article, at))]
        body = next((e.id for e in inside if isinstance(e, Organization)), None) or self._ministry(found) or self._owner(found)
        # A player's or journalist's nationality is his own, a minister's that of his office.
        country = self._country(first, stop) if found.noun.title.kind == "office" else None
        place = next((e.id for e in inside if isinstance(e, Place)), None) or country
        reason = None if body or place else self._unlinked(first, stop)
        return Role(title=title, organization_id=body, place_id=place, reason=reason)

    def _quote(self, first: int, stop: int) -> int:
        """1 where a quotation mark closes right behind a title in which it opened (عضو «الحركة»), -1 where one opens at its end
        (قال مدير المكتب «إن ...), else 0."""
        if not sum(self.article.form(at) in QUOTES for at in range(first, stop)) % 2:
            return 0
        return -1 if self.article.form(stop - 1) in QUOTES else int(self.article.form(stop) in QUOTES)

    def _unlinked(self, first: int, stop: int) -> NoLink:
        """Why a title belongs to nothing in the report: it names no body (الرئيس), or one that is none of its entities."""
        inside = (noun for at in range(first + 1, stop) for noun in nouns_at(self.article, at))
        return "unmatched" if any(noun in body_nouns() or noun in place_nouns() for noun in inside) else "unnamed"

    def _ministry(self, found: Found) -> str | None:
        """The ministry of a minister (وزير الخارجية الإيراني: وزارة الخارجية الإيرانية), where it is named and no other is."""
        if found.noun.title.group not in group("minister"):
            return None
        office = tuple(self.article.form(at) for at in range(found.noun.at + 1, found.stop))
        country = next(filter(None, map(adjective, office)), None)
        field = tuple(form for form in office if not adjective(form))
        fits = [id_ for name, id_ in self.ministries.get(field[0] if field else "", ()) if _fits(name, field, country)]
        return fits[0] if len(set(fits)) == 1 else None

    def _owner(self, found: Found) -> str | None:
        """The body named just before in the sentence that رئيسها and المتحدث باسمها belong to."""
        forms = {self.article.form(at) for at in range(found.noun.at, found.stop)}
        if not found.noun.owned and forms.isdisjoint(group("own behalf")):
            return None
        near = range(found.noun.at - 1, max(-1, found.noun.at - _NEAR), -1)
        ends = next((at for at in near if self.article.form(at) in (".", "؟", "!")), -1)
        bodies = (entity_at(self.article, at) for at in near if at > ends)
        return next((entity.id for entity in bodies if isinstance(entity, Organization)), None)

    def _country(self, first: int, stop: int) -> str | None:
        """The country whose nationality the title carries, where the article names it."""
        forms = (self.article.form(at) for at in range(first, stop))
        codes = (adjective(form) for form in forms if form.endswith(closed("nisba")))
        return next((self.countries[code] for code in codes if code and code in self.countries), None)


def _fits(ministry: tuple[str, ...], field: tuple[str, ...], country: str | None) -> bool:
    """Whether a ministry has this field and this country, or both tell none."""
    theirs = next(filter(None, map(adjective, ministry)), None)
    return ministry[1 : len(field) + 1] == field and theirs == country
