"""Dual nouns among the tokens of a text, each read with its neighbours: شخصين, مدينتي حلب وإدلب, but no «الأخيرين»."""

from decimal import Decimal

from newsgraph.lexicons.closed import closed
from newsgraph.numerals.duals import Dual, counts, describes, dual, dual_construct
from newsgraph.numerals.reading import Reading
from newsgraph.numerals.row import Row

_ADJECTIVES = 3  # no noun has more of them in a row
_QUOTES = frozenset("\"'«“‘(")


def pair(row: Row, at: int) -> Reading | None:
    """The dual noun at the token as a numeral of value 2; None for a date (يومي الجمعة والسبت) and for what counts nothing."""
    found = noun_at(row, at)
    if found is None or found.calendar or not counts(found, row.form(at + 1), row.form(at - 1)):
        return None
    if _described(row, at, found) or _counted(row, at):
        return None
    token = row.tokens[at]
    two = Decimal(2)
    return Reading(
        first=at, stop=at + 1, start=token.start + found.offset, end=token.end, kind="dual", low=two, high=two, opener=at,
        words=True, definite=found.definite, proclitics=found.proclitics,
    )  # fmt: skip


def noun_at(row: Row, at: int) -> Dual | None:
    """The dual noun that the token is, whatever it counts; marks of quotation after it are skipped."""
    if not row.is_word(at):
        return None
    after = at + 1 + (row.form(at + 1) in _QUOTES)
    return dual(row.tokens[at].text) or dual_construct(row.tokens[at].text, row.form(after), row.form(after + 1))


def _described(row: Row, at: int, found: Dual) -> bool:
    """«مسؤولان دفاعيان أميركيان»: the words after the first, of its ending, gender and article, are its adjectives."""
    ending = row.form(at)[-2:]
    if ending not in closed("dual"):
        return False
    for before in range(at - 1, max(-1, at - 1 - _ADJECTIVES), -1):
        if row.form(before)[-2:] != ending:
            return False
        noun = noun_at(row, before)
        if noun is not None:
            return describes(noun, found)
    return False


def _counted(row: Row, at: int) -> bool:
    """«ثلاثة شرطيين»: a number before shows that the ending is a plural's."""
    word = row.word(at - 1)
    return row.is_number(at - 1) or (word is not None and bool({"unit", "ten", "tens", "hundred", "vague"} & word.kinds.keys()))
