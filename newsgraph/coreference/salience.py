"""How much an article is about each of its entities.

Every mention counts, a name 1 and a noun that refers back 1/2; three times in the headline, twice in the first sentence
under it (`Layout.lead`), after that less and less down to half at the end, and a quarter in the dateline. Who bears a title
counts one mention more, and so does everyone for each claim that they make; a medium counts half, as it is mostly the one
that reports. The salience is that sum as a share of the highest one in the article: 1.0 for what the article is most about.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsgraph.report import Entity, Mention, Organization, Person
from newsgraph.syntax import Article

_HEADLINE, _LEAD = 3.0, 2.0
_NOMINAL, _TITLE, _CLAIM, _MEDIUM, _DATELINE = 0.5, 1.0, 1.0, 0.5, 0.25
_DIGITS = 4


def with_salience(article: Article, entities: Sequence[Entity], spoken: Mapping[str, int] | None = None) -> list[Entity]:
    """The entities with their salience; `spoken` counts the claims of each by its id, where they are known."""
    parts = _parts(article)
    sums = [_sum(entity, parts) + _CLAIM * (spoken or {}).get(entity.id, 0) for entity in entities]
    highest = max(sums, default=0.0)
    return [
        entity.model_copy(update={"salience": round(weight / highest, _DIGITS)})
        for entity, weight in zip(entities, sums, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Parts:
    """Which characters the headline, the lead and the dateline have, and how long the text is."""

    headline: range
    lead: range
    dateline: range
    length: int


def _sum(entity: Entity, parts: _Parts) -> float:
    weight = sum(_weight(mention, parts) for mention in entity.mentions)
    if isinstance(entity, Person) and entity.roles:
        weight += _TITLE
    return weight * _MEDIUM if isinstance(entity, Organization) and entity.category == "media" else weight


def _weight(mention: Mention, parts: _Parts) -> float:
    if mention.start in parts.dateline:
        return _DATELINE
    place = 1 - mention.start / (2 * parts.length)
    place = _HEADLINE if mention.start in parts.headline else _LEAD if mention.start in parts.lead else place
    return place * (_NOMINAL if mention.kind == "nominal" else 1.0)


def _parts(article: Article) -> _Parts:
    def characters(part: range) -> range:
        return range(article.tokens[part.start].start, article.tokens[part.stop - 1].end) if part else range(0)

    layout = article.layout
    length = max(1, len(article.document.text))
    return _Parts(characters(layout.headline), characters(layout.lead), characters(layout.dateline), length)
