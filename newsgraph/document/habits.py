"""Typing habits: texts that write ه for a final ة, ى for ي (Egypt) or ي for ى, and words without their hamza's seat.

«ينفذ المشروع فى محافظه الجيزه» is read as «ينفذ المشروع في محافظة الجيزة». Letters are put for letters, so that every position
stays; the article itself is never changed. A text has a habit where it has the one spelling and not the other, and even
then only words change that are known to be written otherwise (بيته stays: "his house").
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from newsgraph.document.letters import ANDS, CARRIERS, HAMZA_ON_YA, MAQSURA
from newsgraph.document.normalise import normalise

FILE = "habits.tsv"
_WORD = re.compile(r"[\u0621-\u064a\u064b-\u0652\u0670\u0640]+")
_FRONT = re.compile(r"^[وف]?(?:[بك]?ال|لل)")
_SHORTEST = 3  # letters of a stem
_RARE = 0.1  # share of a spelling that slips may have in a text of the other habit
_FEWEST = 2  # different words that show a habit
_PARTICLE = 2  # letters before the ى of إلى, حتى, لدى: one of them is enough («دعا إلي هدنة») where no word has a ى
_HAMZAS = "ئؤ"
_LOOSE = str.maketrans("ئؤ", "يو")


def stem(form: str) -> str:
    """A word as it reads without "and" and its article, which stand before words of every kind.

    >>> stem("والمحافظة"), stem("للجيزة"), stem("بيته")
    ('محافظة', 'جيزة', 'بيته')
    """
    front = _FRONT.match(form)
    return form[front.end() :] if front and len(form) - front.end() >= _SHORTEST else form


def repaired(text: str) -> str:
    """The text as its writer would have written it in the habits of print; of the same length, position by position."""
    words = [normalise(word) for word in _WORD.findall(text)]
    changes = "".join(habit for habit in ("ةه", "يى", "ىي") if _is_habit(words, *habit))
    loose = not any(letter in text for letter in _HAMZAS)
    return _WORD.sub(lambda match: _reading(match[0], changes, loose=loose), text) if changes or loose else text


def _is_habit(words: Sequence[str], letter: str, typed: str) -> bool:
    """Whether a text ends words in one letter for another: hardly any in the right one, and some that are known to need it.

    علي alone tells nothing, as it is a man's name.
    """
    right, wrong = (sum(word.endswith(end) for word in words) for end in (letter, typed))
    if not wrong or right > _RARE * wrong:
        return False
    stems = {stem(word)[:-1] for word in words if word.endswith(typed)} - {"عل"}
    known = [one for one in stems if one + letter in _words()[letter]]
    return len(known) >= _FEWEST or (letter == MAQSURA and any(len(one) == _PARTICLE for one in known))


@lru_cache(maxsize=8_192)
def _reading(word: str, changes: str, *, loose: bool) -> str:
    """One word by the habits of its text: pairs of the letter that print has and the one that stands there."""
    form = normalise(word)
    if len(form) != len(word):
        return word
    if loose and (proper := _hamzated().get(stem(form))):
        at = len(form) - len(proper)
        word = word[:at] + "".join(p if p in _HAMZAS else w for w, p in zip(word[at:], proper, strict=True))
    for letter, typed in zip(changes[::2], changes[1::2], strict=True):
        joined = word[0] in ANDS and word[1:2] in CARRIERS  # «وأدى» is "and led", no «وادي»
        if word[-1:] == typed and stem(normalise(word[joined:]))[:-1] + letter in _words()[letter]:
            word = word[:-1] + letter
    return word


@cache
def _words() -> Mapping[str, frozenset[str]]:
    text = (files("newsgraph.document") / "data" / FILE).read_text(encoding="utf-8")
    return {letter: frozenset(words.split(" ")) for letter, words in (line.split("\t") for line in text.splitlines())}


@cache
def _hamzated() -> Mapping[str, str]:
    """By its spelling without the hamza's seat each word that has one."""
    return {word.translate(_LOOSE): word for word in _words()[HAMZA_ON_YA]}
