"""The subject that stands before its verb (لكن سكانا في الحي ذكروا)."""

from newsgraph.claims.contents.model import PREPOSITIONS
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import speakers
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import TokenRange, trimmed
from newsgraph.claims.wording import is_that, speaker
from newsgraph.document.letters import AND
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import FROM, IN
from newsgraph.morphology import Pos, Tense
from newsgraph.report import Place
from newsgraph.syntax import ClauseKind, Filled, Phrase, Relation

_WRITTEN = frozenset({Filled.BEFORE, Filled.ANTECEDENT})
_DASHES = frozenset({"-", "–", "—"})
_PRONOUNS = frozenset({Pos.PRONOUN, Pos.RELATIVE})
_TOPICS = frozenset({"اما", "كان", "كانت"})
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
    if is_held(scene, at):
        return None  # بيانا قالت فيه: no speaker
    phrase = _written(scene, at) or (_beside(scene, at) if alone else None)
    if phrase is None or not _speaks(scene, phrase, at):
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
    """Who can speak by name or noun; what this verb has for its subject also as people, bodies, or where a clause follows."""
    words, form, named = scene.article.words, scene.forms[phrase.head], scene.article.named(phrase)
    if scene.before(at) in _DASHES and named is not None and isinstance(named.entity, Place):
        return False  # جنيف (CNN) -- حذرت المنظمة: where the news was written
    if named is not None or form in group("speech") or speaker(form) or speaker(scene.forms[phrase.meant]):
        return True  # المزاعم التي تتهم الحكومة بأنها
    head, topic = words[phrase.meant], scene.before(phrase.first).removeprefix(AND) in _TOPICS
    if (head.human is True and head.number == words[at].number == "p") or (topic and words[phrase.head].article):
        return True  # لغضب ليبيين يتهمونه بأنه, أما الفقهاء فقالوا
    told = is_that(scene.form(at + 1 + (scene.form(at + 1) in PREPOSITIONS))) and words[phrase.head].pos not in _PRONOUNS
    return (told or head.human is True or head.lemma in speakers()) and _is_own(
        scene, phrase, at, told=told
    )  # الأدلة تشير إلى أن


def _is_own(scene: Scene, phrase: Phrase, at: int, *, told: bool) -> bool:
    """Whether the verb has it for its subject (كانت [أحزاب] معارضة دعت), or describes it and tells a clause ([خرافة] تؤكد أن)."""
    clause, verb = scene.article.clause(at), scene.article.words[at]
    slot = clause.subject if clause is not None else None
    if slot is None or clause is None or slot.head != phrase.head or clause.kind is not ClauseKind.RELATIVE:
        return slot is not None and slot.head == phrase.head and slot.filled is Filled.BEFORE
    one = verb.number == "s" and verb.tense is Tense.IMPERFECT and scene.article.words[slot.head].pos is Pos.NOUN
    return told and one and slot.filled is Filled.ANTECEDENT and verb.lemma not in group("impersonal")


def _beside(scene: Scene, at: int) -> Phrase | None:
    """The bare noun phrase that ends right before the verb, where the reading of the clause gave it to nobody."""
    article, first, end = scene.article, scene.sentence_first[at], at
    while end > first and scene.forms[end - 1] in group("auxiliary") | group("negation"):
        end -= 1
    for _ in range(_DEEPEST):
        head = end - 1
        if scene.tokens[head].is_sign and not (head in scene.closed and scene.names[head - 1] is not None):
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
