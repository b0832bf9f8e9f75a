"""Whether an event took place, is to, may, or did not: from its letters, what stands over it in the tree, and its claim."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsgraph.events.governors import governed, operator_of
from newsgraph.events.operators import operators
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.report import Claim, Factuality

_OUTCOMES = frozenset({"sport", "market", "casualty", "election", "accident", "disaster"})
"""What nobody aims at with ل: in ليتوج بالذهبية it tells of the outcome."""
_UNREAL = frozenset({"call", "warn", "threaten", "predict"})
_DENIED = frozenset({"deny", "reject"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How an event stands, and the name of the rule that says so."""

    fact: Factuality
    rule: str


def standings(scene: Scene, triggers: Sequence[Trigger], told: Sequence[Claim | None]) -> list[Standing]:
    """For each trigger, in text order, with the claim that holds it."""
    return [_own(scene, trigger) or _claimed(trigger, claim) for trigger, claim in zip(triggers, told, strict=True)]


def _own(scene: Scene, trigger: Trigger) -> Standing | None:
    """What its own letters and the words over it say."""
    if "س" in trigger.proclitics:
        return Standing("planned", "ahead")
    if trigger.shape.part == "participle":
        return Standing("actual", "participle")
    above = governed(scene, trigger.at, aims=_may_be_aim(trigger))
    return Standing(above, "governed") if above is not None and not _was_let(scene, trigger.at) else None


def _was_let(scene: Scene, at: int) -> bool:
    """فشلت الشرطة في إحباط [الهجوم], ولم تتمكن من منعه: what nobody foiled took place."""
    over = operator_of(scene, at)
    said = operators().get(scene.article.words[over].lemma, ()) if over is not None else ()
    return over is not None and any(one.other and one.effect == "negated" for one in said) and governed(scene, over) == "negated"


def _may_be_aim(trigger: Trigger) -> bool:
    """Whether ل before it can tell of an aim: لإجلاء المدنيين, but لضحايا, ليتوج بالذهبية and لانهيار المبنى do not."""
    befalls = trigger.sense.frame == "bear" and trigger.type != "market"
    outcome = befalls or (trigger.shape.is_verb and trigger.type in _OUTCOMES)
    return not outcome and trigger.shape.part not in ("perfect", "noun") and trigger.shape.number == "s"


def _claimed(trigger: Trigger, claim: Claim | None) -> Standing:
    """What a source denies did not happen; what it calls for or fears is not yet so."""
    if claim is None:
        return Standing("actual", "plain")
    said: Factuality = "actual"
    if claim.stance in _DENIED:
        said = "negated"
    elif not (trigger.shape.part in ("perfect", "noun") or trigger.definite):
        said = "planned" if claim.stance == "promise" else "possible" if claim.stance in _UNREAL else "actual"
    return Standing(said, "claimed")
