"""The results of matches: 2-1, «بهدفين مقابل هدف», «بثلاثة أهداف دون رد»."""

from decimal import Decimal
from functools import cache

from newsgraph.figures.currency_context import CurrencyContext
from newsgraph.figures.lexicon import context
from newsgraph.figures.sentence_window import HYPHENS, SentenceWindow
from newsgraph.lexicons.objects import Phrase
from newsgraph.lexicons.phrase_table import Hit
from newsgraph.numerals.reading import Reading

_GOALS_MAX = 20  # no more goals than this in a result
_POINTS_MAX = 200  # nor points, where other balls are played
_RESULT_REACH = 6
_CLOCK_REACH = 2
_SPORT_WORDS = 3  # different ones that make an article one about sport


def is_result(window: SentenceWindow, found: Reading, money: CurrencyContext) -> bool:
    """Two small numbers and a hyphen in a sentence about a match, or in an article about sport."""
    if found.kind != "cardinal" or not found.hyphen or found.high is None or found.high >= _POINTS_MAX:
        return False
    if found.stop - found.first != 3 or window.form(found.first + 1) not in HYPHENS:
        return False
    near = range(found.first - _RESULT_REACH, found.first) if found.high >= _GOALS_MAX else range(len(window.tokens))
    return window.near(near, context()["sport"]) or sum(1 for word in context()["sport"] if money.words[word]) >= _SPORT_WORDS


def result_print(window: SentenceWindow, found: Reading) -> bool:
    """«2-1 مساء السبت»: a result in a sentence about a match is no time and no day, whatever follows it."""
    if not found.hyphen or found.high is None or found.high >= _GOALS_MAX or found.stop - found.first != 3:
        return False
    said = window.near(range(found.first - _CLOCK_REACH, found.first), context()["clock_before"])
    return not said and window.near(range(len(window.tokens)), context()["sport"])


def goals(window: SentenceWindow, first: int, stop: int) -> bool:
    """True where goals are counted at those tokens."""
    return window.near(range(first, stop), context()["goals"])


def against(window: SentenceWindow, at: int) -> Hit[Decimal] | None:
    """The other side's goals where no numeral says them, one or none, and the position after."""
    return window.after(at, _other_side())


@cache
def _other_side() -> dict[Phrase, Decimal]:
    words = context()
    table = {tuple(phrase.split()): Decimal(0) for phrase in words["no_goal"]}
    return table | {tuple(phrase.split()): Decimal(1) for phrase in words["one_goal"]}
