"""Where after some content the article speaks again: a new clause, or a remark on what was said."""

from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import can_attribute
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.wording import is_event, speaker
from newsgraph.morphology import Pos, Tense, readings
from newsgraph.syntax import ClauseKind, Filled

_LONG = 8
_SEMICOLONS = frozenset("؛;")


def is_aside(scene: Scene, reading: Reading, at: int) -> bool:
    """True for وهو ما, وهذا ما; after a bare noun for any وهو, for a relative
    clause that runs on and on, and for anything but one more noun behind a semicolon."""
    form = scene.forms[at]
    word, after = (scene.form(at + 1), scene.form(at + 2)) if form == "و" else (form[1:], scene.form(at + 1))
    if form[:1] == "و" and word in ("هو", "هي", "هذا", "ذلك", "هم"):
        comment = scene.form(at + 2 + (form == "و"))
        if after == "ما":
            return can_attribute(comment)
        noun = reading.complement.where == "noun" and reading.cue.kind != "preposition"
        return word in ("هو", "هي") and (noun or reading.cue.kind == "masdar")
    bare = reading.complement.where == "noun" and reading.cue.kind != "preposition"
    if bare and ((scene.forms[at - 1] in COMMAS and is_past(scene, at, "و")) or is_main_verb(scene, at, "ف")):
        return True  # هدد بفرض عقوبات، وخسرت البورصة: a verb cannot go on where a noun began
    if ((form == "الا" and scene.form(at + 1) == "ان") or (form == "فقد" and scene.forms[at - 1] in COMMAS)) and scene.form(
        scene.sentence_first[at]
    ).removeprefix("و") in ("رغم", "مع", "برغم", "على"):
        return True
    if bare and scene.forms[at - 1] in _SEMICOLONS:
        return not scene.article.words[at].is_nominal  # دعا إلى كذا؛ وعقب لقائه ...
    adds = form in group("relative") and form[:1] != "و"  # المزاعم التي لا أساس لها، والتي تضر بالناس
    return bare and adds and scene.forms[at - 1] in COMMAS and scene.sentence_stop[at] - at > _LONG + 4


def goes_beside(scene: Scene, reading: Reading, at: int) -> bool:
    """True for a verb that و joins to the cue's own clause, not to what is said (عارض الحزب الخطة، وطالب بوقفها).

    After أن the same would go on with what is said; there the verb must be one that only the speaker's clause can have.
    """
    article = scene.article
    clause, own = article.clause(at), article.clause(reading.cue.token) or article.clause_at(reading.cue.token)
    if clause is None or own is None or clause.kind is not ClauseKind.COORDINATE or clause.parent != own.number:
        return False
    if scene.forms[at][:1] != "و" or scene.forms[at - 1] not in COMMAS:
        return False
    form = scene.forms[at][1:]
    if reading.complement.where == "noun" and _may_be_masdar(scene, at):
        return False
    if reading.complement.where == "noun" or (can_attribute(form) and form not in group("no_verb")):
        return True
    subject = clause.subject
    return subject is not None and subject.filled is Filled.AFTER and _is_the_speech(scene, subject.head)


def _is_the_speech(scene: Scene, head: int) -> bool:
    """وتأتي هذه التعليقات: what was said is spoken of."""
    return scene.forms[head] in group("speech") and scene.forms[head - 1] in group("pointing")


def closes_relative(scene: Scene, reading: Reading, at: int) -> bool:
    """True where the main verb comes after الشركة، التي أعلنت كذا، ..."""
    before, verb = reading.cue.first - 1, scene.verb(at)
    enclosed = scene.form(before) in group("relative") and scene.form(before - 1) in COMMAS
    return enclosed and verb is not None and verb.proclitics in ("", "س")


def new_clause(scene: Scene, reading: Reading, at: int) -> bool:
    """True where after a comma the article speaks again: في وقت, فيما, من جهته, كما فعل, or و with a verb and a new subject."""
    form, after = scene.forms[at], scene.form(at + 1)
    plain = form.removeprefix("و")
    if plain == "في" and after == "حين":
        return reading.complement.where == "noun" or speaker(scene.form(at + 3)) is not None  # في حين خفضت الوكالة كذا
    if plain == "في" and after in ("وقت", "الوقت", "المقابل", "الاثناء", "غضون"):
        return after != "الوقت" or scene.form(at + 2) not in group("which") - {"نفسه"}  # في الوقت الحالي
    if (plain == "من" and after in group("aside")) or (form == "ومن" and after in group("likely")):
        return True
    if reading.cue.kind == "preposition":
        return False
    if _tells_of_speech(scene, at):
        return True
    new = is_main_verb(scene, at, "و") and is_subject(scene, at + 1) and form[1:] not in group("no_verb")  # ويجب تنظيمها
    return new and not _carries_on(scene, reading, at)


def _tells_of_speech(scene: Scene, at: int) -> bool:
    """أثناء حديثه أمام الصحفيين, وذلك في إشارة إلى كذا: how it was said, to the end of the sentence."""
    first = at + (scene.forms[at] == "وذلك")
    preposition, noun = scene.form(first), scene.form(first + 1)
    own = noun in group("occasion") and noun.endswith(("ه", "ها"))
    if not ((preposition in ("في", "خلال", "اثناء") and own) or (preposition == "في" and noun == "اشارة")):
        return False
    return not any(scene.forms[later] in COMMAS for later in range(first, scene.sentence_stop[at]))


def _carries_on(scene: Scene, reading: Reading, at: int) -> bool:
    """True for a verb of the same gender and tense as the content's last, before a noun that can hardly act.

    In قال إن الحملة ستستقبل المرضى، وتعزز المشاركة the last noun is what the campaign strengthens.
    """
    after = scene.forms[at + 1]
    if scene.names[at + 1] is not None or (speaker(after) is not None and not is_event(after.removeprefix("ال"))):
        return False
    new = scene.article.words[at]
    for earlier in range(at - 1, reading.complement.at - 1, -1):
        known = scene.verb(earlier)
        if known is not None:
            return known.tense == new.tense and known.gender == new.gender
    return False


def is_past(scene: Scene, at: int, proclitics: str) -> bool:
    """True for a perfect in the third person behind a comma, with that before it."""
    verb = scene.verb(at)
    past = verb is not None and verb.proclitics == proclitics and verb.tense is Tense.PERFECT
    return past and not _may_be_masdar(scene, at)


def _may_be_masdar(scene: Scene, at: int) -> bool:
    """True for ووضعها: شدد على ضرورة كذا، ووضعها في إطار كذا."""
    return bool(scene.article.words[at].suffix) and any(one.pos is Pos.MASDAR for one in readings(scene.forms[at][1:]))


def is_main_verb(scene: Scene, at: int, proclitics: str = "") -> bool:
    """True for a finite verb in the third person singular, with that before it."""
    verb = scene.verb(at)
    return verb is not None and verb.proclitics == proclitics and verb.person == 3 and verb.number == "s"


def is_subject(scene: Scene, at: int) -> bool:
    form = scene.form(at)
    named = at < len(scene.names) and scene.names[at] is not None
    return named or form.startswith("ال") or speaker(form) is not None
