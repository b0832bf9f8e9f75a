"""Numbers that a line end cuts in two and the document leaves so: «150⏎كيلومترا», «12 في⏎المئة», «36⏎ساكنا»."""

import regex

from newsgraph.document import normalise
from newsgraph.document.letters import ALEF, BY
from newsgraph.figures.agreement import agrees
from newsgraph.figures.lexicon import nouns
from newsgraph.figures.measure import units
from newsgraph.figures.nounforms import can_count
from newsgraph.lexicons.particles import IN
from newsgraph.numerals.lexicon import word
from newsgraph.numerals.percent import SIGNS, hundredths

_LINE_END = regex.compile(r"\r\n|[\r\n]")
_LAST = regex.compile(r"(?:(\d)\s+)?(\d[\d.,٫٬،]*|\p{L}[\p{L}\p{M}]*)[^\S\r\n]*$")
_NEXT = regex.compile(r"[^\S\r\n]*(\p{L}[\p{L}\p{M}]*|[%٪﹪])")
_NEAR = 40  # characters on either side that are looked at
_YEAR = 4  # digits
_TENS = range(11, 100)  # what these count stands in the accusative, so that its form shows


def joined_lines(text: str) -> tuple[str, frozenset[int]]:
    """The text with those line ends as spaces, and where the broken numbers go on; of the same length, so that offsets hold."""
    pieces, goes_on, past = [], set(), 0
    for hit in _LINE_END.finditer(text):
        before = _LAST.search(text[max(0, hit.start() - _NEAR) : hit.start()])
        after = _NEXT.match(text[hit.end() : hit.end() + _NEAR]) if before else None
        if before and after and _carries_on(before[2], numbered=bool(before[1]), following=after[1]):
            pieces += [text[past : hit.start()], " " * len(hit[0])]
            past = hit.end()
            goes_on.add(hit.end() + after.start(1))
    return ("".join([*pieces, text[past:]]) if pieces else text), frozenset(goes_on)


def _carries_on(last: str, *, numbered: bool, following: str) -> bool:
    """True where the next line's first word can only carry on the number that ends this one."""
    before, after = normalise(last), normalise(following)
    if before == IN:
        return numbered and after in hundredths()
    known, more = word(last), word(following)
    if not before[:1].isdigit() and (known is None or "ordinal" in known.kinds):
        return False
    if more is not None:
        return not more.proclitics and bool({"scale", "plural", "accusativescale"} & more.kinds.keys())
    if after in SIGNS or (after[:1] == BY and after[1:] in hundredths()):
        return True
    if (unit := units().get((after,))) is not None:
        return unit.code != "year" or len(before) != _YEAR  # «منذ 1965⏎سنة 1983»
    return after in nouns()["counted"] or _accusative(before, after)


def _accusative(before: str, after: str) -> bool:
    return (
        len(before) == 2
        and before.isdecimal()
        and int(before) in _TENS
        and after.endswith(ALEF)
        and can_count(after)
        and agrees(int(before), after)
    )
