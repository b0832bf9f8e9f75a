"""What a tagger may answer, and what is said when it answers something else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.errors import InputError
from newsgraph.taggers import TaggedSpan, checked
from newsgraph.taggers.checks import sound

GOOD = TaggedSpan(1, 3, "PER", 0.9)


def test_a_good_answer_stays() -> None:
    assert checked([[GOOD], [], [TaggedSpan(0, 1, "LOC", None)]], [4, 0, 1]) == [[GOOD], [], [TaggedSpan(0, 1, "LOC", None)]]


def test_any_iterables_and_numpys_numbers_will_do() -> None:
    ((span,),) = checked((iter([TaggedSpan(np.int64(0), np.int64(1), "ORG", np.float32(0.5))]) for _ in "x"), [1])  # type: ignore[arg-type]
    assert span == TaggedSpan(0, 1, "ORG", 0.5)
    assert [type(value) for value in (span.first, span.stop, span.confidence)] == [int, int, float]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (None, "must return a list of spans for each sentence"),
        ([None, []], "must return a list of spans for each sentence"),
        ([[GOOD]], "returned 1 lists for 2 sentences"),
        ([[GOOD], [], []], "returned 3 lists for 2 sentences"),
        ([[(1, 3, "PER", 0.9)], []], "TaggedSpan objects"),
        ([["B-PER"], []], "TaggedSpan objects"),
        ([[TaggedSpan("1", 3, "PER", None)], []], "whole numbers"),  # type: ignore[arg-type]
        ([[TaggedSpan(-1, 1, "PER", None)], []], "0 <= first < stop"),
        ([[TaggedSpan(3, 5, "PER", None)], []], "0 <= first < stop"),
        ([[TaggedSpan(2, 2, "PER", None)], []], "0 <= first < stop"),
        ([[TaggedSpan(3, 1, "PER", None)], []], "0 <= first < stop"),
        ([[], [TaggedSpan(0, 1, "PER", None)]], "0 <= first < stop"),
        ([[TaggedSpan(0, 1, "PERSON", None)], []], "one of PER, LOC, ORG"),
        ([[TaggedSpan(0, 1, ["PER"], None)], []], "one of PER, LOC, ORG"),  # type: ignore[arg-type]
        ([[GOOD, TaggedSpan(2, 4, "LOC", None)], []], "overlaps"),
        ([[GOOD, GOOD], []], "overlaps"),
        ([[TaggedSpan(0, 1, "PER", 1.1)], []], "from 0 to 1"),
        ([[TaggedSpan(0, 1, "PER", -0.1)], []], "from 0 to 1"),
        ([[TaggedSpan(0, 1, "PER", float("nan"))], []], "from 0 to 1"),
        ([[TaggedSpan(0, 1, "PER", "0.9")], []], "from 0 to 1"),  # type: ignore[arg-type]
    ],
)
def test_a_bad_answer_is_refused_clearly(answer: object, says: str) -> None:
    with pytest.raises(InputError, match=rf"the tagger's tag\(\) .*{says}"):
        checked(answer, [4, 0])  # type: ignore[arg-type]


SPANS = st.builds(
    TaggedSpan,
    st.integers(-2, 7),
    st.integers(-2, 7),
    st.sampled_from(["PER", "LOC", "ORG", "MISC", ""]),
    st.none() | st.floats() | st.floats(0, 1),
)


@given(st.lists(SPANS, max_size=12), st.integers(0, 5))
def test_of_a_models_spans_the_sound_ones_stay(spans: list[TaggedSpan], length: int) -> None:
    kept = sound(spans, length)
    assert checked([kept], [length]) == [kept]
    assert [span for span in spans if span in kept][: len(kept)] == kept
