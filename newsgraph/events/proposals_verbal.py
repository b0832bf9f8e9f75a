"""What a verb's slots say of a candidate: subject, objects, what a relative clause takes up, and whom pronouns mean."""

from collections.abc import Iterator

from newsgraph.events.candidates import Candidate
from newsgraph.events.links import cover
from newsgraph.events.proposal import (
    LIKELY,
    SURE,
    Proposal,
    by_preposition,
    held_in,
    on_complementizer,
    subject_role,
    sureness,
    undergoer,
)
from newsgraph.events.setting import ABOVE, Setting
from newsgraph.morphology import Pos
from newsgraph.syntax import Clause, Filled

_OF_THINGS = frozenset({"assault", "seize", "coerce"})
"""قصف استهدف [سيارته]: what is done to what is somebody's is done to him."""


def of_verb(setting: Setting, one: Candidate) -> Iterator[Proposal]:
    """Its subject and objects, and the noun that its relative clause describes."""
    clause = setting.clause
    if clause is None:
        return
    subject = held_in(setting, one, clause.subject)
    if subject and clause.subject is not None:
        most = LIKELY if clause.subject.filled in (Filled.CARRIED, Filled.CONTROLLED) else SURE
        yield Proposal(subject_role(setting, one), f"subject {clause.subject.filled} {subject}", sureness(subject, most))
    elif (rank := setting.owner(clause.subject).get(one.named.entity.id)) and setting.subject == "named":
        yield Proposal(subject_role(setting, one), f"subject's {rank}", SURE if rank == ABOVE else LIKELY)
    for slot in (clause.object, clause.second_object):
        held = held_in(setting, one, slot)
        if held and slot is not None:
            yield Proposal(undergoer(setting, one), f"object {slot.filled} {held}", sureness(held))
        elif slot is not None and setting.trigger.type in _OF_THINGS and (rank := setting.owner(slot).get(one.named.entity.id)):
            yield Proposal(undergoer(setting, one), f"object's {rank}", LIKELY)
    yield from _of_antecedent(setting, one, clause)


def _of_antecedent(setting: Setting, one: Candidate, clause: Clause) -> Iterator[Proposal]:
    """البلدة التي سيطر عليها ..., التي قصفها ...: what the pronoun in the clause takes up."""
    held = cover(setting.scene, clause.antecedent, one.named) if clause.antecedent >= 0 else ""
    if not held:
        return
    words = setting.scene.article.words
    if clause.resumptive >= 0 and words[clause.resumptive].pos is Pos.PREPOSITION:
        under = next((phrase.preposition for phrase in clause.obliques if phrase.head == clause.resumptive), "")
        yield Proposal(by_preposition(setting, one, under), f"taken up under {held}", sureness(held))
    elif clause.subject is not None and clause.subject.head != clause.antecedent:
        yield Proposal(undergoer(setting, one), f"taken up {held}", sureness(held))


def of_reference(setting: Setting, one: Candidate) -> Iterator[Proposal]:
    """Who a verb without a subject means, and whom a pronoun under its preposition does: أفرجت [عنه]."""
    clause, words = setting.clause, setting.scene.article.words
    if clause is None or one.at > setting.trigger.at:
        return
    if clause.subject is None and (rank := setting.referents("verb").get(one.named.entity.id)):
        yield Proposal(subject_role(setting, one), f"left out {rank}", LIKELY)
    if rank := on_complementizer(setting, one, clause):
        sure = SURE if rank == ABOVE else LIKELY
        yield Proposal(subject_role(setting, one), f"subject pronoun {rank}", sure)
    for phrase in clause.obliques:
        word = words[phrase.head]
        if word.suffix and word.pos is Pos.PREPOSITION and (rank := setting.referents(word.suffix).get(one.named.entity.id)):
            yield Proposal(by_preposition(setting, one, phrase.preposition), f"pronoun under {rank}", LIKELY)
