"""Which figures and dates belong to an event: the dead of a killing, the sum of a deal, the day."""

from bisect import bisect_left
from collections.abc import Sequence

from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import grammar
from newsgraph.lexicons.nouns import place_nouns
from newsgraph.lexicons.particles import FROM
from newsgraph.morphology import Pos
from newsgraph.report import Figure
from newsgraph.syntax import Relation
from newsgraph.syntax.edges import ends_clause, opens_clause
from newsgraph.syntax.government import says
from newsgraph.syntax.heads import verb_over

_REACH = 9
_KINDS: dict[str, frozenset[str]] = {
    "market": frozenset({"percent", "money", "count", "other", "fraction", "mass", "volume"}),
    "deal": frozenset({"money", "percent", "count", "other", "mass", "volume", "area"}),
    "sport": frozenset({"score", "count", "money", "other"}),
    "disaster": frozenset({"count", "speed", "distance", "area", "other", "money"}),
    "coerce": frozenset({"count", "duration", "money"}),
    "seize": frozenset({"count", "money", "percent", "area", "mass", "distance", "fraction"}),
    "casualty": frozenset({"count"}),
    "aid": frozenset({"count", "money", "mass"}),
}
_WORDS = frozenset({"legal", "agree", "consult", "support", "cooperate"})
"""Types that count nobody themselves: صدرت أوامر إلى مئة شخص بإخلاء منازلهم counts those who leave."""

_USUAL = frozenset({"count", "money", "percent"})


def figures_of(scene: Scene, triggers: Sequence[Trigger]) -> list[tuple[str, ...]]:
    """For each trigger the ids of its figures: each figure goes to one trigger, the nearest that governs it."""
    found: list[list[str]] = [[] for _ in triggers]
    positions = [trigger.at for trigger in triggers]
    for figure in scene.figures:
        if (owner := _owner(scene, figure, triggers, positions)) is not None:
            found[owner].append(figure.id)
    return [tuple(ids) for ids in found]


def _owner(scene: Scene, figure: Figure, triggers: Sequence[Trigger], positions: Sequence[int]) -> int | None:
    first, stop = scene.article.token_range(figure.span.start, figure.span.end)
    if first > 0 and scene.article.words[first - 1].pos is Pos.NEGATION:
        return None  # 12 قتيلا وليس [21]
    if (labelled := _labelled(scene, first, positions)) is not None:
        return labelled
    after = bisect_left(positions, first)
    near = range(after, min(after + 4, len(triggers)))
    if (counted := next((number for number in near if _is_counted(triggers[number], stop)), None)) is not None:
        return counted  # the noun that is counted tells of it: 15 قتيلا
    before = _before(scene, figure, triggers, after, first)
    following = _following(scene, figure, triggers, after, first, stop)
    wordy = before is not None and figure.kind == "count" and triggers[before].type in _WORDS
    return following if before is None or (wordy and following is not None) else before


def _labelled(scene: Scene, first: int, positions: Sequence[int]) -> int | None:
    """القتلى: [39] is of the word in the label right before it, one line or not (القتلى: 6، الجرحى: [41])."""
    if scene.article.form(first - 1) != ":":
        return None
    line = scene.article.layout.line_at(first - 1)
    low = bisect_left(positions, line.label.start if line.colon == first - 1 else first - 2)
    return low if low < len(positions) and positions[low] < first else None


def _is_counted(trigger: Trigger, stop: int) -> bool:
    """A noun inside the figure's words or right after them."""
    beside = trigger.at == stop and trigger.shape.part == "noun" and not trigger.proclitics
    return not trigger.shape.is_verb and (trigger.at < stop or beside)


def _before(scene: Scene, figure: Figure, triggers: Sequence[Trigger], after: int, first: int) -> int | None:
    """مقتل تسعة عمال, أطلقوا نحو 80 قذيفة: the trigger before, in the same clause or close by."""
    number_of = scene.article.sentence_of
    for number in range(after - 1, max(-1, after - 4), -1):
        trigger = triggers[number]
        if number_of[trigger.at] != number_of[min(first, len(number_of) - 1)] or first - trigger.at > _REACH:
            return None
        parted = any(opens_clause(form) or ends_clause(form) for form in scene.forms[trigger.at + 1 : first])
        if _takes(scene, trigger, figure) and not parted and not _is_anothers(scene, figure, first, trigger):
            return number
    return None


def _is_anothers(scene: Scene, figure: Figure, at: int, trigger: Trigger) -> bool:
    """في برج يتكون من [20 طابقا], حملة شارك فيها [300 عنصر], زار شباكه وقدم [6 تمريرات], فندق من [12 طابقا]: told of another."""
    tree, words, below = scene.article.tree, scene.article.words, at
    noun = tree.governor[at] if tree.relation[at] is Relation.COUNTED else at
    if tree.relation[noun] is Relation.ATTRIBUTE and scene.article.parsed.prepositions[noun] == FROM and not words[noun].human:
        return figure.kind == "count" and trigger.type != "market"  # ارتفع من [24 مليونا]
    for node in (at, *tree.above(at)):
        relation = tree.relation[node]
        if trigger.at in tree.subtree(node):
            return False
        if relation is Relation.RELATIVE:
            return tree.governor[node] != trigger.at
        if words[node].is_verb and (relation is Relation.CONJUNCT or tree.relation[below] is Relation.SUBJECT):
            return True
        below = node
    return False


def _following(scene: Scene, figure: Figure, triggers: Sequence[Trigger], after: int, first: int, stop: int) -> int | None:
    """340 مسلحا لقوا مصرعهم: the trigger after, while no verb of another kind comes first."""
    if after >= len(triggers) or not _takes(scene, triggers[after], figure):
        return None
    trigger = triggers[after]
    is_when = scene.article.parsed.prepositions[trigger.at] in grammar("circumstance")  # لم يبق سوى 40 أسرة قبل [الهجوم]
    if is_when or (scene.article.words[trigger.at].is_verb and _is_anothers(scene, figure, first, trigger)):
        return None  # حافلة كانت تقل [40 راكبا] وقتلوا ...
    near = stop >= trigger.at - _REACH - 3 and not scene.are_parted(max(stop - 1, 0), trigger.at)
    return after if near else None


def _takes(scene: Scene, trigger: Trigger, figure: Figure) -> bool:
    """Whether an event of its type counts what the figure does; nobody dies by villages (القتلى من [قرية واحدة])."""
    if trigger.type != "casualty" or figure.noun is None:
        return figure.kind in _KINDS.get(trigger.type, _USUAL)
    noun = scene.article.words[scene.article.token_range(figure.noun.start, figure.noun.end)[0]].lemma
    return figure.kind == "count" and noun not in place_nouns()


_SINCE = frozenset({"منذ", "ومنذ", "مذ"})


def date_of(scene: Scene, trigger: Trigger, starts: Sequence[int]) -> str | None:
    """The nearest date of the trigger's sentence, one in its own clause first; «منذ 7 أكتوبر» is no event's day."""
    sentence = scene.article.sentence_at(trigger.at)
    low = bisect_left(starts, scene.document.tokens[sentence.first].start)
    high = bisect_left(starts, scene.document.tokens[sentence.stop - 1].end)
    best: tuple[bool, bool, int, str] | None = None
    for date in scene.dates[low:high]:
        at, _ = scene.article.token_range(date.span.start, date.span.end)
        if (at and scene.document.tokens[at - 1].form in _SINCE) or _is_of_another(scene, at, trigger):
            continue
        parted = scene.are_parted(at, trigger.at)
        other = parted or verb_over(scene.article, at) != verb_over(scene.article, trigger.at)
        ranked = (other, parted, abs(at - trigger.at), date.id)
        best = ranked if best is None or ranked < best else best
    return best[3] if best and (not best[1] or best[2] <= 12) else None


def _is_of_another(scene: Scene, at: int, trigger: Trigger) -> bool:
    """زار ... بعد اتفاق أبرم [الشهر الماضي]: the day of what only describes; أعلن [الأحد] أنه سيشتري: the day of saying."""
    tree, words = scene.article.tree, scene.article.words
    chain = [at, *tree.above(at)]
    if any(tree.relation[node] is Relation.RELATIVE and trigger.at not in tree.subtree(node) for node in chain):
        return True
    clause = scene.article.clause_at(at)
    ahead = "س" in trigger.proclitics and clause is not None and clause.predicate != trigger.at
    return ahead and clause is not None and words[clause.predicate].is_verb and says(words[clause.predicate].lemma)
