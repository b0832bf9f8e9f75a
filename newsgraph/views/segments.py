"""The text cut wherever a mark begins or ends, so that marks may nest and overlap as they like.

HTML elements can only nest. In «نحو 1500 شخص نزحوا» the content of a claim begins with a figure; where a quotation
begins before a name and ends inside it, no nesting of elements could show both. So each piece between two borders
is one element, which names all the findings that it belongs to, the innermost first.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsgraph.document.letters import FOR
from newsgraph.views.marks import Mark

_LINE = re.compile("[^\n\r\u0085\u2028\u2029]+")
_ALEFS = frozenset("اأإآٱ")


class Segment(NamedTuple):
    """A piece of the text under the same marks; links to the `anchors`, which are starts of marks, lead to it."""

    text: str
    marks: tuple[Mark, ...] = ()
    anchors: tuple[int, ...] = ()

    @property
    def classes(self) -> str:
        """The roles of its marks, each once, for the style sheet."""
        roles = [mark.role + ("-again" if mark.nominal else "") for mark in self.marks]
        return " ".join(dict.fromkeys(roles))

    @property
    def findings(self) -> str:
        """The ids of its findings, the innermost first."""
        return " ".join(dict.fromkeys(mark.finding for mark in self.marks))


class _Piece(NamedTuple):
    """A stretch between two borders, as it is shown."""

    start: int
    end: int
    marks: tuple[Mark, ...]
    anchors: tuple[int, ...]


def paragraphs(text: str, marks: Sequence[Mark]) -> Iterator[tuple[Segment, ...]]:
    """The lines of the text that hold more than spaces, each as its segments."""
    pieces = _pieces(text, marks)
    at = 0
    for line in _LINE.finditer(text):
        if line[0].isspace():
            continue
        while pieces[at].end <= line.start():
            at += 1
        segments = []
        while at < len(pieces) and pieces[at].start < line.end():
            piece = pieces[at]
            inside = text[max(piece.start, line.start()) : min(piece.end, line.end())]
            segments.append(Segment(inside, piece.marks, piece.anchors if piece.start >= line.start() else ()))
            if piece.end > line.end():
                break
            at += 1
        yield tuple(segments)


def _pieces(text: str, marks: Sequence[Mark]) -> list[_Piece]:
    """The whole text, cut at every border."""
    active = _active(marks)
    cuts = sorted({0, len(text), *active})
    anchors: dict[int, list[int]] = defaultdict(list)
    for start in sorted({mark.start for mark in marks}):
        anchors[_shown(text, start)].append(start)
    shown = [_shown(text, cut) for cut in cuts]
    return [
        _Piece(start, end, active.get(cut, ()), tuple(anchors[start]))
        for cut, start, end in zip(cuts, shown, shown[1:], strict=False)
        if start < end
    ]


def _shown(text: str, cut: int) -> int:
    """Where the cut is shown: before the lam of لأيمن rather than behind it, as one letter form joins the two."""
    joined = 0 < cut < len(text) and text[cut - 1] == FOR and text[cut] in _ALEFS
    return cut - 1 if joined else cut


def _active(marks: Sequence[Mark]) -> dict[int, tuple[Mark, ...]]:
    """For each border, the marks over what follows it, the shortest first."""
    opening, closing = defaultdict(list), defaultdict(list)
    for mark in marks:
        opening[mark.start].append(mark)
        closing[mark.end].append(mark)
    active: dict[Mark, None] = {}
    found = {}
    for cut in sorted({*opening, *closing}):
        for mark in closing[cut]:
            active.pop(mark, None)
        active.update(dict.fromkeys(opening[cut]))
        found[cut] = tuple(sorted(active, key=lambda mark: mark.length))
    return found
