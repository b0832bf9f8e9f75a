"""Where the figures of one article stand among its tokens."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from newsgraph.comparison.words import function_words, key
from newsgraph.document import Document, Token
from newsgraph.report import Date, Figure, Report


class Setting:
    """One article's tokens, its sentences, and the tokens of each figure's whole expression."""

    def __init__(self, report: Report) -> None:
        self.report = report
        document = Document(report.text)
        self.tokens = document.tokens
        self._starts = [token.start for token in self.tokens]
        self._bounds = [(sentence.first, sentence.stop) for sentence in document.sentences]
        self._firsts = [first for first, _ in self._bounds]
        self.figures = [self._range(figure) for figure in report.figures]
        self.claims = {claim.id: claim for claim in report.claims}
        self._dates = sorted(report.dates, key=lambda date: date.span.start)
        self._days = [date.span.start for date in self._dates]
        self.taken = {at for first, stop in self.figures for at in range(first, stop)}

    def _range(self, figure: Figure) -> tuple[int, int]:
        first = self.token_at(min(figure.span.start, figure.number.start))
        last = self.token_at(max(figure.span.end, figure.number.end) - 1)
        return max(0, first), last + 1

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """The first token of each sentence, and the one behind its last."""
        return self._bounds

    def sentence_number(self, at: int) -> int:
        """Which of the sentences a figure stands in."""
        return bisect_right(self._firsts, self.figures[at][0]) - 1

    def token_at(self, offset: int) -> int:
        """The place of the token that an offset stands in."""
        return bisect_right(self._starts, offset) - 1

    def sentence(self, at: int) -> tuple[int, int]:
        """The first token and the one behind the last of the sentence that a figure stands in."""
        return self._bounds[self.sentence_number(at)]

    def segment(self, at: int) -> tuple[int, int]:
        """The tokens of the sentence that no other figure has: from the figure before to the figure behind.

        >>> # قتل 46 شخصا في الشمال، و31 في الغرب: the first has قتل and في الشمال, the second في الغرب.
        """
        low, high = self.sentence(at)
        before = self.figures[at - 1][1] if at else 0
        after = self.figures[at + 1][0] if at + 1 < len(self.figures) else len(self.tokens)
        return min(max(low, before), self.figures[at][0]), max(min(high, after), self.figures[at][1])

    def before(self, at: int, most: int) -> tuple[Token, ...]:
        """At most so many tokens of its sentence before a figure."""
        first = self.figures[at][0]
        return tuple(self.tokens[max(self.sentence(at)[0], first - most) : first])

    def dates(self, start: int, end: int) -> list[Date]:
        """The dates that begin between two offsets."""
        return self._dates[bisect_left(self._days, start) : bisect_left(self._days, end)]

    def number(self, at: int) -> int:
        """The token that a figure's number begins with; its expression may begin before: لا يتجاوز النمو 0,7."""
        return self.token_at(self.report.figures[at].number.start)

    def content(self, first: int, stop: int) -> Iterator[str]:
        """The keys of the words that say something."""
        for at in range(first, stop):
            token = self.tokens[at]
            if token.is_word and at not in self.taken and (found := key(token.form)) not in function_words() and len(found) > 1:
                yield found
