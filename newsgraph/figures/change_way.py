"""The way back from a number to the word of rising or falling that governs it, over what one clause may hold."""

from dataclasses import dataclass

from newsgraph.document.letters import ANDS, ARTICLE
from newsgraph.figures.lexicon import changes, context, measures, nouns
from newsgraph.figures.movement import Movement, movement
from newsgraph.figures.sentence_window import SentenceWindow, bare, one_of
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import IN, IN_AS_TYPED, ON

_REACH = 26
_LEVEL = 4  # between «وبلغ» or «ليصل» and its number
_ASIDE = 24  # tokens of «، الذي يعكس أداء 20 شركة،»
_CHAIN = 4  # words between two words of change in one noun phrase
_STOPS = frozenset(".؛:([]؟!")


@dataclass(frozen=True, slots=True)
class Way:
    """What lies between a word of change and a figure."""

    found: Movement
    at: int
    crossed: bool
    """Another number stands between."""
    inside: bool
    """«في» stands between: the number may be of a place or a time."""


def way_to(window: SentenceWindow, first: int) -> Way | None:
    """The nearest word of change before the token, in the same clause."""
    if not any(map(movement, window.forms_before(first))):
        return None  # a sentence of figures without a rise is not walked back from each of them
    crossed = inside = paused = False
    at, level = first - 1, _LEVEL
    while at >= max(0, first - _REACH):
        form = window.form(at)
        if form == ")" and (opened := _opening(window, at)) is not None:
            at = opened - 1
            continue
        if form == "،" and (aside := _aside(window, at)) is not None:
            at = aside - 1
            continue
        if form in _STOPS:
            return None if form != "(" or at < first - 1 else way_to(window, at)
        word = form[:1].isalpha()
        found = movement(form) if word else None
        if found is not None and found.noun and form.startswith(ARTICLE) and window.form(at - 1) in closed("in"):
            found = None  # «مساهمته في النمو 3 نقاط»
        if found is not None and window.form(at + 1) not in changes().said:
            return Way(*_outermost(window, at, found), crossed, inside)
        relative = paused and form in changes().asides  # «الشركة التي تصدر القمح، بنسبة 3 في المئة»
        if found is not None or (not relative and (_barred(window, at, first, level) if word else form in changes().barriers)):
            return None
        paused = paused or (form == "،" and one_of(window.form(at + 1), changes().sure))
        crossed = crossed or (window.is_number(at) and not _counts_else(window, at))
        inside = inside or form in (IN, IN_AS_TYPED, ON)
        at -= 1
    return None


def _outermost(window: SentenceWindow, at: int, found: Movement) -> tuple[Movement, int]:
    """«تراجع تقديرات نمو الاقتصاد إلى 3 في المئة»: of words of change in one noun phrase the first is the head."""
    for back in range(at - 1, max(-1, at - _CHAIN), -1):
        if not window.is_word(back) or window.form(back) in nouns()["function"]:
            break
        outer = movement(window.form(back))
        if outer is not None:
            return _outermost(window, back, outer)
    return found, at


def _barred(window: SentenceWindow, at: int, first: int, level: int) -> bool:
    """A word that opens another clause, unless it is «وبلغ» with nothing but its number behind it."""
    form = window.form(at)
    if form in changes().barriers:
        return True
    if form in changes().timed:
        return not (window.is_number(at + 1) or one_of(window.form(at + 1), changes().times))
    if form in changes().levels or not any(word in changes().then for word in bare(form)):
        return False
    told = movement(window.form(at - 1)) or movement(window.form(at - 2))
    if told is not None and told.noun:
        return False  # «بنسبة زيادة بلغت 70 في المئة», «نمو سنوي يبلغ 4 في المئة»
    own = all(one_of(window.form(back), changes().marks | changes().links) for back in range(at + 1, first))
    return not (form[:1] in ANDS and own and first - at <= level)


def _counts_else(window: SentenceWindow, at: int) -> bool:
    """«خلال 3 أشهر», «مؤشر ستوكس 600»: the number tells how long it took, or is a name's."""
    if one_of(window.form(at - 1), context()["series"]):
        return True
    unit = measures().get((window.form(at + 1),))
    return unit is not None and unit.kind == "duration"


def _opening(window: SentenceWindow, at: int) -> int | None:
    """The bracket that closes at the token."""
    return next((back for back in range(at - 1, max(-1, at - _ASIDE), -1) if window.form(back) == "("), None)


def _aside(window: SentenceWindow, at: int) -> int | None:
    """The comma before «، الذي يعكس أداء 20 شركة،»: a clause set off by commas is no part of the way."""
    for back in range(at - 1, max(0, at - _ASIDE), -1):
        if window.form(back) in _STOPS:
            return None
        if window.form(back) == "،":
            return back if window.form(back + 1) in changes().asides else None
    return None
