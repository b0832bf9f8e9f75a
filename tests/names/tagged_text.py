"""The names of texts of which the tests say what a tagger marked."""

from tagging import Tag, marked

from newsgraph.names import find_names
from newsgraph.report import Entity

__all__ = ["Tag", "entities"]


def entities(text: str, *tags: Tag) -> list[Entity]:
    """The entities of a text in which each tagged phrase is marked once, in order."""
    return find_names(*marked(text, *tags))
