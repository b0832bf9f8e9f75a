"""The nouns in the slots of a trigger, for the conditions of its senses: what it acts on, and who acts."""

from collections.abc import Iterator

from newsgraph.document.letters import BY
from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar
from newsgraph.morphology import Pos
from newsgraph.syntax import Clause, Relation

_OBJECTS = frozenset({Relation.OBJECT, Relation.OWNER, Relation.OBLIQUE, Relation.ATTRIBUTE})
_COUNTING = frozenset({Pos.NUMBER, Pos.QUANTIFIER})
_FILLS = frozenset({Relation.OBJECT, Relation.ADVERB, Relation.CIRCUMSTANCE})
_INNER = frozenset({Relation.OWNER, Relation.ATTRIBUTE})
_DESCRIBES = frozenset({Relation.ADJECTIVE, Relation.COUNTED, Relation.PART, Relation.ADVERB, Relation.RELATIVE})
_PHRASE = (
    _INNER | (_DESCRIBES - {Relation.RELATIVE}) | {Relation.OBLIQUE, Relation.APPOSITION, Relation.CONJUNCT, Relation.PARTICLE}
)


def acted_on(scene: Scene, at: int) -> Iterator[int]:
    """Object, owner and what hangs on the trigger by a preposition: سيطر على [الحريق], محاربة [الفقر], قتل [عشرات] [الجنود].

    What has an object does not act on what stands under a preposition of place or time (أطلق الطلاب في [الجامعات] حملة).
    """
    clause, prepositions = scene.article.clause(at), scene.article.parsed.prepositions
    done_to, where = clause.object.head if clause is not None and clause.object is not None else at, grammar("where")
    if done_to != at:
        yield from _meant(scene, done_to)
    for below in _below(scene, at, _OBJECTS):
        if done_to == at or prepositions[below] not in where:
            yield below
    if clause is not None and _takes_up(scene, clause):
        yield from _meant(scene, clause.antecedent)
    carrier = _carrier(scene, at)
    if carrier is not None and not prepositions[at]:
        yield from _below(scene, carrier, frozenset({Relation.OBLIQUE}))


def phrased(scene: Scene, at: int) -> Iterator[int]:
    """All words of the phrases under the trigger and of those who act: أدرج [اسم الرجل على القائمة السوداء]."""
    tree, met = scene.article.tree, {at}
    waiting = [*describing(scene, at), *acting(scene, at), *acted_on(scene, at), *_below(scene, at, _OBJECTS)]
    while waiting:
        word = waiting.pop()
        if word not in met:
            met.add(word)
            yield word
            waiting += [below for below in tree.below(word) if tree.relation[below] in _PHRASE]


def describing(scene: Scene, at: int) -> Iterator[int]:
    """What describes or counts the trigger, and the particles under it: عملية [عسكرية], [ثلاثة] قتلى, عقوبات [على] الشركة,
    الاضطرابات التي [شهدتها] البلاد, إجراءات [غير] قانونية."""
    tree = scene.article.tree
    for below in tree.below(at):
        if tree.relation[below] in _DESCRIBES:
            yield below
            yield from (other for other in tree.below(below) if tree.relation[other] is Relation.CONJUNCT)
        yield from _particles(scene, below)


def over(scene: Scene, at: int) -> Iterator[int]:
    """What the trigger hangs on, also by way of an amount or a conjunct, and its particles: [غرفة] عمليات, [سقط] عشرات القتلى."""
    tree = scene.article.tree
    yield from _particles(scene, at)
    for above in tree.above(at):
        yield above
        if tree.relation[at] is not Relation.CONJUNCT and not _counts(scene, above):
            return
        yield from _particles(scene, above)
        at = above


def _particles(scene: Scene, at: int) -> Iterator[int]:
    tree = scene.article.tree
    return (below for below in tree.below(at) if tree.relation[below] is Relation.PARTICLE)


def _takes_up(scene: Scene, clause: Clause) -> bool:
    """صاروخ [أطلقته] الحركة, المدينة التي [سيطر] عليها: a relative clause that says what is done to what it describes."""
    if clause.antecedent < 0 or (clause.subject is not None and clause.subject.head == clause.antecedent):
        return False
    return clause.resumptive < 0 or scene.article.words[clause.resumptive].lemma not in grammar("where")


def acting(scene: Scene, at: int) -> Iterator[int]:
    """The subject, also where it is the noun that a relative clause describes: [القانون] الذي يسمح; [السهم] سجل ارتفاعا."""
    carrier = _carrier(scene, at)
    for word in (at,) if carrier is None else (at, carrier):
        clause = scene.article.clause(word)
        if clause is not None and clause.subject is not None and clause.subject.head != at:
            yield from _meant(scene, clause.subject.head)
        elif clause is not None:
            yield from _below(scene, word, frozenset({Relation.TOPIC}))


def _carrier(scene: Scene, at: int) -> int | None:
    """The verb that a noun only fills, or says the state or manner of: سجل [ارتفاعا], أغلق [منخفضا], أنهى اليوم [بانخفاض]."""
    above, relation = scene.article.tree.governor[at], scene.article.tree.relation[at]
    by = relation is Relation.OBLIQUE and scene.article.parsed.prepositions[at] == BY
    return above if above >= 0 and (by or relation in _FILLS) else None


def _below(scene: Scene, at: int, relations: frozenset[Relation]) -> Iterator[int]:
    tree = scene.article.tree
    for below in tree.below(at):
        if tree.relation[below] in relations:
            yield from _meant(scene, below)


def _meant(scene: Scene, head: int) -> Iterator[int]:
    """A noun with the name in apposition to it and, where no preposition governs it, its number; a word of amount with what it
    counts: [200] [مليون] درهم, عدد من [المواقع], مستوى [الأسعار]."""
    tree, told = scene.article.tree, {Relation.APPOSITION}
    if not scene.article.parsed.prepositions[head]:
        told.add(Relation.COUNTED)
    yield head
    yield from (below for below in tree.below(head) if tree.relation[below] in told)
    if _counts(scene, head):
        yield from (below for below in tree.below(head) if tree.relation[below] in _INNER)


def _counts(scene: Scene, at: int) -> bool:
    word = scene.article.words[at]
    return word.pos in _COUNTING or word.lemma in grammar("amount")
