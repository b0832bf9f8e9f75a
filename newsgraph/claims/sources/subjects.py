"""The subject that stands before its verb (لكن سكانا في الحي ذكروا)."""

from newsgraph.claims.contents.model import PREPOSITIONS
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import TokenRange, trimmed
from newsgraph.claims.wording import is_that, speaker
from newsgraph.document.letters import AND
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import FROM, IN
from newsgraph.morphology import Pos
from newsgraph.syntax import Filled, Phrase, Relation

_WRITTEN = frozenset({Filled.BEFORE, Filled.ANTECEDENT})
_TOPICS = frozenset({"اما", "كان", "كانت"})
_DASHES = frozenset({"-", "–", "—"})
_DEEPEST = 3
_IN_PHRASES = frozenset({
    Relation.OWNER, Relation.ATTRIBUTE, Relation.PART, Relation.ADJECTIVE, Relation.APPOSITION, Relation.COUNTED, Relation.SIGN,
    Relation.CONJUNCT, Relation.PARTICLE,
})  # fmt: skip


def before(scene: Scene, at: int, *, alone: bool = False) -> TokenRange | None:
    """The speaker who stands before the verb: the noun of its clause that agrees with it, or the one that it describes.

    `alone` goes by its place also where the clause has another subject, for verbs behind which somebody is told.
    """
    if scene.before(at) == FROM and scene.before(at, 2).removeprefix(AND) in closed("there"):
        return at - 2, at  # هناك من يقول
    if scene.before(at) in _DASHES or is_held(scene, at):
        return None  # جنيف (CNN) -- حذرت المنظمة: where the news was written; بيانا قالت فيه: no speaker
    phrase = _written(scene, at) or (_beside(scene, at) if alone else None)
    if phrase is None or not (_speaks(scene, phrase, at) or _is_sure(scene, phrase, at)):
        return None
    first = phrase.first if phrase.marker in (-1, phrase.head) else phrase.marker + 1  # على [الرئيس] الذي هدد بكذا
    first += scene.forms[first] in group("conjunction")
    return trimmed(scene, first, min(phrase.stop, at)) or (first, min(phrase.core_stop, at))


def is_held(scene: Scene, at: int) -> bool:
    """أصدرت الشركة بيانا قالت فيه: the thing before the verb holds what is said, and whoever made it says it."""
    clause, thing = scene.article.clause(at), _beside(scene, at)
    if clause is None or thing is None or scene.article.words[thing.head].human or scene.article.named(thing) is not None:
        return False
    in_it = any(one.preposition == IN and one.head == at + 1 for one in clause.obliques)
    return in_it and scene.article.words[at + 1].pos is Pos.PREPOSITION


def _written(scene: Scene, at: int) -> Phrase | None:
    """The phrase before the verb by the slots of its clause, or by its place alone where they are empty."""
    article, clause = scene.article, scene.article.clause(at)
    if clause is None or clause.subject is None or clause.subject.filled is Filled.CARRIED:
        return _beside(scene, at)
    slot = clause.subject
    return article.phrase(slot.head) if slot.filled in _WRITTEN else None


def _speaks(scene: Scene, phrase: Phrase, at: int) -> bool:
    head, verb = scene.article.words[phrase.head], scene.article.words[at]
    if any(speaker(scene.forms[at]) is not None for at in (phrase.head, phrase.meant)) or scene.article.named(phrase) is not None:
        return True
    if (head.human is True and head.number == verb.number == "p") or scene.forms[phrase.head] in group("speech"):
        return True  # لغضب ليبيين يتهمونه بأنه, المزاعم التي تتهم الحكومة بأنها
    topic = scene.before(phrase.first).removeprefix(AND) in _TOPICS
    return topic and scene.article.words[phrase.head].article  # أما الفقهاء فقالوا


def _is_sure(scene: Scene, phrase: Phrase, at: int) -> bool:
    """Whether any noun is the subject, since a clause follows: إن الأدلة تكشف أن, تشير إلى أن; as behind the verb."""
    clause = scene.article.clause(at)
    behind = at + 1 + (scene.form(at + 1) in PREPOSITIONS)
    slot = clause.subject if clause is not None and is_that(scene.form(behind)) else None
    noun = scene.article.words[phrase.head].pos not in (Pos.PRONOUN, Pos.RELATIVE)
    return noun and slot is not None and slot.filled is Filled.BEFORE and slot.head == phrase.head


def _beside(scene: Scene, at: int) -> Phrase | None:
    """The bare noun phrase that ends right before the verb, where the reading of the clause gave it to nobody."""
    article, first, end = scene.article, scene.sentence_first[at], at
    while end > first and scene.forms[end - 1] in group("auxiliary") | group("negation"):
        end -= 1
    for _ in range(_DEEPEST):
        head = end - 1
        if scene.tokens[head].is_sign:
            return None  # a comma, a dash, the colon of نيويورك - أ ب: دعا الأمين العام
        while article.tree.relation[head] in _IN_PHRASES and first <= article.tree.governor[head] < head:
            head = article.tree.governor[head]
        if head < first:
            return None
        phrase = article.phrase(head)
        if phrase.is_bare:
            return phrase
        end = min(phrase.first, phrase.marker)  # لكن سكانا [في الحي] ذكروا
    return None
