"""Line ends inside a date or a number with what it counts by: «14⏎نوفمبر 2019», «14 نوفمبر⏎2019», «40⏎في المئة»."""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from newsgraph.document.normalise import normalise
from newsgraph.document.tokens import Token

_NUMBER = re.compile(r"(?!(?:1[3-9]|20)\d\d$)\d[\d.,]*")  # 20:14 or 5/14 is whole, and its months may stand below a year
_YEAR = re.compile(r"(?:1[3-9]|20)\d\d")


def is_cut(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a number of the line of token `first` goes on with token `at` on the next line; one alone on its line does not."""
    if at - 1 <= first:
        return False
    before, last = tokens[at - 2].form, tokens[at - 1].form
    if _NUMBER.fullmatch(last):
        pair = "_".join("0" if _YEAR.fullmatch(token.form) else token.form for token in tokens[at : at + 2])
        return not _after_number().isdisjoint({tokens[at].form, pair})
    is_day = _NUMBER.fullmatch(before) is not None and not _after_number().isdisjoint({last, f"{last}_0"})
    return is_day and _YEAR.fullmatch(tokens[at].form) is not None


@cache
def _after_number() -> frozenset[str]:
    """What goes on with a number before it, whatever the line: months, powers of ten, percent; 0 stands for a year, which months
    that are other words too need behind them (القناة 12⏎ماي تعلن)."""
    text = (files("newsgraph.document") / "data" / "after_number.txt").read_text(encoding="utf-8")
    return frozenset(map(normalise, text.split()))
