"""Dates and figures that cannot be are refused, and every field of every model says what it means."""

from decimal import Decimal

import pytest
from pydantic import BaseModel, ValidationError

from newsgraph import report
from newsgraph.report import Date, Figure, Span

YESTERDAY = Span(start=0, end=3, text="أمس")
COUNT = Span(start=4, end=9, text="3 إلى")


def test_date_without_value_needs_a_reason() -> None:
    assert Date(id="date-1", span=YESTERDAY, reason="publication date unknown").value is None
    with pytest.raises(ValidationError, match="date-1 has neither a value nor a reason"):
        Date(id="date-1", span=YESTERDAY)


def test_range_runs_upwards() -> None:
    with pytest.raises(ValidationError, match="figure-1 has its range reversed: low 3 exceeds high 2"):
        Figure(id="figure-1", span=COUNT, number=COUNT, kind="count", bound="range", low=Decimal(3), high=Decimal(2))


@pytest.mark.parametrize("name", report.__all__)
def test_every_field_is_described(name: str) -> None:
    public = getattr(report, name)
    if isinstance(public, type) and issubclass(public, BaseModel):
        assert all(field.description for field in public.model_fields.values())
