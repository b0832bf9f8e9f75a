"""Texts and days as callers give them: checked, with advice for the mistake that was made."""

import math
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import PurePath

from newsgraph.errors import InputError


def checked_day(value: object) -> date | None:
    """The day, or InputError."""
    if value is None or _missing(value):
        return None
    if isinstance(value, datetime):  # a datetime is a date to Python, but not the day that the report promises
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return _written(value)
    raise InputError(
        f"published must be a datetime.date, a string such as '2018-09-06', or None, not {type(value).__name__} ({value!r})"
    )


def _missing(value: object) -> bool:
    """pandas' NaT, which calls itself a datetime, and NaN, with which it marks what is missing in a column of dates."""
    return type(value).__name__ == "NaTType" or (isinstance(value, float) and math.isnan(value))


def _written(text: str) -> date:
    try:
        return datetime.fromisoformat(text.strip()).date()
    except ValueError:
        raise InputError(f"published={text!r} is not a day in ISO 8601: write it YYYY-MM-DD, as 2018-09-06") from None


def checked_text(given: object, wanted: str = "the text must be a str") -> str:
    """The text, or InputError."""
    if isinstance(given, str):
        return given
    raise InputError(f"{wanted}, not {type(given).__name__}{_advice(given)}")


def _advice(given: object) -> str:
    if isinstance(given, PurePath):
        return f": read it first, as newsgraph.read({str(given)!r})"
    if isinstance(given, (bytes, bytearray, memoryview)):
        return "; decode it first, as article.decode('utf-8')"
    if isinstance(given, Mapping):
        return "; give newsgraph.Article(text=...), with the fields that it has"
    if given is None or _missing(given):
        return ": it has no text; leave it out, or give '' for an empty report"
    if isinstance(given, (list, tuple)):
        return "; for several articles call Pipeline.pipe(articles)"
    return ""
