"""Content that the cue's own preposition governs: عن مقتل كذا, إلى وقف كذا, بكذا, لكذا."""

from newsgraph.claims.contents.model import Complement, after_that
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import is_by_that, is_event, is_feeling, is_that, speaker
from newsgraph.document.letters import ARTICLE, BY, FOR, FOR_THE, TA_MARBUTA
from newsgraph.lexicons.particles import WHAT
from newsgraph.morphology import Pos
from newsgraph.syntax import Filled
from newsgraph.syntax.government import government

_FAR = 10
_TAKES_BY = 20
"""Percent of a verb's clauses with a ب under them: from here on a participle of it takes one (مكلف بكذا, not الأسبوع الماضي)."""


def after_preposition(scene: Scene, cue: Cue, at: int) -> Complement | None:
    """عن مقتل, إلى أن, من خطر, على ضرورة: what the verb's own preposition governs."""
    form, frames, after = scene.forms[at], cue.sense.frames, at + 1
    if after >= scene.sentence_stop[at]:
        return None
    following = scene.forms[after]
    if is_that(following) and form in frames:
        return after_that(scene, after, at)
    beside = following in group("setting") or scene.forms[at - 1] in group("about")  # على هامش كذا, من جهته; نقلا عن فلان
    if form not in frames or beside or _is_anothers(scene, cue, at):
        return None
    if following in group("pointing") | group("saying"):
        return None  # أعلن عن ذلك قائلا: "...", خلص إلى القول: "..."
    if "event" in frames and not is_event(following.removeprefix(ARTICLE)):
        return None
    if is_feeling(following):
        return _feeling(scene, after)
    return Complement("noun", after, scene.tokens[after].start, at)


def _is_anothers(scene: Scene, cue: Cue, at: int) -> bool:
    """True where the phrase hangs on a verb behind the cue (اعترضت البحرية صاروخا أطلقه مسلحون على سفينة)."""
    clause, governor = scene.article.clause(cue.token), scene.article.phrase_at(at + 1).governor
    if cue.kind == "verb" and scene.before(cue.token) in group("relative") and governor > cue.token:
        return True  # النتيجة التي أعلنت أمس بفارق صوتين عن منافسه
    taken = clause is not None and clause.object is not None and clause.object.filled is Filled.AFTER
    return taken and governor > cue.token and scene.article.words[governor].is_verb


def _feeling(scene: Scene, at: int) -> Complement:
    """أعرب عن أمله بأن: what is hoped is the content; أعرب عن قلقه من: the feeling is."""
    that = next((later for later in (at + 1, at + 2) if is_by_that(scene.form(later)) or is_that(scene.form(later))), -1)
    return after_that(scene, that, at - 1) if that >= 0 else Complement("noun", at, scene.tokens[at].start, at - 1)


def is_by(scene: Scene, cue: Cue, at: int) -> bool:
    """True for ب before what is said; after اعترف only before an event (اعترف بدولة كذا is no claim)."""
    form, name = scene.forms[at], scene.names[at]
    if "event" in cue.sense.frames and not is_event(scene.article.words[at].stem):
        return False
    if form == BY:
        return at + 1 < scene.sentence_stop[at]  # a text may end with a lone ب
    if name is not None and name.first < at:
        return False  # a later word of a name (كمال بوشعيب)
    if (name is not None and name.mention.proclitics == "") or _hangs_between(scene, cue, at) or _is_where(scene, at):
        return False
    return scene.is_by(at) or form == BY + WHAT or (name is not None and form.startswith(BY))


def _hangs_between(scene: Scene, cue: Cue, at: int) -> bool:
    """أفادت اللجنة المكلفة [بتتبع] كذا: the phrase is a participle's right before it, or that of a verb between."""
    governor, words = scene.article.phrase_at(at).governor, scene.article.words
    if governor <= cue.token or not scene.is_word(at - 1):
        return False
    reading = words[governor]
    takes = reading.pos is Pos.MASDAR or (
        reading.pos is Pos.PARTICIPLE and government("v", reading.verb).prepositions.get(BY, 0) >= _TAKES_BY
    )
    return reading.is_verb or (governor == at - 1 and takes)


def _is_where(scene: Scene, at: int) -> bool:
    """أمر القاضي [بمحكمة] المدينة بحبس المتهم: a body or kind of place tells whose subject it is, where another ب follows."""
    words, stop = scene.article.words, min(scene.sentence_stop[at], at + _FAR)
    body = speaker(scene.forms[at]) == "body" and not is_event(words[at].stem)  # طالب بتطبيق القانون, which is an app too
    if not body and words[at].lemma not in group("place"):
        return False
    return any(is_by_that(scene.forms[i]) or (scene.is_by(i) and is_event(words[i].stem)) for i in range(at + 2, stop))


def is_for(scene: Scene, at: int) -> bool:
    """True for ل with a noun of an event (دعاه لزيارة المدينة, دعا للتفاوض)."""
    form = scene.forms[at]
    noun = form.removeprefix(FOR_THE) if form.startswith(FOR_THE) else form[1:]
    return (
        form.startswith(FOR)
        and scene.names[at] is None
        and is_event(noun)
        and (speaker(noun) is None or noun.endswith(TA_MARBUTA))
    )


def by_content(scene: Scene, at: int) -> Complement:
    """The content begins with the letter after ب, or with the word after a ب that stands alone before a mark."""
    token = scene.tokens[at]
    if token.form == BY:
        return Complement("noun", at + 1, scene.tokens[at + 1].start, at)
    return Complement("noun", at, min(token.start + 1, token.end - 1), at)
