"""The arguments of a finite verb: its subject, wherever that stands, and its objects."""

from newsgraph.events.clauses import Placed, clause_start, verb_between
from newsgraph.events.lexicon import verbs
from newsgraph.events.named import Named
from newsgraph.events.roles import Roles, take
from newsgraph.events.scene import Scene
from newsgraph.events.subjects import Around, Topics, acts, bare, governed, is_first_noun
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import grammar, groups, keys
from newsgraph.report import Person, Place

_DONE_TO = frozenset({"coerce", "appoint"})
"""Types of verb after which a lone person is the one it is done to: اعتقل فلان, عين فلان مديرا."""

_IMPERSONAL = frozenset({"disaster", "market", "accident"})
"""Types that no earlier subject is taken to do or undergo."""

_FAR = 20  # words before a fronted object that are looked at
_SMALL = ("particle", "preposition", "complementiser", "relative", "light", "done")
"""Groups of words that are no nouns."""


def verb_roles(scene: Scene, trigger: Trigger, near: Around, roles: Roles, topics: Topics) -> None:
    """Add who does and who undergoes what a verb tells of."""
    if _is_passive(scene, trigger, near) or trigger.sense.frame == "bear":
        whom = _subject_of(scene, trigger, near, topics)
        if whom is not None:
            take(roles, "recipients", whom)
        return
    if _is_fronted(scene, trigger, near):
        take(roles, "recipients", near.before[-1].named)
        roles.add("actors", bare(near.after)[0].named)
        return
    doer = _subject_of(scene, trigger, near, topics)
    if doer is not None:
        roles.add("actors", doer)
    for item in bare(near.after):
        if verb_between(scene, trigger.at, item.at):
            break
        with_doer = item.joined and len(roles.actors) > 0 and not roles.recipients and not roles.places
        take(roles, "actors" if with_doer and (not item.named.is_place or _is_state(doer)) else "recipients", item.named)
    if near.relative is not None and trigger.pronoun:
        take(roles, "recipients", near.relative)


def _is_fronted(scene: Scene, trigger: Trigger, near: Around) -> bool:
    """سمير حداد اعتقلته الشرطة: the name right before a verb with a pronoun undergoes, where the doer follows."""
    before, after = near.before, bare(near.after)
    beside = bool(before) and before[-1].named.stop == trigger.at and not before[-1].preposition
    if not beside or verb_between(scene, max(clause_start(scene, trigger.at) - 1, before[-1].at - _FAR), before[-1].at):
        return False  # سيطر عليها [التنظيم] استعادها [الجيش]: the name before belongs to another verb
    return bool(trigger.pronoun) and bool(after) and is_first_noun(scene, trigger.at, after[0])


def _is_state(doer: Named | None) -> bool:
    """وقعت مصر وروسيا اتفاقا: states that act are joined by states."""
    return doer is not None and isinstance(doer.entity, Place) and doer.entity.category == "country"


def _subject_of(scene: Scene, trigger: Trigger, near: Around, topics: Topics) -> Named | None:
    """VSO, then SVO, then the relative's noun, then whoever the sentence has been about."""
    after, before = bare(near.after), [item for item in bare(near.before) if acts(scene, item)]
    if trigger.pronoun and after and is_first_noun(scene, trigger.at, after[0]) and acts(scene, after[0]):
        return after[0].named  # استعادها [الجيش]: the pronoun is the object, so that the noun is the subject
    if before and _reaches(scene, before[-1], trigger):
        return before[0].named
    if trigger.sense.lemma in grammar("aims") and _has_noun_before(scene, trigger.at):
        return None if not trigger.pronoun else near.relative
    own = topics.own(trigger.at)
    if own is not None and not before and trigger.type != "casualty":
        return own
    if near.relative is not None and not trigger.pronoun and not _resumed(scene, trigger.at) and _agrees(scene, trigger):
        return near.relative
    if _is_of_unnamed(scene, trigger, near):
        return next((item.named for item in after[:1] if acts(scene, item) and is_first_noun(scene, trigger.at, item)), None)
    if after and is_first_noun(scene, trigger.at, after[0]):
        return after[0].named if acts(scene, after[0]) or trigger.sense.frame == "bear" else topics.carried(trigger.at)
    leaves_out = trigger.type not in _IMPERSONAL and _leaves_out(scene, trigger)
    return topics.carried(trigger.at) if leaves_out else None


def _is_of_unnamed(scene: Scene, trigger: Trigger, near: Around) -> bool:
    """الدولة التي سمحت بالبناء: the relative takes up a noun that names nobody, who is not whoever was spoken of before."""
    start = clause_start(scene, trigger.at)
    if near.relative is not None or trigger.pronoun or start < 2 or scene.forms[start - 1] not in grammar("relative"):
        return False
    near_by = scene.forms[trigger.at + 1 : trigger.at + 4]
    return _agrees(scene, trigger) and not any(form in grammar("resumptive") for form in near_by)


def _agrees(scene: Scene, trigger: Trigger) -> bool:
    """المدينة التي كان يسيطر عليها: a masculine verb has no feminine noun for its subject."""
    relative, form = scene.forms[clause_start(scene, trigger.at) - 1], scene.forms[trigger.at]
    if trigger.shape.part == "imperfect":
        return not (relative == "التي" and form.startswith("ي")) and not (relative == "الذي" and form.startswith("ت"))
    return not (relative == "الذي" and form.endswith("ت"))


def _leaves_out(scene: Scene, trigger: Trigger) -> bool:
    """Whether no subject can follow: a preposition does, or a pronoun is attached, or the verb is a plural."""
    if governed(scene, trigger.at) or trigger.pronoun or trigger.shape.number == "p":
        return not _people_before(scene, trigger.at)
    alone = _resumed(scene, trigger.at) and (governed(scene, trigger.at + 1) or _ends(scene, trigger.at + 2))
    return alone or _stands_for(scene, trigger.at)


def _ends(scene: Scene, at: int) -> bool:
    """المناطق التي يسيطر عليها، ...: nothing follows in the clause."""
    return at >= len(scene.tokens) or scene.tokens[at].is_sign


def _people_before(scene: Scene, at: int) -> bool:
    """إن مسلحين هاجموا: people of no name stand before the verb in its clause, and are its subject."""
    before = range(clause_start(scene, at), at)
    return any("digit" in scene.kinds(other) or keys(scene.forms[other]) & _unnamed() for other in before)


def _unnamed() -> frozenset[str]:
    return groups("groups.tsv")["people"] | groups("groups.tsv")["armed"]


def _resumed(scene: Scene, at: int) -> bool:
    """القرية التي هاجم فيها الجيش: a pronoun after the verb takes up the noun, which is then no subject."""
    return at + 1 < len(scene.forms) and scene.forms[at + 1] in grammar("resumptive")


def _stands_for(scene: Scene, at: int) -> bool:
    """وهو بات يهاجم: a pronoun is the subject."""
    first, _ = scene.sentence_range(at)
    return any(scene.forms[before].lstrip("و") in ("هو", "هي", "هم") for before in range(max(first, at - 3), at))


def _has_noun_before(scene: Scene, at: int) -> bool:
    """غارة استهدفت, فيضانات ضربت: a common noun right before a verb is its subject."""
    before = at - 1
    if before < scene.sentence_range(at)[0] or not scene.tokens[before].is_word or scene.names[before] is not None:
        return False
    form = scene.forms[before]
    if form in verbs() or form.startswith(("ال", "و", "ف")) or any(form in grammar(group) for group in _SMALL):
        return False
    return at > clause_start(scene, at)


def _reaches(scene: Scene, item: Placed, trigger: Trigger) -> bool:
    """Whether a name before is the verb's subject: near enough, and beside the verb where the verb's people are unnamed."""
    return trigger.at - item.named.stop <= (3 if trigger.type == "casualty" else 12)


def _is_passive(scene: Scene, trigger: Trigger, near: Around) -> bool:
    """أصيب, تم قتل; and قُتل before people who are counted, or nobody who could have done it."""
    if trigger.shape.passive or any(item.by for item in near.after):
        return True
    after = bare(near.after)
    if trigger.sense.frame == "do" and trigger.type in _DONE_TO and not trigger.pronoun and not bare(near.before):
        return len(after) == 1 and isinstance(after[0].named.entity, Person) and after[0].at == trigger.at + 1
    if trigger.type != "casualty" or trigger.pronoun:
        return False
    return not (after and is_first_noun(scene, trigger.at, after[0]) and len(after) > 1) and not _body_then_object(scene, trigger)


def _body_then_object(scene: Scene, trigger: Trigger) -> bool:
    """قتل الجيش عشرة, قتل الجيش قيادياً: a body, then a number or a noun in the accusative."""
    body = False
    for at in range(trigger.at + 1, min(trigger.at + 6, len(scene.tokens))):
        kinds = scene.kinds(at)
        if body and ("digit" in kinds or (at and "org" not in kinds and _is_accusative(scene.tokens[at].text))):
            return True
        body = body or "org" in kinds
    return False


def _is_accusative(text: str) -> bool:
    return "\u064b" in text[-2:]
