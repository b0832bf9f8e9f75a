"""The names of texts of which the tests say what a tagger marked."""

from naming import tagged

from newsgraph.names import find_names
from newsgraph.report import Entity


def entities(marked: str) -> list[Entity]:
    """The entities of a text whose tags are marked in it (`naming.tagged`)."""
    return find_names(*tagged(marked))
