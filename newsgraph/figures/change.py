"""Whether a figure is, or follows, a rise or a fall."""

from newsgraph.figures.lexicon import changes
from newsgraph.figures.stretch import Stretch, bare, one_of
from newsgraph.report import Change, FigureKind

_REACH = 12
_ADJECTIVES = 4
_HEIGHT = "ارتفاع"
_STOPS = frozenset('.؛:()[]«»"؟!')


def change(stretch: Stretch, first: int, proclitics: str, kind: FigureKind) -> Change | None:
    """up or down: «ارتفع بنسبة 5», «انخفض العدد إلى 20», «زيادة قدرها 7», «تراجعا 3».

    The nearest word of change before the number counts, unless a stop or another number comes between. One further off than
    an adjective needs a link to the number (إلى, بنسبة, قدرها or an attached ب).
    """
    if kind in ("score", "age"):
        return None
    linked = "ب" in proclitics or one_of(stretch.form(first - 1), changes().links)
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        form = stretch.form(at)
        if form in _STOPS or stretch.is_number(at):
            return None
        if form == "في" and not linked:
            return None
        word = next((word for word in bare(form) if word in changes().direction), None)
        if word is None or (kind == "distance" and word.startswith(_HEIGHT)):
            continue  # «على ارتفاع 10 آلاف قدم» is a height
        near = first - at <= _ADJECTIVES and word not in changes().weak
        return changes().direction[word] if linked or near else None
    return None
