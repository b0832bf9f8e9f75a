"""A number that stands alone in a sentence is read, and nothing else is."""

from decimal import Decimal

from hypothesis import settings

from newsgraph.numerals import find

quick = settings(deadline=None, max_examples=500)


def check_alone(text: str, start: int, number: str, value: Decimal | int, kinds: tuple[str, ...] = ("cardinal",)) -> None:
    """The text holds one numeral, exactly there, of that value."""
    found = [(numeral.text, numeral.start, numeral.end, numeral.value) for numeral in find(text)]
    assert found == [(number, start, start + len(number), value)], text
    assert find(text)[0].kind in kinds, text
