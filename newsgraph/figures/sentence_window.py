"""One sentence as `find` reads it: tokens by position, with lookups of phrases before and after a place."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from newsgraph.document import Token
from newsgraph.document.letters import ALEF, ARTICLE, CARRIERS, FOR_THE, PROCLITICS
from newsgraph.figures.lexicon import nouns
from newsgraph.lexicons.objects import Phrase
from newsgraph.lexicons.phrase_table import Hit

Meaning = TypeVar("Meaning")

HYPHENS = frozenset("-–—−‐‑")
LONGEST = 6  # tokens of the longest phrase in the lexicon


_OUTSIDE = ("",) * 64
"""What a position outside reads as: longer than any reach, so that one list answers for both ends."""


class SentenceWindow:
    """The article and the tokens of one of its sentences; `form(at)` is how a token reads, nothing outside."""

    __slots__ = ("_forms", "form", "text", "tokens")

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text, self.tokens = text, tokens
        self._forms = [*[token.form for token in tokens], *_OUTSIDE]
        self.form: Callable[[int], str] = self._forms.__getitem__

    def forms_before(self, at: int) -> list[str]:
        """How the sentence's tokens before the position read."""
        return self._forms[: max(0, at)]

    def is_number(self, at: int) -> bool:
        """True for digits."""
        return self.form(at)[:1].isdigit()

    def is_word(self, at: int) -> bool:
        """True for letters."""
        return self.form(at)[:1].isalpha()

    def definite(self, at: int) -> bool:
        """True for a word with the article: الدول, but not ألقاب, whose ال is its own (also where its hamza is not written)."""
        form = self.form(at)
        return (
            form.startswith(ARTICLE)
            and len(form) > 3
            and self.tokens[at].text[0] not in CARRIERS
            and form not in nouns()["own_article"]
        )

    def before_article(self, at: int) -> int:
        """The position before the numeral at `at`, over an ال that is written apart from its digits."""
        return at - 1 - (self.form(at - 1) == ARTICLE)

    def glued(self, at: int) -> bool:
        """True where nothing stands between the token and the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at - 1].end == self.tokens[at].start

    def after(self, at: int, table: Mapping[Phrase, Meaning]) -> Hit[Meaning] | None:
        """The longest phrase of the table that starts there: the position after it, and what it means."""
        forms = tuple(self._forms[at : at + LONGEST]) if at >= 0 else ()
        for size in range(len(forms), 0, -1):
            if forms[:size] in table:
                return Hit(at + size, table[forms[:size]])
        return None

    def before(self, at: int, table: Mapping[Phrase, Meaning]) -> Hit[Meaning] | None:
        """The longest phrase that ends just before; its first word may carry proclitics (وبأكثر من)."""
        forms = tuple(self._forms[max(0, at - LONGEST) : max(0, at)])
        for size in range(len(forms), 0, -1):
            phrase = forms[-size:]
            for first in bare(phrase[0]):
                if (first, *phrase[1:]) in table:
                    return Hit(at - size, table[(first, *phrase[1:])])
        return None

    def near(self, positions: Iterable[int], words: frozenset[str]) -> bool:
        """True where one of the tokens, with or without proclitics, is on the list."""
        return any(one_of(self.form(at), words) for at in positions)


@lru_cache(maxsize=8_192)
def bare(form: str) -> tuple[str, ...]:
    """The word, and what is left of it without one or two proclitics; what لل leaves has its article (للفصل, الفصل)."""
    found = [form]
    while len(found) < 3 and len(found[-1]) > 2 and found[-1][0] in PROCLITICS:
        article = ALEF if found[-1].startswith(FOR_THE) and len(found[-1]) > 4 else ""
        found.append(article + found[-1][1:])
    return tuple(found)


def one_of(form: str, words: frozenset[str]) -> bool:
    """True where the word, with or without proclitics, is on the list."""
    return not words.isdisjoint(bare(form))
