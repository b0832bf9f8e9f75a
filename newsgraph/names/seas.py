"""Two seas in one noun: البحرين [الأحمر] و[العربي], المحيطين [الهندي] و[الهادئ]; البحرين alone is the country."""

from collections.abc import Iterator, Sequence

from newsgraph.document import Document
from newsgraph.document.letters import AND, BY
from newsgraph.gazetteer.naming import best_evidence
from newsgraph.matching import noun_cuts
from newsgraph.names.candidates import Candidate
from newsgraph.names.phrases import body_words

_PARTICLES = ("", AND, BY, AND + BY)
_DUAL = 2  # letters of its ending
_SEA = 6.0  # the weight of a sea that is known by an adjective


def seas(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, each of two seas by its adjective; in order, none overlapping."""
    found = [sea for at, noun in _duals(document) for sea in _pair(document, at, noun)]
    if not found:
        return list(names)
    covered = {at for sea in found for at in range(sea.first - 1, sea.stop)}
    kept = [name for name in names if covered.isdisjoint(range(name.first, name.stop))]
    return sorted([*kept, *found], key=lambda name: name.first)


def _duals(document: Document) -> Iterator[tuple[int, str]]:
    """Where two seas stand, and the noun for one."""
    for word in body_words("two seas"):
        for particle in _PARTICLES:
            yield from ((at, word[:-_DUAL]) for at in document.places.get(particle + word, ()))


def _pair(document: Document, at: int, noun: str) -> list[Candidate]:
    """The two adjectives behind the dual there, if there is a sea called by each."""
    found: list[Candidate] = []
    for place, particle in ((at + 1, ""), (at + 2, AND)):
        token = document.tokens[place] if place < len(document.tokens) else None
        cuts = noun_cuts(token.text) if token and token.is_word else []
        fits = (cut for cut in cuts if cut.proclitics == particle and best_evidence(f"{noun} {cut.rest}") >= _SEA)
        found.extend(Candidate(place, place + 1, "LOC", None, cut, settled=True) for cut in list(fits)[:1])
    return found if len(found) > 1 else []
