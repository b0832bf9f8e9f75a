"""Where after some content the article speaks again: a new clause, or a remark on what was said."""

from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import can_attribute
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.wording import speaker
from newsgraph.document.letters import AND
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import FROM, HE, IN, SHE, THAT_ONE, WHAT
from newsgraph.morphology import Pos, readings
from newsgraph.syntax import ClauseKind

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
    if before in _SEMICOLONS:
        return not scene.article.words[at].is_nominal  # دعا إلى كذا؛ وعقب لقائه ...
    adds = form in group("relative") and not form.startswith(AND)  # المزاعم التي لا أساس لها، والتي تضر بالناس
    return adds and before in COMMAS and scene.sentence_stop[at] - at > _LONG + 4


def goes_beside(scene: Scene, reading: Reading, at: int) -> bool:
    """True behind a comma for a verb that the tree hangs beside the cue or above it, not under what is said.

    عارض الحزب الخطة، [وطالب] بوقفها       goes on with عارض
    الشركة، التي أعلنت عن خطة، [ستبني] سدا     governs the clause of the cue
    """
    clause, tree = scene.article.clause(at), scene.article.tree
    if clause is None or scene.forms[at - 1] not in COMMAS or _may_be_masdar(scene, at):
        return False
    if clause.subject is not None and scene.forms[clause.subject.head] in group("speech"):
        return True  # وتأتي هذه التعليقات: what was said is spoken of
    joined = clause.kind is ClauseKind.COORDINATE and 0 <= clause.governor < reading.complement.at
    return joined or reading.cue.token in tree.subtree(at)


def new_clause(scene: Scene, reading: Reading, at: int) -> bool:
    """True where after a comma the article speaks again: في وقت, فيما, من جهته."""
    form, after = scene.forms[at], scene.form(at + 1)
    plain = form.removeprefix(AND)
    if plain == IN and after in group("meanwhile") and scene.form(at + 2) not in group("which"):
        return after not in group("while") or reading.complement.where == "noun" or speaker(scene.form(at + 3)) is not None
    if plain == FROM and (after in group("aside") or (form != plain and after in group("likely"))):
        return True
    if reading.cue.kind == "preposition":
        return False
    return _tells_of_speech(scene, at)


def _tells_of_speech(scene: Scene, at: int) -> bool:
    """أثناء حديثه أمام الصحفيين, وذلك في إشارة إلى كذا: how it was said, to the end of the sentence."""
    first = at + (scene.forms[at] == AND + THAT_ONE)
    noun = scene.form(first + 1)
    own = noun in group("occasion") and noun.endswith(closed("owners"))
    if not (own or noun in group("pointer")) or scene.article.words[first].pos is not Pos.PREPOSITION:
        return False
    return not any(scene.forms[later] in COMMAS for later in range(first, scene.sentence_stop[at]))


def _may_be_masdar(scene: Scene, at: int) -> bool:
    """True for ووضعها: شدد على ضرورة كذا، ووضعها في إطار كذا."""
    return bool(scene.article.words[at].suffix) and any(one.pos is Pos.MASDAR for one in readings(scene.forms[at][1:]))


def is_main_verb(scene: Scene, at: int) -> bool:
    """True for a finite verb in the third person singular, with nothing before it."""
    verb = scene.verb(at)
    return verb is not None and not verb.proclitics and verb.person == 3 and verb.number == "s"
