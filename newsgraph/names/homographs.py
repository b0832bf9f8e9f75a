"""Words that are names elsewhere: ربح [مالي] is financial, صلاة [المغرب] at sunset, [الرباط] الصليبي a ligament."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsgraph.document import Document, Token, normalise
from newsgraph.lexicons.loader import read_rows
from newsgraph.matching import noun_cuts
from newsgraph.names.candidates import Candidate

_AFTER = "+"  # before a word that stands behind the name
_NUMBER = "0"


@dataclass(frozen=True, slots=True)
class _Beside:
    """The words before and behind a name that make it another word."""

    before: frozenset[str]
    after: frozenset[str]


def is_homograph(document: Document, name: Candidate) -> bool:
    """Whether the word before or behind says that a name of one word is none here."""
    if name.stop - name.first == 1 and name.label == "LOC" and name.cut.rest in _doubtful():
        return not _is_licensed(document, name)
    beside = _homographs().get(name.cut.rest) if name.stop - name.first == 1 else None
    if beside is None:
        return False
    before = document.tokens[name.first - 1] if name.first and not name.cut.proclitics else None
    after = document.tokens[name.stop] if name.stop < len(document.tokens) else None
    return _is_one_of(before, beside.before) or _is_one_of(after, beside.after)


def _is_licensed(document: Document, name: Candidate) -> bool:
    """Whether a place whose name is a common word stands behind what makes it one (في دوما, but كانت دوما)."""
    licences = _doubtful()[name.cut.rest]
    if name.cut.proclitics:
        return name.cut.proclitics in licences
    return bool(name.first) and _is_one_of(document.tokens[name.first - 1], licences)


def _is_one_of(token: Token | None, words: frozenset[str]) -> bool:
    if token is None or token.is_sign:
        return False
    return _NUMBER in words if token.form[0].isdigit() else any(cut.rest in words for cut in noun_cuts(token.text))


@cache
def _homographs() -> Mapping[str, _Beside]:
    found: dict[str, _Beside] = {}
    for word, *beside in read_rows("name_homographs.tsv"):
        after = frozenset(normalise(other[1:]) for other in beside if other.startswith(_AFTER))
        found[normalise(word)] = _Beside(frozenset(normalise(o) for o in beside if not o.startswith(_AFTER)), after)
    return found


@cache
def _doubtful() -> Mapping[str, frozenset[str]]:
    return {normalise(word): frozenset(map(normalise, before)) for word, *before in read_rows("doubtful_places.tsv")}
