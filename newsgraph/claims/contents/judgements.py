"""Content of verbs that judge: وصف كذا بأنه كذا, اعتبر كذا كذا, عزا كذا إلى كذا, حمله المسؤولية."""

from newsgraph.claims.contents.complement import region
from newsgraph.claims.contents.governed import by_content
from newsgraph.claims.contents.model import REACH, Complement, after_that
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import can_speak, disagrees, is_his_name
from newsgraph.claims.sources.subjects import before
from newsgraph.claims.wording import is_by_that, speaker
from newsgraph.document.letters import BY
from newsgraph.lexicons.particles import IN, TO
from newsgraph.morphology import Pos
from newsgraph.syntax import Relation

_NOUNS = frozenset({Pos.NOUN, Pos.MASDAR})


def begin(scene: Scene, cue: Cue) -> int:
    """The first word after the cue that is no adverb."""
    at, stop = cue.stop, scene.sentence_stop[cue.token]
    while at < stop and (scene.forms[at] in group("adverb") | group("day") | group("manner")):
        at += 1 + (scene.forms[at] in ("بشكل", "بصورة"))
    if at + 2 < stop and scene.forms[at] == IN and scene.forms[at + 1] in group("occasion"):
        at += 2  # مؤكدة في بيان صحفي رفضها
        while at < stop and (scene.forms[at] in group("quality") | group("addressee") or scene.forms[at] in COMMAS):
            at += 1
    return at


def noun_at(scene: Scene, at: int) -> Complement:
    return Complement("noun", at, scene.tokens[at].start, at)


def judged(scene: Scene, cue: Cue) -> Complement | None:
    """وصف الوزير الهجوم بأنه إرهابي: the content begins after the judge, and must hold the judgement after ب or إلى."""
    stop = min(scene.sentence_stop[cue.token], cue.stop + REACH)
    first = begin(scene, cue)
    if first >= stop or cue.passive or scene.forms[first] == TO:
        return None
    ranked = "rank" in cue.sense.frames
    if ranked and scene.names[first] is None and speaker(scene.forms[first]) not in ("body", "document"):
        return None
    if not ranked and not _judgement(scene, cue, first, stop):
        return None
    if cue.kind != "verb" or before(scene, cue.token) is not None or (cue.pronoun and not can_speak(scene, first)):
        return _thing_or_judgement(scene, first)
    if not can_speak(scene, first) or disagrees(scene, cue.gender, first):
        return _thing_or_judgement(scene, first) if "as" in cue.sense.frames else None
    at = _after_speaker(scene, first, stop)
    if not cue.pronoun and is_by_that(scene.form(at)):
        return noun_at(scene, first)  # ووصف المدينة بأنها: she is judged, and the judge is carried over
    return _thing_or_judgement(scene, at) if scene.is_word(at) or at in scene.opened else None


def _thing_or_judgement(scene: Scene, at: int) -> Complement:
    """The thing judged with what it is called (وصف [الهجوم بأنه إرهابي]), the second alone of a pronoun (وصفه بأنه [إرهابي])."""
    if is_by_that(scene.forms[at]):
        return after_that(scene, at, at)
    return by_content(scene, at) if scene.forms[at] == BY or scene.is_by(at) else noun_at(scene, at)


def _judgement(scene: Scene, cue: Cue, first: int, stop: int) -> bool:
    if cue.sense.lemma == "اعتبر":
        return not cue.imperfect
    wanted = TO if "cause" in cue.sense.frames else BY
    return any(form == wanted or (wanted == BY and form.startswith(BY)) for form in scene.forms[first:stop])


def _after_speaker(scene: Scene, first: int, stop: int) -> int:
    """The token after the judge, his title and name: وصف الناقد | الفيلم بأنه, وصف حاكم الرملة كمال الراعي | القرار."""
    words, stop = scene.article.words, min(max(scene.article.phrase_at(first).core_stop, first + 1), stop)
    nouns = (at for at in range(first + 1, stop) if words[at].article and words[at - 1].article and words[at].pos in _NOUNS)
    relation = scene.article.tree.relation
    at = next((at for at in nouns if relation[at] is not Relation.APPOSITION and not is_his_name(scene, at)), stop)
    return at + (scene.form(at) in ("،", ",", '"', "»", "”"))


def blamed(scene: Scene, cue: Cue) -> Complement | None:
    """حمّل فلانا مسؤولية كذا: only with the word for responsibility."""
    for at in region(scene, cue):
        if scene.forms[at] in group("blame"):
            first = _after_speaker(scene, begin(scene, cue), at)
            return noun_at(scene, first if first < at else at)
    return None
