"""The form that a noun has after a number: three to ten count a plural, eleven to ninety-nine a singular in the accusative."""

from newsgraph.document.letters import ALEF, MAQSURA, TA_MARBUTA
from newsgraph.figures.nounforms import owned, plural

_FEW = range(3, 11)


def agrees(value: int, form: str) -> bool:
    """Whether the word has the form that a noun has after that number.

    «2009 لاعبين» and «2016 لاعبا» count players; «2016 جاء» does not. After a hundred, a thousand, one and two anything goes.
    """
    last = value % 100
    if last in _FEW:
        return plural(form)
    return last < _FEW[0] or (form.endswith((ALEF, TA_MARBUTA, MAQSURA)) and not owned(form))
