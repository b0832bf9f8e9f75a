"""Finite verbs in the forms that news tells in, so that none is taken for a counted noun: «العدد ارتفع إلى 12»."""

from functools import cache

from newsgraph.document.letters import ALEF, MAQSURA, TA, YA
from newsgraph.morphology.entry import VerbEntry, read
from newsgraph.morphology.inventory import table

_SHORTEST = 4  # letters of a perfect that is not mostly a noun: قتل, but not سعر
_MASDAR_LIKE = frozenset("56")  # تدخل is an intervention before it is "she enters"
_COLOURS = "9"  # أسود is black, or lions, before it is "he grew black"
_WEAK = (ALEF, MAQSURA, YA)


def is_verb(form: str) -> bool:
    """True for the third person of a verb whose letters are not those of a common noun (لاعب is a player before he plays)."""
    return form in _verbs()


@cache
def _verbs() -> frozenset[str]:
    masdars = {read(entry.perfect) for entry in table() if _MASDAR_LIKE & set(entry.forms)}
    return frozenset(form for entry in table() for form in _third_person(entry)) - masdars


def _third_person(entry: VerbEntry) -> tuple[str, ...]:
    perfect, imperfect = read(entry.perfect), read(entry.imperfect)
    noun = _agent(perfect) or perfect[-1] == MAQSURA or _COLOURS in entry.forms
    he = () if len(perfect) < _SHORTEST or noun else (perfect,)
    she = () if perfect[-1] in _WEAK else (perfect + TA,)
    return (*he, *she, imperfect, TA + imperfect[1:])


def _agent(perfect: str) -> bool:
    """«لاعب», «طالب»: the third pattern reads like the active participle of the first."""
    return len(perfect) == _SHORTEST and perfect[1] == ALEF
