"""The smallest right span of a tagged name: no signs around it, no title or generic noun that it can stand without."""

from newsgraph.document import Document
from newsgraph.lexicons import known_names, name_heads
from newsgraph.names.candidates import Candidate, candidate

_LONGEST_HEAD = 2

# What remains must be able to stand alone: an adjective or a bare preposition cannot (الرئيس السوري is no name السوري).
_WEAK = frozenset({"في", "من", "على", "الى", "عن", "السابق", "الحالي", "الجديد", "العام", "الاسبق"})


def trimmed(document: Document, first: int, stop: int, label: str, confidence: float | None) -> Candidate | None:
    """The name within tagged tokens, or None where only signs were tagged."""
    tokens = document.tokens
    while first < stop and tokens[first].is_sign:
        first += 1
    while first < stop and tokens[stop - 1].is_sign:
        stop -= 1
    if first == stop:
        return None
    found = candidate(document, first, stop, label, confidence)
    while (head := _head(document, found)) and found.key(tokens) not in known_names():
        found = candidate(document, found.first + head, stop, label, confidence)
    return found


def _head(document: Document, name: Candidate) -> int:
    """How many tokens of title or generic noun the name starts with; 0 where nothing would be left to stand alone."""
    words = name.key(document.tokens)
    for length in range(min(_LONGEST_HEAD, len(words) - 1), 0, -1):
        rest = document.tokens[name.first + length]
        if words[:length] in name_heads()[name.label] and rest.form not in _WEAK and not rest.is_sign:
            return length if _stands_alone(name.label, words[length:]) else 0
    return 0


def _stands_alone(label: str, rest: tuple[str, ...]) -> bool:
    """An organization's generic noun leaves only before a proper name (تنظيم داعش), not before what describes it."""
    if label != "ORG":
        return True
    return rest in known_names()
