"""Names in Latin letters, where the noun before them says whose they are: الرئيس Donald Trump, شركة «Blue Origin»."""

from collections.abc import Iterator, Sequence

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons.nouns import body_nouns, titles
from newsgraph.matching import noun_cuts
from newsgraph.names.candidates import Candidate

_OPENING = frozenset("«\"“‘'")
_LONGEST = 5  # words


def latin(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, with those in Latin letters behind a title or a body's noun; in order, none overlapping."""
    taken = {at for name in names for at in range(name.first, name.stop)}
    found = [name for first, stop in _runs(document, taken) for name in _named(document, first, stop)]
    return sorted([*names, *found], key=lambda name: name.first) if found else list(names)


def _runs(document: Document, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Capitalised Latin words that stand together and are no name yet."""
    tokens = enumerate(document.tokens)
    free = [at for at, token in tokens if token.form.isascii() and token.form[:1].isupper() and at not in taken]
    for first, stop in _stretches(free):
        if stop - first <= _LONGEST:
            yield first, stop


def _stretches(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Numbers in order as ranges of those that follow each other."""
    first = 0
    for at, place in enumerate(places):
        if at + 1 == len(places) or places[at + 1] != place + 1:
            yield places[first], place + 1
            first = at + 1


def _named(document: Document, first: int, stop: int) -> Iterator[Candidate]:
    before = first - 1
    while before >= 0 and document.tokens[before].form in _OPENING:
        before -= 1
    label = _label(document.tokens[before].text) if before >= 0 and document.tokens[before].is_word else None
    if label == "ORG" or (label == "PER" and stop - first > 1):
        yield Candidate(first, stop, label, None, Cut("", 0, document.tokens[first].form))


def _label(word: str) -> str | None:
    """What a name behind this word is: a body's behind its noun, a person's behind a title with the article."""
    for cut in noun_cuts(word):
        if cut.rest in body_nouns():
            return "ORG"
        if cut.rest.startswith(ARTICLE) and cut.rest[2:] in titles():
            return "PER"
    return None
