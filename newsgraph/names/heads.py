"""Places that their head noun gives away, though no tagger marked them."""

from collections.abc import Iterator
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.lexicons import name_words, words
from newsgraph.matching import noun_cuts
from newsgraph.names.candidates import Candidate

_LONG = 5  # letters of a word that can be a name by itself
_COMMON = ("ة", "ات", "ين", "ون", "ا")  # endings of what agrees with or counts the head noun (مدينة كبيرة, قرية كاملة)


def headed(document: Document) -> Iterator[Candidate]:
    """After مدينة in the construct a definite word is a name (مدينة الطبقة), here and elsewhere in the article."""
    for at in _heads(document):
        name = document.tokens[at + 1].form
        if name.startswith("ال") and len(name) >= _LONG:
            yield Candidate(at + 1, at + 2, "LOC", None, Cut("", 0, name))


def headed_bare(document: Document) -> Iterator[Candidate]:
    """A word without the article that begins names is one there (محافظة مركزي); elsewhere it may be a common word."""
    for at in _heads(document):
        name = document.tokens[at + 1].form
        is_name = len(name) >= _LONG and name in name_words() and name not in words("function_words.txt")
        if is_name and not name.startswith("ال") and not name.endswith(_COMMON):
            yield Candidate(at + 1, at + 2, "LOC", None, Cut("", 0, name))


def _heads(document: Document) -> Iterator[int]:
    """Where the noun for a settlement or province stands before another word."""
    tokens = document.tokens
    for sentence in document.sentences:
        for at in range(sentence.first, sentence.stop - 1):
            if _is_head(tokens[at].text):
                yield at


@lru_cache(maxsize=50_000)
def _is_head(word: str) -> bool:
    return any(cut.rest in words("place_heads.tsv") for cut in noun_cuts(word))
