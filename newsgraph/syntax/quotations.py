"""Which quotation marks belong together, also where a writer lost or turned one.

Marks pair inside a line only (a fold of a wrapped text is no line end). An opening mark that nothing closes holds to the end of
its sentence and no further, so that a lost mark never swallows an article. Straight marks, and typographic ones that were typed
the wrong way round, are read by what they touch: a mark with a space before it and a letter after it opens.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from newsgraph.document import Token

LONGEST = 400
"""Tokens within which a quotation must close."""

_BRACKET = "("
_FAMILIES = ("«»", "“”„‟", '"', "‘’‚‛'`´", "‹›", "()")
_FAMILY = {mark: family[0] for family in _FAMILIES for mark in family}
_OPEN, _CLOSE = frozenset("«“„‘‚‹(`"), frozenset("»”’›)´")
_NEAR = 15
"""Tokens of the article between two pieces of one quotation, and the mark of the second."""
_SINGLE = frozenset("‘’‚‛'`´")
_BEFORE_OPENING = frozenset(":،,([«“‹")
_AFTER_CLOSING = frozenset(".،,؛;:!?؟…)]»”›")
_DEEPEST = 5  # marks that are looked back at: nesting is shallow
_Kind = Literal["speech", "bracket"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """The tokens of a quotation: its mark at `opener`, its words `first` to `stop`, what follows it at `after`.

    `kind` is "bracket" for what stands in round brackets. `continues` is the opener of the quotation that this one takes up
    again after the words of the article («لا نريد»، قال فلان، «لكننا»), or -1.
    """

    opener: int
    first: int
    stop: int
    after: int
    kind: _Kind = "speech"
    continues: int = -1

    @property
    def closed(self) -> bool:
        """True where a closing mark was found."""
        return self.after > self.stop

    def __len__(self) -> int:
        return self.stop - self.first


@dataclass(frozen=True, slots=True)
class Quotations:
    """All quotations of an article, in order of their opening marks; one inside another is listed too.

    `opened` finds them by the token of the opening mark, `closed` by that of the closing one; `inside` is for each token the
    innermost quotation (brackets aside) whose words it is one of.
    """

    found: Sequence[Quotation]
    opened: Mapping[int, Quotation]
    closed: Mapping[int, Quotation]
    inside: Sequence[Quotation | None]

    def resumed(self, quotation: Quotation) -> Quotation | None:
        """The quotation that takes this one up again after words of the article («لا نريد»، قال فلان، «لكننا»)."""
        later = next((self.opened[at] for at in range(quotation.after, quotation.after + _NEAR) if at in self.opened), None)
        return later if later is not None and later.continues == quotation.opener else None


def quotations(text: str, tokens: Sequence[Token], line_of: Sequence[int], sentence_stop: Sequence[int]) -> Quotations:
    """Pair the marks; linear in the tokens."""
    found: list[Quotation] = []
    stack: list[int] = []  # positions of opening marks
    for at, token in enumerate(tokens):
        family = _FAMILY.get(token.form)
        if family is None:
            continue
        if stack and line_of[stack[-1]] != line_of[at]:
            found += [_unclosed(tokens, mark, sentence_stop) for mark in stack]
            stack = []
        if token.form in _SINGLE and not (_free_before(text, token) or _free_after(text, token)):
            continue  # inside a word it is an apostrophe
        partner = _partner(tokens, stack, family, at)
        if _opens(text, tokens, at, has_partner=partner is not None):
            stack.append(at)
        elif partner is not None:
            found += [_unclosed(tokens, mark, sentence_stop) for mark in stack[partner + 1 :]]
            found.append(Quotation(stack[partner], stack[partner] + 1, at, at + 1, _kind(tokens[at].form)))
            del stack[partner:]
    found += [_unclosed(tokens, mark, sentence_stop) for mark in stack]
    return gathered(len(tokens), sorted((q for q in found if len(q)), key=lambda q: q.opener))


def gathered(count: int, found: Sequence[Quotation]) -> Quotations:
    """The quotations of so many tokens, with the ways to find them."""
    inside: list[Quotation | None] = [None] * count
    for quotation in found:  # an inner one comes later, and overwrites
        if quotation.kind == "speech":
            inside[quotation.first : quotation.stop] = [quotation] * len(quotation)
    return Quotations(found, {q.opener: q for q in found}, {q.stop: q for q in found if q.closed}, inside)


def _kind(form: str) -> _Kind:
    return "bracket" if _FAMILY[form] == _BRACKET else "speech"


def _partner(tokens: Sequence[Token], stack: Sequence[int], family: str, at: int) -> int | None:
    """The place in the stack of the nearest open mark of the same family."""
    for depth in range(len(stack) - 1, max(-1, len(stack) - 1 - _DEEPEST), -1):
        if _FAMILY[tokens[stack[depth]].form] == family:
            return depth if at - stack[depth] <= LONGEST else None
    return None


def _unclosed(tokens: Sequence[Token], mark: int, sentence_stop: Sequence[int]) -> Quotation:
    stop = sentence_stop[mark]
    if stop > mark + 1 and tokens[stop - 1].form in ".،":
        stop -= 1
    return Quotation(mark, mark + 1, max(stop, mark + 1), max(stop, mark + 1), _kind(tokens[mark].form))


def _opens(text: str, tokens: Sequence[Token], at: int, *, has_partner: bool) -> bool:
    form, token = tokens[at].form, tokens[at]
    before, after = _free_before(text, token), _free_after(text, token)
    if form in "()":
        return form == "("
    if form in _OPEN:  # «name«, with a turned mark, closes what «opened; “ closes what „ opened
        return not (has_partner and not before and after)
    if form in _CLOSE:
        after_sign = at > 0 and tokens[at - 1].form in _BEFORE_OPENING
        return not has_partner and (after_sign or not after)
    if before != after:
        return before
    return not has_partner


def _free_before(text: str, token: Token) -> bool:
    """True where a space, an opening sign or the line's start stands before the mark."""
    return token.start == 0 or text[token.start - 1].isspace() or text[token.start - 1] in ":([«“‹"


def _free_after(text: str, token: Token) -> bool:
    """True where a space, a stop or the text's end stands after the mark."""
    return token.end >= len(text) or text[token.end].isspace() or text[token.end] in _AFTER_CLOSING
