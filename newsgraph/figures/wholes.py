"""Which figure is a part of which: «30 شخصا، بينهم 12 طفلا وخمس نساء», «12 جنديا (خمسة منهم ضباط)»."""

from collections.abc import Sequence

from newsgraph.document.letters import AND
from newsgraph.figures.lexicon import context
from newsgraph.figures.meaning import Meaning
from newsgraph.figures.sentence_window import SentenceWindow, one_of
from newsgraph.figures.verbs import is_verb

Found = tuple[SentenceWindow, Meaning]

_REACH = 10  # words between «بينهم» and the number of the part: بينهم، بحسب مصدر طبي في المدينة، 12 طفلا
_AFTER = 3  # words between a part and its «منهم»
_FURTHEST = 18  # tokens between a whole and its part
_BACK = 4  # figures back that may be the whole
_OPENING = 4  # words of a sentence in which «وبينهم» still speaks of the sentence before
_STOPS = frozenset(".؛:()")
_OPENERS = frozenset("،,(-–")
_WHOLES = frozenset({"count", "money", "volume", "mass", "area"})
_SHARES = frozenset({"percent", "fraction"})


def wholes(found: Sequence[Found]) -> list[int | None]:
    """For each figure the number of the one that it is a part of, counted from 1."""
    known: list[int | None] = []
    for at in range(len(found)):
        cue = _cue(found, at)
        joined = not cue and _coordinated(found, at)
        known.append(known[at - 1] if joined else _whole(found, at, known) if cue else None)
    return known


def _cue(found: Sequence[Found], at: int) -> bool:
    """True where a word makes a part of the figure: «بينهم» before it, «منهم» behind it."""
    window, own = found[at]
    beside = at > 0 and found[at - 1][0] is window
    floor = found[at - 1][1].core if beside else 0
    for position in range(own.first - 1, max(floor, own.first - _REACH) - 1, -1):
        if _among(window, position, floor if beside else None):
            return beside or position < _OPENING
        anew = window.form(position) == "،" and window.form(position + 1)[:1] == AND and position + 1 < own.first
        if anew or window.form(position) in _STOPS:
            break  # «بينهم نساء، وإصابة 20»
    return _of_them(window, own)


def _among(window: SentenceWindow, at: int, after: int | None) -> bool:
    """«بينهم», «بما فيها»; «منهم» only behind a comma or straight after the whole: «استفاد منها 20» is another matter."""
    form, before = window.form(at), window.form(at - 1)
    if one_of(form, context()["among"]):
        return not is_verb(before)
    if one_of(form, context()["among_in"]):
        return before in context()["with_what"]
    return form in context()["among_of"] and (before in _OPENERS or at == after or at == 0)


def _of_them(window: SentenceWindow, own: Meaning) -> bool:
    """«خمسة منهم», «50 في المئة منها»."""
    for position in range(own.core, own.core + _AFTER):
        if window.form(position) in context()["among_of"]:
            return own.noun is None or own.kind in _SHARES
        if not window.is_word(position) or is_verb(window.form(position)):
            return False
    return False


def _coordinated(found: Sequence[Found], at: int) -> bool:
    """«بينهم 12 طفلا وخمس نساء»: joined to a part by و alone."""
    if not at or found[at - 1][0] is not found[at][0]:
        return False
    window, own, before = found[at][0], found[at][1], found[at - 1][1]
    between = [window.form(position) for position in range(before.stop, own.first)]
    waw = own.start > window.tokens[own.first].start or (own.first and window.form(own.first - 1) == AND)
    return (
        bool(waw)
        and len(between) <= _AFTER
        and not any(form in ".؛:()،" or (form.startswith(AND) and len(form) > 1) for form in between)
    )


def _whole(found: Sequence[Found], at: int, known: Sequence[int | None]) -> int | None:
    """The nearest figure before that is large enough, and of the same sort."""
    window, own = found[at]
    for back in range(at - 1, max(-1, at - 1 - _BACK), -1):
        other_window, other = found[back]
        if other_window is not window and window.tokens[0].start < other_window.tokens[0].start:
            return None
        if other_window is window and own.first - other.stop > _FURTHEST:
            return None
        if known[back] is None and _holds(other, own):
            return back + 1
    return None


def _holds(whole: Meaning, part: Meaning) -> bool:
    """Whether the one can be the whole of the other: more of the same, or anything for a share."""
    if part.kind in _SHARES:
        return whole.kind in _WHOLES
    same = whole.kind == part.kind and whole.kind in _WHOLES and whole.unit == part.unit
    return same and (whole.high is None or part.low < whole.high)
