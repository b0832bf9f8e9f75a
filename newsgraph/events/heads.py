"""The nouns in the slots of a trigger, for the conditions of its senses: what it acts on, and who acts."""

from collections.abc import Iterator

from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar
from newsgraph.syntax import Relation

_OBJECTS = frozenset({Relation.OBJECT, Relation.OWNER, Relation.OBLIQUE, Relation.ATTRIBUTE})
_FILLS = frozenset({Relation.OBJECT, Relation.ADVERB, Relation.CIRCUMSTANCE})
_INNER = frozenset({Relation.OWNER, Relation.ATTRIBUTE})


def acted_on(scene: Scene, at: int) -> Iterator[int]:
    """Object, owner and what hangs on the trigger by a preposition: سيطر على [الحريق], محاربة [الفقر], قتل [عشرات] [الجنود]."""
    clause = scene.article.clause(at)
    if clause is not None and clause.object is not None and clause.object.head != at:
        yield from _meant(scene, clause.object.head)
    yield from _below(scene, at, _OBJECTS)
    carrier = _carrier(scene, at)
    if carrier is not None:
        yield from _below(scene, carrier, frozenset({Relation.OBLIQUE}))


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
    if scene.article.words[head].lemma in grammar("amount"):
        yield from (below for below in tree.below(head) if tree.relation[below] in _INNER)
