"""Words behind a speaker by the tree: his own name; no part of him are adverbs, how he spoke, what else hangs on the verb."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import participles
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import speaker
from newsgraph.document.letters import ALEF
from newsgraph.morphology import Pos
from newsgraph.report import Person
from newsgraph.syntax import Relation
from newsgraph.syntax.agreement import is_bare_accusative

_BESIDE = frozenset({Relation.OBJECT, Relation.SUBJECT, Relation.ROOT})
_WITHIN = frozenset({Relation.ATTRIBUTE, Relation.OWNER})


def is_adverb(scene: Scene, at: int) -> bool:
    """السعودية | الآن, واتساب | عادة; المصدر عينه goes on."""
    return scene.article.words[at].pos is Pos.ADVERB and scene.names[at] is None and scene.forms[at] not in group("same")


def fills_another_slot(scene: Scene, at: int) -> bool:
    """بحسب مصادر إعلامية | إقدام الفريق, ختم كمال | تصريحه: what the tree hangs on the verb."""
    word, relation = scene.article.words[at], scene.article.tree.relation[at]
    told = word.pos is Pos.MASDAR and not word.definite and not word.guessed
    his = bool(word.suffix) and word.is_nominal and word.human is not True and scene.names[at - 1] is not None
    return (told or his) and not word.proclitics and relation in _BESIDE and scene.names[at] is None


def is_manner(scene: Scene, at: int) -> bool:
    """كمال | محدثا صديقه, جابر | ممازحة: how somebody spoke; not مغردون, who speak."""
    word, form = scene.article.words[at], scene.forms[at]
    if scene.names[at] is not None:
        return False
    accusative = word.pos is Pos.PARTICIPLE and is_bare_accusative(word)
    return accusative or (form in participles() and (form.endswith(ALEF) or speaker(form) is None))


def names_head(scene: Scene, start: int, behind: range) -> bool:
    """القائم بأعمال السفارة لدى لبنان [كمال الراعي], المختص في الشأن السوري [كمال الراعي]: a title goes on as far as the name in
    apposition to its first noun, or to a thing that this one has to do with."""
    persons = (at for at in behind if (name := scene.names[at]) is not None and isinstance(name.entity, Person))
    return scene.names[start] is None and any(_stands_for(scene, at, start) for at in persons)


def _stands_for(scene: Scene, at: int, start: int) -> bool:
    tree, words = scene.article.tree, scene.article.words
    called = tree.relation[at] is Relation.APPOSITION
    while start < at and tree.relation[at] is Relation.APPOSITION:
        at = tree.governor[at]
    while start < at and words[at].human is not True and tree.relation[at] in _WITHIN:
        at = tree.governor[at]
    return called and at == start
