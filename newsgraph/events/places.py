"""Where things happen when their own sentence does not say: the place that the article was at just before."""

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

_SHARE = 0.4  # of all places stated: an article with no scene of its own carries none on
_NEAR = 2  # sentences back in which a place is still told of
_WHERE = frozenset({"ب", "من", "على"})


class Places:
    """The places of each sentence, and the scenes of the article: those that it states again and again."""

    def __init__(self, scene: Scene, rows: Sequence[Sequence[Placed]]) -> None:
        self._scene = scene
        self._by_sentence = [_stated(row) for row in rows]
        told = Counter(item.named.entity.id for row in self._by_sentence for item in row)
        self._scenes = {place for place, times in told.items() if times >= _SHARE * told.total()}
        self._of_events: dict[int, str] = {}
        self._known = {entity.id: entity for entity in scene.entities if isinstance(entity, Place)}

    def _finest(self, ids: list[str]) -> list[str]:
        """البصرة في العراق is one place, named with its country."""
        known = [self._known[id_] for id_ in ids if id_ in self._known]
        inside = {place.country for place in known if place.category != "country"}
        return [id_ for id_ in ids if id_ not in self._known or not _is_country_of(self._known[id_], inside)]

    def _opens_paragraph(self, number: int) -> bool:
        document = self._scene.document
        first = document.sentences[number].first
        return first > 0 and document.breaks[first] >= Break.LINE

    def _told(self, number: int) -> str | None:
        """The place of the last event, or the last that is stated, in the sentences just before, of one paragraph."""
        for before in range(number - 1, max(-1, number - 1 - _NEAR), -1):
            if self._opens_paragraph(before + 1):
                return None
            if place := self._of_events.get(before):
                return place
            if stated := self._by_sentence[before]:
                return stated[-1].named.entity.id
        return None

    def places(self, trigger: Trigger, roles: Roles) -> list[str]:
        """The event's places: its own without the country around them, or the nearest that it leaves out."""
        number = self._scene.sentence_of[trigger.at]
        if own := self._finest(roles.places):
            self._of_events[number] = own[-1]
        if own or trigger.type not in _BODILY or trigger.sense.lemma in grammar("ruling"):
            return own
        taken = roles.actors + roles.recipients
        stated = [item for item in self._by_sentence[number] if item.named.entity.id not in taken]
        if stated:
            return [min(stated, key=lambda item: _distance(trigger.at, item)).named.entity.id]
        carried = self._of_events.get(number) or self._told(number)
        return [carried] if carried in self._scenes and carried not in taken else []


def _is_country_of(place: Place, inside: set[str | None]) -> bool:
    return place.category == "country" and place.country is not None and place.country in inside


def _distance(at: int, item: Placed) -> int:
    """A place after the event is nearer than one before it."""
    return item.at - at if item.at > at else 2 * (at - item.at)


def _stated(row: Sequence[Placed]) -> list[Placed]:
    """The places of a sentence that stand where a place stands."""
    near = grammar("place_preposition") | _WHERE
    return [item for item in row if item.named.is_place and item.preposition in near]
