"""A span is a non-empty range that its text fills, and cannot be changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from newsgraph.report import Mention, Place, Span

ANY_TEXT = st.text(st.characters(codec=None, categories=None), min_size=1)


@given(ANY_TEXT, st.integers(0, 1000))
def test_round_trip(text: str, start: int) -> None:
    span = Span(start=start, end=start + len(text), text=text)
    assert Span.model_validate_json(span.model_dump_json()) == span


@given(st.text(), st.integers(-5, 30), st.integers(-5, 30))
def test_only_a_range_that_the_text_fills(text: str, start: int, end: int) -> None:
    if 0 <= start < end and len(text) == end - start:
        Span(start=start, end=end, text=text)
    else:
        with pytest.raises(ValidationError):
            Span(start=start, end=end, text=text)


def test_error_names_the_span() -> None:
    with pytest.raises(ValidationError, match=r"span 3\.\.5 cannot hold 'حلب'"):
        Span(start=3, end=5, text="حلب")


def test_frozen_and_closed() -> None:
    span = Span(start=0, end=3, text="حلب")
    with pytest.raises(ValidationError):
        setattr(span, next(iter(Span.model_fields)), 1)
    with pytest.raises(ValidationError):
        Span.model_validate({"start": 0, "end": 3, "text": "حلب", "colour": "red"})
    assert len({span, Span(start=0, end=3, text="حلب")}) == 1


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan")])
def test_confidence_is_a_share(confidence: float) -> None:
    with pytest.raises(ValidationError):
        Mention(start=0, end=3, text="حلب", kind="name", confidence=confidence)


@pytest.mark.parametrize(
    "wrong",
    [
        {"country": "sy"},
        {"country": "SYR"},
        {"latitude": 91, "longitude": 0},
        {"latitude": 0, "longitude": 181},
        {"latitude": 36.2},
    ],
)
def test_place_refuses_impossible_geography(wrong: dict[str, object]) -> None:
    place = {"id": "place-1", "name": "حلب", "mentions": [{"start": 0, "end": 3, "text": "حلب", "kind": "name"}]}
    Place.model_validate(place | {"country": "SY", "latitude": 36.2, "longitude": 37.1})
    with pytest.raises(ValidationError):
        Place.model_validate(place | wrong)
