"""The article as it is read: a text of the same length, so that every position found in it is one of the article's.

Step by step in the order written here: every line end is \\n and a zero-width space parts words, what a web page leaves in a
text goes (`markup`), letters stand together with their hamzas (NFD), quotation marks are those of print (`quotes`), لا broken by
a PDF is mended (`lam_alef`), and words stand as print has them (`habits`). Good print, nearly every article, is read as it is.
"""

import re

from newsgraph.document.characters import LINE_ENDS
from newsgraph.document.habits import repaired
from newsgraph.document.lam_alef import mended
from newsgraph.document.letters import ALEF, HAMZA_ABOVE, HAMZA_BELOW, HAMZA_ON_WAW, HAMZA_ON_YA, MADDA, MAQSURA, WAW, YA
from newsgraph.document.markup import without_markup
from newsgraph.document.quotes import in_print

_SIGNS = str.maketrans({end: "\n" for end in LINE_ENDS} | {"\u200b": " "})
_APART = re.compile("([اويىۀهٱ])([\u064b-\u0652\u0670]*)([\u0653-\u0655])")
_TOGETHER = {
    ALEF + "\u0653": MADDA,
    ALEF + "\u0654": HAMZA_ABOVE,
    ALEF + "\u0655": HAMZA_BELOW,
    WAW + "\u0654": HAMZA_ON_WAW,
    YA + "\u0654": HAMZA_ON_YA,
    MAQSURA + "\u0654": HAMZA_ON_YA,
}


def reading(text: str) -> str:
    """The article's reading."""
    text = text.replace("\r\n", " \n").translate(_SIGNS)
    return repaired(mended(in_print(_composed(without_markup(text)))))


def _composed(text: str) -> str:
    """Hamzas and maddas on their letters; the mark itself stays behind the letter, and reads as nothing."""
    if "\u0654" not in text and "\u0653" not in text and "\u0655" not in text:
        return text
    return _APART.sub(lambda found: _TOGETHER.get(found[1] + found[3], found[1]) + found[2] + found[3], text)
