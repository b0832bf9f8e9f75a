"""Which figures and dates belong to an event: the dead of a killing, the sum of a deal, the day."""

from bisect import bisect_left
from collections.abc import Sequence

from newsgraph.events.clauses import clause_start, clause_stop
from newsgraph.events.edges import opens_clause
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.report import Figure

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
    found: list[list[str]] = [[] for _ in triggers]
    positions = [trigger.at for trigger in triggers]
    for figure in scene.figures:
        owner = _owner(scene, figure, triggers, positions)
        if owner is not None:
            found[owner].append(figure.id)
    return [tuple(ids) for ids in found]


def _owner(scene: Scene, figure: Figure, triggers: Sequence[Trigger], positions: Sequence[int]) -> int | None:
    first, stop = scene.token_range(figure.span.start, figure.span.end)
    after = bisect_left(positions, first)
    held = [number for number in range(after, min(after + 4, len(triggers))) if positions[number] <= stop]
    counted = [number for number in held if _is_counted(triggers[number], stop)] or _among(scene, triggers, after, stop)
    if counted:
        return counted[0]  # the noun that is counted tells of it: 15 قتيلا
    before = _before(scene, figure, triggers, after, first)
    following = _following(scene, figure, triggers, after, stop)
    wordy = before is not None and figure.kind == "count" and triggers[before].type in _WORDS
    return following if before is None or (wordy and following is not None) else before


def _among(scene: Scene, triggers: Sequence[Trigger], after: int, stop: int) -> list[int]:
    """ثلاثين شخصا من الضحايا: the number is of those that the next noun tells of."""
    if stop + 1 >= len(scene.forms) or scene.forms[stop] != "من":
        return []
    rows = range(after, min(after + 2, len(triggers)))
    return [number for number in rows if triggers[number].at == stop + 1 and _is_of_victims(triggers[number])]


def _is_of_victims(trigger: Trigger) -> bool:
    return trigger.type == "casualty" and not trigger.shape.is_verb


def _is_counted(trigger: Trigger, stop: int) -> bool:
    """A noun inside the figure's words or right after them."""
    return not trigger.shape.is_verb and (trigger.at < stop or (trigger.shape.part == "noun" and not trigger.proclitics))


def _before(scene: Scene, figure: Figure, triggers: Sequence[Trigger], after: int, first: int) -> int | None:
    """مقتل تسعة عمال, أطلقوا نحو 80 قذيفة: the trigger before, in the same clause or close by."""
    for number in range(after - 1, max(-1, after - 4), -1):
        trigger = triggers[number]
        if scene.sentence_of[trigger.at] != scene.sentence_of[min(first, len(scene.tokens) - 1)] or first - trigger.at > _REACH:
            return None
        if _takes(trigger, figure) and not any(
            opens_clause(scene, at) or scene.is_stop(at) for at in range(trigger.at + 1, first)
        ):
            return number
    return None


def _following(scene: Scene, figure: Figure, triggers: Sequence[Trigger], after: int, stop: int) -> int | None:
    """340 مسلحا لقوا مصرعهم: the trigger after, while no verb of another kind comes first."""
    if after >= len(triggers) or not _takes(triggers[after], figure):
        return None
    trigger = triggers[after]
    start = max(clause_start(scene, trigger.at), trigger.at - _REACH - 3)
    return after if start <= stop <= clause_stop(scene, trigger.at) else None


def _takes(trigger: Trigger, figure: Figure) -> bool:
    return figure.kind in (_KINDS.get(trigger.type, _USUAL) if trigger.type != "casualty" else frozenset({"count"}))


_SINCE = frozenset({"منذ", "ومنذ", "مذ"})


def date_of(scene: Scene, trigger: Trigger, starts: Sequence[int]) -> str | None:
    """The nearest date of the trigger's sentence, one in its own clause first; «منذ 7 أكتوبر» is no event's day."""
    first, stop = scene.sentence_range(trigger.at)
    low = bisect_left(starts, scene.tokens[first].start)
    high = bisect_left(starts, scene.tokens[stop - 1].end)
    own = clause_start(scene, trigger.at), clause_stop(scene, trigger.at)
    best: tuple[bool, int, str] | None = None
    for date in scene.dates[low:high]:
        at, _ = scene.token_range(date.span.start, date.span.end)
        if at and scene.tokens[at - 1].form in _SINCE:
            continue
        ranked = (not own[0] <= at < own[1], abs(at - trigger.at), date.id)
        best = ranked if best is None or ranked < best else best
    return best[2] if best and (not best[0] or best[1] <= 12) else None
