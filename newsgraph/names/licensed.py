"""Names that only their place in the article makes names: «بسطيف» where it speaks of Algeria, الدعم السريع where of Sudan.

No tagger need have marked them. A town behind ب is one where the article speaks of its country, and no dictionary has the
word or it is a capital; the names of `licensed_names.tsv` are what they are where the article speaks of a country, or has a
word before them.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from newsgraph.document import Document, normalise
from newsgraph.document.letters import AND, ARTICLE, BY
from newsgraph.errors import LexiconError
from newsgraph.gazetteer import nationalities
from newsgraph.gazetteer.naming import countries_called, towns
from newsgraph.lexicons.loader import LABELS, read_rows
from newsgraph.matching import Match, PhraseMatcher, noun_cuts
from newsgraph.morphology import default
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import Key, one_spelling, phrase, spellings

_IN = (BY, AND + BY)
_SHORTEST = 4  # letters of a town
_CAPITAL = 7.5  # the weight of a town that is meant, though its name is a word as well (الرباط)


def licensed(document: Document, names: Sequence[Candidate]) -> Iterator[Candidate]:
    """The names that nobody marked, but the article licenses."""
    told = _Told(document, names)
    held = {at for name in names for at in range(name.first, name.stop)}
    yield from _listed(document, told)
    for at, token in enumerate(document.tokens):
        if token.form.startswith(_IN) and at not in held:
            yield from _town(document, told, at)


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


def _town(document: Document, told: _Told, at: int) -> Iterator[Candidate]:
    """The town that a word with ب is, if it is one of a country that the article speaks of."""
    after = document.form(at + 1)
    for cut in noun_cuts(document.tokens[at].text):
        if not cut.proclitics.endswith(BY) or len(cut.rest) < _SHORTEST:
            continue
        if cut.rest.startswith(ARTICLE) and after.startswith(ARTICLE):
            continue  # بالثورة السورية: a noun and its adjective
        found = towns(cut.rest) if _is_unheard(cut.rest) else towns(cut.rest, _CAPITAL)
        if found and not found.isdisjoint(told.countries):
            yield Candidate(at, at + 1, "LOC", None, cut)
            return


@lru_cache(maxsize=8_192)
def _is_unheard(word: str) -> bool:
    """Whether no dictionary has the word, so that it is hardly another than the town."""
    return all(reading.guessed for reading in default().readings(word))


def _listed(document: Document, told: _Told) -> Iterator[Candidate]:
    """Names of `licensed_names.tsv`; a body that a word before it has licensed once is that body everywhere."""
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
