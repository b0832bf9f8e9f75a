"""Words that are names elsewhere: ربح [مالي] is financial, صلاة [المغرب] at sunset, [الرباط] الصليبي a ligament."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsgraph.document import Document, Token, normalise
from newsgraph.document.letters import ARTICLE, TA_MARBUTA
from newsgraph.gazetteer import nationality
from newsgraph.gazetteer.naming import countries_called
from newsgraph.lexicons.loader import read_rows
from newsgraph.lexicons.nouns import body_nouns, titles
from newsgraph.matching import noun_cuts
from newsgraph.morphology import Pos, default
from newsgraph.names.candidates import CLOSING, OPENING, Candidate
from newsgraph.names.phrases import body_words

_SHORT = 3
_AFTER = "+"  # before a word that stands behind the name
_NUMBER = "0"
_LONGEST = 6  # words of a body's name in quotation marks


@dataclass(frozen=True, slots=True)
class _Beside:
    """The words before and behind a name that make it another word."""

    before: frozenset[str]
    after: frozenset[str]


def is_homograph(document: Document, name: Candidate) -> bool:
    """Whether the word before or behind says that a name of one word is none here."""
    if name.stop - name.first == 1 and name.label == "LOC" and name.cut.rest in _doubtful():
        return not _is_licensed(document, name)
    if _is_nationality(document, name):
        return True
    beside = _homographs().get(name.cut.rest) if name.stop - name.first == 1 else None
    if beside is None:
        return False
    before = document.tokens[name.first - 1] if name.first and not name.cut.proclitics else None
    after = document.tokens[name.stop] if name.stop < len(document.tokens) else None
    return _is_one_of(before, beside.before) or _is_one_of(after, beside.after)


def _is_nationality(document: Document, name: Candidate) -> bool:
    """Whether a country's name is an adjective there (البنوك السعودية, وسائل إعلام رسمية سورية; but زار الوزير السعودية)."""
    if name.label != "LOC" or name.stop - name.first > 1 or name.cut.proclitics or not name.first:
        return False
    if not (nationality(name.cut.rest) and countries_called(name.cut.rest)):
        return False
    before = document.tokens[name.first - 1].form
    if before in CLOSING and name.cut.rest.startswith(ARTICLE):
        return _is_quoted_body(document, name.first - 1)
    return _is_described(before) if name.cut.rest.startswith(ARTICLE) else _is_adjective(before)


def _is_quoted_body(document: Document, at: int) -> bool:
    """Whether the mark there closes the name of a body behind its noun (قناة "الشرق" | السعودية)."""
    opening = next((first for first in range(at - 2, max(0, at - _LONGEST), -1) if document.tokens[first].form in OPENING), 0)
    before = document.tokens[opening - 1] if opening else None
    return before is not None and before.is_word and any(cut.rest in body_nouns() for cut in noun_cuts(before.text))


def _is_described(word: str) -> bool:
    """Whether a definite word can be what an adjective describes: no man who goes to a country, and no day."""
    is_man = word[2:] in titles() and not word.endswith(TA_MARBUTA)
    return word.startswith(ARTICLE) and len(word) > _SHORT and word not in body_words("no") and not is_man


def _is_adjective(word: str) -> bool:
    return word.endswith(TA_MARBUTA) and all(reading.pos is Pos.ADJECTIVE for reading in default().readings(word))


def _is_licensed(document: Document, name: Candidate) -> bool:
    """Whether a place whose name is a common word stands, there or elsewhere, behind what makes it one (في دوما; كانت دوما)."""
    word = name.cut.rest
    licences = _doubtful()[word]
    if name.cut.proclitics:
        return name.cut.proclitics in licences
    if any(licence + word in document.forms for licence in licences):
        return True  # بمدنين
    return any(at and _is_one_of(document.tokens[at - 1], licences) for at in document.places.get(word, ()))


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
