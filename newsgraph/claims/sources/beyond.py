"""Words behind a speaker that are no part of him: adverbs, how he spoke, and what else hangs on the verb."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import participles
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import speaker
from newsgraph.document.letters import ALEF
from newsgraph.morphology import Pos
from newsgraph.syntax import Relation
from newsgraph.syntax.agreement import is_bare_accusative

_TOLD = frozenset({Pos.MASDAR, Pos.NUMBER})
_BESIDE = frozenset({Relation.OBJECT, Relation.SUBJECT, Relation.ROOT, Relation.COUNTED})


def is_adverb(scene: Scene, at: int) -> bool:
    """السعودية | الآن, واتساب | عادة; المصدر عينه goes on."""
    return scene.article.words[at].pos is Pos.ADVERB and scene.names[at] is None and scene.forms[at] not in group("same")


def fills_another_slot(scene: Scene, at: int) -> bool:
    """بحسب مصادر إعلامية | إقدام الفريق, البيانات الرسمية | 1500 طلب, ختم كمال | تصريحه: what the tree hangs on the verb."""
    word, relation = scene.article.words[at], scene.article.tree.relation[at]
    told = word.pos in _TOLD and not word.definite and not word.guessed
    his = bool(word.suffix) and word.is_nominal and word.human is not True and scene.names[at - 1] is not None
    return (told or his) and not word.proclitics and relation in _BESIDE and scene.names[at] is None


def is_manner(scene: Scene, at: int) -> bool:
    """كمال | محدثا صديقه, جابر | ممازحة: how somebody spoke; not مغردون, who speak."""
    word, form = scene.article.words[at], scene.forms[at]
    if scene.names[at] is not None:
        return False
    accusative = word.pos is Pos.PARTICIPLE and is_bare_accusative(word)
    return accusative or (form in participles() and (form.endswith(ALEF) or speaker(form) is None))
