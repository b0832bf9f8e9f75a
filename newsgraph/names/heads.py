"""Places that their head noun gives away, though no tagger marked them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsgraph.document import Document, Token
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import ALEF, ARTICLE, FEMININE_PLURAL, MASCULINE_PLURAL, OBLIQUE, TA_MARBUTA
from newsgraph.gazetteer.naming import best_evidence
from newsgraph.gazetteer.words import without_adjective, without_nationality
from newsgraph.lexicons import name_words, words
from newsgraph.matching import noun_cuts
from newsgraph.morphology import default
from newsgraph.names.candidates import Candidate

_LONG = 5  # letters of a word that can be a name by itself
_SHORT = 4  # letters of one that the gazetteer has
_MOST = 3  # words of one
_VILLAGE = 3.0  # the weight of a place that is believed behind its head noun
_COMMON = (
    TA_MARBUTA,
    FEMININE_PLURAL,
    OBLIQUE,
    MASCULINE_PLURAL,
    ALEF,
)  # endings of what agrees with or counts the head noun (مدينة كبيرة, قرية كاملة)


def headed(document: Document, heads: Sequence[int]) -> Iterator[Candidate]:
    """After مدينة in the construct a definite word is a name (مدينة الطبقة), here and elsewhere in the article."""
    for at in heads:
        name = document.tokens[at + 1].form
        if name.startswith(ARTICLE) and len(name) >= _LONG:
            yield Candidate(at + 1, at + 2, "LOC", None, Cut("", 0, name))


def headed_bare(document: Document, heads: Sequence[int]) -> Iterator[Candidate]:
    """A word without the article that begins names is one there (محافظة مركزي); elsewhere it may be a common word."""
    for at in heads:
        name = document.tokens[at + 1].form
        is_name = len(name) >= _LONG and name in name_words() and name not in words("function_words.txt")
        if is_name and not name.startswith(ARTICLE) and not name.endswith(_COMMON):
            yield Candidate(at + 1, at + 2, "LOC", None, Cut("", 0, name))


def headed_listed(document: Document) -> Iterator[Candidate]:
    """What the gazetteer has behind a head noun in the construct (مدينة ود مدني); a single word must be no common one."""
    tokens = document.tokens
    for sentence in document.sentences:
        for at in range(sentence.first, sentence.stop - 1):
            if not _is_listing(tokens[at].text):
                continue
            stops = range(min(at + 1 + _MOST, sentence.stop), at + 1, -1)
            stop = next((stop for stop in stops if _is_place(tokens[at + 1 : stop])), 0)
            if stop:
                yield Candidate(at + 1, stop, "LOC", None, Cut("", 0, tokens[at + 1].form))


def _is_place(tokens: Sequence[Token]) -> bool:
    forms = [token.form for token in tokens if token.is_word]
    return len(forms) == len(tokens) and (len(forms) > 1 or _is_unheard(forms[0])) and _is_listed(" ".join(forms))


@lru_cache(maxsize=8_192)
def _is_listed(name: str) -> bool:
    return best_evidence(name) >= _VILLAGE and without_nationality(name) is None and without_adjective(name) is None


@lru_cache(maxsize=8_192)
def _is_unheard(word: str) -> bool:
    return len(word) >= _SHORT and all(reading.guessed for reading in default().readings(word))


@lru_cache(maxsize=8_192)
def _is_listing(word: str) -> bool:
    return word[0].isalpha() and any(cut.rest in words("listing_heads.txt") for cut in noun_cuts(word))


def settlements(document: Document) -> Iterator[int]:
    """Where the noun for a settlement or province stands before another word."""
    tokens = document.tokens
    for sentence in document.sentences:
        for at in range(sentence.first, sentence.stop - 1):
            if _is_head(tokens[at].text):
                yield at


@lru_cache(maxsize=8_192)
def _is_head(word: str) -> bool:
    return any(cut.rest in words("place_heads.tsv") for cut in noun_cuts(word))
