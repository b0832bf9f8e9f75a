"""Which figure is a part of which: «30 شخصا، بينهم 12 طفلا وخمس نساء», «12 جنديا (خمسة منهم ضباط)»."""

from collections.abc import Sequence

from newsgraph.figures.lexicon import context
from newsgraph.figures.meaning import Meaning
from newsgraph.figures.sentence_window import SentenceWindow, one_of

Found = tuple[SentenceWindow, Meaning]

_REACH = 10  # words between «بينهم» and the number of the part: بينهم، بحسب مصدر طبي في المدينة، 12 طفلا
_AFTER = 3  # words between a part and its «منهم»
_BACK = 4  # figures back that may be the whole
_OPENING = 4  # words of a sentence in which «وبينهم» still speaks of the sentence before
_SHARES = frozenset({"percent", "fraction"})


def wholes(found: Sequence[Found]) -> list[int | None]:
    """For each figure the number of the one that it is a part of, counted from 1."""
    known: list[int | None] = []
    for at in range(len(found)):
        cue = _cue(found, at)
        joined = cue is None and _coordinated(found, at)
        known.append(known[at - 1] if joined else _whole(found, at, known) if cue is not None else None)
    return known


def _cue(found: Sequence[Found], at: int) -> int | None:
    """The position of the word that makes a part of the figure; None where none does."""
    window, own = found[at]
    floor = found[at - 1][1].stop if at and found[at - 1][0] is window else -1
    for position in range(own.first - 1, max(floor, own.first - 1 - _REACH) - (floor < 0), -1):
        if position < 0:
            break
        if one_of(window.form(position), context()["among_before"]):
            return position if floor >= 0 or position < _OPENING else None
        if window.form(position) in ".؛:()":
            break
    for position in range(own.core, own.core + _AFTER):
        if window.form(position) in context()["among_after"]:
            return position
        if not window.is_word(position):
            break
    return None


def _coordinated(found: Sequence[Found], at: int) -> bool:
    """«بينهم 12 طفلا وخمس نساء»: joined to a part by و alone."""
    if not at or found[at - 1][0] is not found[at][0]:
        return False
    window, own, before = found[at][0], found[at][1], found[at - 1][1]
    between = [window.form(position) for position in range(before.stop, own.first)]
    waw = own.start > window.tokens[own.first].start or (own.first and window.form(own.first - 1) == "و")
    return (
        bool(waw)
        and len(between) <= _AFTER
        and not any(form in ".؛:()،" or (form.startswith("و") and len(form) > 1) for form in between)
    )


def _whole(found: Sequence[Found], at: int, known: Sequence[int | None]) -> int | None:
    """The nearest figure before that is large enough, and of the same sort."""
    window, own = found[at]
    for back in range(at - 1, max(-1, at - 1 - _BACK), -1):
        other_window, other = found[back]
        if other_window is not window and window.tokens[0].start < other_window.tokens[0].start:
            return None
        if known[back] is None and _holds(other, own):
            return back + 1
    return None


def _holds(whole: Meaning, part: Meaning) -> bool:
    """Whether the one can be the whole of the other: more of the same, or anything for a share."""
    if part.kind in _SHARES:
        return whole.kind in ("count", "money")
    return (
        whole.kind == part.kind
        and whole.kind in ("count", "money")
        and whole.unit == part.unit
        and part.low < (whole.high or whole.low * 10**6)
    )
