"""What the slots of a noun of event say of a candidate, and the verb that the noun hangs on."""

from collections.abc import Iterator

from newsgraph.document.letters import BY, FOR
from newsgraph.events.candidates import Candidate
from newsgraph.events.links import cover
from newsgraph.events.proposal import LIKELY, Proposal, held_in, on_complementizer, sureness, undergoer
from newsgraph.events.roles import Letter
from newsgraph.events.setting import Setting
from newsgraph.events.words import grammar
from newsgraph.morphology import Pos
from newsgraph.syntax import Clause, Filled, Relation, Slot
from newsgraph.syntax.heads import Above

FATES = frozenset({"casualty", "accident", "disaster"})
"""Types that tell what became of people: قتل فلان في [هجوم] names nobody who attacked."""

_DONE_TO = frozenset({"consult", "support", "aid"})
"""Types whose genitive is sooner the one that undergoes, if it is known who does it."""

_ENDED = ("event", "protest")
"""فرقت [الشرطة] مظاهرة: who does something to those who protest is none of them."""


def of_noun(setting: Setting, one: Candidate) -> Iterator[Proposal]:
    """Its genitive, its object, the subject of its relative clause; who a verb above lets do it."""
    scene, at, clause = setting.scene, setting.trigger.at, setting.clause
    for below in scene.article.tree.below(at):
        relation, held = scene.article.tree.relation[below], cover(scene, below, one.named)
        if relation is Relation.OWNER and held:
            also = clause is not None and clause.object is not None and clause.object.head != below
            joined = " joined" if scene.article.phrase(below).conjuncts else ""  # محادثات [واشنطن وموسكو], but محادثات جنيف
            how = f"owner {held}{joined}{' with object' if also else ''}"
            yield Proposal("A" if _genitive_acts(setting) else undergoer(setting, one), how, sureness(held))
        elif relation is Relation.OBJECT and held:
            yield Proposal(undergoer(setting, one), f"noun's object {held}", sureness(held))
        elif relation is Relation.RELATIVE:
            yield from _of_relative(setting, one, scene.article.clause(below))
    if clause is not None and clause.controller is not None:
        yield from _of_controller(setting, one, clause.controller)


def _genitive_acts(setting: Setting) -> bool:
    """زيارة [الوزير]; but يعتزم الوزير زيارة [ليبيا], where a verb says who does it, and not جدد دعم [بلاده] لكذا."""
    clause = setting.clause if setting.trigger.type in _DONE_TO else None
    known = clause is not None and clause.controller is not None and clause.oblique(FOR) is None
    return setting.trigger.sense.frame not in ("do", "bear") and not known


def _of_controller(setting: Setting, one: Candidate, slot: Slot) -> Iterator[Proposal]:
    """يعتزم [الوزير] زيارة كذا, عبر [الوزير] عن نيته زيارة كذا: who a verb or noun above lets do it."""
    held = held_in(setting, one, slot)
    if held and one.named.entity.id not in setting.apart:
        yield Proposal("A", f"controlled {held}", sureness(held, LIKELY))
    rank = setting.owner(slot).get(one.named.entity.id)
    if rank and setting.scene.article.words[slot.head].pos is Pos.MASDAR:
        yield Proposal("A", f"pronoun act {rank}", LIKELY)


def _of_relative(setting: Setting, one: Candidate, clause: Clause | None) -> Iterator[Proposal]:
    """غارات نفذتها [الطائرات]; الهجوم الذي تعرضت له [الشرطة]."""
    if clause is not None and clause.subject is not None and clause.subject.filled is Filled.AFTER:
        held = cover(setting.scene, clause.subject.head, one.named)
        if held:
            light = _is_light(setting, clause.predicate)
            yield Proposal("R" if light else "A", f"relative's {'light ' if light else ''}subject {held}", sureness(held))


def of_verb_above(setting: Setting, one: Candidate) -> Iterator[Proposal]:
    """شن [الجيش] هجوما, تعرضت [القافلة] لهجوم, اتهمت النيابة [فلانا] بقتل: who the verb that the noun hangs on speaks of."""
    above, scene = setting.above, setting.scene
    if above is None or one.named.entity.id in setting.apart:
        return
    for noun in above.through:
        for below in scene.article.tree.below(noun):
            if scene.article.tree.relation[below] is Relation.OWNER and (held := cover(scene, below, one.named)):
                yield Proposal("A", f"owner above {held}", LIKELY)
    clause = scene.article.clause(above.verb)
    if clause is None:
        return
    through = "through " if above.through else ""
    if one.at < setting.trigger.at and (rank := on_complementizer(setting, one, clause)):
        yield Proposal("A", f"pronoun above {through}{above.how} {rank}", LIKELY)
    if clause.subject is not None and (held := cover(scene, clause.subject.head, one.named)):
        sort, kind = _sort(setting, above), setting.trigger.type
        told = sort == "fate" or kind in FATES or (sort, kind) == _ENDED
        role: Letter = "N" if told else "R" if sort == "light" or setting.trigger.sense.frame == "bear" else "A"
        yield Proposal(role, f"{sort} above {through}{above.how} {held}", LIKELY)
    accused = held_in(setting, one, clause.object) if above.how.endswith(f" {BY}") else ""
    if accused and not (setting.clause is not None and held_in(setting, one, setting.clause.controller)):
        yield Proposal("R", f"object above {through}{above.how} {'passive ' if clause.passive else ''}{accused}", LIKELY)


def _sort(setting: Setting, above: Above) -> str:
    """What kind of verb stands above: one that tells of it, of another event, of what became of people, or only carries it."""
    if above.says(setting.scene.article):
        return "says"
    if _is_light(setting, above.verb):
        return "light"
    clause = setting.scene.article.clause(above.verb)
    told = (above.verb, clause.object.head if clause is not None and clause.object is not None else -1)
    kinds = [setting.events[at] for at in told if at in setting.events and at != setting.trigger.at]
    return "fate" if FATES.intersection(kinds) else "event" if kinds else "verb"


def _is_light(setting: Setting, at: int) -> bool:
    """Whether a verb says of its subject that it undergoes the noun: تعرض لهجوم."""
    return setting.scene.forms[at].removeprefix("و") in grammar("light")
