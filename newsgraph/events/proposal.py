"""One thing that grammar says of the role of an entity, and what several of its finders share."""

from dataclasses import dataclass

from newsgraph.events.candidates import Candidate
from newsgraph.events.links import cover
from newsgraph.events.prepositions import Governor, role
from newsgraph.events.roles import Letter
from newsgraph.events.setting import ABOVE, Setting
from newsgraph.syntax import Clause, Filled, Slot
from newsgraph.syntax.government import government

SURE, LIKELY, NEAR = 2, 1, 0
_TAKES = 25  # percent of a verb's clauses with a phrase under the preposition: from here on that is its object
_STATES = frozenset({"sanction", "concede", "support", "aid"})
"""Types of what is done to a state as to anybody."""

THEIRS = f"subject's {ABOVE}"
"""قال [فلان] إن قواته هاجمت: those who act are his."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A role, the way that leads to it (`subject after is`: the name is the noun behind the verb), and how sure that is."""

    role: Letter
    how: str
    sure: int


def undergoer(setting: Setting, one: Candidate) -> Letter:
    """What one undergoes as: a place is where it happens, but أدرجت [السودان] على القائمة is done to a state."""
    done_to = one.is_state and setting.trigger.type in _STATES
    return "P" if one.named.is_place and not done_to else "R"


def subject_role(setting: Setting, one: Candidate) -> Letter:
    """What the subject of the event's verb is."""
    return undergoer(setting, one) if setting.undergoes else "A"


def held_in(setting: Setting, one: Candidate, slot: Slot | None) -> str:
    """How a candidate is part of a slot of the event's clause; a pronoun on the trigger itself names nobody."""
    return "" if slot is None or slot.head == setting.trigger.at else cover(setting.scene, slot.head, one.named)


def sureness(held: str, sure: int = SURE) -> int:
    """How sure a slot is, by how the candidate is part of it."""
    return sure if held in ("is", "member") else min(sure, LIKELY)


def by_preposition(setting: Setting, one: Candidate, under: str) -> Letter:
    """What a preposition makes of the candidate."""
    way = setting.path(one)
    hangs = way is not None and not way.up and len(way.down) == 1  # غارة على نقطة [للجيش] is none of the army's
    takes = government("v", setting.trigger.sense.lemma).prepositions.get(under, 0) >= _TAKES  # التصدي [للقوات]
    is_deed = hangs and not takes and not one.named.is_place and setting.trigger.sense.frame == "act"
    governor: Governor = "verb" if setting.trigger.shape.is_verb else "deed" if is_deed else ""
    return role(setting.trigger.type, under, is_place=one.named.is_place, under=governor)


def on_complementizer(setting: Setting, one: Candidate, clause: Clause) -> str:
    """قالت [الحركة] إنها هاجمت: how near a candidate is that the pronoun on أن can mean."""
    slot = clause.subject
    if slot is None or slot.filled is not Filled.SUFFIX or slot.head == clause.predicate:
        return ""
    return setting.referents(setting.scene.article.words[slot.head].suffix).get(one.named.entity.id, "")
