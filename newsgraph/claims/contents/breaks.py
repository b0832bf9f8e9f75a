"""What ends content though nobody new speaks: a clause beside the cue's, a remark on what was said, when and how it was."""

from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import can_attribute, participles
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import can_speak
from newsgraph.claims.wording import speaker
from newsgraph.document.letters import ALEF, AND, ANDS, HA, OBLIQUE
from newsgraph.lexicons.particles import AFTER, AS, BEFORE, EXCEPT, FROM, HE, IN, SHE, THAT_ONE, WHAT
from newsgraph.morphology import Pos, Tense, readings
from newsgraph.syntax import Clause, ClauseKind, Filled
from newsgraph.syntax.government import says

_LONG = 8
_SEMICOLONS = frozenset("؛;")


def is_aside(scene: Scene, reading: Reading, at: int) -> bool:
    """True for وهو ما, وهذا ما, لكنه لم يذكر; after a bare noun for any وهو, for a relative clause that runs on and on, and for
    anything but one more noun behind a semicolon."""
    if _leaves_open(scene, reading, at):
        return True
    form, before = scene.forms[at], scene.forms[at - 1]
    lone = form == AND  # و هو, with a space
    word = scene.form(at + 1) if lone else form[1:]
    bare = reading.complement.where == "noun" and reading.cue.kind != "preposition"
    if form.startswith(AND) and AND + word in group("comment"):
        if scene.form(at + 1 + lone) == WHAT:
            return can_attribute(scene.form(at + 2 + lone))
        return word in (HE, SHE) and (bare or reading.cue.kind == "masdar")
    if not bare or before in _SEMICOLONS:
        return bare and not scene.article.words[at].is_nominal  # دعا إلى كذا؛ وعقب لقائه ...
    adds = form in group("relative") and not form.startswith(AND)  # المزاعم التي لا أساس لها، والتي تضر بالناس
    return adds and before in COMMAS and scene.sentence_stop[at] - at > _LONG + 4


def _leaves_open(scene: Scene, reading: Reading, at: int) -> bool:
    """قال إن السد متين، [لكنه] لم يحدد موعدا; ..., إلا [أنه] لم يقدم دليلا: what who speaks does not say."""
    words, negation = scene.article.words, at + 1
    but = words[at].lemma in group("contrast") or scene.before(at) == EXCEPT
    if not but or not words[at].suffix or scene.form(negation) not in group("negation"):
        return False
    told = negation + 1 < len(words) and words[negation + 1].lemma in group("detail")
    return told and reading.cue.kind != "preposition" and (words[at].suffix == HA + ALEF) == (reading.cue.gender == "f")


def new_clause(scene: Scene, reading: Reading, at: int) -> bool:
    """True where after a comma the article speaks again: في وقت, من جهته; with و (وفي المقابل) who speaks goes on."""
    form, after, bare = scene.forms[at], scene.form(at + 1), reading.complement.where == "noun"
    if form == IN and after in group("meanwhile") and scene.form(at + 2) not in group("which"):
        acts = bare or speaker(scene.form(at + 3)) in ("body", "media")  # في حين رفضت الشركة; not في حين انخفض غيره
        return acts or after not in group("while")
    if form.removeprefix(AND) == FROM and after in group("aside"):
        return True
    return reading.cue.kind != "preposition" and _tells_of_speech(scene, reading, at)


def _tells_of_speech(scene: Scene, reading: Reading, at: int) -> bool:
    """أثناء حديثه أمام الصحفيين, في بيان أصدره أمس, وذلك في إشارة إلى كذا: how it was said, to the end of the sentence."""
    first, stop = at + (scene.forms[at] == AND + THAT_ONE), scene.sentence_stop[at]
    if scene.form(first) not in group("during") or first + 2 >= stop:
        return False
    said = scene.forms[first + 1] in group("pointer") | group("said") or _is_speakers(scene, reading, first + 1)
    return said and not any(scene.forms[later] in COMMAS for later in range(first, stop))


def _is_speakers(scene: Scene, reading: Reading, at: int) -> bool:
    """كلمته, رد منه: an occasion of who speaks, or his deed, by the gender of the pronoun; not أثناء تسلله, who else it be."""
    word, after = scene.article.words[at], scene.article.words[at + 1]
    pronoun = word.suffix or (after.suffix if after.pos is Pos.PREPOSITION else "")
    deed = (word.pos is Pos.MASDAR and not word.suffix) or scene.forms[at] in group("occasion")
    return deed and bool(pronoun) and reading.cue.gender == ("f" if pronoun == HA + ALEF else "m")


def goes_beside(scene: Scene, reading: Reading, at: int) -> bool:
    """True behind a comma for a verb that the tree hangs beside the cue or above it, not under what is said.

    عارض الحزب الخطة، [وطالب] بوقفها       goes on with عارض
    أعلن مسؤوليته، [لكنه] لم يقدم دليلا        too, where a noun is said and no clause (أعلن استقالته، كما [استقال] نائبه)
    الشركة، التي أعلنت عن خطة، [ستبني] سدا     governs the clause of the cue
    قال إن السد متين، [منتقدا] من شك فيه       says more, be it a claim or not
    """
    clause, phrase = scene.article.clause_at(at), reading.cue.kind == "preposition"
    noun = reading.complement.where == "noun" and not phrase
    if clause is None or _is_rather_noun(scene, clause, at, noun=noun):
        return False
    if noun and _tells_when(scene, reading, clause, at):
        return True
    outside = 0 <= clause.governor < reading.complement.at
    joined = clause.kind is ClauseKind.COORDINATE and outside and (noun or _is_told_apart(scene, reading, clause))
    if scene.forms[at - 1] not in COMMAS:
        also = scene.forms[at - 1] == AS and scene.form(at - 2) in COMMAS and scene.forms[at] not in group("auxiliary")
        return joined and noun and at == clause.predicate and (also or _is_joined_verb(scene, at))
    behind = outside and at > reading.complement.at  # أوضح السبب، قائلا [إن] الجسر مغلق: not where the content has yet to begin
    if clause.kind is ClauseKind.CIRCUMSTANCE and behind and _is_his(scene, reading, clause, at):
        return True
    if at != clause.predicate:
        opens = scene.forms[at][:1] in tuple(ANDS) and scene.forms[at][1:] not in group("wish")  # not سأل عن السبب، [وهل] يعود
        return joined and noun and (at == clause.opener or (at == clause.first and opens))
    above = not phrase and reading.cue.token in scene.article.tree.subtree(at)
    return joined or above  # what a phrase tells is above it: وفق الشركة، [نجح] العمل


def _tells_when(scene: Scene, reading: Reading, clause: Clause, at: int) -> bool:
    """تعهد الوزير بالرد [بعد أن] قتل جنوده; ..., [قبل أن] ينسحب: of a noun that is said, not of a clause in it."""
    words, form = scene.article.words, scene.forms[at]
    inner = clause.governor > reading.complement.at and words[clause.governor].is_verb
    if at != clause.first or clause.kind is not ClauseKind.ADVERBIAL or inner or "as" in reading.cue.sense.frames:
        return False
    past = words[clause.predicate].tense is Tense.PERFECT
    return (form == BEFORE and scene.before(at) in COMMAS) or (form in (AFTER, AFTER + WHAT) and past)


def _is_rather_noun(scene: Scene, clause: Clause, at: int, *, noun: bool) -> bool:
    """شدد على ضرورة كذا، [ووضعها] في إطار كذا; behind a noun any masdar that nobody does (اقترح كذا، [وعقد] لقاءات)."""
    word, slot = scene.article.words[at], clause.subject
    if at != clause.predicate or word.tense is not Tense.PERFECT or not _may_be_masdar(scene.forms[at]):
        return False
    doer = slot.head if slot is not None and slot.filled is Filled.AFTER else at
    bare = noun and not can_speak(scene, doer) and not (says(word.lemma) or can_attribute(word.stem))
    return bool(word.suffix or bare)


def _is_told_apart(scene: Scene, reading: Reading, clause: Clause) -> bool:
    """Whether a joined verb is no part of what أن opens: a speaker says something more (..., [ويرى] أن; not وجاءت, وثبت خطأ كذا).

    Of those beside the cue by the tree alone 16 of 22 went on with what was said (إن الزميلة قتلت برصاصة، واخترق رأسها).
    """
    verb, slot = scene.article.words[clause.predicate], clause.subject
    if verb.person != 3 or not says(verb.lemma):
        return False
    if slot is None:
        return verb.gender == reading.cue.gender
    return scene.article.words[slot.head].human is True or (slot.filled is Filled.CARRIED and can_speak(scene, slot.head))


def _is_his(scene: Scene, reading: Reading, clause: Clause, at: int) -> bool:
    """نبه الكاتب إلى كذا، [مستدلا] بكذا; a participle of saying too, whose content we may not know, but not مسجلا نموا."""
    words, form, own = scene.article.words, scene.forms[at], scene.article.clause(reading.cue.token)
    if form in participles():
        return any(one.sense.frames - {"that", "weak", "ask"} for one in participles()[form])
    if own is None or own.subject is None or clause.subject is None or own.subject.head != clause.subject.head:
        return False
    somebody = words[own.subject.head].human is True or scene.names[own.subject.head] is not None
    return somebody and words[at].pos is Pos.PARTICIPLE and form.endswith((ALEF, OBLIQUE))


def _is_joined_verb(scene: Scene, at: int) -> bool:
    """ندد بالهجوم [وأرسل] تعازيه; with a pronoun (وأنشطتها), of the first person (وأصدق) or like a masdar (وجرح) a noun too."""
    word = scene.article.words[at]
    sure = word.is_verb and word.person == 3 and not word.suffix and not _may_be_masdar(scene.forms[at])
    return sure and word.proclitics[:1] in tuple(ANDS)


def _may_be_masdar(form: str) -> bool:
    """True for ووضعها and وجرح, whose و or ف may stand before a noun."""
    return form[:1] in tuple(ANDS) and any(one.pos is Pos.MASDAR for one in readings(form[1:]))
