"""Names that fill quotation marks: قناة «[ميدي 1 تي في]», سجون "[ريف]" و"[تل الورد]", whatever was marked inside.

The noun before the marks says what kind of name it is; in a row of such names it says so of all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import AND
from newsgraph.document.lines import Break
from newsgraph.matching import noun_cuts
from newsgraph.names.candidates import CLOSING, OPENING, Candidate
from newsgraph.names.phrases import body_words

_LONGEST = 5  # words of a name
_KINDS = (("LOC", "quoted place", "quoted places"), ("ORG", "quoted body", "quoted bodies"))
_JOINTS = ((AND,), ("،",), (",",), ("،", AND))


def quoted(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, each that fills its quotation marks behind a noun for such names whole; in order, none overlapping."""
    marked = {(name.first, name.stop): name.confidence for name in names}
    found = [name for at in _openings(document) for name in _row(document, at)]
    found = [replace(name, confidence=marked.get((name.first, name.stop))) for name in found]
    covered = {at for name in found for at in range(name.first, name.stop)}
    kept = [name for name in names if covered.isdisjoint(range(name.first, name.stop))]
    return sorted([*kept, *found], key=lambda name: name.first) if found else list(names)


def _openings(document: Document) -> Iterator[int]:
    """Where an opening mark stands behind a word, with a space between."""
    tokens = document.tokens
    marks = (at for form in OPENING for at in document.places.get(form, ()) if at)
    return (at for at in marks if tokens[at - 1].is_word and tokens[at - 1].end < tokens[at].start)


def _row(document: Document, at: int) -> Iterator[Candidate]:
    """The names of a row whose first mark stands there."""
    label, is_row = _label(document.tokens[at - 1].text)
    stop = _closing(document, at) if label else 0
    while stop:
        yield Candidate(at + 1, stop, label, None, Cut("", 0, document.tokens[at + 1].form), settled=True)
        at = _joined(document, stop + 1) if is_row else 0
        stop = _closing(document, at) if at else 0


@lru_cache(maxsize=8_192)
def _label(word: str) -> tuple[str, bool]:
    """The kind of the names behind a noun, and whether there may be several; empty where it is no such noun."""
    for cut in noun_cuts(word):
        for label, one, several in _KINDS:
            if cut.rest in body_words(one) | body_words(several):
                return label, cut.rest in body_words(several)
    return "", False


def _closing(document: Document, at: int) -> int:
    """The mark that closes the few words behind the opening one, all on one line, or 0."""
    for stop in range(at + 1, min(at + 2 + _LONGEST, len(document.tokens))):
        if document.breaks[stop] >= Break.LINE:
            return 0
        if document.tokens[stop].form in CLOSING:
            return stop if stop > at + 1 else 0
    return 0


def _joined(document: Document, at: int) -> int:
    """The opening mark behind "and" or a comma there, or 0."""
    for joint in _JOINTS:
        stop = at + len(joint)
        forms = tuple(token.form for token in document.tokens[at : stop + 1])
        if forms[:-1] == joint and forms[-1] in OPENING:
            return stop
    return 0
