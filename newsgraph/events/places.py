"""Where things happen when their own sentence does not say: the place that the article was at."""

from collections import Counter
from collections.abc import Sequence

from newsgraph.document.lines import Break
from newsgraph.events.clauses import Placed
from newsgraph.events.roles import Roles
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import grammar
from newsgraph.report import Place

_BODILY = frozenset({"assault", "casualty", "protest", "disaster", "accident", "coerce"})
"""Types of what happens on the spot that the article is at; what is seized or left says its own place."""

_WHERE = frozenset({"ب", "من", "على"})


class Places:
    """The places of each sentence, and the article's own, found once."""

    def __init__(self, scene: Scene, rows: Sequence[Sequence[Placed]]) -> None:
        self._scene = scene
        self._by_sentence = [_stated(row) for row in rows]
        self._carried = self._carry()
        self._known = {entity.id: entity for entity in scene.entities if isinstance(entity, Place)}

    def _finest(self, ids: list[str]) -> list[str]:
        """البصرة في العراق is one place, named with its country."""
        known = [self._known[id_] for id_ in ids if id_ in self._known]
        inside = {place.country for place in known if place.category != "country"}
        return [id_ for id_ in ids if id_ not in self._known or not _is_country_of(self._known[id_], inside)]

    def _carry(self) -> list[str | None]:
        """For each sentence the place last stated in its paragraph, else the one most stated before it (at first: of all)."""
        ids = [[item.named.entity.id for item in some] for some in self._by_sentence]
        total = Counter(id_ for some in ids for id_ in some)
        found: list[str | None] = []
        told: Counter[str] = Counter()
        best = total.most_common(1)[0][0] if total else ""
        here = ""  # the paragraph's own
        for number, some in enumerate(ids):
            here = "" if self._opens_paragraph(number) else here
            found.append(here or best or None)
            here = some[-1] if some else here
            told.update(some)
            best = max(some, key=told.__getitem__) if told[best] < max((told[id_] for id_ in some), default=0) else best
        return found

    def _opens_paragraph(self, number: int) -> bool:
        document = self._scene.document
        first = document.sentences[number].first
        return first > 0 and document.breaks[first] >= Break.LINE

    def places(self, trigger: Trigger, roles: Roles) -> list[str]:
        """The event's places: its own without the country around them, or the nearest that it leaves out."""
        if roles.places or trigger.type not in _BODILY or trigger.sense.lemma in grammar("ruling"):
            return self._finest(roles.places)
        taken = roles.actors + roles.recipients
        number = self._scene.sentence_of[trigger.at]
        stated = [item for item in self._by_sentence[number] if item.named.entity.id not in taken]
        if stated:
            return [min(stated, key=lambda item: _distance(trigger.at, item)).named.entity.id]
        carried = self._carried[number]
        return [carried] if carried is not None and carried not in taken else []


def _is_country_of(place: Place, inside: set[str | None]) -> bool:
    return place.category == "country" and place.country is not None and place.country in inside


def _distance(at: int, item: Placed) -> int:
    """A place after the event is nearer than one before it."""
    return item.at - at if item.at > at else 2 * (at - item.at)


def _stated(row: Sequence[Placed]) -> list[Placed]:
    """The places of a sentence that stand where a place stands."""
    near = grammar("place_preposition") | _WHERE
    return [item for item in row if item.named.is_place and item.preposition in near]
