"""Foreign names that are written in several ways: بوتين and بوتن, غوغل and جوجل, ترامب and ترمب."""

from functools import cache, lru_cache

from newsgraph.document.letters import ARTICLE, TA_MARBUTA
from newsgraph.lexicons import words
from newsgraph.names.beside import two_spellings
from newsgraph.names.spelling import Key, is_compound

_LONG = str.maketrans("", "", "اويىئؤء")
_SOUNDS = str.maketrans("غطڤپگثظ", "جتفبجتز")
_SHORTEST = 4  # letters of a name that may vary
_FEWEST = 3  # consonants of one
_MOST_APART = 2  # letters by which two spellings of one name differ in length


def is_variant(one: str, other: str) -> bool:
    """Whether two words are one foreign name in two spellings: the same but for long vowels and غ or ج.

    Arab names differ by their long vowels alone (حسن, حسين): words with the consonants of such a name are never variants.

    >>> is_variant("بوتين", "بوتن"), is_variant("غوغل", "جوجل"), is_variant("حسن", "حسين"), is_variant("باريس", "بيروت")
    (True, True, False, False)
    """
    if {one, other} in two_spellings():
        return True
    if one == other or min(len(one), len(other)) < _SHORTEST or abs(len(one) - len(other)) > _MOST_APART:
        return False
    bones = skeleton(one)
    if len(bones) < _FEWEST or bones != skeleton(other) or bones in _arab() or _is_native(one) or _is_native(other):
        return False
    return not (is_compound(one) or is_compound(other)) and _same_end(one, other)


def _is_native(word: str) -> bool:
    """Whether a word has the article or an Arabic ending: no foreign name (الحكومة beside الحكومية)."""
    return word.startswith(ARTICLE) or word.endswith(TA_MARBUTA)


def _same_end(one: str, other: str) -> bool:
    """Whether the words end alike: a name in ي beside one without is mostly a nisba (بغدادي, بغداد)."""
    return one[-1].translate(_SOUNDS) == other[-1].translate(_SOUNDS) and one[0].translate(_SOUNDS) == other[0].translate(_SOUNDS)


@lru_cache(maxsize=8_192)
def skeleton(word: str) -> str:
    """A word's consonants, those that are mixed up in foreign names made one."""
    return word.removeprefix(ARTICLE).translate(_LONG).translate(_SOUNDS)


@cache
def _arab() -> frozenset[str]:
    return frozenset(map(skeleton, words("name_skeletons.txt")))


def are_variants(one: Key, other: Key) -> bool:
    """Whether two names are the same word by word, one of the words at least in two spellings.

    Of names of different lengths the last words count: بوتن is فلاديمير بوتين.
    """
    length = min(len(one), len(other))
    pairs = list(zip(one[-length:], other[-length:], strict=True))
    return all(a == b or is_variant(a, b) for a, b in pairs) and any(a != b for a, b in pairs)
