"""Persons, places and organizations: from what the tagger marks to the report's entities."""

from newsgraph.names.find import find_names
from newsgraph.names.listed import Aliases, Gazetteer, GazetteerEntry

__all__ = ["Aliases", "Gazetteer", "GazetteerEntry", "find_names"]
