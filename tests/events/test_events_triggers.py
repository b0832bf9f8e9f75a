"""Which words tell of which events: one row for each type, form and sense, and for what only looks like one."""

from pathlib import Path

import pytest

from newsgraph.document import Document
from newsgraph.events import find_events

_LINES = (Path(__file__).parent / "rows.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(line.split("\t")) for line in _LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_sense(text: str, expected: str) -> None:
    found = " ".join(f"{event.trigger.text}:{event.type}" for event in find_events(Document(text)))
    assert found == expected.replace("-", "") if expected == "-" else found == expected


def test_enough_rows_of_each_sort() -> None:
    assert len(ROWS) >= 300
    assert sum(expected == "-" for _, expected in ROWS) >= 60
