"""Content without أن that fills a slot of the cue's clause: its object, or the phrase that its frame governs."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from newsgraph.claims.contents.complement import complement
from newsgraph.claims.contents.judgements import begin, noun_at
from newsgraph.claims.contents.model import Complement
from newsgraph.claims.contents.objects import is_object
from newsgraph.claims.cues.cue import Cue, candidates
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import can_speak
from newsgraph.claims.sources.subjects import before
from newsgraph.claims.wording import is_feeling, speaker
from newsgraph.document.letters import ALEF, AND
from newsgraph.lexicons.particles import WHAT
from newsgraph.morphology import Pos, readings
from newsgraph.syntax import Clause, ClauseKind, Filled, Phrase, Quotation, Relation, Slot

_TAKES_OBJECT = frozenset({"obj", "any", "ask", "addressee", "denied", "feeling"})
_PEOPLE = frozenset({"role", "anonymous", "body"})


def object_content(scene: Scene, cue: Cue) -> Complement | None:
    """What fills an object slot, wherever it stands (أعلن المتحدث، في بيان، [استهداف] سفينتين), and tells of a happening."""
    clause = _clause(scene, cue)
    if clause is None or cue.sense.frames.isdisjoint(_TAKES_OBJECT):
        return None
    for slot in _slots(scene, cue, clause):
        if slot is None or slot.filled is not Filled.AFTER or (clause.passive and "ask" not in cue.sense.frames):
            continue
        phrase = scene.article.phrase(slot.head)
        if is_object(scene, cue, phrase.first) or _told(scene, phrase) or _judged(scene, cue, clause, phrase):
            return noun_at(scene, phrase.first)
    phrases = (scene.article.phrase_at(at) for at in _owned(scene, clause))
    owned = (noun_at(scene, one.first) for one in phrases if is_object(scene, cue, one.first) or _may_judge(scene, cue, one))
    return next(chain(_hung(scene, cue), owned), None)


def _hung(scene: Scene, cue: Cue) -> Iterator[Complement]:
    """What hangs on the verb and fills no slot: رفض [ما] جاء فيه, دان المجلس [«هذه الجريمة التي ...»], a noun too many.

    A clause may be a masdar read as a verb (أعلن الجيش [قصف] البلدة).
    """
    tree, takes = scene.article.tree, "obj" in cue.sense.frames
    for at in (below for below in tree.below(cue.token) if below > cue.token):
        clause, quotation, first = scene.article.clause(at), scene.inside[at], at
        if tree.relation[at] is Relation.REMARK and not scene.article.words[at].article:
            first = scene.article.phrase(at).first
        elif clause is None or clause.kind is ClauseKind.MASDAR:
            continue
        elif takes and clause.kind is ClauseKind.QUOTED and quotation is not None and _is_whole(scene, cue, quotation):
            yield Complement("quote", quotation.opener, scene.tokens[quotation.opener].start, quotation.opener)
        elif clause.opener >= 0:
            first = clause.opener
        whatever = takes and clause is not None and clause.predicate == first + 1 and scene.forms[first] == WHAT
        if (whatever and _is_free(scene, first)) or is_object(scene, cue, first):
            yield noun_at(scene, first)


def _is_whole(scene: Scene, cue: Cue, quotation: Quotation) -> bool:
    """A quotation that is closed and no phrase behind ب; تبرز «كذا» may be another verb."""
    at = quotation.opener
    sure = at > cue.stop or (at == cue.stop and cue.sense.stance != "say")
    return sure and quotation.closed and _is_free(scene, at) and not scene.is_by(quotation.first)


def _is_free(scene: Scene, at: int) -> bool:
    """Whether nothing right before governs what begins there: طلب «كذا», ملابسات ما حدث; غالبا ما."""
    form, word = scene.before(at), scene.article.words[at - 1]
    ends = form in COMMAS | {""} or word.definite or word.is_verb or scene.names[at - 1] is not None or at - 1 in scene.closed
    return ends or (word.pos in (Pos.ADJECTIVE, Pos.ADVERB) and not form.endswith(ALEF))


def _owned(scene: Scene, clause: Clause) -> Iterator[int]:
    """What looks like the idafa of who or what owns nothing, and is what they say.

    أكد شهود [وقوع] انفجار      people of no name
    أعلن الوزير في بيان [وقف] العمل      words that are said, a time, a manner
    """
    words = scene.article.words
    subject = clause.object if clause.passive else clause.subject
    at = subject.head if subject is not None and subject.filled is Filled.AFTER else -1
    kind, word = speaker(scene.form(at)), words[at]
    heads = [at] if kind is not None and not word.definite and (kind == "anonymous" or word.number == "p") else []
    heads += [one.head for one in clause.obliques if _owns_nothing(scene, one.head)]
    after = [at + 1 for at in heads if at + 1 < len(words)]
    yield from (at for at in after if not (words[at].article or words[at].is_verb))


def _owns_nothing(scene: Scene, at: int) -> bool:
    form, word = scene.forms[at], scene.article.words[at]
    return scene.names[at] is None and not word.definite and form in group("manner") | group("said") | group("ago")


def _clause(scene: Scene, cue: Cue) -> Clause | None:
    own = cue.kind in ("verb", "participle") and not cue.negated and not cue.passive
    return scene.article.clause(cue.token) if own else None


def _slots(scene: Scene, cue: Cue, clause: Clause) -> Iterator[Slot | None]:
    yield clause.object
    yield clause.second_object
    if "any" in cue.sense.frames and clause.subject is not None and not can_speak(scene, clause.subject.head):
        yield clause.subject  # ثمن جهود الفريق: who speaks was named before


def repeated(scene: Scene, cue: Cue) -> tuple[Cue, Complement] | None:
    """جدد الوزير التأكيد على كذا, كرر دعوته إلى كذا: a verb that says again what its object names; the object has the stance."""
    for at in _again(scene, cue) if "speech" in cue.sense.frames else ():
        noun = next((one for one in candidates(scene, at) if one.kind == "masdar"), None)
        if noun is None and is_feeling(scene.forms[at]):
            return cue, noun_at(scene, at)  # جدد تمسكه بكذا
        if noun is not None:
            found = complement(scene, noun) or noun_at(scene, at)
            return replace(cue, sense=replace(cue.sense, stance=noun.sense.stance)), replace(found, link=at)
    return None


def _again(scene: Scene, cue: Cue) -> Iterator[int]:
    """The nouns that may name what is said again; behind a participle (مجددة [دعوتها]) the next one."""
    clause, first = scene.article.clause(cue.token), begin(scene, cue)
    for slot in (clause.object, clause.subject) if clause is not None else ():
        if slot is not None and slot.filled is Filled.AFTER:
            yield slot.head
    if cue.kind == "participle" and scene.before(cue.token) in COMMAS and first < scene.sentence_stop[cue.token]:
        yield first


def _judged(scene: Scene, cue: Cue, clause: Clause, phrase: Phrase) -> bool:
    """أكد المتحدث محتوى البيان, نفى النادي الشائعة: what who speaks judges may be a noun of any kind."""
    frames, subject = cue.sense.frames, clause.subject
    after = subject is not None and subject.filled is Filled.AFTER
    spoken = subject is not None and after and cue.token < subject.head < phrase.first
    if "any" not in frames:
        if not _may_judge(scene, cue, phrase):
            return False
        spoken = spoken and subject is not None and can_speak(scene, scene.article.phrase(subject.head).first)
    silent = not after if "denied" in frames else cue.front == AND and ("any" in frames or not after)
    return cue.kind == "participle" or spoken or before(scene, cue.token) is not None or silent


def _may_judge(scene: Scene, cue: Cue, phrase: Phrase) -> bool:
    """Nobody and nothing by name, no التعليق of رفض التعليق, no نفسه, and nothing more on who speaks (، المنخرطة في حرب)."""
    form, word = scene.forms[phrase.head], scene.article.words[phrase.head]
    if "denied" not in cue.sense.frames and cue.sense.stance not in ("confirm", "deny"):
        return False
    if scene.names[phrase.head] is not None or speaker(form) in _PEOPLE or form in group("non_object") | group("same"):
        return False
    return scene.before(phrase.first) not in COMMAS or word.pos not in (Pos.ADJECTIVE, Pos.PARTICIPLE)


def _told(scene: Scene, phrase: Phrase) -> bool:
    """Whether the phrase tells of a happening: its head is a masdar, no name and nobody who speaks."""
    form = scene.forms[phrase.head]
    if scene.names[phrase.head] is not None or speaker(form) is not None or form in group("non_object"):
        return False
    return any(reading.pos is Pos.MASDAR and not reading.guessed for reading in readings(form))
