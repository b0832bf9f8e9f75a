"""Who did what to whom, and where."""

from pathlib import Path

import pytest
from events_helpers import event, names

LINES = [line for line in Path(__file__).with_name("roles.tsv").read_text("utf-8").splitlines() if line[0] != "#"]
NOT_YET = pytest.mark.xfail(strict=True)
ROWS = [pytest.param(*line.lstrip("~").split("\t"), marks=[NOT_YET] if line[0] == "~" else []) for line in LINES]
"""Rows behind ~ are not read right yet."""


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients", "places"), ROWS)
def test_arguments(text: str, trigger: str, actors: str, recipients: str, places: str) -> None:
    found, known = event(text, trigger), names(text)
    got = [", ".join(known[id_] for id_ in ids) for ids in (found.actors, found.recipients, found.places)]
    assert got == [actors, recipients, places]
