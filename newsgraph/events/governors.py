"""What stands over an event in the tree and makes of it: نفى وقوع [هجوم], أحبط [هجوما], خططوا لتنفيذ [هجوم], بعد [هجوم]."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsgraph.document.letters import BY, FOR
from newsgraph.events.operators import FACTS, Operator, named
from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar, groups
from newsgraph.lexicons.particles import FROM
from newsgraph.morphology import Pos, Tense
from newsgraph.report import Factuality
from newsgraph.syntax import ClauseKind, OperatorKind, Relation
from newsgraph.syntax.heads import acting, is_negated

_INNER = frozenset({Relation.OWNER, Relation.OBJECT})
_KINDS: dict[OperatorKind, Factuality] = {
    OperatorKind.NEGATION: "negated",
    OperatorKind.FUTURE: "planned",
    OperatorKind.POSSIBLE: "possible",
}


@dataclass(frozen=True, slots=True)
class _Step:
    """A word on the way up from the event, the one that it hangs on (-1 for none), and what that makes of it."""

    word: int
    above: int
    operator: Operator | None


def governed(scene: Scene, at: int, *, aims: bool = False) -> Factuality | None:
    """What the nearest operator over a word says of it, nothing where a word between them is none.

    `aims` is true where ل before it tells of an aim.
    """
    tried: Factuality | None = None
    for step in _steps(scene, at):
        said = _said(scene, step)  # ألغى الوزير [زيارته] المقررة: what is called off is no longer planned
        fact = said if said == "negated" else _described(scene, step.word) or _mood(scene, step) or said
        if fact is None and (aims or step.word != at) and _is_aim(scene, step):
            fact = "planned"
        if fact == "possible" and tried is None:
            tried = fact  # what is only tried may yet be foiled: أحبط محاولة [اغتيال]
        elif fact is not None:
            return tried if tried is not None and fact != "negated" else fact
    return tried


def operator_of(scene: Scene, at: int) -> int | None:
    """The token of the operator that decides of a trigger's standing."""
    return next((step.above for step in _steps(scene, at) if step.above >= 0 and _said(scene, step) is not None), None)


def outsiders(scene: Scene, at: int) -> frozenset[str]:
    """The ids of those who foil or condemn the event, and so do not do it."""
    clauses = [scene.article.clause(step.above) for step in _steps(scene, at) if step.operator and step.operator.other]
    phrases = [scene.article.phrase(one.subject.head) for one in clauses if one is not None and one.subject is not None]
    spans = [at for phrase in phrases for at in range(phrase.first, phrase.core_stop)]
    return frozenset(placed.entity.id for at in spans if (placed := scene.article.mention_at(at)) is not None)


def _steps(scene: Scene, at: int) -> Iterator[_Step]:
    """The way up from a word, through what only carries it; above what is only tried another may stand (أفشل محاولة [اغتيال])."""
    tree, bare, inner, above = scene.article.tree, not scene.article.words[at].definite, False, at
    while at >= 0:
        relation, above = tree.relation[at], tree.governor[at]
        alone = named(scene.article.form(at - 1), "preposition")  # انسحب الجيش بلا [قتال]
        if relation is not Relation.CONJUNCT or alone:  # a conjunct shares the standing of the first
            found = _over(scene, at, above)
            if inner and found is not None and found.effect == "able":
                return  # لم يتمكن من صد [هجوم]
            yield _Step(at, above, found)
            inner = above >= 0 and bare and relation in _INNER and scene.article.words[above].pos is Pos.MASDAR
            if (found is None or found.effect not in ("carrier", "possible", "able")) and not inner:
                return
        else:
            yield _Step(at, -1, None)
            if scene.article.words[at].is_verb:
                return
        at = above


def _described(scene: Scene, word: int) -> Factuality | None:
    """الهجوم [المحتمل], [ربما] انسحب الجيش, من [المقرر] إجراء انتخابات: what hangs on the word says of it."""
    for below in scene.article.tree.below(word):
        relation = scene.article.tree.relation[below]
        first = relation is Relation.TOPIC and scene.article.parsed.prepositions[below] == FROM
        slot = "subject" if first else str(relation) if relation in (Relation.ADJECTIVE, Relation.ADVERB) else ""
        if (found := _operator(scene, below, slot)) is not None:
            return FACTS.get(found.effect)
    return None


def _over(scene: Scene, at: int, above: int) -> Operator | None:
    """What the preposition of a word or the word above makes of it."""
    preposition = scene.article.parsed.prepositions[at]
    found = named(preposition, "preposition") or named(scene.article.form(at - 1), "preposition")
    if found is not None or above < 0 or (preposition and preposition not in grammar("held")) or _is_told(scene, at):
        return found  # خلال and بعد only tell when
    slot = next((name for name in ("inside", "about") if preposition in grammar(name)), str(scene.article.tree.relation[at]))
    return _operator(scene, above, slot) or next(_beside(scene, at, above, slot), None)


def _is_told(scene: Scene, at: int) -> bool:
    """يمكن القول إن الهجوم ...: what إن opens is said to be so; أن leaves it to the word above."""
    clause = scene.article.clause(at)
    return clause is not None and clause.opener >= 0 and scene.document.tokens[clause.opener].text.lstrip("وف")[:1] == "إ"


def _beside(scene: Scene, at: int, above: int, slot: str) -> Iterator[Operator]:
    """صدرت [أوامر] إلى السكان بإخلاء ..., أكدت [عزمها] تخفيف ...: a noun beside the event that it may as well hang on."""
    clause = scene.article.clause(above)
    slots = (clause.subject, clause.object) if clause is not None and scene.article.parsed.prepositions[at] else ()
    nouns = [one.head for one in slots if one is not None and one.head not in (at, above)]
    if scene.article.tree.relation[above] is Relation.ADJECTIVE:
        nouns.append(scene.article.tree.governor[above])  # [أنباء] غير مؤكدة عن ...
    if scene.article.words[at - 1].suffix and not scene.article.words[at - 1].is_verb:
        nouns.append(at - 1)
    yield from (found for noun in nouns if (found := _operator(scene, noun, slot)) is not None)


def _operator(scene: Scene, word: int, slot: str) -> Operator | None:
    """A participle does what its verb does: [محذرا] من هجوم; it carries nothing (الشهر [الجاري])."""
    read, preposition = scene.article.words[word], scene.article.parsed.prepositions[word]
    verb = named(read.verb, slot) if read.pos is Pos.PARTICIPLE and slot != "owner" else None  # مخططو [الهجوم] made it
    own = named(read.lemma, slot) or (named(preposition + read.lemma, slot) if preposition == BY else None)
    return own or (verb if verb is not None and verb.effect != "carrier" else None)


def _mood(scene: Scene, step: _Step) -> Factuality | None:
    """What stands over the clause of a verb on the way: لم يقع, سيقع, قد يقع, إن وقع, أن يقع, دون أن يقع."""
    word, clause = scene.article.words[step.word], scene.article.clause(step.word)
    if not word.is_verb or clause is None:
        near = scene.article.form(step.word - 1)
        return None if grammar("no").isdisjoint((near, f"{scene.article.form(step.word - 2)} {near}")) else "negated"
    imperfect = word.tense is Tense.IMPERFECT
    for operator in clause.operators:
        said = _KINDS.get(operator.kind) if operator.at >= clause.opener else None
        lasts = scene.article.words[min(operator.at + 1, len(scene.forms) - 1)].lemma in grammar("lasting")
        usual = imperfect and scene.forms[operator.at] == "ما"  # غالبا ما يقع
        if said is not None and not (lasts or usual) and (imperfect or said != "possible"):
            return said
    if clause.kind is ClauseKind.CONDITION:
        return "possible"
    opened = named(scene.forms[clause.opener], "preposition") if clause.opener >= 0 else None
    if opened is not None:
        return FACTS.get(opened.effect)
    if not imperfect or not _is_bare(scene, clause.opener, step.word) or _is_told(scene, step.word):
        return None
    before = named(scene.article.form(clause.opener - 1), "preposition")
    return FACTS.get(before.effect) if before else None if step.operator else "planned"


def _is_bare(scene: Scene, opener: int, verb: int) -> bool:
    """أن [يهاجم]: nothing but a negation stands between; before a subject (أن الجيش يهاجم) it asks for no mood."""
    asks = opener >= 0 and scene.forms[opener] in grammar("subjunctive")
    return asks and all(scene.article.words[at].pos is Pos.NEGATION for at in range(opener + 1, verb))


def _is_aim(scene: Scene, step: _Step) -> bool:
    """لإجلاء المدنيين, ليهاجم, لتنفيذ هجوم: what is aimed at, where no word above says otherwise (تعرض لقصف)."""
    word, clause = scene.article.words[step.word], scene.article.clause(step.word)
    if word.pos is Pos.MASDAR and word.suffix and clause is not None and clause.object and clause.object.head != step.word:
        return False  # سجن لقتله رجلا: who is said to do it has done it
    return step.operator is None and word.proclitics.endswith(FOR) and word.pos in (Pos.MASDAR, Pos.VERB)


def _said(scene: Scene, step: _Step) -> Factuality | None:
    """What the operator says, unless it is itself denied; لم تقع إصابات negates them, لم يحبط الهجوم says nothing sure."""
    if step.operator is None or step.above < 0:
        return FACTS.get(step.operator.effect) if step.operator else None
    denied = is_negated(scene.article, step.above)
    if step.operator.effect == "able":
        above = scene.article.words[step.above]
        done = above.tense is Tense.PERFECT or above.pos is Pos.MASDAR
        return "negated" if denied else "actual" if done else "possible"
    if step.operator.effect == "planned" and any(
        scene.article.words[one].lemma in groups("groups.tsv")["court"] for one in acting(scene.article, step.above)
    ):
        return "actual"  # قررت المحكمة حبس ...: a court's decision is the sentence itself
    if denied:
        return "negated" if step.operator.effect in ("carrier", "planned") else None  # لم يشن هجوما, لا نية للهجوم
    return FACTS.get(step.operator.effect)
