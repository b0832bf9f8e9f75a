"""Where lines end, and which line ends only fold a long line (a text wrapped at 70 columns, as in mails and old feeds).

A fold is told by its width: in wrapped text every line is as full as it can be, so that the next line's first word would not
have fitted. One line that happens to be full proves nothing (a headline over its lead), so a text counts as wrapped only where
nearly all lines that end without a stop are full; one line is enough where it ends inside a phrase (وصل الوزير إلى | عدن).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from importlib.resources import files
from operator import attrgetter

from newsgraph.document.characters import LINE_ENDS
from newsgraph.document.normalise import normalise
from newsgraph.document.numbers import is_cut
from newsgraph.document.tokens import Token

_WIDEST = 100  # characters; news writes a paragraph on one line, which is longer than this nearly always
_NARROWEST = 30
_LEAST = 2  # full lines that prove a wrapped text
_SHARE = 0.6  # of the lines that end without a stop
_RAGGED = 0.4  # of the widest line that the others of a paragraph have at least
_LINE_END = re.compile(f"[{''.join(sorted(LINE_ENDS))}]")
_SPACE = re.compile(r"\s")
_STOPS = frozenset(".!?؟…:؛")
_MARKERS = frozenset("•*▪●◆■-–—·")


class Break(IntEnum):
    """What stands before a token: nothing, a fold inside a line, a line end, or an empty line (or the text's beginning)."""

    NONE = 0
    FOLD = 1
    LINE = 2
    PARAGRAPH = 3


@dataclass(frozen=True, slots=True)
class _End:
    """The line end before the token `at`: how many characters the line has, and would have with the next word too."""

    at: int
    width: int
    next_width: int
    empty: bool


def line_breaks(text: str, tokens: Sequence[Token]) -> list[Break]:
    """For each token what stands before it; linear in the text."""
    breaks = [Break.NONE] * len(tokens)
    ends = list(_ends(text, tokens))
    folds = _folds(tokens, ends) if ends else frozenset[int]()
    for end in ends:
        breaks[end.at] = Break.FOLD if end.at in folds else Break.PARAGRAPH if end.empty else Break.LINE
    if breaks:
        breaks[0] = Break.PARAGRAPH
    return breaks


def _ends(text: str, tokens: Sequence[Token]) -> Iterator[_End]:
    """The line ends between two tokens."""
    line_start, last, count = 0, 0, 0
    for found in _LINE_END.finditer(text):
        at = bisect_left(tokens, found.start(), key=attrgetter("start"))
        if at == last and count:
            continue  # the second sign of \r\n, or an empty line: told below
        if 0 < at < len(tokens):
            token = tokens[at]
            width = tokens[at - 1].end - line_start
            gap = text[tokens[at - 1].end : token.start].replace("\r\n", "\n")
            yield _End(at, width, width + 1 + _printed(text, token.start), len(_LINE_END.findall(gap)) > 1)
            line_start = token.start
        last, count = at, count + 1


def _printed(text: str, start: int) -> int:
    """The characters up to the next space: what a fold moves to the next line is the word with its signs («داعش».)."""
    found = _SPACE.search(text, start, start + _WIDEST)
    return (found.start() if found else min(len(text), start + _WIDEST)) - start


def _folds(tokens: Sequence[Token], ends: Sequence[_End]) -> frozenset[int]:
    """The line ends, by the token after them, that only fold a line."""
    return _of_width(tokens, ends) | _of_numbers(tokens, ends)


def _of_numbers(tokens: Sequence[Token], ends: Sequence[_End]) -> frozenset[int]:
    """The line ends inside a number or a date, in any text."""
    lines = zip([0, *(end.at for end in ends)], ends, strict=False)
    return frozenset(end.at for first, end in lines if not end.empty and is_cut(tokens, first, end.at))


def _of_width(tokens: Sequence[Token], ends: Sequence[_End]) -> frozenset[int]:
    """The folds of a text that is wrapped, or open at a line's end."""
    last = tokens[-1].end - tokens[ends[-1].at].start
    widest = max([last, *(end.width for end in ends)])
    if not _NARROWEST <= widest <= _WIDEST:
        return frozenset(end.at for end in _ragged(tokens, ends))
    open_ends = [end for end in ends if not end.empty and tokens[end.at - 1].form not in _STOPS]
    full = [end for end in open_ends if end.next_width > widest and tokens[end.at].form not in _MARKERS]
    if len(full) < _LEAST or len(full) < _SHARE * len(open_ends):
        full = [end for end in full if tokens[end.at - 1].form in _open_ended()] + list(_ragged(tokens, ends))
    return frozenset(end.at for end in full)


@cache
def _open_ended() -> frozenset[str]:
    """What no line of its own ends with: prepositions, conjunctions, relatives, a comma."""
    text = (files("newsgraph.document") / "data" / "open_ended.txt").read_text(encoding="utf-8")
    return frozenset(map(normalise, text.split()))


def _ragged(tokens: Sequence[Token], ends: Sequence[_End]) -> Iterator[_End]:
    """The open ends of paragraphs that are folded anywhere, as by hand or in a narrow column: prose of many short lines.

    «قال محافظ نينوى نجم⏎الجبوري إن نحو 35⏎ألف نازح عادوا.»: two lines at least end without a stop, hardly any with one, the
    paragraph's last has one, and none begins as an item of a list does. Headlines below each other have no stop at the end.
    """
    first = 0
    for at in range(len(ends) + 1):
        if at < len(ends) and not ends[at].empty:
            continue
        block = ends[first:at]
        stop = ends[at].at if at < len(ends) else len(tokens)
        open_ends = [end for end in block if tokens[end.at - 1].form not in _STOPS]
        if len(open_ends) >= _LEAST and len(open_ends) >= _SHARE * len(block) and _is_prose(tokens, block, stop):
            yield from open_ends
        first = at + 1


def _is_prose(tokens: Sequence[Token], block: Sequence[_End], stop: int) -> bool:
    """Whether the paragraph ends with a stop, and its lines neither begin as items do nor differ too much."""
    widest = max(end.width for end in block)
    even = widest <= _WIDEST and all(end.width >= _RAGGED * widest for end in block)
    listed = any(tokens[end.at].form in _MARKERS or ":" in tokens[end.at - 1].form for end in block)  # or it ends with 14:32
    return even and not listed and any(token.form in _STOPS for token in tokens[stop - 2 : stop])
