"""Which characters of the article count as which, and how each is folded for matching.

Arabic text arrives with combining marks, tatweel, presentation forms (from PDFs), invisible controls and
several digit sets. Nothing of that changes the article; these tables only say how a character *reads*.
"""

import unicodedata

TATWEEL = "\u0640"

LINE_ENDS = frozenset("\n\r\v\f\u0085\u2028\u2029")
"""Every character that ends a line, as Unicode has them; the one set for the whole library."""

# Carriers of hamza and wasla read as the bare letter; so do Persian and Urdu letters that Arabic news carries by accident of the
# keyboard, and the qaf that Algerians speak as g (ورڨلة). The ta marbuta and the alef maqsura are NOT folded: folding ى into ي
# would merge على (on) with علي (Ali), and ة into ه the feminine mark with "his".
_FOLDED = str.maketrans("أإآٱکیہھۀڨ", "ااااكيهههق")


def is_mark(char: str) -> bool:
    """True for what stands on or inside a letter without being one: marks, tatweel, invisible controls."""
    return char == TATWEEL or (unicodedata.category(char) in ("Mn", "Me", "Mc", "Cf", "Cc") and not char.isspace())


def fold(char: str) -> str:
    """The characters that one code point reads as: none for a mark, two for a lam-alef ligature (ﻻ gives لا).

    Digits of any script become 0..9, every space becomes one plain space, except that a line end stays one.
    """
    if char < "\u0080":
        return "\n" if char in LINE_ENDS else (" " if char in "\t\x1c\x1d\x1e\x1f" else ("" if is_mark(char) else char))
    if is_mark(char):
        return ""
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if char.isspace():
        return "\n" if char in LINE_ENDS else " "
    plain = compatible(char)
    return plain.translate(_FOLDED)


def compatible(char: str) -> str:
    """Presentation forms to the letters they show; a mark that the form carries (ﹹ) is dropped."""
    if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc" or "\uff01" <= char <= "\uff5e":
        plain = unicodedata.normalize("NFKC", char)
        return "".join(c for c in plain if not is_mark(c) and not c.isspace())
    return char


class _Folds(dict[int, str]):
    """A table for `str.translate`, filled as characters are met: of millions that an article has, some hundred are distinct."""

    def __missing__(self, code: int) -> str:
        folded = fold(chr(code))
        if len(self) < _DISTINCT:
            self[code] = folded
        return folded


_DISTINCT = 5_000  # characters that are remembered: more than any language of news needs

FOLDS = _Folds()
"""What every code point reads as: `text.translate(FOLDS)` is `fold` for each of its characters."""
