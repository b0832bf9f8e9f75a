"""Known phrases in a run of tokens: the longest at each place, with or without proclitics on the first word."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsgraph.document import Token
from newsgraph.document.clitics import Cut
from newsgraph.matching.fronts import noun_cuts

Phrase = tuple[str, ...]


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

    def find(self, tokens: Sequence[Token], first: int, stop: int) -> Iterator[Match]:
        """Matches inside tokens `first` to `stop`, left to right, none overlapping another."""
        at = first
        while at < stop:
            match = self._longest(tokens, at, stop)
            if match:
                yield match
            at = match.stop if match else at + 1

    def _longest(self, tokens: Sequence[Token], at: int, stop: int) -> Match | None:
        best: Match | None = None
        token = tokens[at]
        for cut in noun_cuts(token.text) if token.form[:1].isalpha() else (Cut("", 0, token.form),):
            for length in self._lengths.get(cut.rest, ()):
                end = at + length
                if best and end <= best.stop:
                    break
                phrase = (cut.rest, *(token.form for token in tokens[at + 1 : end]))
                if end <= stop and phrase in self._phrases:
                    best = Match(at, end, phrase, cut)
                    break
        return best
