"""The heads around a word: what it acts on, who acts, what describes it, what it hangs on.

Relations alone say it, so that a verb and its masdar are asked alike: قصف الجيش [البلدة], قصف [البلدة].
"""

from collections.abc import Iterator
from dataclasses import dataclass

from newsgraph.document.letters import BY
from newsgraph.lexicons.particles import WHAT
from newsgraph.morphology import Pos
from newsgraph.syntax.article import Article
from newsgraph.syntax.clauses import Clause
from newsgraph.syntax.government import government, says
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.tree import Relation

_OBJECTS = frozenset({Relation.OBJECT, Relation.OWNER, Relation.OBLIQUE, Relation.ATTRIBUTE})
_MOSTLY = 45
"""Percent of a word's places with this preposition: from here on it takes it."""
_UNDER, _HIGH = frozenset({Relation.OWNER, Relation.ATTRIBUTE, Relation.OBJECT, Relation.CONJUNCT}), 4
_COUNTING = frozenset({Pos.NUMBER, Pos.QUANTIFIER})
_FILLS = frozenset({Relation.OBJECT, Relation.ADVERB, Relation.CIRCUMSTANCE})
_INNER = frozenset({Relation.OWNER, Relation.ATTRIBUTE, Relation.PART})
_DESCRIBES = frozenset({Relation.ADJECTIVE, Relation.COUNTED, Relation.PART, Relation.ADVERB, Relation.RELATIVE})


def acted_on(article: Article, at: int) -> Iterator[int]:
    """Object, owner and what hangs on the word by a preposition: سيطر على [الحريق], محاربة [الفقر], قتل [عشرات] [الجنود].

    What has an object does not act on what stands under a preposition of place or time (أطلق الطلاب في [الجامعات] حملة),
    unless it mostly takes that (شارك اللاعب يوما في [المباراة]).
    """
    clause, prepositions = article.clause(at), article.parsed.prepositions
    done_to, where = clause.object.head if clause is not None and clause.object is not None else at, group("where")
    if done_to != at:
        yield from _meant(article, done_to)
        yield from _by(article, done_to)
    for below in _below(article, at, _OBJECTS):
        if done_to == at or prepositions[below] not in where or _takes(article, at, prepositions[below]):
            yield below
    if clause is not None and _takes_up(article, clause):
        yield from _meant(article, clause.antecedent)
    carrier = _carrier(article, at)
    if carrier is not None and not prepositions[at]:
        yield from _below(article, carrier, frozenset({Relation.OBLIQUE}))


def _by(article: Article, done_to: int) -> Iterator[int]:
    """رشق المحتجون الشرطة [بالحجارة]: what ب hangs on the object tells by what it is done."""
    for below in _below(article, done_to, frozenset({Relation.ATTRIBUTE})):
        if article.parsed.prepositions[below] == BY:
            yield below


def _takes(article: Article, at: int, preposition: str) -> bool:
    word = article.words[at]
    return government("v" if word.is_verb else "n", word.lemma).prepositions.get(preposition, 0) >= _MOSTLY


def describing(article: Article, at: int) -> Iterator[int]:
    """What describes or counts the word, and the particles under it: عملية [عسكرية], [ثلاثة] قتلى, عقوبات [على] الشركة,
    الاضطرابات التي [شهدتها] البلاد, إجراءات [غير] قانونية."""
    tree = article.tree
    for below in tree.below(at):
        if tree.relation[below] in _DESCRIBES:
            yield below
            yield from (other for other in tree.below(below) if tree.relation[other] is Relation.CONJUNCT)
        yield from _particles(article, below)


def over(article: Article, at: int) -> Iterator[int]:
    """What the word hangs on, also by way of an amount or a conjunct, and its particles: [غرفة] عمليات, [سقط] عشرات القتلى."""
    tree = article.tree
    yield from _particles(article, at)
    for above in tree.above(at):
        yield above
        if tree.relation[at] is not Relation.CONJUNCT and not _counts(article, above):
            return
        yield from _particles(article, above)
        at = above


def _particles(article: Article, at: int) -> Iterator[int]:
    tree = article.tree
    return (below for below in tree.below(at) if tree.relation[below] is Relation.PARTICLE)


def _takes_up(article: Article, clause: Clause) -> bool:
    """صاروخ [أطلقته] الحركة, المدينة التي [سيطر] عليها: a relative clause that says what is done to what it describes."""
    if clause.antecedent < 0 or (clause.subject is not None and clause.subject.head == clause.antecedent):
        return False
    return clause.resumptive < 0 or article.words[clause.resumptive].lemma not in group("where")


def acting(article: Article, at: int) -> Iterator[int]:
    """The subject, also where it is the noun that a relative clause describes: [القانون] الذي يسمح; [السهم] سجل ارتفاعا."""
    carrier = _carrier(article, at)
    for word in (at,) if carrier is None else (at, carrier):
        clause = article.clause(word)
        if clause is not None and clause.subject is not None and clause.subject.head != at:
            yield from _meant(article, clause.subject.head)


def _carrier(article: Article, at: int) -> int | None:
    """The verb that a noun only fills, or says the state or manner of: سجل [ارتفاعا], أغلق [منخفضا], أنهى اليوم [بانخفاض].

    Behind ب that is what is nobody else's: not بموافقة الوزير, nor طالب برحيل فلان.
    """
    tree, above, relation = article.tree, article.tree.governor[at], article.tree.relation[at]
    by = relation is Relation.OBLIQUE and article.parsed.prepositions[at] == BY and not article.words[at].definite
    owners = (article.words[below] for below in tree.below(at) if tree.relation[below] is Relation.OWNER)
    by = by and all(owner.suffix or owner.guessed for owner in owners)  # بزيادة قدرها كذا
    return above if above >= 0 and (by or relation in _FILLS) else None


def _below(article: Article, at: int, relations: frozenset[Relation]) -> Iterator[int]:
    tree = article.tree
    for below in tree.below(at):
        if tree.relation[below] in relations:
            yield from _meant(article, below)


def _meant(article: Article, head: int) -> Iterator[int]:
    """A noun with the name in apposition to it and, where no preposition governs it, its number; a word of amount with what it
    counts: [200] [مليون] درهم, عدد من [المواقع], مستوى [الأسعار]."""
    tree, told = article.tree, {Relation.APPOSITION}
    if not article.parsed.prepositions[head]:
        told.add(Relation.COUNTED)
    yield head
    yield from (below for below in tree.below(head) if tree.relation[below] in told)
    if _counts(article, head):
        yield from (below for below in tree.below(head) if tree.relation[below] in _INNER)


def _counts(article: Article, at: int) -> bool:
    word = article.words[at]
    return word.pos in _COUNTING or word.lemma in group("amount")


@dataclass(frozen=True, slots=True)
class Above:
    """The verb that a noun hangs on, by way of other nouns or not; `how` is the relation and preposition under the verb."""

    verb: int
    how: str
    through: tuple[int, ...]

    def says(self, article: Article) -> bool:
        """Whether the verb tells of it: أعلنت الوزارة [مقتل] ..."""
        return says(article.words[self.verb].lemma)


def verb_above(article: Article, at: int) -> Above | None:
    """شن ... [هجوما], حاول ... تنفيذ [عملية]: up over nouns to the verb."""
    tree, through = article.tree, list[int]()
    for _ in range(_HIGH):
        above, relation = tree.governor[at], tree.relation[at]
        if above < 0:
            return None
        if article.words[above].is_verb:
            return Above(above, f"{relation} {article.parsed.prepositions[at]}".strip(), tuple(through))
        if relation not in _UNDER:
            return None
        through.append(above)
        at = above
    return None


def verb_over(article: Article, at: int) -> int:
    """The nearest finite verb over a token, itself counted; -1 where there is none."""
    return next((node for node in (at, *article.tree.above(at)) if article.words[node].is_verb), -1)


def is_negated(article: Article, at: int) -> bool:
    """A negation hangs on the word itself, or stands right before it: لم تقع, غير صحيح; غالبا ما يقع is none."""
    before = [other for other in article.tree.below(at) if other < at] + [at - 1] * (at > 0)
    return any(article.words[other].pos is Pos.NEGATION and article.words[other].lemma != WHAT for other in before)
