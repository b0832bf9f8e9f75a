"""Texts that are nothing but a measure, as a program hands them to `find`: «قدمين», «-1 سم»."""

from dataclasses import replace
from decimal import Decimal

from newsgraph.figures.lexicon import measures
from newsgraph.figures.meaning import Meaning
from newsgraph.figures.stretch import HYPHENS, Stretch

_LONGEST = 4  # tokens, signs included
_DUAL = ("ان", "ين")


def lone_dual(stretch: Stretch) -> Meaning | None:
    """The dual of a unit that is the only word: in an article «ميلان» is a city and «قدمين» may be feet that walk, here not."""
    words = [at for at in range(len(stretch.tokens)) if stretch.is_word(at)]
    if len(stretch.tokens) > _LONGEST or len(words) != 1 or not stretch.form(words[0]).endswith(_DUAL):
        return None
    [at], token = words, stretch.tokens[words[0]]
    unit = measures().get((token.form[:-2],))
    if unit is None:
        return None
    two = Decimal(2)
    return Meaning(at, at + 1, token.start, token.end, unit.kind, two, two, False, "exact", unit=unit.code, core=at + 1)


def signed(stretch: Stretch, found: Meaning) -> Meaning:
    """With a hyphen at the very start read as a minus, where the measure is the whole text; in an article it is a list's."""
    whole = found.first == 1 and found.stop == len(stretch.tokens) and not found.ranged
    if not whole or found.unit is None or stretch.form(0) not in HYPHENS or found.low <= 0 or found.high is None:
        return found
    return replace(found, first=0, start=stretch.tokens[0].start, low=-found.low, high=-found.high)
