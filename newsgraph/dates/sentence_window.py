"""One sentence as the date grammar reads it: tokens by position, the first of them perhaps without its proclitics."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from newsgraph.dates.lexicon import lexicon
from newsgraph.document import Token
from newsgraph.document.letters import PROCLITICS
from newsgraph.lexicons.phrase_table import Hit, PhraseTable

Meaning = TypeVar("Meaning")

HYPHENS = frozenset("-–—−‐‑")


@dataclass(frozen=True, slots=True)
class SentenceWindow:
    """The tokens of one sentence; positions outside read as empty. `head` reads as `head_form`, its proclitics cut off."""

    text: str
    tokens: Sequence[Token]
    head: int = -1
    head_form: str = ""
    head_offset: int = 0
    bare: bool = False

    def form(self, at: int) -> str:
        """How the token there reads, or nothing."""
        if at == self.head:
            return self.head_form
        return self.tokens[at].form if 0 <= at < len(self.tokens) else ""

    def is_number(self, at: int) -> bool:
        """True for digits."""
        return 0 <= at < len(self.tokens) and self.tokens[at].is_number

    def is_word(self, at: int) -> bool:
        """True for letters."""
        return 0 <= at < len(self.tokens) and self.tokens[at].is_word

    def glued(self, at: int) -> bool:
        """True where nothing stands between the token and the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at - 1].end == self.tokens[at].start

    def after(self, at: int, table: PhraseTable[Meaning]) -> Hit[Meaning] | None:
        """The longest phrase of the table that starts there: the position after it, and what it means."""
        first = self.form(at)
        longest = table.longest.get(first)
        if longest is None:
            return None
        forms = (first, *[token.form for token in self.tokens[at + 1 : at + longest]])
        for size in range(len(forms), 0, -1):
            if forms[:size] in table:
                return Hit(at + size, table[forms[:size]])
        return None

    def tokens_from(self, at: int, size: int) -> list[Token]:
        """That many tokens from there on, the head without its proclitics."""
        some = list(self.tokens[at : at + size])
        if at == self.head:
            whole = some[0]
            start = self.start(at)
            some[0] = Token(start, whole.end, self.text[start : whole.end], self.head_form)
        return some

    def surface(self, at: int) -> str:
        """The token as written, the head without its proclitics."""
        return self.tokens[at].text[self.head_offset if at == self.head else 0 :]

    def start(self, at: int) -> int:
        """Where the token begins, its proclitics set aside."""
        return self.tokens[at].start + (self.head_offset if at == self.head else 0)

    def words(self, at: int, name: str) -> int | None:
        """The position after the longest phrase of the named list that starts there, or None."""
        hit = self.after(at, lexicon().words[name])
        return hit.at if hit else None

    def past(self, at: int, name: str) -> int:
        """The position after the longest phrase of the named list that starts there, else the same."""
        hit = self.after(at, lexicon().words[name])
        return hit.at if hit else at

    def has(self, at: int, name: str) -> bool:
        """True where the single token is on the named list as it stands."""
        return (self.form(at),) in lexicon().words[name]

    def skip(self, at: int, *forms: str) -> int:
        """The position after the token where it is one of those, else the same."""
        return at + 1 if self.form(at) in forms else at

    def after_edge(self, at: int) -> bool:
        """True where the word before is مطلع, أواخر or the like."""
        form = self.form(at - 1)
        return (form,) in lexicon().edges or (form[1:],) in lexicon().edges

    def listed(self, at: int, name: str) -> bool:
        """True where the single token is on the named list, with or without و or another letter before it."""
        form = self.form(at)
        return lexicon().has(name, form) or (len(form) > 2 and form[0] in PROCLITICS and lexicon().has(name, form[1:]))
