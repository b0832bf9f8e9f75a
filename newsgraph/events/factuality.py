"""Whether an event took place, is to, may, or did not: from tense, particles and the claim that tells of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.document.clitics import cuts
from newsgraph.events.clauses import clause_start
from newsgraph.events.governors import governed
from newsgraph.events.lexicon import verbs
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import grammar
from newsgraph.report import Claim, Factuality

_REACH = 5
_JOINED = 3
_OUTCOMES = frozenset({"sport", "market", "casualty", "election", "accident", "disaster"})
"""What nobody aims at with ل: in ليتوج بالذهبية it tells of the outcome."""
_LAM_REACH = 8
_UNREAL = frozenset({"call", "warn", "threaten", "predict"})
_STANDING = frozenset({"مطالبة", "محاولة", "محاولات", "امكانية", "احتمال"})
"""Nouns that keep what follows them open, also with a preposition or article on their front."""
_DENIED = frozenset({"deny", "reject"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How an event stands, and the name of the rule that says so."""

    fact: Factuality
    rule: str


def factualities(scene: Scene, triggers: Sequence[Trigger], told: Sequence[Claim | None]) -> list[Factuality]:
    """For each trigger, in text order, with the claim that holds it; one joined to another by "or" shares its standing."""
    return [one.fact for one in standings(scene, triggers, told)]


def standings(scene: Scene, triggers: Sequence[Trigger], told: Sequence[Claim | None]) -> list[Standing]:
    """The same, each with its rule."""
    found: list[Standing] = []
    for number, (trigger, claim) in enumerate(zip(triggers, told, strict=True)):
        fact = _own(scene, trigger) or _joined(scene, triggers, found, number)
        found.append(fact or Standing(_claimed(scene, trigger, claim), "claimed" if claim else "plain"))
    return found


def _own(scene: Scene, trigger: Trigger) -> Standing | None:
    """What its own letters and the nearest words say: the first of the rules that says anything."""
    said = ((rule(scene, trigger), name) for name, rule in _RULES.items())
    return next((Standing(fact, name) for fact, name in said if fact is not None), None)


def _ahead(scene: Scene, trigger: Trigger) -> Factuality | None:
    """ستهاجم, الهجوم المقبل."""
    return "planned" if "س" in trigger.proclitics or (not trigger.shape.is_verb and _coming(scene, trigger.at)) else None


def _open(scene: Scene, trigger: Trigger) -> Factuality | None:
    """لإجلاء المدنيين, أن يهاجم."""
    return "planned" if _is_purpose(scene, trigger) or _subjunctive(scene, trigger) else None


def _coming(scene: Scene, at: int) -> bool:
    """المعركة المقبلة, انتخابات الشهر المقبل: the adjective after it looks ahead."""
    return any(
        scene.forms[after] in grammar("after_planned") for after in range(at + 1, min(at + 4, scene.sentence_range(at)[1]))
    )


def _is_purpose(scene: Scene, trigger: Trigger) -> bool:
    """لإجلاء المدنيين, ليهاجم: what is aimed at; تعرض لقصف took place."""
    if "ل" not in trigger.proclitics or trigger.shape.part in ("perfect", "noun") or trigger.shape.number != "s":
        return False
    if trigger.shape.is_verb and trigger.type in _OUTCOMES:
        return False
    first = max(scene.sentence_range(trigger.at)[0], trigger.at - _LAM_REACH)
    return not any(scene.forms[at].lstrip("وف") in grammar("lam_actual") for at in range(first, trigger.at))


def _subjunctive(scene: Scene, trigger: Trigger) -> bool:
    """أن يستكمل خروج المسلحين: the clause's verb stands after أن in the imperfect, the time still open."""
    start = clause_start(scene, trigger.at)
    if start > 1 and scene.forms[start - 2] in grammar("circumstance"):
        return False
    if start == 0 or start + 1 >= len(scene.forms) or scene.forms[start - 1] not in ("ان", "وان"):
        return False
    first = start + 1 if scene.tokens[start].is_sign else start
    verb = scene.forms[first] if first < len(scene.forms) else ""
    return (
        trigger.at - first <= _REACH
        and verb[:1] in ("ي", "ت")
        and verb not in ("يكون", "تكون")
        and (verb in verbs() or (first == trigger.at and trigger.shape.is_verb))
    )


def _said_before(scene: Scene, trigger: Trigger) -> Factuality | None:
    """What the words before it say: لم, لن, يعتزم, محاولة, قد before an imperfect; after بعد and عقب it is a fact."""
    first = max(clause_start(scene, trigger.at) - 2, trigger.at - _REACH, scene.sentence_range(trigger.at)[0])
    for at in range(trigger.at - 1, first - 1, -1):
        form = scene.forms[at]
        if form in grammar("circumstance") and form not in ("قبل", "قبيل"):
            return "actual"
        found = _word(scene, at, trigger)
        if found is not None or (form in "،." and at < trigger.at - 1):
            return found
    return None


def _word(scene: Scene, at: int, trigger: Trigger) -> Factuality | None:
    form = _heard(scene.forms[at])
    listed = any(form in grammar(group) for group in ("negation", "planned", "possible"))
    bare = form[1:] if form[:1] in "وف" and len(form) > 2 and not listed else form
    near = trigger.at - at <= 2
    if trigger.shape.is_verb and near and bare in grammar("negation_verb"):
        return "negated" if bare != "ما" else None
    if bare == "قد":
        return "possible" if trigger.shape.part == "imperfect" and near else None
    if bare in ("اذا", "لو"):
        return "possible"
    if bare in grammar("negation") - grammar("negation_verb") and not trigger.shape.is_verb and near:
        return "negated"
    if bare == "قرر" or bare == "قررت":
        return None if _is_ruling(scene, at, trigger) else "planned"
    if bare in grammar("planned") - {"قبل"} or (bare[:1] == "س" and bare[1:] in verbs()):
        return "planned"
    return "possible" if bare in grammar("possible") - {"ان", "قد"} else None


def _is_ruling(scene: Scene, at: int, trigger: Trigger) -> bool:
    """قررت المحكمة حبس ...: a court's decision is the sentence itself."""
    return any(scene.forms[between] in grammar("sentencing") for between in range(at + 1, trigger.at))


@lru_cache(maxsize=8_192)
def _heard(form: str) -> str:
    """للمطالبة and بمحاولة read as the words they hold, where those say something of an event's standing."""
    if form[:1] not in ("و", "ف", "ل", "ب", "ا"):
        return form
    for cut in cuts(form):
        rest = cut.rest.removeprefix("ال")
        if len(rest) > 3 and rest in _STANDING and cut.rest != rest:
            return rest
        if len(rest) > 3 and rest in _STANDING and cut.proclitics:
            return rest
    return form


def _joined(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Standing], number: int) -> Standing | None:
    """أنباء عن اعتقاله أو إعدامه: the second is as uncertain as the first."""
    if number == 0 or triggers[number].shape.is_verb:
        return None
    before, here = triggers[number - 1].at, triggers[number].at
    linked = "و" in triggers[number].proclitics or scene.forms[here - 1] in ("او", "و")
    close = here - before <= _JOINED and scene.sentence_of[before] == scene.sentence_of[here]
    return Standing(found[-1].fact, "joined") if linked and close and found[-1].fact != "actual" else None


def _claimed(scene: Scene, trigger: Trigger, claim: Claim | None) -> Factuality:
    """What a source denies did not happen; what it calls for or fears is not yet so, unless its verb is in the past."""
    if claim is None:
        return "actual"
    if claim.stance in _DENIED:
        return "negated"
    if trigger.shape.part in ("perfect", "noun") or trigger.definite or _told_in_past(scene, trigger):
        return "actual"
    if claim.stance == "promise":
        return "planned"
    return "possible" if claim.stance in _UNREAL else "actual"


def _told_in_past(scene: Scene, trigger: Trigger) -> bool:
    """المناطق التي ضربتها فيضانات: a verb in the past stands in the clause."""
    clause = range(clause_start(scene, trigger.at), trigger.at)
    return any(scene.forms[at][:1] not in "يتس" and scene.forms[at] in verbs() for at in clause)


_RULES: dict[str, Callable[[Scene, Trigger], Factuality | None]] = {
    "ahead": _ahead,
    "participle": lambda _, trigger: "actual" if trigger.shape.part == "participle" else None,
    "governed": lambda scene, trigger: governed(scene, trigger.at),
    "said before": _said_before,
    "open": _open,
}
"""What is asked of an event in this order."""
