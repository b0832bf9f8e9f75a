"""What all candidates of one event share: its clause, the verb above it, and whom a pronoun there can mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsgraph.document.cached import cached_property
from newsgraph.events.candidates import Candidate
from newsgraph.events.governors import outsiders
from newsgraph.events.links import Path, are_people, called, cover, path
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.report import EventType, Place
from newsgraph.syntax import Clause, Filled, Relation, Slot
from newsgraph.syntax.heads import Above, verb_above

_BODIES, _ONES = frozenset({"body", "country", "person"}), frozenset({"person", "body"})

ABOVE = "subject above"
"""How near a pronoun is to the subject of a clause above: قالت [الحركة] إنها هاجمت."""

DONE_TO = "object above"
"""And to its object: أدانت المحكمة [فلانا] وحكمت عليه."""


@dataclass(frozen=True)
class Setting:
    """A trigger with its candidates; `events` are the types of the article's triggers by token."""

    scene: Scene
    trigger: Trigger
    candidates: Sequence[Candidate]
    events: Mapping[int, EventType]
    said: dict[str, Any] = field(default_factory=dict)
    """What `proposals` has found for each candidate, if it was asked for."""
    _paths: dict[int, Path | None] = field(default_factory=dict)
    _referents: dict[str, dict[str, str]] = field(default_factory=dict)

    @cached_property
    def clause(self) -> Clause | None:
        """The clause of which the trigger is the predicate."""
        return self.scene.article.clause(self.trigger.at)

    @cached_property
    def undergoes(self) -> bool:
        """Whether the subject is the one that something happens to."""
        trigger, clause = self.trigger, self.clause
        alone = trigger.type == "casualty" and not trigger.pronoun and clause is not None and clause.object is None
        passive = trigger.shape.is_verb and clause is not None and (clause.passive or alone)  # قائد الكتيبة [قتل]
        return trigger.sense.frame == "bear" or trigger.shape.passive or passive

    @property
    def surely_undergoes(self) -> bool:
        """Told by its letters, its frame, or what stands before it (إن سبعة أشخاص [قتلوا]); قتل الجيش خمسة only looks like it."""
        clause, trigger = self.clause, self.trigger
        before = clause is not None and clause.passive and clause.object is not None and clause.object.filled is Filled.BEFORE
        return trigger.shape.is_verb and (trigger.sense.frame == "bear" or trigger.shape.passive or before)

    @cached_property
    def above(self) -> Above | None:
        """The verb that a noun hangs on."""
        return None if self.trigger.shape.is_verb else verb_above(self.scene.article, self.trigger.at)

    @cached_property
    def apart(self) -> frozenset[str]:
        """Those who foil or condemn the event, and so do not do it."""
        return outsiders(self.scene, self.trigger.at)

    @cached_property
    def here(self) -> list[Candidate]:
        """The candidates of the event's own sentence."""
        return [one for one in self.candidates if not one.back]

    @cached_property
    def first_bare(self) -> int:
        """The first name after the trigger that stands under no preposition, or -1."""
        return min((one.at for one in self.here if one.at > self.trigger.at and not one.preposition), default=-1)

    @cached_property
    def nearest_place(self) -> int:
        """The place under a preposition that stands nearest, one after the trigger nearer than one before it; or -1."""
        at = self.trigger.at
        stated = [one.at for one in self.here if one.named.is_place and one.preposition]
        return min(stated, key=lambda other: other - at if other > at else 2 * (at - other), default=-1)

    @cached_property
    def inside(self) -> frozenset[str | None]:
        """The countries of the sentence's other places."""
        entities = [one.named.entity for one in self.here if one.kind == "place"]
        return frozenset(entity.country for entity in entities if isinstance(entity, Place))

    @cached_property
    def subject(self) -> str:
        """Whether the clause has a subject, named or not: هاجم [مسلحون] names nobody, and so nobody else did it."""
        slot = self.clause.subject if self.clause is not None else None
        if slot is None:
            return "none"
        if slot.filled is Filled.SUFFIX:
            return "pronoun"
        theirs = are_people(self.scene, slot.head) and self.owner(slot)  # only people act for him: [بلاده] is another
        return "named" if theirs or any(self._is_of(slot.head, one) for one in self.here) else "unnamed"

    def _is_of(self, head: int, one: Candidate) -> bool:
        """Whether a noun is one that is named, or is his: [طائرات] التحالف; a place only says where: [التوسع] في مصر."""
        held = cover(self.scene, head, one.named)
        return bool(held) and not (held == "inside" and one.named.is_place and one.preposition)

    @cached_property
    def _around(self) -> list[Clause]:
        """The clauses above the event's own."""
        clause = self.scene.article.clause_at(self.trigger.at)
        if clause is None:
            return []
        return [*([clause] if clause.predicate != self.trigger.at else []), *self.scene.article.clauses_above(clause)]

    @cached_property
    def _heights(self) -> dict[int, int]:
        return self.scene.article.tree.heights(self.trigger.at)

    def path(self, one: Candidate) -> Path | None:
        """The way in the tree from the trigger to a candidate."""
        if one.at not in self._paths:
            self._paths[one.at] = path(self.scene, self._heights, one.at)
        return self._paths[one.at]

    def referents(self, pronoun: str) -> dict[str, str]:
        """For each entity that a pronoun before the event can mean (`verb`: the one in the verb itself), how near it is."""
        if pronoun not in self._referents:
            before = [one for one in self.candidates if one.at < self.trigger.at and self._agrees(one, pronoun)]
            ordered = sorted(before, key=lambda one: -one.at)
            self._referents[pronoun] = {one.named.entity.id: self._rank(one, number) for number, one in enumerate(ordered)}
        return self._referents[pronoun]

    def owner(self, slot: Slot | None) -> dict[str, str]:
        """Whom the pronoun on a noun in a slot means: قال فلان إن [قواته] سيطرت."""
        if slot is None or slot.head == self.trigger.at:
            return {}
        word = self.scene.article.words[slot.head]
        return self.referents(word.suffix) if word.suffix and word.is_nominal else {}

    def _rank(self, one: Candidate, number: int) -> str:
        away = f" {min(one.back, 2)} back" if one.back else ""
        if any(above.subject is not None and cover(self.scene, above.subject.head, one.named) for above in self._around):
            return f"{ABOVE}{away}"
        if any(above.object is not None and cover(self.scene, above.object.head, one.named) == "is" for above in self._around):
            return f"{DONE_TO}{away}"
        if one.back and self.scene.article.tree.relation[one.at] is Relation.SUBJECT:
            return f"subject{away}"
        return f"{'nearest' if number == 0 else 'farther'}{away}"

    def _agrees(self, one: Candidate, pronoun: str) -> bool:
        words, head = self.scene.article.words, called(self.scene, one.at)
        gender = words[head if words[head].gender == "f" else one.at].gender
        verb = self.scene.article.words[self.trigger.at]
        if pronoun == "هم" or (pronoun == "verb" and verb.number == "p"):
            return one.kind in _BODIES
        feminine = pronoun == "ها" or (pronoun == "verb" and verb.gender == "f")
        if feminine:
            return one.kind != "person" and gender != "m"
        if pronoun == "ه" or (pronoun == "verb" and verb.gender == "m"):
            return (one.kind in _ONES and gender != "f") or gender == "m"
        return True
