"""How much an article is about each of its entities.

Every mention counts, a name 1 and a noun that refers back 1/2; three times in the headline, twice in the first paragraph,
after that less and less down to half at the end, and a quarter in the dateline. Who bears a title counts one mention more,
and so does everyone for each claim that they make; a medium counts half, as it is mostly the one that reports. The salience
is that sum as a share of the highest one in the article: 1.0 for what the article is most about.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsgraph.coreference.datelines import dateline_tokens
from newsgraph.coreference.scene import Scene
from newsgraph.document import Document
from newsgraph.report import Entity, Mention, Organization, Person

_HEADLINE, _LEAD = 3.0, 2.0
_LONGEST_HEADLINE = 25  # tokens
_NOMINAL, _TITLE, _CLAIM, _MEDIUM, _DATELINE = 0.5, 1.0, 1.0, 0.5, 0.25
_DIGITS = 4


def with_salience(document: Document, entities: Sequence[Entity], spoken: Mapping[str, int] | None = None) -> list[Entity]:
    """The entities with their salience; `spoken` counts the claims of each by its id, where they are known."""
    parts = _parts(document, entities)
    sums = [_sum(entity, parts) + _CLAIM * (spoken or {}).get(entity.id, 0) for entity in entities]
    highest = max(sums, default=0.0)
    return [
        entity.model_copy(update={"salience": round(weight / highest, _DIGITS)})
        for entity, weight in zip(entities, sums, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Parts:
    """Where the headline and the first paragraph end, which tokens' characters the dateline has, and how long the text is."""

    headline: int
    lead: int
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
    place = _HEADLINE if mention.start < parts.headline else _LEAD if mention.start < parts.lead else place
    return place * (_NOMINAL if mention.kind == "nominal" else 1.0)


def _parts(document: Document, entities: Sequence[Entity]) -> _Parts:
    dated = dateline_tokens(Scene.of(document, entities))
    tokens = document.tokens
    dateline = range(tokens[dated.start].start, tokens[dated.stop - 1].end) if dated else range(0)
    return _Parts(*_headline_and_lead(document), dateline, max(1, len(document.text)))


def _headline_and_lead(document: Document) -> tuple[int, int]:
    """Where the headline ends (a short first line before others; 0 where there is none), and where the first paragraph does."""
    lines = _lines(document.text)
    first = next(lines, 0)
    second = next(lines, None)
    words = sum(1 for token in document.tokens[: _LONGEST_HEADLINE + 1] if token.start < first)
    if second is None or words > _LONGEST_HEADLINE:
        return 0, _sentence_end(document) if second is None else first
    return first, second


def _sentence_end(document: Document) -> int:
    return document.tokens[document.sentences[0].stop - 1].end if document.sentences else 0


def _lines(text: str) -> Iterator[int]:
    """The ends of the lines that hold something."""
    start = 0
    for line in text.splitlines(keepends=True):
        start += len(line)
        if line.strip():
            yield start
