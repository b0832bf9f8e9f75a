"""Where after some content the article speaks again: a new clause, or a remark on what was said."""

from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import can_attribute
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.wording import is_event, speaker
from newsgraph.document.letters import AND, ARTICLE, SO, WILL
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import FROM, HE, IN, SHE, THAT_ONE, WHAT
from newsgraph.morphology import Pos, Tense, readings
from newsgraph.syntax import ClauseKind, Filled

_LONG = 8
_SEMICOLONS = frozenset("؛;")


def is_aside(scene: Scene, reading: Reading, at: int) -> bool:
    """True for وهو ما, وهذا ما; after a bare noun for any وهو, for a relative
    clause that runs on and on, and for anything but one more noun behind a semicolon."""
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
    if (before in COMMAS and is_past(scene, at, AND)) or is_main_verb(scene, at, SO):
        return True  # هدد بفرض عقوبات، وخسرت البورصة: a verb cannot go on where a noun began
    if before in _SEMICOLONS:
        return not scene.article.words[at].is_nominal  # دعا إلى كذا؛ وعقب لقائه ...
    adds = form in group("relative") and not form.startswith(AND)  # المزاعم التي لا أساس لها، والتي تضر بالناس
    return adds and before in COMMAS and scene.sentence_stop[at] - at > _LONG + 4


def goes_beside(scene: Scene, reading: Reading, at: int) -> bool:
    """True for a verb that و joins to the cue's own clause, not to what is said (عارض الحزب الخطة، وطالب بوقفها).

    After أن the same would go on with what is said; there the verb must be one that only the speaker's clause can have.
    """
    article = scene.article
    clause, own = article.clause(at), article.clause(reading.cue.token) or article.clause_at(reading.cue.token)
    if clause is None or own is None or clause.kind is not ClauseKind.COORDINATE or clause.parent != own.number:
        return False
    if not scene.forms[at].startswith(AND) or scene.forms[at - 1] not in COMMAS:
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
    return scene.forms[head] in group("speech")


def closes_relative(scene: Scene, reading: Reading, at: int) -> bool:
    """True where the main verb comes after الشركة، التي أعلنت كذا، ..."""
    before, verb = reading.cue.first - 1, scene.verb(at)
    enclosed = scene.form(before) in group("relative") and scene.form(before - 1) in COMMAS
    return enclosed and verb is not None and verb.proclitics in ("", WILL)


def new_clause(scene: Scene, reading: Reading, at: int) -> bool:
    """True where after a comma the article speaks again: في وقت, فيما, من جهته, كما فعل, or و with a verb and a new subject."""
    form, after = scene.forms[at], scene.form(at + 1)
    plain = form.removeprefix(AND)
    if plain == IN and after in group("meanwhile") and scene.form(at + 2) not in group("which"):
        return after not in group("while") or reading.complement.where == "noun" or speaker(scene.form(at + 3)) is not None
    if plain == FROM and (after in group("aside") or (form != plain and after in group("likely"))):
        return True
    if reading.cue.kind == "preposition":
        return False
    if _tells_of_speech(scene, at):
        return True
    new = is_main_verb(scene, at, AND) and is_subject(scene, at + 1) and form[1:] not in group("no_verb")  # ويجب تنظيمها
    return new and not _carries_on(scene, reading, at)


def _tells_of_speech(scene: Scene, at: int) -> bool:
    """أثناء حديثه أمام الصحفيين, وذلك في إشارة إلى كذا: how it was said, to the end of the sentence."""
    first = at + (scene.forms[at] == AND + THAT_ONE)
    noun = scene.form(first + 1)
    own = noun in group("occasion") and noun.endswith(closed("owners"))
    if not (own or noun in group("pointer")) or scene.article.words[first].pos is not Pos.PREPOSITION:
        return False
    return not any(scene.forms[later] in COMMAS for later in range(first, scene.sentence_stop[at]))


def _carries_on(scene: Scene, reading: Reading, at: int) -> bool:
    """True for a verb of the same gender and tense as the content's last, before a noun that can hardly act.

    In قال إن الحملة ستستقبل المرضى، وتعزز المشاركة the last noun is what the campaign strengthens.
    """
    after = scene.forms[at + 1]
    if scene.names[at + 1] is not None or (speaker(after) is not None and not is_event(after.removeprefix(ARTICLE))):
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
    return named or form.startswith(ARTICLE) or speaker(form) is not None
