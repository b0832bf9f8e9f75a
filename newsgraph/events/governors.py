"""What the words that govern an event in the tree make of it: نفى وقوع [هجوم], أحبط [هجوما], أدان [الهجوم]."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.events.scene import Scene
from newsgraph.events.words import read
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology import Pos
from newsgraph.report import Factuality
from newsgraph.syntax import Relation

_FILE = "operators.tsv"
_FACTS: dict[str, Factuality] = {"negated": "negated", "actual": "actual", "possible": "possible", "planned": "planned"}
_EFFECTS = frozenset({*_FACTS, "none", "through"})
_SLOTS = frozenset(str(one) for one in Relation)
_HELD = frozenset({"", "ب", "عن", "ل", "الى", "من", "في"})
"""Prepositions by which a word takes what it is about; خلال and بعد only tell when."""
_WITHOUT = frozenset({"دون", "بدون", "بلا"})


@dataclass(frozen=True, slots=True)
class Operator:
    """What a word does to the event in one of these slots of it; `other` where its own subject is not who does the event."""

    effect: str
    other: bool
    slots: frozenset[Relation]


@dataclass(frozen=True, slots=True)
class _Found:
    """An operator over an event, and its token."""

    operator: Operator
    at: int


def governed(scene: Scene, at: int) -> Factuality | None:
    """What the nearest operator over a trigger says of it; nothing where a word between them is none."""
    if scene.article.parsed.prepositions[at] in _WITHOUT or scene.article.form(at - 1) in ("لا", "ولا"):
        return "negated"
    if any(_operator(scene, below, at, Relation.ADJECTIVE) for below in _adjectives(scene, at)):
        return "possible"
    decided = _deciding(scene, at)
    return _fact(scene, decided) if decided is not None else None


def operator_of(scene: Scene, at: int) -> int | None:
    """The token of the operator that decides of a trigger's standing."""
    decided = _deciding(scene, at)
    return decided.at if decided is not None else None


def _deciding(scene: Scene, at: int) -> _Found | None:
    return next((one for one in _over(scene, at) if one.operator.effect != "through"), None)


def outsiders(scene: Scene, at: int) -> frozenset[str]:
    """The ids of those who foil or condemn the event, and so do not do it."""
    clauses = [scene.article.clause(found.at) for found in _over(scene, at) if found.operator.other]
    heads = [clause.subject.head for clause in clauses if clause is not None and clause.subject is not None]
    phrases = [scene.article.phrase(head) for head in heads]
    spans = [at for phrase in phrases for at in range(phrase.first, phrase.core_stop)]
    return frozenset(placed.entity.id for at in spans if (placed := scene.article.mention_at(at)) is not None)


def _over(scene: Scene, at: int) -> Iterator[_Found]:
    """The operators over a trigger, the nearest first; above what is only tried another may stand (أفشل محاولة [اغتيال])."""
    tree = scene.article.tree
    for above in tree.above(at):
        if tree.relation[at] is not Relation.CONJUNCT:
            found = _operator(scene, above, at, tree.relation[at])
            if found is None:
                return
            yield _Found(found, above)
            if found.effect not in ("through", "possible"):
                return
        at = above


def _adjectives(scene: Scene, at: int) -> Iterator[int]:
    tree = scene.article.tree
    return (below for below in tree.below(at) if tree.relation[below] is Relation.ADJECTIVE)


def _operator(scene: Scene, word: int, event: int, slot: Relation) -> Operator | None:
    if scene.article.parsed.prepositions[event] not in _HELD and slot is not Relation.ADJECTIVE:
        return None
    found = operators().get(scene.article.words[word].lemma, ())
    inside = scene.article.parsed.prepositions[event] == "في"  # تورط في هجوم; but what is denied in a place stands elsewhere
    return next((one for one in found if slot in one.slots and (not inside or one.effect == "actual")), None)


def _fact(scene: Scene, found: _Found) -> Factuality | None:
    """لم تقع إصابات negates them, لم يحبط الهجوم says nothing sure."""
    negated = _negated(scene, found.at)
    if found.operator.effect == "none":
        return "negated" if negated else None
    return None if negated else _FACTS.get(found.operator.effect)


def _negated(scene: Scene, at: int) -> bool:
    """A negation hangs on the word itself, or stands right before it: لم تقع, غير صحيح; غالبا ما يقع is none."""
    article = scene.article
    before = [other for other in article.tree.below(at) if other < at] + [at - 1] * (at > 0)
    return any(article.words[other].pos is Pos.NEGATION and article.words[other].lemma != "ما" for other in before)


@cache
def operators() -> dict[str, tuple[Operator, ...]]:
    """The operators of each lemma."""
    found: dict[str, tuple[Operator, ...]] = {}
    for row in parse_rows(_FILE, read(_FILE)):
        if len(row) < 4 or row[0] not in _EFFECTS or row[1] not in ("other", "any") or not set(row[2].split(",")) <= _SLOTS:
            raise LexiconError(f"{_FILE}: {row!r}: a row is an effect, whose event it is, slots and lemmas")
        operator = Operator(row[0], row[1] == "other", frozenset(Relation(slot) for slot in row[2].split(",")))
        for word in row[3:]:
            found[normalise(word)] = (*found.get(normalise(word), ()), operator)
    return found
