"""How a token reads, once marks, ligatures and spelling habits are set aside."""

import re
from functools import lru_cache

from newsgraph.document.characters import FOLDS, fold
from newsgraph.document.letters import ALEF, HAMZA_ABOVE, HAMZA_BELOW, MADDA

NUMBER = "0"
LONGEST = 40
"""Letters of a word that the tagger sees: a megabyte of one letter must not become a megabyte of network."""

_PLAIN = [char for char in map(chr, (*range(0x20, 0x7F), *range(0x621, 0x64B))) if fold(char) == char]
_FOLDED = re.compile(f"[^{re.escape(''.join(_PLAIN))}]")
"""A character that may read as another; of those that people write most, none."""


@lru_cache(maxsize=32_768)
def normalise(text: str) -> str:
    """The text as it reads, for matching only: its length may differ from the original's.

    >>> normalise("معركتـَه"), normalise("إستخدمها"), normalise("ﻋﺸﺮﺓ"), normalise("٢٠١٤")
    ('معركته', 'استخدمها', 'عشرة', '2014')
    """
    # Three words of four have nothing but plain letters and these carriers: `str.translate` would look up each of them.
    bare = text.replace(HAMZA_ABOVE, ALEF).replace(HAMZA_BELOW, ALEF).replace(MADDA, ALEF)
    return text.translate(FOLDS) if _FOLDED.search(bare) else bare


def model_form(token: str) -> str:
    """The token as the tagger sees it, in training and at run time alike.

    Numbers all read 0, so that no year or price has to be learnt; a token of nothing but marks stays one.
    """
    form = normalise(token)
    return NUMBER if form[:1].isdigit() else (form or token)[:LONGEST]
