"""The parts of a text that could hold a number, so that the rest of it is never cut into tokens.

Four words in five of a news text stand nowhere near a number. One look-up per word (whatever lies between two spaces,
with its punctuation) tells; words near one that could start a number are kept with it, since the grammar looks at its
neighbours, never further than REACH words.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsgraph.document import tokenise
from newsgraph.numerals.duals import may_be_dual
from newsgraph.numerals.lexicon import word

REACH = 4
_SPACED = re.compile(r"\S+")
_LONGEST = 40  # longer stretches without a space are not worth remembering


@lru_cache(maxsize=100_000)
def may_start(token_text: str) -> bool:
    """True for digits, number words and dual nouns; cheap, since it is asked of every token."""
    return token_text[0].isdecimal() or word(token_text) is not None or may_be_dual(token_text)


def islands(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of the text, cut at spaces, in order, outside which no number can be and from which none looks out."""
    starts = [0] * REACH  # where the last words began
    first, stop, left = -1, 0, 0
    for number, match in enumerate(_SPACED.finditer(text)):
        chunk, slot = match[0], number % REACH
        if len(chunk) > _LONGEST or _may_hold(chunk):
            first, left = (starts[slot] if first < 0 else first), 2 * REACH
        elif left:
            left -= 1
            if left == REACH - 1:
                stop = match.start()
            elif not left:  # two islands nearer than this would overlap, so they are one
                yield first, stop
                first = -1
        starts[slot] = match.start()
    if first >= 0:
        yield first, stop if left < REACH else len(text)


@lru_cache(maxsize=100_000)
def _may_hold(chunk: str) -> bool:
    return any(may_start(token.text) for token in tokenise(chunk))
