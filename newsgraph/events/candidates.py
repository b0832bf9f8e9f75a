"""Who may take part in an event: the entities of its sentence, and those that were spoken of shortly before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from newsgraph.events.links import is_office
from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar
from newsgraph.gazetteer import nationality
from newsgraph.lexicons.loader import phrase
from newsgraph.lexicons.nouns import capitals
from newsgraph.morphology import Pos
from newsgraph.report import Entity, Organization, Person, Place
from newsgraph.syntax import Placed, Relation

_BACK = 3  # sentences before the event's that are looked at; then the article's first
BEYOND = _BACK + 1
_APART = 6  # steps that a mention counts for which no path in the tree leads to


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity by one mention, `back` sentences before the event's (0 for its own), under `preposition` (`by` where that
    makes it an actor: على يد, من قبل)."""

    named: Placed
    back: int
    preposition: str
    kind: str
    """What it is, as far as roles depend on it: see `kind_of`."""

    @property
    def at(self) -> int:
        """The first token of the mention."""
        return self.named.first

    @property
    def is_state(self) -> bool:
        """A country, or the capital that acts for it."""
        return self.kind == "country" or phrase(self.named.entity.name) in capitals()


def kind_of(entity: Entity) -> str:
    """A person, a body, a whole country or another place."""
    if isinstance(entity, Person):
        return "person"
    if isinstance(entity, Organization):
        return "body"
    return "country" if entity.category == "country" else "place"


class Candidates:
    """The mentions of each sentence, found once for an article."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._rows: list[list[Placed]] = [[] for _ in scene.document.sentences]
        for named in scene.article.mentions:
            self._rows[scene.article.sentence_of[named.first]].append(named)
        self._places = [[named for named in row if named.is_place] for row in self._rows]
        self._under = under(scene)
        self._countries: dict[str | None, Placed] = {
            named.entity.country: named
            for named in reversed(list(scene.article.mentions))
            if isinstance(named.entity, Place) and named.entity.category == "country" and named.entity.country
        }

    def of(self, at: int) -> list[Candidate]:
        """Each entity once: by its mention nearest in the tree of the token's sentence, else by its latest before; of those more
        than one sentence before only the places."""
        number = self._scene.article.sentence_of[at]
        found: dict[str, Candidate] = {}
        for named in self._called_after(at):
            found[named.entity.id] = Candidate(named, 0, "", "nation")
        above = self._scene.article.tree.heights(at)
        own = (named for named in self._rows[number] if not named.first <= at < named.stop)
        for named in sorted(own, key=lambda named: _distance(self._scene, above, at, named.first)):
            self._add(found, named, 0)
        for back in range(1, min(_BACK, number) + 1):
            for named in reversed(self._rows[number - back] if back == 1 else self._places[number - back]):
                self._add(found, named, back)
        for named in self._places[0] if number > _BACK else ():
            self._add(found, named, BEYOND)
        return list(found.values())

    def _called_after(self, at: int) -> Iterator[Placed]:
        """هجوم [إيراني]: a country of the article, by its adjective on the event."""
        tree = self._scene.article.tree
        for below in tree.below(at):
            if tree.relation[below] is Relation.ADJECTIVE:
                known = self._countries.get(nationality(self._scene.forms[below]))
                if known is not None:
                    yield replace(known, first=below, stop=below + 1)

    def _add(self, found: dict[str, Candidate], named: Placed, back: int) -> None:
        if named.entity.id not in found:
            found[named.entity.id] = Candidate(named, back, self._under[named.first], kind_of(named.entity))


def under(scene: Scene) -> dict[int, str]:
    """For each mention, by its first token, the preposition before it in its clause; `by` where that makes it an actor."""
    relation, prepositions = scene.article.tree.relation, scene.article.parsed.prepositions
    by, known, words, names = grammar("by"), grammar("preposition"), scene.article.words, scene.article.mentions.at
    starts = {sentence.first for sentence in scene.document.sentences}
    governs, counted, found = "", "", dict[int, str]()
    for at, form in enumerate(scene.forms):
        own, named = prepositions[at], names[at]
        if at in starts or words[at].is_verb or scene.is_edge(at):
            governs = counted = ""
        if form in by or own in by or (own and f"{own} {form}" in by):
            governs = "by"
        elif form in known and at and words[at - 1].pos is Pos.QUANTIFIER:
            counted = form  # مع كل من [فلان] و[فلان]
        elif form in known:
            governs = form
        elif own and own != counted:
            governs = own
        if named is not None and named.first == at:
            found[at] = "" if relation[at] is Relation.OWNER and is_office(scene, at - 1) else governs
    return found


def _distance(scene: Scene, above: Mapping[int, int], at: int, other: int) -> tuple[int, int]:
    """Steps in the tree, then tokens."""
    top, down = scene.article.tree.down(above, other)
    return len(down) + (above[top] if top >= 0 else _APART), abs(at - other)
