"""The arguments that the slots of a verb's clause give, where the tree is sure of them."""

from collections.abc import Iterator

from newsgraph.events.roles import Roles
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.report import Entity, Place
from newsgraph.syntax import Clause, ClauseKind, Filled, Slot

_SURE = frozenset({Filled.AFTER, Filled.BEFORE})


def slot_roles(scene: Scene, trigger: Trigger, roles: Roles) -> None:
    """Set who does and who undergoes what a finite verb tells of, as far as its subject and object stand in the text."""
    clause = scene.article.clause(trigger.at) if trigger.shape.is_verb else None
    if clause is None or clause.passive or clause.kind is ClauseKind.MASDAR:
        return  # قتل may be qutila: what the tree takes for its object may have done it
    undergoes = trigger.shape.passive or trigger.sense.frame == "bear"
    _set(scene, clause, clause.subject, "recipients" if undergoes else "actors", roles)
    if clause.subject is not None:
        _set(scene, clause, clause.object, "recipients", roles)


def _set(scene: Scene, clause: Clause, slot: Slot | None, role: str, roles: Roles) -> None:
    if slot is None or slot.filled not in _SURE or slot.head in scene.article.layout.dateline:
        return
    found = list(_entities(scene, slot.head))
    if role == "recipients":
        found = [entity for entity in found if not isinstance(entity, Place)]
    ids = [entity.id for entity in found]
    if ids:
        for other in (roles.actors, roles.recipients, roles.places):
            other[:] = [id_ for id_ in other if id_ not in ids]
        getattr(roles, role)[:] = ids


def _entities(scene: Scene, head: int) -> Iterator[Entity]:
    """The mention that a phrase is, and those that are joined to it; a title's holder stands in apposition."""
    phrase = scene.article.phrase(head)
    heads = (head, *(phrase.conjuncts if phrase is not None else ()))
    for at in heads:
        own = scene.article.phrase(at)
        span = range(own.first, own.core_stop) if own is not None else range(at, at + 1)
        named = scene.article.mention_at(at) or next(
            (m for other in span if (m := scene.article.mention_at(other)) is not None and _heads(scene, at, other)), None
        )
        if named is not None:
            yield named.entity


def _heads(scene: Scene, head: int, other: int) -> bool:
    """Whether a name inside the phrase is in apposition to its head (الرئيس [فلان]) rather than what it owns."""
    return str(scene.article.tree.relation[other]) == "apposition" and scene.article.tree.governor[other] == head
