"""Texts that are nothing but a measure, as a program hands them to `find`: «قدمين», «-1 سم»."""

from dataclasses import replace
from decimal import Decimal

from newsgraph.figures.lexicon import measures
from newsgraph.figures.meaning import Meaning
from newsgraph.figures.sentence_window import HYPHENS, SentenceWindow
from newsgraph.lexicons.closed import closed

_LONGEST = 4  # tokens, signs included


def lone_dual(window: SentenceWindow) -> Meaning | None:
    """The dual of a unit that is the only word: in an article «ميلان» is a city and «قدمين» may be feet that walk, here not."""
    words = [at for at in range(len(window.tokens)) if window.is_word(at)]
    if len(window.tokens) > _LONGEST or len(words) != 1 or not window.form(words[0]).endswith(closed("dual")):
        return None
    [at], token = words, window.tokens[words[0]]
    unit = measures().get((token.form[:-2],))
    if unit is None:
        return None
    two = Decimal(2)
    return Meaning(
        at, at + 1, token.start, token.end, unit.kind, two, two, ranged=False, bound="exact", unit=unit.code, core=at + 1
    )


def signed(window: SentenceWindow, found: Meaning) -> Meaning:
    """With a hyphen at the very start read as a minus, where the measure is the whole text; in an article it is a list's."""
    whole = found.first == 1 and found.stop == len(window.tokens) and not found.ranged
    if not whole or found.unit is None or window.form(0) not in HYPHENS or found.low <= 0 or found.high is None:
        return found
    return replace(found, first=0, start=window.tokens[0].start, low=-found.low, high=-found.high)
