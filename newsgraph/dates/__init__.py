"""The dates of an article: days, months, years, and words such as أمس, each with its ISO 8601 value. Needs no model."""

from newsgraph.dates.find import find, find_in
from newsgraph.dates.ranges import date_ranges

__all__ = ["date_ranges", "find", "find_in"]
