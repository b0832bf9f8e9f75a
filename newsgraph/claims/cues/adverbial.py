"""When a participle, a masdar or a noun attributes: مؤكدا أن, تأكيد الوزير أن, تحذيرات من."""

from dataclasses import replace

from newsgraph.claims.contents.complement import complement
from newsgraph.claims.contents.judgements import noun_at
from newsgraph.claims.contents.model import Complement
from newsgraph.claims.contents.objects import bare_content, first_of
from newsgraph.claims.contents.slots import object_content, repeated
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.written import expressed
from newsgraph.claims.wording import is_event
from newsgraph.document.letters import AND, BY
from newsgraph.lexicons.particles import ON, TO
from newsgraph.morphology import Pos
from newsgraph.syntax import Relation

_NEAR = 4
"""Tokens between a noun and what it tells (تصريحات الوزير بأن)."""
_FAR = 18
"""Tokens between a masdar, who speaks behind it, and what it tells (تأكيد الوزير في ختام زيارته أمس أن)."""
_BESIDE = 12
"""Tokens between a participle and what it tells."""


def participle_reading(scene: Scene, cue: Cue) -> Reading | None:
    """A participle beside a clause; an adjective (جملة مفيدة) has no content, and قائلا takes its verb's."""
    if scene.before(cue.token).removeprefix(AND) in group("auxiliary") | group("negation"):
        return None  # ليس مرجحا أن, كان مهددا بالانقراض, امتيازات غير مبررة: a predicate
    again = repeated(scene, cue)
    bare = bare_content(scene, cue) or object_content(scene, cue)
    cue, found = again if again is not None else (cue, first_of(cue, bare, complement(scene, cue)))
    if found is None or found.link - cue.stop > _BESIDE:
        return None
    governed = (found.where == "noun" and found.link < found.at) or found.start > scene.tokens[found.at].start
    adjective = governed and cue.gender == "f" and scene.is_word(cue.token - 1)  # حقيقة مؤكدة على, جملة مفيدة
    return None if adjective else Reading(cue, found)


def noun_reading(scene: Scene, cue: Cue) -> Reading | None:
    """تأكيد الوزير أن, قوله إن, تحذيرات من: with what it tells close by, behind the word or behind who speaks."""
    found = None if _is_owned(scene, cue) else _content(scene, cue)
    if found is None:
        return None
    source = expressed(scene, cue, found)
    says = cue.sense.lemma == "قال" and _is_governed(scene, cue)
    silent = source is None and not (cue.pronoun or says)
    must = "must" in cue.sense.frames
    alone = (found.link == cue.stop and not must) if cue.kind == "noun" else must or _is_done(scene, cue)
    near = cue.kind == "noun" or (source is None and cue.pronoun)
    if (silent and not alone) or found.link - cue.stop > (_NEAR if near else _FAR):
        return None  # of a masdar somebody is the owner; of اتهام المدير بكذا he is the accused
    return Reading(cue, found, source, scene.tokens[source[0]].start if source else 0, silent)


def _is_governed(scene: Scene, cue: Cue) -> bool:
    """ختم الوزير بالقول إن كذا, خلص إلى القول: its subject speaks; يمكن القول إن: the article itself; القول الشهير: a proverb."""
    told = scene.article.words[cue.token].article and scene.article.phrase(cue.token).core_stop == cue.token + 1
    return told and (scene.before(cue.token) == TO or cue.front.endswith(BY))


def _content(scene: Scene, cue: Cue) -> Complement | None:
    """What the noun tells; a masdar tells with أن or as its verb does with an object (إعلان الحكومة إعادة فتح المطار)."""
    frames, found = cue.sense.frames, complement(scene, cue)
    if "as" in frames:  # وصفه كذا بأنه كذا
        whole = cue.pronoun and cue.sense.lemma == "وصف" and not cue.front.endswith(BY)
        return bare_content(scene, replace(cue, kind="participle")) if whole else None
    told = found is not None and found.where in ("that", "colon")
    if found is None and cue.kind == "noun" and "obj" in frames and is_event(scene.form(cue.stop)):
        return noun_at(scene, cue.stop)  # معلومات مفادها [وجود] كذا
    if told or cue.kind == "noun" or cue.sense.lemma == "قال" or _is_done(scene, cue):
        return found
    if "must" in frames:
        return found if not cue.pronoun else None  # اتهامه بكذا: he is the accused
    at = scene.article.phrase_at(cue.stop).core_stop if "obj" in frames and cue.stop < len(scene.forms) else -1
    return noun_at(scene, at) if is_event(scene.form(at)) else None


def _is_done(scene: Scene, cue: Cue) -> bool:
    """تم التأكيد على كذا: somebody confirms it; تم الإعلان عن كذا, تم الاعتراف بي are done to somebody or something."""
    done = scene.before(cue.token) in group("done") and scene.before(cue.token, 2) not in group("negation")
    return done and cue.sense.stance == "confirm" and ON in cue.sense.frames


def _is_owned(scene: Scene, cue: Cue) -> bool:
    """True for خيبة أمل كبيرة: the second part of a compound says nothing by itself, nor does أنباء in وكالة أنباء."""
    owned = scene.article.tree.relation[cue.token] is Relation.OWNER and not scene.article.words[cue.token].suffix
    return owned and scene.article.words[cue.token - 1].pos is Pos.NOUN
