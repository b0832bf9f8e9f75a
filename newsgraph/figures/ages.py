"""Durations that are someone's age: «البالغ 22 عاما», «(45 عاما)», «ابن الـ33 عاما», «توفي عن 80 عاما», «سن الثلاثين»."""

from functools import cache

from newsgraph.figures.lexicon import context, nouns
from newsgraph.figures.sentence_window import SentenceWindow, one_of
from newsgraph.lexicons.objects import Phrase
from newsgraph.lexicons.particles import ABOUT
from newsgraph.numerals.reading import Reading

LIFE = 125  # no person is older
_AGE_REACH = 5
_DEATH_REACH = 10
_STRAIGHT = 2  # tokens: ال may stand apart from its digits
_STOPS = frozenset("،,().؛:")
_BRACKETS = frozenset({("(", ")"), ("،", "،"), (",", ","), ("-", "-"), ("،", ".")})
_ADULT = range(10, 100)  # ages that stand with ال and no unit: «دون الـ18»


def aged(window: SentenceWindow, found: Reading, stop: int, unit: str | None) -> bool:
    """A duration that is someone's age: بعمر, البالغ, (45 عاما), ابن الـ33 عاما, 45 عاما من العمر."""
    if found.kind == "vague" or (found.high or found.low) > LIFE:
        return False
    if window.after(stop, _age_after()) is not None:
        return True
    front = found.opener
    before = window.form(min(window.before_article(found.first), front - 1))
    if unit == "year" and (before in context()["aged"] or _died(window, front)):
        return True
    if _spoken(window, front):
        return True
    if unit != "year":
        return False
    after = window.form(stop)
    return (window.form(front - 1), after) in _BRACKETS or (after == ")" and _bracketed_name(window, front))


def _died(window: SentenceWindow, front: int) -> bool:
    """«توفي في بيروت عن 80 عاما»."""
    return window.form(front - 1) == ABOUT and window.near(range(front - _DEATH_REACH, front), context()["died"])


def _bracketed_name(window: SentenceWindow, front: int) -> bool:
    """«(جميلة 4 سنوات)»."""
    for at in range(front - 1, front - 4, -1):
        if window.form(at) == "(":
            return True
        if not window.is_word(at) or window.form(at) in nouns()["function"]:
            return False
    return False


def _spoken(window: SentenceWindow, front: int) -> bool:
    """True where a word of age stands near before, with no stop between; «ابن» and «ذات» only straight before (ابن الـ33)."""
    for at in range(front - 1, front - 1 - _AGE_REACH, -1):
        form = window.form(at)
        if form in _STOPS:
            return False
        if one_of(form, context()["age_before"]):
            return front - at <= _STRAIGHT or not one_of(form, context()["of_age"])  # they begin names too
    return False


@cache
def _age_after() -> dict[Phrase, bool]:
    return {tuple(words.split()): True for words in context()["age_after"]}


def _beyond(window: SentenceWindow, found: Reading) -> bool:
    """«دون الـ18», «فوق الستين»: with the article and nothing counted."""
    free = not window.is_word(found.stop) or one_of(window.form(found.stop), nouns()["function"])
    before = window.form(min(window.before_article(found.first), found.opener - 1))
    return found.definite and free and not found.power and found.low in _ADULT and before in context()["aged"]


def age_without_unit(window: SentenceWindow, found: Reading) -> int | None:
    """Where an age ends that names no years: «سن الثلاثين», «بعمر 18», «الخمسين من عمره»; None for anything else."""
    if found.kind != "cardinal" or (found.high or found.low) > LIFE:
        return None
    if one_of(window.form(min(window.before_article(found.first), found.opener - 1)), context()["age_bare"]):
        return found.stop
    if _beyond(window, found):
        return found.stop
    lived = window.after(found.stop, _age_after()) if found.definite or found.ranged else None
    return lived[0] if lived is not None else None
