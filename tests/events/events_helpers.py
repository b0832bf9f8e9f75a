"""Events of short texts whose names, figures, dates and claims are found or marked without a model.

A name is marked in the text: [o الجيش] an organization, [p حلب] a place, [c روسيا] a country, [n سمير] a person; what is
written right before the bracket is its proclitics: ب[p حلب].
"""

import re

from newsgraph.claims import find_claims
from newsgraph.coreference import described
from newsgraph.dates import find_in as find_dates
from newsgraph.document import Document
from newsgraph.events import find_events
from newsgraph.figures import find_in as find_figures
from newsgraph.report import Entity, Event, Figure, Mention, Organization, Person, Place
from newsgraph.syntax import read as read_article

_MARK = re.compile(r"(\w*)\[([opcn]) ([^\]]+)\]")


def read(marked: str) -> tuple[str, list[Entity]]:
    """The plain text, and one entity for each distinct name marked in it."""
    text, at = "", 0
    mentions: dict[tuple[str, str], list[Mention]] = {}
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()] + match[1]
        start = len(text)
        text += match[3]
        at = match.end()
        mention = Mention(start=start, end=len(text), text=match[3], kind="name", proclitics=match[1])
        mentions.setdefault((match[2], match[3]), []).append(mention)
    rows = enumerate(mentions.items(), 1)
    return text + marked[at:], [_entity(kind, number, name, tuple(some)) for number, ((kind, name), some) in rows]


def _entity(kind: str, number: int, name: str, mentions: tuple[Mention, ...]) -> Entity:
    if kind == "o":
        return Organization(id=f"organization-{number}", name=name, mentions=mentions)
    if kind == "n":
        return Person(id=f"person-{number}", name=name, mentions=mentions)
    category = "country" if kind == "c" else "city"
    return Place(id=f"place-{number}", name=name, mentions=mentions, category=category)


def names(marked: str) -> dict[str, str]:
    """The names of the entities by id."""
    return {entity.id: entity.name for entity in read(marked)[1]}


def events(marked: str, *, with_claims: bool = False) -> tuple[Event, ...]:
    """The events of a marked text."""
    text, named = read(marked)
    document = Document(text)
    article = read_article(document, named)
    ids = {entity.name: entity.id for entity in named}
    entities = [entity.model_copy(update={"id": ids[entity.name]}) for entity in described(article, named)]
    article = article.with_entities(entities)
    claims = find_claims(document, entities, article=article) if with_claims else ()
    return find_events(document, entities, figures=figures(text), dates=find_dates(document), claims=claims, article=article)


def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text."""
    return find_figures(Document(text))


def event(marked: str, trigger: str, *, with_claims: bool = False) -> Event:
    """The one event with that trigger."""
    found = [one for one in events(marked, with_claims=with_claims) if one.trigger.text == trigger]
    assert found, f"no event {trigger} in {[one.trigger.text for one in events(marked)]}"
    return found[0]
