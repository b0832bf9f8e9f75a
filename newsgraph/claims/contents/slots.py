"""Content without أن that fills a slot of the cue's clause: its object, or the phrase that its frame governs."""

from dataclasses import replace

from newsgraph.claims.contents.complement import complement
from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue, candidates
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import can_speak
from newsgraph.claims.sources.subjects import before
from newsgraph.claims.wording import is_feeling, speaker
from newsgraph.document.letters import AND
from newsgraph.morphology import Pos, readings
from newsgraph.syntax import Clause, Filled, Phrase

_TAKES_OBJECT = frozenset({"obj", "any", "ask", "addressee"})
_PEOPLE = frozenset({"role", "anonymous", "body"})


def slot_content(scene: Scene, cue: Cue) -> Complement | None:
    """The first slot, in the order of the frame, that a noun of happening fills; None for a cue without such a frame."""
    clause = scene.article.clause(cue.token) if cue.kind == "verb" and not cue.negated else None
    if clause is None or clause.passive:
        return None
    return _object(scene, cue, clause) or _governed(scene, cue, clause)


def _object(scene: Scene, cue: Cue, clause: Clause) -> Complement | None:
    slot = clause.object
    if slot is None and "any" in cue.sense.frames and clause.subject is not None and not can_speak(scene, clause.subject.head):
        slot = clause.subject  # ثمن جهود الفريق: who speaks was named before
    if cue.sense.frames.isdisjoint(_TAKES_OBJECT) or slot is None or slot.filled is not Filled.AFTER:
        return None
    phrase = scene.article.phrase(slot.head)
    if not (_told(scene, phrase) or _judged(scene, cue, clause, phrase)):
        return None
    return Complement("noun", phrase.first, scene.tokens[phrase.first].start, phrase.first)


def repeated(scene: Scene, cue: Cue) -> tuple[Cue, Complement] | None:
    """جدد الوزير التأكيد على كذا, كرر دعوته إلى كذا: a verb that says again what its object names; the object has the stance."""
    clause = scene.article.clause(cue.token)
    if clause is None or "speech" not in cue.sense.frames:
        return None
    for slot in (clause.object, clause.subject):
        if slot is None or slot.filled is not Filled.AFTER:
            continue
        noun = next((one for one in candidates(scene, slot.head) if one.kind == "masdar"), None)
        start = scene.tokens[slot.head].start
        if noun is None and is_feeling(scene.forms[slot.head]):
            return cue, Complement("noun", slot.head, start, slot.head)  # جدد تمسكه بكذا
        if noun is not None:
            found = complement(scene, noun) or Complement("noun", slot.head, start, slot.head)
            return replace(cue, sense=replace(cue.sense, stance=noun.sense.stance)), replace(found, link=slot.head)
    return None


def _judged(scene: Scene, cue: Cue, clause: Clause, phrase: Phrase) -> bool:
    """أكد المتحدث هذه الحصيلة, نفى النادي الشائعة: after who speaks, what he confirms or denies may be a noun of any kind."""
    subject = clause.subject
    spoken = subject is not None and subject.filled is Filled.AFTER and cue.token < subject.head < phrase.first
    if "any" in cue.sense.frames:
        return spoken or before(scene, cue.token) is not None or cue.front == AND
    if not spoken or scene.names[phrase.head] is not None or speaker(scene.forms[phrase.head]) in _PEOPLE:
        return False
    return scene.forms[phrase.first] in group("pointing") and cue.sense.stance in ("confirm", "deny")


def _governed(scene: Scene, cue: Cue, clause: Clause) -> Complement | None:
    """دعا إلى وقف كذا, وعد برد قوي: the phrase under a preposition of the frame."""
    for oblique in clause.obliques:
        phrase = scene.article.phrase(oblique.head)
        if oblique.preposition in cue.sense.frames and phrase is not None and oblique.head > cue.token and _told(scene, phrase):
            glued = phrase.marker == phrase.head
            return Complement("noun", phrase.head, scene.tokens[phrase.head].start + glued, min(phrase.head, phrase.marker))
    return None


def _told(scene: Scene, phrase: Phrase) -> bool:
    """Whether the phrase tells of a happening: its head is a masdar, no name and nobody who speaks."""
    form = scene.forms[phrase.head]
    if scene.names[phrase.head] is not None or speaker(form) is not None or form in group("non_object"):
        return False
    return any(reading.pos is Pos.MASDAR and not reading.guessed for reading in readings(form))
