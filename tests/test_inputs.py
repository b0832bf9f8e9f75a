"""What is no text is refused."""

from pathlib import Path
from typing import Any

import pytest

import newsgraph
from newsgraph import InputError


@pytest.mark.parametrize(
    "find",
    [newsgraph.numerals.find, newsgraph.numerals.parse, newsgraph.figures.find, newsgraph.dates.find],
    ids=lambda f: f.__module__,
)
@pytest.mark.parametrize("wrong", [None, b"5", Path("x"), 5])
def test_readers_of_their_own_refuse_what_is_no_text(find: Any, wrong: Any) -> None:
    with pytest.raises(InputError, match="the text must be a str, not"):
        find(wrong)
