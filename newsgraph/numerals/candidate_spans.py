"""The parts of a text that could hold a number, so that the rest of it is never cut into tokens.

Four words in five of a news text stand nowhere near a number. One look-up per word (whatever lies between two spaces,
with its punctuation) tells; words near one that could start a number are kept with it, since the grammar looks at its
neighbours: «ما بين خمسة», «مدينتي " حلب "», never further than BEFORE and AFTER.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, compress

from newsgraph.document import tokenise
from newsgraph.numerals.duals import may_be_dual
from newsgraph.numerals.lexicon import word

BEFORE, AFTER = 2, 3
_SPACED = re.compile(r"\S*\s*")
_PLAIN = re.compile(r"([ء-غف-ي]+)\s?")  # one token for certain, which most words are: «مدينة », not «مدينة، »
_LONGEST = 40  # longer stretches without a space are not worth remembering
_REMEMBERED = 32_768  # a megabyte of news has 60 000 words, counted with the signs on them


@lru_cache(maxsize=_REMEMBERED)  # the figures ask it of every token of a sentence
def may_start(token_text: str) -> bool:
    """True for digits, number words and dual nouns; cheap, since it is asked of every token."""
    return token_text[0].isdecimal() or word(token_text) is not None or may_be_dual(token_text)


class _Memory(dict[str, bool]):
    """Whether a word with the space after it could hold a number; asked by `map`, so that no bytecode runs for a known word."""

    def __missing__(self, chunk: str) -> bool:
        if len(chunk) > _LONGEST:
            return True
        if len(self) >= _REMEMBERED:
            self.clear()
        plain = _PLAIN.fullmatch(chunk)
        self[chunk] = found = may_start(plain[1]) if plain else any(may_start(token.text) for token in tokenise(chunk))
        return found


_memory = _Memory()


def candidate_spans(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of the text, cut at spaces, in order, outside which no number can be and from which none looks out."""
    chunks = _SPACED.findall(text)
    hits = list(compress(range(len(chunks)), map(_memory.__getitem__, chunks)))
    if not hits:
        return
    starts = list(accumulate(map(len, chunks), initial=0))
    first, last = hits[0], hits[0]
    for hit in hits:
        if hit - last > BEFORE + AFTER:  # spans nearer than this would overlap, so they are one
            yield starts[max(0, first - BEFORE)], starts[last + AFTER + 1]
            first = hit
        last = hit
    yield starts[max(0, first - BEFORE)], starts[min(len(chunks), last + AFTER + 1)]
