"""What the tables of this folder share: an article's day, and how a row reads."""

from datetime import date

from newsgraph import dates

THURSDAY = date(2018, 9, 6)


def read(text: str, published: date | None = THURSDAY) -> list[tuple[str, str | None]]:
    """The dates of the text as (surface, value)."""
    return [(found.span.text, found.value) for found in dates.find(text, published)]
