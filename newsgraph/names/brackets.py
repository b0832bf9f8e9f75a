"""Short and foreign forms in brackets behind a name: منظمة الصحة العالمية (WHO), دونالد ترامب (Donald Trump).

No tagger needs to know them: what they stand behind says what they are.
"""

from collections.abc import Iterator, Sequence

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.names.candidates import Candidate
from newsgraph.names.declared import is_acronym

_LONGEST = 5  # foreign words
_QUOTES = frozenset('«»"“”')
_CLOSING = frozenset('»"”')
_JOINTS = frozenset("-&'’.+")  # signs inside a foreign name (Hawk-Eye)
_FILLING = "\u0640"  # a tatweel
_LATIN = "\u0250"  # the first code point behind the Latin letters


def bracketed(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, with those in brackets directly behind one of them; in order, none overlapping."""
    taken = {at for name in names for at in range(name.first, name.stop)}
    found = [alias for name in names for alias in _behind(document, name) if alias.first not in taken]
    return sorted([*names, *found], key=lambda name: name.first) if found else list(names)


def _behind(document: Document, name: Candidate) -> Iterator[Candidate]:
    at = name.stop + (document.form(name.stop) in _CLOSING)  # منصة «تيك توك» (TikTok)
    if document.form(at) != "(":
        return
    first = at + 1 + (document.form(at + 1) in _QUOTES)
    stop = first
    while stop < first + _LONGEST and (_is_word(document, stop) or (stop > first and document.form(stop) in _JOINTS)):
        stop += 1
    closed = document.form(stop) == ")" or document.form(stop + 1) == ")"
    if stop > first and closed and _is_form(document, name, first, stop):
        yield Candidate(first, stop, name.label, None, Cut("", 0, document.tokens[first].form))


def _is_form(document: Document, name: Candidate, first: int, stop: int) -> bool:
    """Whether the words are in Latin letters, as names are (those of bodies also small), or an acronym of the name."""
    words = [token.form for token in document.tokens[first:stop] if token.is_word]
    if all(word[0] < _LATIN and word[0].isalpha() for word in words):
        if any(_FILLING in token.text for token in document.tokens[first:stop]):
            return False  # an address or an account, which the document reads as one letter and filling
        return name.label == "ORG" or all(word[0].isupper() for word in words)
    return stop == first + 1 and name.label != "LOC" and is_acronym((words[0],), name.key(document.tokens))


def _is_word(document: Document, at: int) -> bool:
    return at < len(document.tokens) and document.tokens[at].is_word
