"""The subject that stands before its verb (لكن سكانا في الحي ذكروا)."""

from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import TokenRange, trimmed
from newsgraph.claims.wording import is_that, speaker
from newsgraph.morphology import Pos
from newsgraph.syntax import Filled, Phrase, Relation

_WRITTEN = frozenset({Filled.BEFORE, Filled.ANTECEDENT})
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
    if scene.form(at - 1) == "من" and scene.form(at - 2).removeprefix("و") in ("هناك", "ثمة"):
        return at - 2, at
    phrase = _written(scene, at) or (_beside(scene, at) if alone else None)
    if phrase is not None and scene.article.words[phrase.head].pos is Pos.ADJECTIVE:
        phrase = _beside(scene, phrase.head)  # وزير الأمن ورئيس الأركان الإسرائيليان يعتقدان
    if phrase is None or not (_speaks(scene, phrase) or _is_sure(scene, phrase, at)) or _is_dateline(scene, phrase, at):
        return None
    first = start(scene, phrase)
    return trimmed(scene, first, min(phrase.stop, at)) or (first, min(phrase.core_stop, at))


def start(scene: Scene, phrase: Phrase) -> int:
    """Where the speaker's own words begin, behind a preposition and "and" (على [الرئيس] الذي هدد بكذا)."""
    first = phrase.first if phrase.marker in (-1, phrase.head) else phrase.marker + 1
    while first < phrase.head and scene.forms[first] in group("conjunction"):
        first += 1
    return first


def _written(scene: Scene, at: int) -> Phrase | None:
    """The phrase before the verb by the slots of its clause, or by its place alone where they are empty."""
    article, clause = scene.article, scene.article.clause(at)
    slot = clause.subject if clause is not None else None
    if clause is None or slot is None or slot.filled is Filled.CARRIED:
        return _beside(scene, at)
    if slot.head < at and slot.filled in _WRITTEN:
        return article.phrase(slot.head)
    masdar = article.words[slot.head].pos is Pos.MASDAR
    said = slot.filled is Filled.AFTER and (masdar or scene.inside[slot.head] is not scene.inside[at])  # الذي أشار إلى «كذا»
    if not said or clause.antecedent < 0:
        return None
    owner = article.tree.governor[clause.antecedent]  # مرشح الحزب الذي أعلن انسحابه
    return article.phrase(owner if speaker(scene.form(owner)) == "role" else clause.antecedent)


def _speaks(scene: Scene, phrase: Phrase) -> bool:
    head = scene.article.words[phrase.head]
    if not _is_noun(scene, phrase):
        return False
    if any(speaker(scene.forms[at]) is not None for at in (phrase.head, phrase.meant)) or scene.article.named(phrase) is not None:
        return True
    return head.article and scene.form(phrase.first - 1).removeprefix("و") in _TOPICS  # أما الفقهاء فقالوا


def _is_noun(scene: Scene, phrase: Phrase) -> bool:
    pointing = scene.article.words[phrase.head].pos in (Pos.PRONOUN, Pos.RELATIVE) or scene.forms[phrase.head] in group(
        "pointing"
    )
    return not pointing or scene.article.named(phrase) is not None


def _is_sure(scene: Scene, phrase: Phrase, at: int) -> bool:
    """Whether any noun is the subject, since a clause follows: إن الأدلة تكشف أن; as behind the verb."""
    clause = scene.article.clause(at)
    slot = clause.subject if clause is not None else None
    free = not scene.article.words[at].proclitics and is_that(scene.form(at + 1))
    return free and slot is not None and slot.filled is Filled.BEFORE and slot.head == phrase.head and _is_noun(scene, phrase)


def _is_dateline(scene: Scene, phrase: Phrase, at: int) -> bool:
    """جنيف (CNN) -- حذرت المنظمة: where the news was written."""
    line = scene.article.layout.line_at(at)
    return phrase.first <= line.start + 1 and scene.form(at - 1) in ("-", "–", "—")


def _beside(scene: Scene, at: int) -> Phrase | None:
    """The bare noun phrase that ends right before the verb, where the reading of the clause gave it to nobody."""
    article, first, end = scene.article, scene.sentence_first[at], at
    while end > first and scene.forms[end - 1] in group("auxiliary") | group("negation"):
        end -= 1
    for _ in range(_DEEPEST):
        head = end - 1
        if head >= 0 and scene.tokens[head].is_sign and head not in scene.closed:
            return None  # a comma, a dash, the colon of نيويورك - أ ب: دعا الأمين العام
        while head >= first and article.tree.relation[head] in _IN_PHRASES and first <= article.tree.governor[head] < head:
            head = article.tree.governor[head]
        if head < first or not (article.words[head].is_nominal or speaker(scene.forms[head]) is not None):
            return None
        phrase = article.phrase(head)
        if phrase.is_bare:
            return phrase
        end = min(phrase.first, phrase.marker)  # لكن سكانا [في الحي] ذكروا
    return None
