"""Names that are spelt in more than one way: written together or apart, after the case, or as a hashtag."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import product

from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons import known_names, loader, name_aliases
from newsgraph.lexicons.loader import read_rows

Key = tuple[str, ...]

_JOIN = "_"  # a hashtag's space: #سمير_الحلبي
_POINT = "."  # أ.ف.ب is أ ف ب
_MARKS = frozenset('«»"“”')  # around a part of a name: "الجيش" الإسرائيلي
_SIGNS = _MARKS | {_JOIN, "#", _POINT}
# The kunya's first word follows its case: أبو بكر said, met أبا بكر, with أبي بكر.
_FATHER = "ابو"
_CASES = (_FATHER, "ابي", "ابا")
_SONS = ("ابن", "بن")  # written with its alef where it begins a line or stands alone: علي بن حمود, ابن حمود
SON = "بن"
_SERVANT = "عبد"
_LAST = ("الله", "الدين")
_MOST = 3  # words of one name that are tried both ways
_SHORTEST = 3  # letters that stand after ابو in one word: أبوت is Abbott


def one_spelling(forms: Iterable[str]) -> Key:
    """What the spellings of one name have in common: عبد الله and عبدالله, أبي بكر and أبوبكر, نور الدين and نورالدين.

    The words are joined rather than split, as أبولو and أبوت are no kunyas; underscores, # and points are left out.

    >>> one_spelling(["عبد", "الله", "_", "الثاني"]), one_spelling(["ابي", "عبد", "الله"])
    (('عبدالله', 'الثاني'), ('ابوعبدالله',))
    """
    return _one_spelling(tuple(forms))


@lru_cache(maxsize=16_384)
def _one_spelling(forms: Key) -> Key:
    words: list[str] = []
    for form in forms:
        before = words[-1] if words else ""
        if form in _SIGNS:
            continue
        if form in _SONS:
            words.append(SON)
            continue
        if before and (form in _LAST or (before == _SERVANT and (form.startswith(ARTICLE) or form == "ربه"))):
            words[-1] = before + form
        else:
            words.append(form)
    return tuple(_kunyas(words))


def _kunyas(words: list[str]) -> Iterator[str]:
    at = 0
    while at < len(words):
        is_kunya = words[at] in _CASES and at + 1 < len(words)
        yield _FATHER + words[at + 1] if is_kunya else words[at]
        at += 2 if is_kunya else 1


def spellings(key: Key) -> Iterator[Key]:
    """Every way in which a name given in one spelling may stand in the article, as sequences of token forms."""
    ways = [_apart(word) for word in key]
    if sum(len(way) > 1 for way in ways) > _MOST:
        ways = [way[:1] for way in ways]
    for way in product(*ways):
        forms = tuple(form for word in way for form in word)
        yield forms
        if len(forms) > 1:
            yield tuple(form for word in forms for form in (_JOIN, word))[1:]
        if len(forms) > 1 and all(len(form) == 1 for form in forms):
            yield tuple(form for letter in forms for form in (_POINT, letter))[1:]  # أ.ف.ب


def is_compound(word: str) -> bool:
    """Whether a word in one spelling is a name of two parts, as surnames are (نصرالله, عبدالرحمن, ابوزيد)."""
    return word != SON and len(_apart(word)) > 1


@cache
def known() -> dict[Key, str]:
    """The known names with their label, in one spelling."""
    return {one_spelling(name): label for name, label in known_names().items()}


@cache
def aliases() -> dict[Key, Key]:
    """For each name that has others the first of them, in one spelling."""
    return {one_spelling(name): one_spelling(first) for name, first in name_aliases().items()}


@cache
def phrases(name: str) -> frozenset[Key]:
    """The names of a data file, in one spelling, whatever their column."""
    return frozenset(phrase(cell) for row in read_rows(name) for cell in row)


def phrase(surface: str) -> Key:
    """A name of a data file, in one spelling."""
    return one_spelling(loader.phrase(surface))


def _apart(word: str) -> list[Key]:
    """A word of a name in one piece, and in the pieces that it may be written in."""
    if word == SON:
        return [(son,) for son in _SONS]
    if word.startswith(_FATHER) and len(word) >= len(_FATHER) + _SHORTEST:
        rests = _parts(word[len(_FATHER) :])
        return [(word,), *((case, *rest) for case in _CASES for rest in rests)]
    return _parts(word)


def _parts(word: str) -> list[Key]:
    """As `_apart`, of a word that is no kunya (أبو is taken off once only: ابوابوابو is not worth trying every way)."""
    if word.startswith(_SERVANT + ARTICLE) or word == _SERVANT + "ربه":
        return [(word,), (_SERVANT, word[len(_SERVANT) :])]
    last = next((last for last in _LAST if word.endswith(last) and len(word) > len(last) + 1), None)
    return [(word,), (word.removesuffix(last), last)] if last else [(word,)]
