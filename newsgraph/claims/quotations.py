"""Which quotation marks belong together, also where a writer lost or turned one.

Marks pair inside a line only. An opening mark that nothing closes holds to the end of its sentence and no further, so that
a lost mark never swallows an article. Straight marks, and typographic ones that were typed the wrong way round, are read by
what they touch: a mark with a space before it and a letter after it opens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from newsgraph.document import Token

LONGEST = 400
"""Tokens within which a quotation must close."""

_FAMILY = {"«": "«", "»": "«", "“": "“", "”": "“", "„": "“", '"': '"', "‘": "‘", "’": "‘", "'": "'", "(": "(", ")": "("}
_OPEN, _CLOSE = frozenset("«“„‘("), frozenset("»”’)")
_BEFORE_OPENING = frozenset(":،,([«“")
Side = Literal["open", "close", "either"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """The tokens of a quotation: its mark at `opener`, its words `first` to `stop`, what follows it at `after`."""

    opener: int
    first: int
    stop: int
    after: int
    bracket: bool = False

    @property
    def closed(self) -> bool:
        """True where a closing mark was found."""
        return self.after > self.stop

    def __len__(self) -> int:
        return self.stop - self.first


def quotations(text: str, tokens: Sequence[Token], line_of: Sequence[int], sentence_stop: Sequence[int]) -> list[Quotation]:
    """All quotations in order of their opening marks; one inside another is listed too. Linear in the tokens."""
    found: list[Quotation] = []
    stack: list[int] = []  # positions of opening marks
    for at, token in enumerate(tokens):
        if stack and line_of[stack[-1]] != line_of[at]:
            found += [_unclosed(tokens, mark, sentence_stop) for mark in stack]
            stack = []
        family = _FAMILY.get(token.form)
        if family is None or (family in "'‘" and not _is_single(text, token)):
            continue
        partner = _partner(tokens, stack, family, at)
        if _opens(text, tokens, at, partner is not None):
            stack.append(at)
        elif partner is not None:
            found += [_unclosed(tokens, mark, sentence_stop) for mark in stack[partner + 1 :]]
            found.append(Quotation(stack[partner], stack[partner] + 1, at, at + 1, family == "("))
            del stack[partner:]
    found += [_unclosed(tokens, mark, sentence_stop) for mark in stack]
    return sorted((q for q in found if len(q)), key=lambda q: q.opener)


def _partner(tokens: Sequence[Token], stack: Sequence[int], family: str, at: int) -> int | None:
    """The place in the stack of the nearest open mark of the same family; a few looks, since nesting is shallow."""
    for depth in range(len(stack) - 1, max(-1, len(stack) - 6), -1):
        if _FAMILY[tokens[stack[depth]].form] == family:
            return depth if at - stack[depth] <= LONGEST else None
    return None


def _unclosed(tokens: Sequence[Token], mark: int, sentence_stop: Sequence[int]) -> Quotation:
    stop = sentence_stop[mark]
    if stop > mark + 1 and tokens[stop - 1].form in ".،":
        stop -= 1
    return Quotation(mark, mark + 1, max(stop, mark + 1), max(stop, mark + 1), tokens[mark].form == "(")


def _opens(text: str, tokens: Sequence[Token], at: int, has_partner: bool) -> bool:
    form, token = tokens[at].form, tokens[at]
    free_left, free_right = _free_left(text, token), _free_right(text, token)
    after_sign = at > 0 and tokens[at - 1].form in _BEFORE_OPENING
    if form in "()":
        return form == "("
    if form in _OPEN:  # «name«, with a turned mark, closes what «opened
        return not (has_partner and not free_left and free_right)
    if form in _CLOSE:
        return not has_partner and (after_sign or not free_right)
    if free_left != free_right:
        return free_left
    return not has_partner


def _free_left(text: str, token: Token) -> bool:
    """True where a space, an opening sign or the line's start stands before the mark."""
    return token.start == 0 or text[token.start - 1].isspace() or text[token.start - 1] in ":([«“"


def _free_right(text: str, token: Token) -> bool:
    """True where a space, a stop or the text's end stands after the mark."""
    return token.end >= len(text) or text[token.end].isspace() or text[token.end] in ".،,؛;:!?؟)]»”"


def _is_single(text: str, token: Token) -> bool:
    """True for a single mark at a word's edge; inside a word it is an apostrophe."""
    return _free_left(text, token) or _free_right(text, token)
