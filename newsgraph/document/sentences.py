"""Where sentences end.

A sentence ends at a line end (a mere fold of a wrapped text is none, see `lines`), at ! ? ؟ …, at a full stop that closes
something, and at ؛ once enough has been said.
It does not end inside a number (47.5 is one token), after an initial (د. أحمد), inside a word or address
(سي.آي.إي), inside a short quotation that is a title (فيلم «من؟»), and what closes a quotation stays with it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsgraph.document.lines import Break
from newsgraph.document.tokens import Token

MAX_TOKENS = 120
"""No sentence is longer, so that no later stage meets one that grows without bound."""

_ENOUGH = 25  # tokens after which ؛ separates sentences rather than the items of a list
_TITLE = 8  # tokens within which a quotation must close to be read as a title
_ENDS = frozenset("!?؟…")
_SOFT = frozenset("،,؛;:")
_CLOSERS = {"«": "»", "“": "”", "(": ")", "[": "]", "‘": "’"}
_CLOSING = frozenset("»”’)]")
_GLUED_CLOSING = frozenset("\"'.")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A run of tokens, `first` to `stop` (half-open token positions), that is read together."""

    first: int
    stop: int


def split_sentences(tokens: Sequence[Token], breaks: Sequence[Break]) -> list[Sentence]:
    """Cut the tokens into sentences; every token lies in exactly one."""
    sentences: list[Sentence] = []
    first = 0
    for stop in _boundaries(tokens, breaks):
        sentences.extend(_bounded(tokens, first, stop))
        first = stop
    return sentences


def _boundaries(tokens: Sequence[Token], breaks: Sequence[Break]) -> Iterator[int]:
    """Positions after which a new sentence starts, the last one being the end."""
    first, title_end = 0, 0
    at = 0
    while at < len(tokens):
        title_end = max(title_end, _title_end(tokens, at))
        stop = at + 1
        if at >= title_end and _ends(tokens, first, at):
            while stop < len(tokens) and _belongs_before(tokens, breaks, stop):
                stop += 1
            yield stop
            first = stop
        elif stop == len(tokens) or breaks[stop] >= Break.LINE:
            yield stop
            first = stop
        at = stop


def _belongs_before(tokens: Sequence[Token], breaks: Sequence[Break], at: int) -> bool:
    """True for what follows the end of a sentence and is still its own: another end, a closing sign, the dots of "..."."""
    form = tokens[at].form
    if form in _GLUED_CLOSING:  # with a space before it, a straight quote opens what follows
        return tokens[at].start == tokens[at - 1].end
    return form in _CLOSING | _ENDS and breaks[at] < Break.LINE


def _title_end(tokens: Sequence[Token], at: int) -> int:
    """The position of the sign that closes a short quotation opened here, or 0."""
    closer = _CLOSERS.get(tokens[at].form)
    if closer is None:
        return 0
    near = range(at + 1, min(len(tokens), at + _TITLE + 2))
    return next((position for position in near if tokens[position].form == closer), 0)


def _ends(tokens: Sequence[Token], first: int, at: int) -> bool:
    form = tokens[at].form
    if form in _ENDS:
        return True
    if form == "؛":
        return at - first >= _ENOUGH
    return form == "." and _stops(tokens, at)


def _stops(tokens: Sequence[Token], at: int) -> bool:
    """True for a full stop that ends a sentence: not an initial's, not inside a word, a name or `47 .0`."""
    if at + 1 == len(tokens):
        return True
    before, after = tokens[at - 1] if at else None, tokens[at + 1]
    glued = after.start == tokens[at].end
    if glued and after.is_number:
        return False
    initial = before is not None and before.is_word and len(before.form) == 1  # also with a space (د . أحمد)
    if before is None or before.end != tokens[at].start:
        return not initial
    # «تقدّموا.وقال» forgets its space: only short pieces (سي.آي.إي, bbc.com) are inside one word.
    inside = glued and after.is_word and (after.form.isascii() or min(len(before.form), len(after.form)) <= 2)
    return not (initial or inside)


def _bounded(tokens: Sequence[Token], first: int, stop: int) -> Iterator[Sentence]:
    """The range in pieces of at most MAX_TOKENS, cut after a comma of its second half where there is one."""
    while stop - first > MAX_TOKENS:
        later = range(first + MAX_TOKENS, first + MAX_TOKENS // 2, -1)
        cut = next((at for at in later if tokens[at - 1].form in _SOFT), first + MAX_TOKENS)
        yield Sentence(first, cut)
        first = cut
    yield Sentence(first, stop)
