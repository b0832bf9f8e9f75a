"""Ways to type the same article, each with a map back: `pieces[i]` is what stands for the i-th character of the original."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import cycle

Pieces = list[str]
Transform = Callable[[str], Pieces]

_LAM_ALEF = {"لا": "\ufefb", "لأ": "\ufef7", "لإ": "\ufef9", "لآ": "\ufef5"}
_LETTER = re.compile(r"[\u0621-\u064a]")
_FATHA, _SUKUN, _TATWEEL = "\u064e", "\u0652", "\u0640"


def each(table: dict[str, str]) -> Transform:
    """Character by character."""
    return lambda text: [table.get(char, char) for char in text]


def letters_with(mark: str, every: int) -> Transform:
    """A mark after every so-manieth letter of a word, never after its last."""

    def changed(text: str) -> Pieces:
        inner = [match.start() for match in re.finditer(r"[\u0621-\u064a](?=[\u0621-\u064a])", text)]
        at = set(inner[::every])
        return [char + mark if position in at else char for position, char in enumerate(text)]

    return changed


def spaces_as(space: str, *, every: int = 1) -> Transform:
    """Spaces between words as another."""

    def changed(text: str) -> Pieces:
        at = set([position for position, char in enumerate(text) if char == " "][::every])
        return [space if position in at else char for position, char in enumerate(text)]

    return changed


def in_turn(char: str, others: str) -> Transform:
    """A character as one after the other of several."""

    def changed(text: str) -> Pieces:
        turn = cycle(others)
        return [next(turn) if one == char else one for one in text]

    return changed


def word_ends(letter: str, typed: str) -> Transform:
    """The last letter of a word as another."""

    def changed(text: str) -> Pieces:
        ends = {match.end() - 1 for match in re.finditer(rf"{letter}(?![\u0621-\u064a\u064b-\u0652])", text)}
        return [typed if position in ends else char for position, char in enumerate(text)]

    return changed


def forms(text: str) -> Pieces:
    """Presentation forms of letters alone; lam-alef as one character, its alef as nothing."""
    pieces = list(text)
    for match in re.finditer("ل[اأإآ]", text):
        pieces[match.start()], pieces[match.start() + 1] = _LAM_ALEF[match[0]], ""
    shapes = {plain: chr(code) for code in range(0xFE80, 0xFEF5) if len(plain := unicodedata.normalize("NFKC", chr(code))) == 1}
    return [shapes.get(piece, piece) for piece in pieces]


def broken_lam_alef(text: str) -> Pieces:
    """ال for لا inside words, as bad PDFs have it: األربعاء, اإلعالن, السالح."""
    pieces = list(text)
    for match in re.finditer("ل[اأإآ]", text):
        pieces[match.start()], pieces[match.start() + 1] = match[0][1], "ل"
    return pieces


def wrapped(text: str) -> Pieces:
    """Every line folded at 70 columns."""
    pieces, start = list(text), 0
    for match in re.finditer(r" |\n", text):
        if match[0] == "\n":
            start = match.end()
            continue
        end = text.find(" ", match.end())
        stop = min(one for one in (end, text.find("\n", match.end()), len(text)) if one >= 0)
        if stop - start > 70:
            pieces[match.start()], start = "\n", match.end()
    return pieces


def entities(text: str) -> Pieces:
    """HTML entities for quotation marks and some spaces."""
    named = {"«": "&laquo;", "»": "&raquo;", '"': "&quot;", "“": "&ldquo;", "”": "&rdquo;", "&": "&amp;"}
    return [named.get(piece, piece) for piece in ["&nbsp;" if p == "\u00a0" else p for p in spaces_as("\u00a0", every=6)(text)]]


def signed(text: str) -> Pieces:
    """A right-to-left mark after signs, as editors put them; none inside numbers."""
    inner = {match.end() - 1 for match in re.finditer(r"[.,:،](?=\d)", text)}
    return [char + "\u200f" if char in "،.:»؟" and at not in inner else char for at, char in enumerate(text)]


def quotes_as(opening: str, closing: str) -> Transform:
    """Quotation marks of another kind; straight ones open and close in turn."""

    def changed(text: str) -> Pieces:
        pieces, inside = list(text), False
        for position, char in enumerate(text):
            if char == '"':
                inside = not inside
                pieces[position] = opening if inside else closing
            elif char in "«“»”":
                pieces[position] = opening if char in "«“" else closing
        return pieces

    return changed


def digits_as(zero: str) -> Transform:
    """Digits of another script, from its nought on."""
    return each({str(n): chr(ord(zero) + n) for n in range(10)})


def decomposed(text: str) -> Pieces:
    """Letters and their hamzas apart (NFD)."""
    return [unicodedata.normalize("NFD", char) for char in text]


TRANSFORMS: dict[str, Transform] = {
    "diacritics": letters_with(_FATHA, 3),
    "every letter with a mark": letters_with(_SUKUN, 1),
    "tatweel": letters_with(_TATWEEL, 4),
    "digits ٠١٢": digits_as("\u0660"),
    "digits ۰۱۲": digits_as("\u06f0"),
    "no-break, thin and wide spaces in turn": in_turn(" ", "\u00a0\u2009\u3000"),
    "presentation forms": forms,
    "ZWNJ inside words": letters_with("\u200c", 5),
    "RLM after signs": signed,
    "ه for final ة": word_ends("ة", "ه"),
    "ى for final ي": word_ends("ي", "ى"),
    "ي for final ى": word_ends("ى", "ي"),
    "NFD": decomposed,
    "ئ and ؤ without hamza": each({"ئ": "ي", "ؤ": "و"}),
    "alefs without hamza": each({"أ": "ا", "إ": "ا", "آ": "ا"}),
    "quotes '…'": quotes_as("'", "'"),
    "quotes ’…’": quotes_as("’", "’"),
    "quotes ‹…›": quotes_as("‹", "›"),
    "quotes `…´": quotes_as("`", "´"),
    "quotes “…”": quotes_as("“", "”"),
    "quotes ''…''": quotes_as("''", "''"),
    "line ends \\r\\n": each({"\n": "\r\n"}),
    "line ends \\r, VT, FF, U+0085, U+2028, U+2029 in turn": in_turn("\n", "\r\v\f\u0085\u2028\u2029"),
    "folded at 70 columns": wrapped,
    "U+200B between words": spaces_as("\u200b", every=7),
    "U+200B at spaces": spaces_as(" \u200b", every=3),
    "broken lam-alef": broken_lam_alef,
    "HTML entities": entities,
}


def origins(pieces: Sequence[str]) -> list[int]:
    """For each position of the changed text, its end included, the position in the original that it came from."""
    found = [position for position, piece in enumerate(pieces) for _ in piece]
    return [*found, len(pieces)]
