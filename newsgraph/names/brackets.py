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


def bracketed(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, with those in brackets directly behind one of them; in order, none overlapping."""
    taken = {at for name in names for at in range(name.first, name.stop)}
    found = [alias for name in names for alias in _behind(document, name) if alias.first not in taken]
    return sorted([*names, *found], key=lambda name: name.first) if found else list(names)


def _behind(document: Document, name: Candidate) -> Iterator[Candidate]:
    first = name.stop + 1
    if name.label == "LOC" or first >= len(document.tokens) or document.tokens[name.stop].form != "(":
        return
    first += document.tokens[first].form in _QUOTES
    stop = first
    while stop < min(len(document.tokens), first + _LONGEST) and document.tokens[stop].is_word:
        stop += 1
    closed = any(token.form == ")" for token in document.tokens[stop : stop + 2])
    if stop > first and closed and _is_form(document, name, first, stop):
        yield Candidate(first, stop, name.label, None, Cut("", 0, document.tokens[first].form))


def _is_form(document: Document, name: Candidate, first: int, stop: int) -> bool:
    """Whether the words are in Latin letters, as names are, or an acronym of the name."""
    words = document.tokens[first:stop]
    if all(word.form.isascii() and word.form[0].isupper() for word in words):
        return name.label == "PER" or stop == first + 1
    return is_acronym((words[0].form,), name.key(document.tokens)) if stop == first + 1 else False
