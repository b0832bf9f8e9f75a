"""The bound of a figure: a word before it (نحو), after it (على الأقل), or around what lies between (لا يتجاوز عددهم)."""

from dataclasses import dataclass

from newsgraph.document.letters import AND, ARTICLE, BY, BY_THE, FOR, FOR_THE, LIKE, LIKE_THE, SO
from newsgraph.figures.lexicon import bounds, context, measures
from newsgraph.figures.nounforms import can_count
from newsgraph.figures.sentence_window import SentenceWindow, bare, one_of
from newsgraph.lexicons.particles import ABOUT, FROM, ON, UNTIL
from newsgraph.lexicons.phrase_table import Hit
from newsgraph.numerals.reading import Reading
from newsgraph.report import Bound

_GAP = 4  # words between a bound's verb and its number
_ADJECTIVES = 3
_AND = (AND, SO)
_REACH = 14
_PARTICLES = frozenset({ARTICLE, BY, FOR, LIKE, BY_THE, FOR_THE, LIKE_THE, "«", '"', "“", "'"})
"""What is written on the front of digits."""


@dataclass(frozen=True, slots=True)
class Bounded:
    """The bound, and the tokens that it lengthens the expression to; `leads` where it stands before and may govern on.

    `front` is where number and bound begin, leaving out a noun that stands before: «عدد القتلى ارتفع إلى نحو 25».
    """

    first: int
    stop: int
    bound: Bound
    front: int
    leads: bool = False


def bounded(window: SentenceWindow, found: Reading, first: int, stop: int) -> Bounded:
    """The bound of the expression at tokens `first` to `stop`."""
    front = _front(window, found.opener)  # «عدد القتلى إلى نحو 25»: between the noun and the number
    if window.before(front, bounds().before) is None:
        front = _front(window, min(first, found.opener))
    joined = found.proclitics[:1] in _AND or window.form(front - 1) in _AND
    before = None if joined else window.before(front, bounds().before)
    if before is not None and _other_sense(window, before[0], front):
        before = None
    before = before or (None if joined else _split(window, front))
    if before is None:
        straight = window.after(found.stop, bounds().after) if found.stop < stop else None  # «مئة ونيف من القتلى»
        after = (max(straight[0], stop), straight[1]) if straight else _after(window, stop)
        own: Bound = "approx" if found.approximate else "exact"
        return Bounded(first, after[0] if after else stop, _fixed(found) or (after[1] if after else own), found.opener)
    return Bounded(min(first, before[0]), stop, _fixed(found) or before[1], min(found.opener, before[0]), leads=True)


def _fixed(found: Reading) -> Bound | None:
    if found.kind == "vague":
        return "vague"
    return "range" if found.ranged else None


def _front(window: SentenceWindow, first: int) -> int:
    """Before الـ (also where it stands apart), بـ or a quotation mark that is glued to the number."""
    while first > 0 and (window.form(first - 1) == ARTICLE or (window.glued(first) and window.form(first - 1) in _PARTICLES)):
        first -= 1
    return first


def _other_sense(window: SentenceWindow, at: int, front: int) -> bool:
    """«من دون» is "without", «تحت 9 لوائح» under them; in «تصل قيمتها حتى 20» what is reached is the figure itself."""
    words = [window.form(position) for position in range(at, front)]
    if len(words) != 1:
        return False
    if words[0] in context()["under"]:
        return can_count(window.form(front + 1)) and (window.form(front + 1),) not in measures()  # «منضوين تحت 9 لوائح»
    if words[0] in context()["without"]:
        return window.form(at - 1) in (FROM, BY)
    if bare(words[0])[-1] == UNTIL:
        return any(one_of(window.form(back), bounds().reaches) for back in range(max(0, at - _REACH), at))
    return False


def _split(window: SentenceWindow, front: int) -> Hit[Bound] | None:
    """«لا يزيد عددهم على 20», «تجاوز عدد القتلى 100»: the bound's verb, up to four words, perhaps its preposition."""
    link = window.form(front - 1) if window.form(front - 1) in (ON, ABOUT, FROM) else ""
    stop = front - 1 if link else front
    for at in range(stop - 1, max(-1, stop - 2 - _GAP), -1):
        for form in bare(window.form(at)):
            words = (form, link) if link else (form,)
            negated = (window.form(at - 1), *words)
            last = bare(negated[0])[-1]
            for phrase, start in ((negated, at - 1), ((last, *words), at - 1), (words, at)):
                if phrase in bounds().split:
                    return Hit(start, bounds().split[phrase])
        if not window.is_word(at) or not can_count(window.form(at), definite=True):
            return None
    return None


def _after(window: SentenceWindow, stop: int) -> Hit[Bound] | None:
    """«خمسة أحياء سكنية على الأقل»: an adjective or two may come first."""
    for at in range(stop, stop + _ADJECTIVES):
        hit = window.after(at, bounds().after)
        if hit is not None and not (
            window.form(hit.at) == FROM and window.form(at).startswith(AND)
        ):  # «وأكثر من 150» bounds the next figure
            return hit
        if not window.is_word(at) or not can_count(window.form(at), definite=True):
            return None
    return None
