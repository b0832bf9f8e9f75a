"""The numerals of a sentence that are figures: no dates, names, ranks; «ارتفع من 12 إلى 18» as the two readings that it is."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from newsgraph.document.letters import AND
from newsgraph.figures.change import governed_range
from newsgraph.figures.codes import named
from newsgraph.figures.exclude import excluded
from newsgraph.figures.lexicon import context
from newsgraph.figures.meaning import counts_known
from newsgraph.figures.sentence_window import SentenceWindow
from newsgraph.figures.timing import opens_with_time
from newsgraph.lexicons.particles import FROM, TO, UNTIL
from newsgraph.numerals.digits import scale
from newsgraph.numerals.reader import readings, single
from newsgraph.numerals.reading import Reading

_WITHIN = 10  # times what the second end multiplies: further off, a multiplier is not of the first end too
_LINKS = (TO, UNTIL)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A numeral that may be a figure; `start` and `goal` are the ends of «ارتفع من 12 إلى 18»."""

    numeral: Reading
    start: bool = False
    goal: bool = False


class Ranges:
    """Ranges of characters in order, and whether a position lies in one of them."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._ranges = list(ranges)
        self._starts = [start for start, _ in self._ranges]

    def __contains__(self, position: object) -> bool:
        at = bisect_right(self._starts, position) - 1 if isinstance(position, int) else -1
        return at >= 0 and position in range(*self._ranges[at])


def candidates(window: SentenceWindow, names: Ranges, dated: Ranges) -> Iterator[Candidate]:
    """The sentence's numerals but for those that are no figures."""
    past = -1
    for numeral in _nouns_only(readings(window.text, window.tokens)):
        numeral = _without_time(window, numeral)
        counts = counts_known(window, numeral)
        timed = numeral.start in dated or numeral.end - 1 in dated or (not counts and _follows(window, numeral, past))
        if timed or numeral.start in names or excluded(window, numeral, counts=counts) or _denied(window, numeral):
            past = numeral.stop if numeral.kind == "cardinal" or named(window, numeral) else -1
        else:
            yield from _ends(window, numeral)


def _ends(window: SentenceWindow, numeral: Reading) -> Iterator[Candidate]:
    """«ارتفع من 12 إلى 18» is 12 and then 18; «من 12 إلى 18 عاما» without a rise is a range."""
    link = _link(window, numeral)
    second = single(window.text, window.tokens, link + 1) if link is not None else None
    first = single(window.text, window.tokens, numeral.first) if second is not None else None
    if first is None or second is None or first.stop != link or not governed_range(window, numeral.opener):
        yield Candidate(numeral)
        return
    power = first.power or (second.power if first.low <= _WITHIN * scale(second.low, -second.power) else 0)
    value = first.low if power == first.power else scale(first.low, power)  # «من 3 إلى 2 مليار»
    yield Candidate(replace(first, low=value, high=value, power=power, kind=numeral.kind, opener=numeral.opener), start=True)
    yield Candidate(second, goal=True)


def _link(window: SentenceWindow, numeral: Reading) -> int | None:
    """Where the إلى of «من 12 إلى 18» stands."""
    if not numeral.ranged or numeral.hyphen or not window.form(numeral.opener).endswith(FROM):
        return None
    return next((at for at in range(numeral.first, numeral.stop) if window.form(at) in _LINKS), None)


def _denied(window: SentenceWindow, numeral: Reading) -> bool:
    """«12 قتيلا وليس 21»: a correction says what the number is not."""
    return window.form(numeral.opener - 1) in context()["not"] and not window.is_word(numeral.stop)


def _without_time(window: SentenceWindow, numeral: Reading) -> Reading:
    """«عام 2009 إلى 1.6 مليار», «الاثنين إلى 5.4»: a time and an amount are no range; the amount alone."""
    if not numeral.ranged or not opens_with_time(window, numeral):
        return numeral
    links = (at for at in range(numeral.first, numeral.stop) if window.form(at) in (TO, UNTIL))
    second = single(window.text, window.tokens, next(links, numeral.stop) + 1)
    return second if second is not None else numeral


def _follows(window: SentenceWindow, numeral: Reading, past: int) -> bool:
    """«حزيران 11 و15», «المادتان 5 و6»: what is joined to a number that is no figure is none."""
    if past < 0 or numeral.kind != "cardinal":
        return False
    return (numeral.first == past and AND in numeral.proclitics) or (
        numeral.first == past + 1 and window.form(past) in (AND, "-", "–", "/")
    )


def _nouns_only(numerals: list[Reading]) -> Iterator[Reading]:
    """Without what only describes or repeats the dual before it: مسؤولان إيرانيان, شخصين اثنين."""
    before: Reading | None = None
    for numeral in numerals:
        pair = before is not None and before.kind == "dual" and before.stop == numeral.first
        if not pair or numeral.proclitics or not (numeral.kind == "dual" or numeral.low == numeral.high == 2):
            yield numeral
        before = numeral
