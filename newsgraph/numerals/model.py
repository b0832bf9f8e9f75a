"""The public form of a numeral."""

from decimal import Decimal

from pydantic import Field

from newsgraph.numerals.reading import NumeralKind
from newsgraph.report import Span


class Numeral(Span):
    """A number that a text writes, in words or digits: `value`, or `low` and `high` of a range, or `low` alone if vague."""

    kind: NumeralKind = Field(description="cardinal, ordinal, percent, fraction, dual or vague.")
    value: Decimal | None = Field(default=None, description="The number; 95 for 95 %, 0.5 for a half, 2 for a dual noun.")
    low: Decimal | None = Field(default=None, description="The least value of a range or of a vague plural.")
    high: Decimal | None = Field(default=None, description="The greatest value of a range.")
