"""Whether a figure is, or follows, a rise or a fall: the word of change whose clause it stands in, and the link between them.

«ارتفع خام دبي في عقود أكتوبر 20 سنتا إلى 61.30 دولارا»: going back from a number, over what a clause may hold, the first word of
rising or falling governs it, if a link says so (إلى, بنسبة, ب, من ... إلى), if it is that word's own amount (20 سنتا), or if it
says the amount again (12 دولارا أو 0.8 في المئة).
"""

from dataclasses import dataclass

from newsgraph.document.letters import ALEF, AND, ANDS, BY, TA_MARBUTA
from newsgraph.figures.change_way import Way, way_to
from newsgraph.figures.lexicon import changes, context, nouns
from newsgraph.figures.movement import movement
from newsgraph.figures.sentence_window import SentenceWindow, bare, one_of
from newsgraph.lexicons.particles import FROM, TO, UNTIL
from newsgraph.report import Change, FigureKind

_NEAR = 4  # words between a word of change and an amount without a link: an adjective, a short subject
_CLAUSE = 16  # between a verb of change and a percentage, a price
_AFTER = 10  # words between a figure and «بزيادة قدرها»
_AMOUNTS = frozenset({"percent", "money", "temperature", "volume", "mass"})
_POINTS = frozenset({"point", "bp"})
_NEVER = frozenset({"score", "age"})
_STOPS = frozenset(".؛:]؟!")


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure as far as change is concerned: where it begins and its unit ends (`core`), its clitics, what it measures."""

    first: int
    core: int
    proclitics: str
    kind: FigureKind
    unit: str | None

    @property
    def measured(self) -> bool:
        """True for what rises by itself: a percentage, a price, points of an index."""
        return self.kind in _AMOUNTS or self.unit in _POINTS


def change(window: SentenceWindow, own: Amount, *, linked: bool = False) -> Change | None:
    """up, down or neither; `linked` where the caller knows the figure for an end of «من 12 إلى 18»."""
    if own.kind in _NEVER:
        return None
    way = way_to(window, own.first)
    if way is not None and _governs(window, own, way, linked=linked or _link(window, own)):
        return way.found.direction
    return _told_after(window, own)


def governed_range(window: SentenceWindow, opener: int) -> bool:
    """True where a word of change governs «من 12 إلى 18», so that it is two readings and no range."""
    way = way_to(window, opener)
    return way is not None and not way.crossed and (way.found.how != "body" or not way.inside)


def _governs(window: SentenceWindow, own: Amount, way: Way, *, linked: bool) -> bool:
    gap = own.first - way.at
    if own.kind == "distance" and one_of(window.form(way.at), context()["heights"]):
        return False  # «على ارتفاع 10 آلاف قدم» is a height
    if way.found.how == "body" and not own.measured and not _quantity(window, way.at, own.first):
        return False
    if own.kind == "duration" and not linked:
        return False
    if way.found.how == "trade" and not _traded(window, own):
        return False
    if linked:
        return True
    if way.crossed:
        return own.measured and _again(window, own.first)
    if way.found.how == "made" and not _traded(window, own):
        return False
    if own.measured:
        return gap <= (_CLAUSE if not way.found.noun else _NEAR)
    return gap <= _NEAR and not way.inside and way.found.how != "made"


def _link(window: SentenceWindow, own: Amount) -> bool:
    """«إلى 25», «بنسبة 5», «بـ20», «بأكثر من 20», «من 12 إلى 18»."""
    before = window.form(own.first - 1)
    if BY in own.proclitics or one_of(before, changes().links) or before == BY:
        return True
    if window.form(own.first)[:1] == BY and not window.is_number(own.first) and len(bare(window.form(own.first))) > 1:
        return True
    if before == FROM:
        return window.form(own.core) in (TO, UNTIL) or _from_behind(window, own.first - 2)
    return any(window.form(own.first - back) in changes().levels for back in (1, 2))


def _from_behind(window: SentenceWindow, at: int) -> bool:
    """«إلى 18 قتيلا من 12»."""
    number = next((back for back in range(at, at - _NEAR, -1) if window.is_number(back)), None)
    return number is not None and window.form(number - 1) == TO


def _again(window: SentenceWindow, first: int) -> bool:
    """«أو 0.8 في المئة», «أي بنسبة 3», «1% وخام برنت 2%»: one more amount of the same change."""
    before = range(first - 1, first - _NEAR, -1)
    return any(window.form(at) in changes().again or window.form(at)[:1] == AND for at in before if at >= 0)


def _traded(window: SentenceWindow, own: Amount) -> bool:
    """«خسر خام برنت 3 دولارات»: what is traded loses money of its price; a company's losses are no fall of anything."""
    if own.kind == "percent" or own.unit in _POINTS:
        return True
    if own.kind != "money":
        return False
    return window.near(range(max(0, own.first - _NEAR * 2), own.core + _NEAR), nouns()["traded"])


def _quantity(window: SentenceWindow, at: int, first: int) -> bool:
    """«هبط على شبكة مقاسها 30 مترا»: a body comes down; «هبط عدد القتلى إلى 30»: a quantity does."""
    return window.near(range(at, first), nouns()["before"]) or one_of(window.form(first - 1), changes().sure)


def _told_after(window: SentenceWindow, own: Amount) -> Change | None:
    """«بلغت الصادرات 12 مليارا، بزيادة قدرها 5 في المئة»: the level that a rise has reached."""
    if own.kind == "duration":
        return None
    for at in range(own.core, own.core + _AFTER):
        form = window.form(at)
        found = movement(form) if window.is_word(at) else None
        if found is not None:
            ahead = (form[:1] == BY and found.noun) or (
                not found.noun and form.endswith((ALEF, TA_MARBUTA)) and form[:1] not in ANDS
            )
            numbered = any(window.is_number(at + step) or window.form(at + step) in changes().backward for step in (1, 2))
            return found.direction if ahead and numbered else None
        if form in _STOPS or window.is_number(at) or form in changes().barriers:
            return None
    return None
