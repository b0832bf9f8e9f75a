"""Texts of which the tests say what a tagger marked, for the tests of every stage behind the tagger."""

from newsgraph.document import Document
from newsgraph.taggers import TaggedSpan

Tag = tuple[str, str]


def marked(text: str, *tags: Tag) -> tuple[Document, list[list[TaggedSpan]]]:
    """The document and its tags, each tagged phrase (clitics on, as a tagger sees it) being marked once, in order."""
    document = Document(text)
    found: list[list[TaggedSpan]] = [[] for _ in document.sentences]
    at = 0
    for phrase, label in tags:
        start = text.index(phrase, at)
        at = start + len(phrase)
        inside = [i for i, t in enumerate(document.tokens) if t.start < at and start < t.end]
        number = next(n for n, s in enumerate(document.sentences) if s.first <= inside[0] < s.stop)
        first = document.sentences[number].first
        found[number].append(TaggedSpan(inside[0] - first, inside[-1] + 1 - first, label, 0.95))
    return document, found
