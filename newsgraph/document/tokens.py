"""Words, numbers and signs of a text, each with its exact place."""

from typing import NamedTuple

from newsgraph.document.normalise import normalise
from newsgraph.document.patterns import TOKEN


class Token(NamedTuple):
    """One word (its clitics still on), number or sign.

    `text` is the article's own characters from `start` to `end`, final letters as print has them (see `habits`); `form` is how
    they read (see `normalise`), empty for a token of nothing but marks.
    """

    start: int
    end: int
    text: str
    form: str

    @property
    def is_word(self) -> bool:
        """True where the token is made of letters."""
        return self.form[:1].isalpha()

    @property
    def is_number(self) -> bool:
        """True where the token starts with a digit, of whatever script."""
        return self.form[:1].isdigit()

    @property
    def is_sign(self) -> bool:
        """True for punctuation and symbols."""
        return not (self.is_word or self.is_number)


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """All tokens in order (of a part of the text, where asked); whatever lies between two of them is space or invisible."""
    # By `tuple.__new__`, as Token's own takes twice as long; half of the time of this line was that.
    new, found = tuple.__new__, TOKEN.finditer(text, start, end)
    return [new(Token, (*match.span(), word := match[0], normalise(word))) for match in found]
