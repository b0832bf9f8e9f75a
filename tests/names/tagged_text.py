"""Texts of which the tests say what a tagger marked."""

from newsgraph.document import Document
from newsgraph.names import find_names
from newsgraph.report import Entity
from newsgraph.taggers import TaggedSpan

Tag = tuple[str, str]


def entities(text: str, *tags: Tag) -> list[Entity]:
    """The entities of a text in which each tagged phrase (clitics on, as a tagger sees it) is marked once, in order."""
    document = Document(text)
    marked: list[list[TaggedSpan]] = [[] for _ in document.sentences]
    at = 0
    for phrase, label in tags:
        start = text.index(phrase, at)
        at = start + len(phrase)
        inside = [i for i, t in enumerate(document.tokens) if t.start < at and start < t.end]
        number = next(n for n, s in enumerate(document.sentences) if s.first <= inside[0] < s.stop)
        first = document.sentences[number].first
        marked[number].append(TaggedSpan(inside[0] - first, inside[-1] + 1 - first, label, 0.95))
    return find_names(document, marked)
