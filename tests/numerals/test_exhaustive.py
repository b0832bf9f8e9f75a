"""Every number from 0 to 100 000, each once, in a style that changes from number to number."""

from random import Random

import pytest
from speller import CHOICES, Style, ambiguous, spell

from newsgraph.numerals import parse


def style_of(n: int) -> Style:
    """The same number has the same style in every run; neighbours differ."""
    draw = Random(n)
    return Style(**{name: draw.choice(values) for name, values in CHOICES.items()})  # type: ignore[arg-type]


def misread(n: int) -> tuple[str, int, object] | None:
    """The spelling, its number and what was read instead; None where all is well."""
    style = style_of(n)
    text = spell(n, Style() if ambiguous(n, style) else style)
    numeral = parse(text)
    return None if numeral is not None and numeral.value == n else (text, n, numeral and numeral.value)


@pytest.mark.slow
@pytest.mark.parametrize("start", range(0, 100_001, 10_000))
def test_every_number_is_read_back(start: int) -> None:
    wrong = [miss for n in range(start, min(start + 10_000, 100_001)) if (miss := misread(n))]
    assert wrong[:20] == [], f"{len(wrong)} are misread"


def test_the_styles_vary() -> None:
    seen = [style_of(n) for n in range(2_000)]
    assert all({getattr(style, name) for style in seen} == set(values) for name, values in CHOICES.items())
    assert len(set(seen)) > 1_500
