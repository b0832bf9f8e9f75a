"""The figures of an article: amounts, percentages, ranges, measures. Needs no model."""

from newsgraph.figures.find import find, find_in

__all__ = ["find", "find_in"]
