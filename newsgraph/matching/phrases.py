"""Known phrases in a run of tokens: the longest at each place, with or without proclitics on the first word."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsgraph.document import Token
from newsgraph.document.clitics import Cut
from newsgraph.matching.fronts import noun_cuts

Phrase = tuple[str, ...]

_REMEMBERED = 16_384  # words


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found at tokens `first` to `stop`, its first word read by `cut`."""

    first: int
    stop: int
    phrase: Phrase
    cut: Cut


class PhraseMatcher:
    """Finds phrases given as sequences of token forms. Time is linear in the tokens for phrases of bounded length."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = frozenset(phrases)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for phrase in self._phrases:
            lengths[phrase[0]].add(len(phrase))
        # By length rather than one by one: thousands of names may begin with محمد.
        self._lengths = {first: sorted(some, reverse=True) for first, some in lengths.items()}
        self._starts: dict[str, tuple[tuple[Cut, list[int]], ...]] = {}  # of words seen before: most begin nothing

    def find(self, tokens: Sequence[Token], first: int, stop: int) -> Iterator[Match]:
        """Matches inside tokens `first` to `stop`, left to right, none overlapping another."""
        at = first
        while at < stop:
            starts = self._starts.get(tokens[at].text)
            if starts is None:
                starts = self._remembered(tokens[at])
            match = self._longest(tokens, at, stop, starts) if starts else None
            if match:
                yield match
            at = match.stop if match else at + 1

    def _remembered(self, token: Token) -> tuple[tuple[Cut, list[int]], ...]:
        """The readings of a word that begin phrases, with how long these are."""
        if len(self._starts) >= _REMEMBERED:
            self._starts.clear()
        cuts = noun_cuts(token.text) if token.form[:1].isalpha() else (Cut("", 0, token.form),)
        starts = tuple((cut, self._lengths[cut.rest]) for cut in cuts if cut.rest in self._lengths)
        self._starts[token.text] = starts
        return starts

    def _longest(self, tokens: Sequence[Token], at: int, stop: int, starts: Iterable[tuple[Cut, list[int]]]) -> Match | None:
        best: Match | None = None
        for cut, lengths in starts:
            for length in lengths:
                end = at + length
                if best and end <= best.stop:
                    break
                phrase = (cut.rest, *(token.form for token in tokens[at + 1 : end]))
                if end <= stop and phrase in self._phrases:
                    best = Match(at, end, phrase, cut)
                    break
        return best
