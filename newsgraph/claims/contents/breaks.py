"""What ends content within its sentence: a new attribution, a clause beside the cue's, a remark on what was said."""

from collections.abc import Sequence

from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import can_attribute, participles
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import can_speak
from newsgraph.claims.wording import speaker
from newsgraph.document.letters import ALEF, AND, ANDS, HA, OBLIQUE
from newsgraph.lexicons.particles import AS, EXCEPT, FROM, HE, IN, SHE, THAT, THAT_ONE, WHAT, WHERE
from newsgraph.morphology import Pos, readings
from newsgraph.syntax import Clause, ClauseKind, Filled
from newsgraph.syntax.government import says

_LONG = 8
_SEMICOLONS = frozenset("؛;")


def breaks(scene: Scene, readings: Sequence[Reading]) -> dict[int, Reading]:
    """Where a new attribution begins that no content before it holds: the token, and the reading."""
    found: dict[int, Reading] = {}
    for reading in readings:
        at = _break(scene, reading)
        if at is not None:
            found.setdefault(at, reading)
    return found


def _break(scene: Scene, reading: Reading) -> int | None:
    cue = reading.cue
    if cue.first - 1 in scene.article.asides or cue.person == 1:
        return None
    if cue.kind in ("participle", "preposition"):
        return cue.first
    if cue.kind != "verb":
        return None
    if cue.relative:
        return cue.first if scene.form(cue.first) not in group("whatever") or reading.complement.where == "before" else None
    topic = reading.source is not None and reading.source[1] <= cue.token  # أما الوزير، فأكد: the break stands before أما
    speaks = reading.source is not None and scene.before(cue.token) in COMMAS
    return cue.token if cue.front[:1] in tuple(ANDS) and (speaks or not cue.imperfect) and not topic else _led(scene, reading)


def _led(scene: Scene, reading: Reading) -> int | None:
    """A verb after لكن, فيما, كما and the like, its subject between them or not."""
    at = reading.cue.first
    if reading.source is not None and reading.source[1] <= at and scene.before(at) not in group("relative"):
        at = reading.source[0]
    start = at
    lead = group("lead") - ({WHERE} if reading.source is not None else set())  # ما قاله، حيث أعلنت الشرطة كذا
    while scene.before(at) in lead:
        at -= 1
    if at < start or scene.before(at) in COMMAS | {""}:
        return at if at < start or not reading.cue.imperfect else None
    if scene.before(at) == THAT and scene.before(at, 2) == EXCEPT:
        return at - 2
    return None


def is_aside(scene: Scene, reading: Reading, at: int) -> bool:
    """True for وهو ما, وهذا ما; after a bare noun for any وهو, for a relative clause that runs on and on, and for anything
    but one more noun behind a semicolon."""
    form, before = scene.forms[at], scene.forms[at - 1]
    lone = form == AND  # و هو, with a space
    word = scene.form(at + 1) if lone else form[1:]
    bare = reading.complement.where == "noun" and reading.cue.kind != "preposition"
    if form.startswith(AND) and AND + word in group("comment"):
        if scene.form(at + 1 + lone) == WHAT:
            return can_attribute(scene.form(at + 2 + lone))
        return word in (HE, SHE) and (bare or reading.cue.kind == "masdar")
    if not bare:
        return False
    if before in _SEMICOLONS:
        return not scene.article.words[at].is_nominal  # دعا إلى كذا؛ وعقب لقائه ...
    adds = form in group("relative") and not form.startswith(AND)  # المزاعم التي لا أساس لها، والتي تضر بالناس
    return adds and before in COMMAS and scene.sentence_stop[at] - at > _LONG + 4


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
    outside = 0 <= clause.governor < reading.complement.at
    joined = clause.kind is ClauseKind.COORDINATE and outside and (noun or _is_told_apart(scene, reading, clause))
    if scene.forms[at - 1] not in COMMAS:
        also = scene.forms[at - 1] == AS and scene.form(at - 2) in COMMAS and scene.forms[at] not in group("auxiliary")
        return joined and noun and at == clause.predicate and (also or _is_joined_verb(scene, at))
    behind = outside and at > reading.complement.at  # أوضح السبب، قائلا [إن] الجسر مغلق: not where the content has yet to begin
    if clause.kind is ClauseKind.CIRCUMSTANCE and behind and (_speaks_on(scene.forms[at]) or _is_his(scene, reading, clause, at)):
        return True
    if at != clause.predicate:
        return joined and noun and (at == clause.opener or (at == clause.first and _joins(scene.forms[at])))
    above = not phrase and reading.cue.token in scene.article.tree.subtree(at)
    return joined or above  # what a phrase tells is above it: وفق الشركة، [نجح] العمل


def _is_rather_noun(scene: Scene, clause: Clause, at: int, *, noun: bool) -> bool:
    """شدد على ضرورة كذا، [ووضعها] في إطار كذا; behind a noun any masdar that nobody does (اقترح كذا، [وعقد] لقاءات)."""
    word, slot = scene.article.words[at], clause.subject
    doer = slot.head if slot is not None and slot.filled is Filled.AFTER else at
    bare = noun and not can_speak(scene, doer) and not (says(word.lemma) or can_attribute(word.stem))
    return at == clause.predicate and bool(word.suffix or bare) and _may_be_masdar(scene.forms[at])


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


def _speaks_on(form: str) -> bool:
    """A participle of saying or judging, which may have no content that we know; what was only noted (مسجلا نموا) is none."""
    return any(one.sense.frames - {"that", "weak", "ask"} for one in participles().get(form, ()))


def _is_his(scene: Scene, reading: Reading, clause: Clause, at: int) -> bool:
    """نبه الكاتب إلى كذا، [مستدلا] بكذا: an accusative participle of the one who speaks."""
    words, own = scene.article.words, scene.article.clause(reading.cue.token)
    if own is None or own.subject is None or clause.subject is None or own.subject.head != clause.subject.head:
        return False
    form = scene.forms[at]
    sure = words[at].pos is Pos.PARTICIPLE and form.endswith((ALEF, OBLIQUE)) and form not in participles()
    return sure and (words[own.subject.head].human is True or scene.names[own.subject.head] is not None)


def _is_joined_verb(scene: Scene, at: int) -> bool:
    """ندد بالهجوم [وأرسل] تعازيه; with a pronoun (وأنشطتها), of the first person (وأصدق) or like a masdar (وجرح) a noun too."""
    word = scene.article.words[at]
    sure = word.is_verb and word.person == 3 and not word.suffix and not _may_be_masdar(scene.forms[at])
    return sure and word.proclitics[:1] in tuple(ANDS)


def _joins(form: str) -> bool:
    """نفى التهمة، [ولا] يزال محتجزا; not سأل عن السبب، [وهل] يعود."""
    return form[:1] in tuple(ANDS) and form[1:] not in group("wish")


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


def _may_be_masdar(form: str) -> bool:
    """True for ووضعها and وجرح, whose و or ف may stand before a noun."""
    return form[:1] in tuple(ANDS) and any(one.pos is Pos.MASDAR for one in readings(form[1:]))
