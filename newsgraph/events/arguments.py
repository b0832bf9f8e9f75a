"""The entities of an event: who did it, to whom, and where."""

from dataclasses import replace

from newsgraph.events.governors import outsiders
from newsgraph.events.nominal import noun_roles
from newsgraph.events.prepositions import role
from newsgraph.events.roles import Roles
from newsgraph.events.scene import Scene
from newsgraph.events.slots import slot_roles
from newsgraph.events.subjects import Around, Topics, around
from newsgraph.events.triggers import Trigger
from newsgraph.events.verbal import verb_roles
from newsgraph.events.words import grammar

_PARTIES = frozenset({"assault", "agree", "consult", "cooperate", "sport", "deal"})
_PARTIES_FAR = 16
_MEDIA_DO = frozenset({"deal", "cooperate", "appoint", "protest"})
"""Types that media may do themselves; of the others they only tell."""

_BESIDE = 4


def arguments(scene: Scene, trigger: Trigger, topics: Topics, following: Trigger | None = None) -> Roles:
    """The roles that the trigger's own clause gives, and the subject that it leaves out; `following` is the next trigger."""
    near = _own(around(scene, trigger.at), following)
    roles = Roles()
    if trigger.shape.is_verb:
        verb_roles(scene, trigger, near, roles, topics)
    else:
        noun_roles(scene, trigger, near, roles, topics)
    _under_prepositions(trigger, near, roles)
    slot_roles(scene, trigger, roles)
    _parties(scene, trigger, roles)
    if not roles.actors:
        _own_deed(scene, trigger, roles)
    if trigger.type not in _MEDIA_DO:
        roles.actors[:] = [id_ for id_ in roles.actors if id_ not in scene.media]
    elsewhere = outsiders(scene, trigger.at)
    roles.actors[:] = [id_ for id_ in roles.actors if id_ not in elsewhere]
    return roles


def _own(near: Around, following: Trigger | None) -> Around:
    """غارات ل[لتحالف] واشتباكات مع [الحركة]: what stands under a second noun is no longer the first one's."""
    if following is None or following.shape.is_verb or "و" not in following.proclitics:
        return near
    kept = tuple(item for item in near.after if item.at < following.at)
    return replace(near, after=kept) if kept else near


def _own_deed(scene: Scene, trigger: Trigger, roles: Roles) -> None:
    """نفت [روسيا] قصف المستشفى, هددت [تركيا] بفرض عقوبات: the deed that a source denies or threatens is its own."""
    named = scene.names[trigger.at - 1] if trigger.at else None
    if named is not None and scene.speaking.get(trigger.at - 1) in grammar("own_deed"):
        roles.add("actors", named)


def _under_prepositions(trigger: Trigger, near: Around, roles: Roles) -> None:
    past = -_BESIDE
    for item in near.after:
        name = role(trigger.type, item) if item.preposition else ""
        if name == "places" and item.preposition in grammar("direction") and item.at - past < _BESIDE:
            continue  # عامودا غربي القامشلي: the second place only says where the first lies
        if name:
            roles.add(name, item.named)
        past = item.named.stop if item.named.is_place else past


def _parties(scene: Scene, trigger: Trigger, roles: Roles) -> None:
    """قتال امتد حتى الفجر، بين الجيش والحركة: the parties may stand further on."""
    if trigger.type not in _PARTIES or trigger.shape.is_verb:
        return
    _, stop = scene.sentence_range(trigger.at)
    for at in range(trigger.at + 1, min(stop, trigger.at + _PARTIES_FAR)):
        if scene.forms[at] == "بين":
            named = [scene.names[other] for other in range(at + 1, min(stop, at + 8))]
            pair = list({one.first: one for one in named if one is not None and not one.is_place}.values())
            ids = list(dict.fromkeys(one.entity.id for one in pair))[:2]  # بين الحركة والحركة names one party
            if len(ids) == 2:
                roles.actors[:] = ids
                roles.recipients[:] = [id_ for id_ in roles.recipients if id_ not in ids]
            return
