"""Where the dates of an article stand and what their words say, sentence by sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from newsgraph.dates.context import looks_ahead
from newsgraph.dates.expression import expression
from newsgraph.dates.guard import event_day, name_of
from newsgraph.dates.lexicon import lexicon, openers
from newsgraph.dates.numbers import is_number_word
from newsgraph.dates.sentence_window import HYPHENS, SentenceWindow
from newsgraph.dates.when import When
from newsgraph.document import Document, Token
from newsgraph.document.cached import cached_property
from newsgraph.document.clitics import Cut, cuts
from newsgraph.document.letters import LIKE, WILL


@dataclass(frozen=True, slots=True)
class Found:
    """A date's place in the text, its sentence, and what its words say; `ahead` where they look ahead."""

    start: int
    end: int
    sentence: int
    when: When
    ahead: bool
    bare: bool


def search(document: Document, *, bare: bool) -> Iterator[Found]:
    """The dates in order; `bare` where the text is perhaps nothing but a date."""
    for number, sentence in enumerate(document.sentences):
        yield from _Search(document, number, document.sentence_tokens(sentence), bare=bare).found()


class _Search:
    """The search of one sentence."""

    def __init__(self, document: Document, number: int, tokens: Sequence[Token], *, bare: bool) -> None:
        self._document, self._number, self._tokens, self._bare = document, number, tokens, bare

    @cached_property
    def _ahead(self) -> list[bool]:
        return looks_ahead(self._tokens, self._document.forms)

    def found(self) -> Iterator[Found]:
        """The dates of the sentence."""
        at = 0
        while at < len(self._tokens):
            stop = _chain_stop(self._tokens, at)
            if stop > at:
                at = stop
                continue
            at, found = self._at(at) or (at + 1, None)
            if found is not None:
                yield found

    def _at(self, at: int) -> tuple[int, Found | None] | None:
        """The date that starts at the token, with the position after it; a name made of a date is passed over."""
        document, tokens = self._document, self._tokens
        if tokens[at].is_number and at + 1 < len(tokens) and tokens[at + 1].form in _AMOUNTS:
            return None
        for cut in _beginnings(tokens[at].text):
            window = SentenceWindow(document.reading, tokens, at if cut.proclitics else -1, cut.rest, cut.offset, self._bare)
            ahead = self._ahead[at] and not _since(tokens, at)
            piece = expression(window, at, ahead=ahead)
            if piece is None:
                continue
            stop, when = piece
            if name_of(window, at, stop, when):
                return stop, None
            when = replace(event_day(window, at, when, document.published), since=_opens(window, at, stop, when))
            return stop, Found(window.start(at), tokens[stop - 1].end, self._number, when, ahead, self._bare)
        return None


def _chain_stop(tokens: Sequence[Token], at: int) -> int:
    """The end of «4-3-2-1-5», more groups of digits than a date has; else the position itself."""
    stop = at
    while stop + 1 < len(tokens) and tokens[stop].is_number and _links(tokens[stop], tokens[stop + 1]):
        stop += 2
    return stop if stop > at + _GROUPS else at


def _links(one: Token, other: Token) -> bool:
    return other.start == one.end and other.form in HYPHENS


_AMOUNTS = frozenset("%٪﹪$€£¥")  # no date's number has one behind it
_GROUPS = 6  # tokens of «12-5-2017-», which another may still follow


def _since(tokens: Sequence[Token], at: int) -> bool:
    """«تستضيف موسكو البطولة منذ الخميس»: what goes on since a day looks back to it."""
    return at > 0 and lexicon().has("since", tokens[at - 1].form)


def _opens(window: SentenceWindow, at: int, stop: int, when: When) -> bool:
    """«منذ 7 أكتوبر» begins a time that has no end yet, «منذ 7 أكتوبر حتى 5 مايو» one that has."""
    named = when.month is not None and when.day is not None and when.second is None
    return named and _since(window.tokens, at) and not window.has(stop, "until")


@lru_cache(maxsize=8_192)
def _beginnings(word: str) -> tuple[Cut, ...]:
    """The readings of a token that a date may begin with: the token whole, then without the proclitics that it may carry."""
    whole, *cut = cuts(word)
    number, letters = whole.rest[:1].isdigit(), whole.rest[:1].isalpha()
    some = [cut for cut in cut if letters and {WILL, LIKE}.isdisjoint(cut.proclitics) and len(cut.rest) > 1]
    return tuple(
        one for one in (whole, *some) if number or one.rest in openers() or (letters and is_number_word(word[one.offset :]))
    )
