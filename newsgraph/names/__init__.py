"""Persons, places and organizations: from what the tagger marks to the report's entities."""

from newsgraph.names.find import find_names

__all__ = ["find_names"]
