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
        by_first: defaultdict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            by_first[phrase[0]].append(phrase)
        self._by_first = {first: sorted(some, key=len, reverse=True) for first, some in by_first.items()}

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
        for cut in _readings(tokens[at]):
            for phrase in self._by_first.get(cut.rest, ()):
                end = at + len(phrase)
                if best and end <= best.stop:
                    break
                if end <= stop and all(tokens[at + i].form == phrase[i] for i in range(1, len(phrase))):
                    best = Match(at, end, phrase, cut)
                    break
        return best


def _readings(token: Token) -> list[Cut]:
    return noun_cuts(token.text) if token.is_word else [Cut("", 0, token.form)]
