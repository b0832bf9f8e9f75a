"""The particles that Arabic writes on the front of a word, and every way a word could be cut.

و "and", ف "so", then ب "by, in", ك "like", ل "to" (on a verb س "will", ل), then the article ال; ل before the article
hides its alef: ل + القاعدة is written للقاعدة. Which cut is right is a question of meaning, so all are
offered here, the whole word first; layers above choose.
"""

from dataclasses import dataclass
from functools import lru_cache

from newsgraph.document.characters import is_mark
from newsgraph.document.letters import ALEF, ANDS, FOR, PREPOSITIONS, WILL
from newsgraph.document.normalise import normalise

_PREPOSITIONS = PREPOSITIONS + WILL


@dataclass(frozen=True, slots=True)
class Cut:
    """One reading of a word: `proclitics` letters come off, the rest starts `offset` code points into the word.

    `rest` is how the rest reads, with the article's hidden alef restored where `article_hidden`
    (للقاعدة: proclitics ل, offset 1, rest القاعدة, though the text there has only لقاعدة).
    """

    proclitics: str
    offset: int
    rest: str
    article_hidden: bool = False


@lru_cache(maxsize=32_768)  # a megabyte of news has 40 000 words, and several stages pass over all of them
def cuts(word: str) -> tuple[Cut, ...]:
    """Every way to read the word's front, from nothing cut to most cut.

    >>> [(c.proclitics, c.rest) for c in cuts("وبالرقة")]
    [('', 'وبالرقة'), ('و', 'بالرقة'), ('وب', 'الرقة')]
    """
    form = normalise(word)
    found = [Cut("", 0, form)]
    taken = 0
    if form[:1] and form[0] in ANDS and len(form) > 2:
        taken = 1
        found += _cut(word, form, 1)
    if form[taken : taken + 1] and form[taken] in _PREPOSITIONS and len(form) > taken + 2:
        _add_preposition(found, word, form, taken + 1)
    return tuple(found)


def _add_preposition(found: list[Cut], word: str, form: str, letters: int) -> None:
    """Cut up to and with a preposition; after ل a second ل may be the article (للقاعدة) or the word's own (للبنان)."""
    for plain in _cut(word, form, letters):
        found.append(plain)
        if form[letters - 1] == FOR and form[letters] == FOR and len(form) > letters + 1:
            found.append(Cut(plain.proclitics, plain.offset, ALEF + plain.rest, article_hidden=True))


def _cut(word: str, form: str, letters: int) -> list[Cut]:
    """The cut after that many letters; none where it would fall inside a ligature (ﻻعب cannot lose its ل)."""
    offset = _offset(word, letters)
    return [] if offset is None else [Cut(form[:letters], offset, form[letters:])]


def _offset(word: str, letters: int) -> int | None:
    """The position in the word as written after that many letters and the marks on them; None inside a ligature."""
    at = letters_end(word, letters)
    return at if len(normalise(word[:at])) <= letters else None


def letters_end(word: str, letters: int) -> int:
    """The position in a written word after that many letters as they read, and the marks on the last of them."""
    at = 0
    while letters > 0 and at < len(word):
        letters -= len(normalise(word[at]))
        at += 1
    while at < len(word) and is_mark(word[at]):
        at += 1
    return at
