"""The nouns in the slots of a trigger, for the conditions of its senses: what it acts on, and who acts."""

from collections.abc import Iterator

from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar
from newsgraph.morphology import Pos
from newsgraph.syntax import Clause, Relation

_OBJECTS = frozenset({Relation.OBJECT, Relation.OWNER, Relation.OBLIQUE, Relation.ATTRIBUTE})
_COUNTING = frozenset({Pos.NUMBER, Pos.QUANTIFIER})
_FILLS = frozenset({Relation.OBJECT, Relation.ADVERB, Relation.CIRCUMSTANCE})
_WHERE = frozenset({"في", "فى", "عند", "لدى", "خلال", "منذ", "قبل", "بعد", "بين", "داخل", "خارج", "ضمن"})
"""Prepositions of place and time: what has an object does not act on what stands under them (أطلق الطلاب في [الجامعات] حملة)."""
_INNER = frozenset({Relation.OWNER, Relation.ATTRIBUTE})
_DESCRIBES = frozenset({Relation.ADJECTIVE, Relation.COUNTED, Relation.PART, Relation.RELATIVE})


def acted_on(scene: Scene, at: int) -> Iterator[int]:
    """Object, owner and what hangs on the trigger by a preposition: سيطر على [الحريق], محاربة [الفقر], قتل [عشرات] [الجنود]."""
    clause, prepositions = scene.article.clause(at), scene.article.parsed.prepositions
    done_to = clause.object.head if clause is not None and clause.object is not None else at
    if done_to != at:
        yield from _meant(scene, done_to)
    for below in _below(scene, at, _OBJECTS):
        if done_to == at or prepositions[below] not in _WHERE:
            yield below
    if clause is not None and _takes_up(scene, clause):
        yield from _meant(scene, clause.antecedent)
    carrier = _carrier(scene, at)
    if carrier is not None:
        yield from _below(scene, carrier, frozenset({Relation.OBLIQUE}))


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
    return clause.resumptive < 0 or scene.article.words[clause.resumptive].lemma not in _WHERE


def acting(scene: Scene, at: int) -> Iterator[int]:
    """The subject, also where it is the noun that a relative clause describes: [القانون] الذي يسمح; [السهم] سجل ارتفاعا."""
    carrier = _carrier(scene, at)
    for word in (at,) if carrier is None else (at, carrier):
        clause = scene.article.clause(word)
        if clause is not None and clause.subject is not None and clause.subject.head != at:
            yield from _meant(scene, clause.subject.head)


def _carrier(scene: Scene, at: int) -> int | None:
    """The verb that a noun only fills, or says the state of: سجل [ارتفاعا], أغلق [منخفضا]."""
    above = scene.article.tree.governor[at]
    return above if above >= 0 and scene.article.tree.relation[at] in _FILLS else None


def _below(scene: Scene, at: int, relations: frozenset[Relation]) -> Iterator[int]:
    tree = scene.article.tree
    for below in tree.below(at):
        if tree.relation[below] in relations:
            yield from _meant(scene, below)


def _meant(scene: Scene, head: int) -> Iterator[int]:
    """A noun with the name in apposition to it; a word of amount with what it counts: عدد من [المواقع], مستوى [الأسعار]."""
    tree = scene.article.tree
    yield head
    yield from (below for below in tree.below(head) if tree.relation[below] is Relation.APPOSITION)
    if _counts(scene, head):
        yield from (below for below in tree.below(head) if tree.relation[below] in _INNER)


def _counts(scene: Scene, at: int) -> bool:
    word = scene.article.words[at]
    return word.pos in _COUNTING or word.lemma in grammar("amount")
