"""Names that only their place in the article makes names: الدعم السريع where it speaks of Sudan.

No tagger need have marked them. The names of `licensed_names.tsv` are what they are where the article speaks of a country,
or has a word before them.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from newsgraph.document import Document, normalise
from newsgraph.errors import LexiconError
from newsgraph.gazetteer import nationalities
from newsgraph.gazetteer.naming import countries_called
from newsgraph.lexicons.loader import LABELS, read_rows
from newsgraph.matching import Match, PhraseMatcher, noun_cuts
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import Key, one_spelling, phrase, spellings


class _Told:
    """The countries that an article speaks of, counted when first asked for."""

    def __init__(self, document: Document, names: Sequence[Candidate]) -> None:
        self._document, self._names = document, names
        self._countries: AbstractSet[str] | None = None

    @property
    def countries(self) -> AbstractSet[str]:
        """Their codes, by nationalities and by their own names."""
        if self._countries is None:
            places = (" ".join(name.forms(self._document.tokens)) for name in self._names if name.label == "LOC")
            self._countries = nationalities(self._document).keys() | {code for name in places for code in countries_called(name)}
        return self._countries


def licensed(document: Document, names: Sequence[Candidate]) -> Iterator[Candidate]:
    """The names that nobody marked, but the article licenses; a body that a word before it has licensed once, everywhere."""
    told = _Told(document, names)
    found = [match for s in document.sentences for match in _matcher().find(document.tokens, s.first, s.stop)]
    keys = [one_spelling(match.phrase) for match in found]
    licences = {key for key, match in zip(keys, found, strict=True) if _is_before(document, match, _licences()[key][1])}
    for key, match in zip(keys, found, strict=True):
        label, conditions = _licences()[key]
        here = key in licences if label == "ORG" else _is_before(document, match, conditions)
        if here or not conditions.isdisjoint(told.countries):
            yield Candidate(match.first, match.stop, label, None, match.cut, settled=True)


def _is_before(document: Document, match: Match, conditions: AbstractSet[str]) -> bool:
    """Whether one of these words stands before it, or one of these particles on it."""
    if match.cut.proclitics:
        return match.cut.proclitics in conditions
    token = document.tokens[match.first - 1] if match.first else None
    return token is not None and token.is_word and any(cut.rest in conditions for cut in noun_cuts(token.text))


@cache
def _matcher() -> PhraseMatcher:
    return PhraseMatcher(way for key in _licences() for way in spellings(key))


@cache
def _licences() -> Mapping[Key, tuple[str, frozenset[str]]]:
    """By name its label and what licenses it: codes of countries, and words or particles before it."""
    found: dict[Key, tuple[str, frozenset[str]]] = {}
    for label, name, *conditions in read_rows("licensed_names.tsv"):
        if label not in LABELS or not conditions:
            raise LexiconError(f"licensed_names.tsv: {name!r}: a row is a label, a name, and countries or words before it")
        found[phrase(name)] = label, frozenset(code if code.isascii() else normalise(code) for code in conditions)
    return found
