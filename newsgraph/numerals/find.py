"""The two public functions: all numerals of a text, and the one that a text is."""

from decimal import localcontext

from pydantic import TypeAdapter

from newsgraph.document import tokenise
from newsgraph.inputs import checked_text
from newsgraph.numerals.candidate_spans import candidate_spans
from newsgraph.numerals.digits import EXACT
from newsgraph.numerals.model import Numeral
from newsgraph.numerals.reader import readings, whole
from newsgraph.numerals.reading import Reading

LONGEST = 1000
"""Characters beyond which a text is no single numeral that anyone writes."""


def find(text: str) -> list[Numeral]:
    """All numerals of a text, in order, none overlapping another. Any string has an answer; anything else raises InputError."""
    checked_text(text)
    parts = (tokenise(text, start, end) for start, end in candidate_spans(text))
    with localcontext(EXACT):
        return [_numeral(text, found) for tokens in parts for found in readings(text, tokens)]


def parse(text: str) -> Numeral | None:
    """The one numeral that the whole text is (space around it is allowed), or None.

    >>> parse("ثلاثة آلاف وخمسمئة").value, parse("ثلاثة رجال")
    (Decimal('3500'), None)
    """
    tokens = tokenise(text) if len(checked_text(text)) <= LONGEST else []
    with localcontext(EXACT):
        found = whole(text, tokens) if tokens else None
        return _numeral(text, found) if found else None


def _numeral(text: str, found: Reading) -> Numeral:
    one = found.high is not None and not found.ranged
    return _checked(
        {
            "start": found.start,
            "end": found.end,
            "text": text[found.start : found.end],
            "kind": found.kind,
            "value": found.low if one else None,
            "low": None if one else found.low,
            "high": None if one else found.high,
        }
    )


_checked = TypeAdapter(Numeral).validate_python
"""A numeral of its fields; in a third less time than by its own constructor."""
