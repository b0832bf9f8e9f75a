"""Whether a figure is, or follows, a rise or a fall."""

from newsgraph.figures.lexicon import changes, nouns
from newsgraph.figures.sentence_window import SentenceWindow, bare, one_of
from newsgraph.report import Change, FigureKind

_REACH = 12
_ADJECTIVES = 4
_CLAUSE = 8
_HEIGHTS = ("ارتفاع", "ترتفع", "يرتفع")
_QUANTITIES = ("percent", "money", "temperature", "volume", "mass")
_POINT = "نقط"
_STOPS = frozenset('.؛:()[]«»"؟!')


def change(window: SentenceWindow, first: int, proclitics: str, kind: FigureKind) -> Change | None:
    """up or down: «ارتفع بنسبة 5», «انخفض العدد إلى 20», «زيادة قدرها 7», «تراجعا 3».

    The nearest word of change before the number counts, unless a stop or another number comes between. One further off than
    an adjective needs a link to the number (إلى, بنسبة, قدرها or an attached ب), or is the verb of a percentage's clause
    («ارتفع الذهب في المعاملات الفورية 0.2 في المئة»).
    """
    if kind in ("score", "age"):
        return None
    linked = "ب" in proclitics or one_of(window.form(first - 1), changes().links)
    inside = False
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        form = window.form(at)
        if form in _STOPS or window.is_number(at):
            return None
        inside = inside or form == "في"
        word = next((word for word in bare(form) if word in changes().direction), None)
        if word is not None and window.form(at + 1).startswith("ان") and word in changes().weak:
            return None  # «وأضاف أن النسبة بلغت 70 في المئة»
        if word is None or (kind == "distance" and word.startswith(_HEIGHTS)):
            continue  # «على ارتفاع 10 آلاف قدم» is a height
        clause = kind == "percent" and word in changes().verbs and first - at <= _CLAUSE
        near = first - at <= _ADJECTIVES and word not in changes().weak and not inside
        told = linked or near or clause
        return changes().direction[word] if told and not _moves(window, at, first, word, kind) else None
    return None


def _moves(window: SentenceWindow, at: int, first: int, word: str, kind: FigureKind) -> bool:
    """«هبط على شبكة مقاسها 30 مترا»: a body comes down; «هبط المؤشر 30 نقطة», «هبط عدد القتلى إلى 30»: a quantity does."""
    if word not in changes().motion or kind in _QUANTITIES:
        return False
    quantity = window.near(range(at, first), nouns()["before"]) or window.form(first + 1).startswith(_POINT)
    return not quantity and not one_of(window.form(first - 1), changes().sure)
