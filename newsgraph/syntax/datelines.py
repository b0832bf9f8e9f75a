"""Where an article was written, and by whom: عدن (وكالات) -, دبي، الإمارات (CNN)--, بيروت - «كذا».

A dateline is no sentence: who stands in it does nothing in the article, and nothing happens there.
"""

from collections.abc import Mapping, Sequence

from newsgraph.document import Token

_DASHES = frozenset("-–—ـ:|")
_BETWEEN_NAMES = frozenset('،,/|«»"“”')
_PAIRS: Mapping[str, str] = {"(": ")", "«": "»", "“": "”", "[": "]"}
_LONGEST = 16  # tokens
_FIRST_LINES = 4


def find_dateline(tokens: Sequence[Token], lines: Sequence[tuple[int, int]], named: Sequence[object | None]) -> range:
    """Names, signs and brackets up to a dash, at the start of one of the first lines; empty where there are none."""
    for first, stop in lines[:_FIRST_LINES]:
        if (named[first] is not None or tokens[first].form == "(") and (end := _end(tokens, first, stop, named)):
            return range(first, end)
    return range(0)


def _end(tokens: Sequence[Token], first: int, stop: int, named: Sequence[object | None]) -> int:
    """Where the last dash ends in a run of names, signs and brackets; the run's end where it is the whole line, or 0."""
    last, closer = 0, ""
    for at in range(first, min(first + _LONGEST, stop)):
        form = tokens[at].form
        if form in _DASHES and not closer:
            last = at + 1
        if closer or form in _PAIRS:
            closer = "" if form == closer else closer or _PAIRS[form]
        elif not (named[at] is not None or form in _DASHES or form in _BETWEEN_NAMES):
            return last
    return stop if last and stop <= first + _LONGEST else last
