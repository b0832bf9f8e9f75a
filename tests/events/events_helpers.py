"""Events of short texts whose names, figures, dates and claims are found or marked without a model.

Names are marked in the text (`naming.read_marks`).
"""

from naming import read_marks

from newsgraph.claims import find_claims
from newsgraph.coreference import described
from newsgraph.dates import find_in as find_dates
from newsgraph.document import Document
from newsgraph.events import find_events
from newsgraph.figures import find_in as find_figures
from newsgraph.gazetteer import located
from newsgraph.report import Event, Figure, Place
from newsgraph.syntax import read


def names(marked: str) -> dict[str, str]:
    """The names of the entities by id."""
    return {entity.id: entity.name for entity in read_marks(marked)[1]}


def events(marked: str, *, with_claims: bool = False) -> tuple[Event, ...]:
    """The events of a marked text."""
    text, named = read_marks(marked)
    document = Document(text)
    article = read(document, named)
    ids = {entity.name: entity.id for entity in named}
    entities = [entity.model_copy(update={"id": ids[entity.name]}) for entity in described(article, named)]
    places = {place.id: place for place in located(document, [one for one in entities if isinstance(one, Place)])}
    entities = [places.get(entity.id, entity) for entity in entities]
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
