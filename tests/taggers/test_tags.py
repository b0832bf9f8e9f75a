"""Names in tag sequences, whole and broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.taggers import TaggedSpan
from newsgraph.taggers.checks import sound
from newsgraph.taggers.tags import stretches


@pytest.mark.parametrize(
    ("tags", "names"),
    [
        ("O B-PER E-PER O S-LOC", [(1, 3, "PER"), (4, 5, "LOC")]),
        ("B-PER I-PER B-PER", [(0, 2, "PER"), (2, 3, "PER")]),
        ("S-LOC S-LOC", [(0, 1, "LOC"), (1, 2, "LOC")]),
        ("I-PER I-LOC E-LOC", [(0, 1, "PER"), (1, 3, "LOC")]),  # contradictory: each as far as it goes
        ("E-PER I-PER", [(0, 1, "PER"), (1, 2, "PER")]),
        ("B-ORG O E-ORG", [(0, 1, "ORG"), (2, 3, "ORG")]),
        ("", []),
    ],
)
def test_stretches(tags: str, names: list[tuple[int, int, str]]) -> None:
    assert list(stretches(tags.split())) == names


@given(st.lists(st.sampled_from(["O", *(f"{letter}-{kind}" for letter in "BIES" for kind in ("PER", "LOC"))])))
def test_any_tags_give_sound_spans(tags: list[str]) -> None:
    spans = [TaggedSpan(first, stop, label, None) for first, stop, label in stretches(tags)]
    assert sound(spans, len(tags)) == spans
    assert sum(span.stop - span.first for span in spans) == sum(tag != "O" for tag in tags)
