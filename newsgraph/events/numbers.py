"""Which figures and dates belong to an event: the dead of a killing, the sum of a deal, the day."""

from bisect import bisect_left
from collections.abc import Sequence

from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import grammar
from newsgraph.morphology import Pos
from newsgraph.report import Figure
from newsgraph.syntax import Relation
from newsgraph.syntax.edges import ends_clause, opens_clause
from newsgraph.syntax.government import says

_REACH = 9
_KINDS: dict[str, frozenset[str]] = {
    "market": frozenset({"percent", "money", "count", "other", "fraction", "mass", "volume"}),
    "deal": frozenset({"money", "percent", "count", "other", "mass", "volume", "area"}),
    "sport": frozenset({"score", "count", "money", "other"}),
    "disaster": frozenset({"count", "speed", "distance", "area", "other", "money"}),
    "coerce": frozenset({"count", "duration", "money"}),
    "seize": frozenset({"count", "money", "percent", "area", "mass", "distance", "fraction"}),
    "aid": frozenset({"count", "money", "mass"}),
}
_WORDS = frozenset({"legal", "agree", "consult", "support", "cooperate"})
"""Types that count nobody themselves: صدرت أوامر إلى مئة شخص بإخلاء منازلهم counts those who leave."""

_USUAL = frozenset({"count", "money", "percent"})


def figures_of(scene: Scene, triggers: Sequence[Trigger]) -> list[tuple[str, ...]]:
    """For each trigger the ids of its figures: each figure goes to one trigger, the nearest that governs it."""
    if not triggers:
        return []
    found: list[list[str]] = [[] for _ in triggers]
    positions = [trigger.at for trigger in triggers]
    for figure in scene.figures:
        owner = _owner(scene, figure, triggers, positions)
        if owner is not None:
            found[owner].append(figure.id)
    return [tuple(ids) for ids in found]


def _owner(scene: Scene, figure: Figure, triggers: Sequence[Trigger], positions: Sequence[int]) -> int | None:
    first, stop = scene.token_range(figure.span.start, figure.span.end)
    if first > 0 and scene.article.words[first - 1].pos is Pos.NEGATION:
        return None  # 12 قتيلا وليس [21]
    labelled = _labelled(scene, first, positions)
    if labelled is not None:
        return labelled
    after = bisect_left(positions, first)
    held = [number for number in range(after, min(after + 4, len(triggers))) if positions[number] <= stop]
    counted = [number for number in held if _is_counted(triggers[number], stop)]
    if counted:
        return counted[0]  # the noun that is counted tells of it: 15 قتيلا
    before = _before(scene, figure, triggers, after, first)
    following = _following(scene, figure, triggers, after, stop)
    wordy = before is not None and figure.kind == "count" and triggers[before].type in _WORDS
    return following if before is None or (wordy and following is not None) else before


def _labelled(scene: Scene, first: int, positions: Sequence[int]) -> int | None:
    """القتلى: [39] is of the word in the label right before it."""
    line = scene.article.layout.line_at(first) if first < len(scene.forms) else None
    label = line.label if line is not None and line.colon == first - 1 else range(0)
    low = bisect_left(positions, label.start)
    return low if low < len(positions) and positions[low] in label else None


def _is_counted(trigger: Trigger, stop: int) -> bool:
    """A noun inside the figure's words or right after them."""
    return not trigger.shape.is_verb and (trigger.at < stop or (trigger.shape.part == "noun" and not trigger.proclitics))


def _before(scene: Scene, figure: Figure, triggers: Sequence[Trigger], after: int, first: int) -> int | None:
    """مقتل تسعة عمال, أطلقوا نحو 80 قذيفة: the trigger before, in the same clause or close by."""
    for number in range(after - 1, max(-1, after - 4), -1):
        trigger = triggers[number]
        if scene.sentence_of[trigger.at] != scene.sentence_of[min(first, len(scene.tokens) - 1)] or first - trigger.at > _REACH:
            return None
        if (
            _takes(trigger, figure)
            and not _is_described(scene, first, trigger.at)
            and not any(opens_clause(scene.forms[at]) or ends_clause(scene.forms[at]) for at in range(trigger.at + 1, first))
        ):
            return number
    return None


def _is_described(scene: Scene, at: int, trigger: int) -> bool:
    """شب الحريق في برج يتكون من [20 طابقا]: the number stands in a clause that only describes something."""
    tree = scene.article.tree
    chain = [at, *tree.above(at)]
    described = next((node for node in chain if tree.relation[node] is Relation.RELATIVE), -1)
    return (
        described >= 0 and described != trigger and tree.governor[described] != trigger and trigger not in tree.subtree(described)
    )


def _following(scene: Scene, figure: Figure, triggers: Sequence[Trigger], after: int, stop: int) -> int | None:
    """340 مسلحا لقوا مصرعهم: the trigger after, while no verb of another kind comes first."""
    if after >= len(triggers) or not _takes(triggers[after], figure):
        return None
    trigger = triggers[after]
    if scene.article.parsed.prepositions[trigger.at] in grammar("circumstance"):
        return None  # لم يبق سوى 40 أسرة قبل [الهجوم]
    near = stop >= trigger.at - _REACH - 3 and not scene.are_parted(max(stop - 1, 0), trigger.at)
    return after if near else None


def _takes(trigger: Trigger, figure: Figure) -> bool:
    return figure.kind in (_KINDS.get(trigger.type, _USUAL) if trigger.type != "casualty" else frozenset({"count"}))


_SINCE = frozenset({"منذ", "ومنذ", "مذ"})


def date_of(scene: Scene, trigger: Trigger, starts: Sequence[int]) -> str | None:
    """The nearest date of the trigger's sentence, one in its own clause first; «منذ 7 أكتوبر» is no event's day."""
    sentence = scene.article.sentence_at(trigger.at)
    low = bisect_left(starts, scene.tokens[sentence.first].start)
    high = bisect_left(starts, scene.tokens[sentence.stop - 1].end)
    best: tuple[bool, bool, int, str] | None = None
    for date in scene.dates[low:high]:
        at, _ = scene.token_range(date.span.start, date.span.end)
        if (at and scene.tokens[at - 1].form in _SINCE) or _is_of_another(scene, at, trigger):
            continue
        parted = scene.are_parted(at, trigger.at)
        ranked = (parted or _verb_over(scene, at) != _verb_over(scene, trigger.at), parted, abs(at - trigger.at), date.id)
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


def _verb_over(scene: Scene, at: int) -> int:
    """The nearest finite verb over a token, itself counted; -1 where there is none."""
    words = scene.article.words
    return next((node for node in (at, *scene.article.tree.above(at)) if words[node].is_verb), -1)
