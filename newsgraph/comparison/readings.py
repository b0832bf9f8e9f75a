"""Each figure of an article as a reading: what it measures, and within which limits."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from newsgraph.comparison.lexicon import Concept, concepts, parts, people
from newsgraph.comparison.scopes import RAISES, Scope, scope_of
from newsgraph.comparison.words import function_words, key
from newsgraph.document import Document, Token
from newsgraph.morphology import readings as morphology
from newsgraph.report import Figure, Report

_AFTER = 4  # tokens after the counted noun within which its verb may stand: 75 شخصا قد لقوا حتفهم
_BEFORE = 25
_NEAR = 6  # tokens before a total within which the word that raises it stands: ما يرفع العدد الإجمالي إلى 283
_GOVERNS = 4
_COMMAS = ("،", ",")
_CLOSED = frozenset({"ان", "بان", "انه", "انها", "قبل"})
"""What stands before these says nothing of what follows: a clause of أن, the doer after من قبل."""
_GIST = 60
_CONTEXT = 10  # tokens to each side that say what is measured


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure in its article. `what` is a concept's name or the counted noun's key; empty where the words around must tell."""

    article: str
    figure: Figure
    published: date | None
    order: tuple[int, int]
    """The article's number and the figure's place in it."""
    what: str
    concept: Concept | None
    noun: str
    context: frozenset[str]
    gist: frozenset[str]
    """The words of the article's headline and lead: what it is about."""
    scope: Scope
    phrase: str
    """The article's own words for what is measured."""

    @property
    def family(self) -> tuple[str, str, str]:
        """Only figures of one family can measure the same."""
        return self.figure.kind, self.figure.unit or "", self.figure.per or ""


def readings_of(article: str, number: int, report: Report) -> list[Reading]:
    """The figures of one report, in order; the 24 hours of خلال الساعات الـ24 الماضية measure nothing."""
    view = _View(report)
    found = (view.reading(article, number, at) for at in range(len(report.figures)))
    return [reading for reading in found if not (reading.figure.kind == "duration" and reading.scope.window)]


class _View:
    """One article's tokens and where its figures stand among them."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._document = Document(report.text)
        self._tokens = self._document.tokens
        self._starts = [token.start for token in self._tokens]
        self._bounds = [(sentence.first, sentence.stop) for sentence in self._document.sentences]
        self._firsts = [first for first, _ in self._bounds]
        self._figures = [self._range(figure) for figure in report.figures]
        self._taken = {at for first, stop in self._figures for at in range(first, stop)}
        self._year = _main_year(report)
        self._concepts: dict[int, Concept | None] = {}
        self._gist = frozenset(self._content(0, min(_GIST, len(self._tokens))))

    def _range(self, figure: Figure) -> tuple[int, int]:
        """The tokens of a figure's whole expression."""
        first = bisect_right(self._starts, min(figure.span.start, figure.number.start)) - 1
        last = bisect_right(self._starts, max(figure.span.end, figure.number.end) - 1) - 1
        return max(0, first), last + 1

    def reading(self, article: str, number: int, at: int) -> Reading:
        """One figure with what it measures."""
        figure = self._report.figures[at]
        first, stop = self._figures[at]
        low, high = self._bounds[bisect_right(self._firsts, first) - 1]
        noun = key(figure.noun.text) if figure.noun else ""
        concept = self._concepts[at] = self._concept(at, noun, low)
        return Reading(
            article=article,
            figure=figure,
            published=self._report.published,
            order=(number, figure.number.start),
            what=concept.name if concept else noun,
            concept=concept,
            noun=noun,
            context=frozenset(self._context(first, stop, low, high)),
            gist=self._gist,
            scope=scope_of(self._report, self._tokens[low:high], figure, self._year, part=self._part(noun, first, at)),
            phrase=_phrase(self._tokens[max(low, first - 4) : first], figure),
        )

    def _concept(self, at: int, noun: str, low: int) -> Concept | None:
        """What the figure measures: by what governs it (انتشال), its own noun, the word after it, or the nearest before it."""
        figure, (first, stop) = self._report.figures[at], self._figures[at]
        if figure.kind not in ("count", "percent"):
            return None
        before = self._tokens[max(low, first - _BEFORE) : first]
        if figure.kind == "percent":
            return self._nearest("percent", before)
        if at and self._figures[at - 1][0] >= low and any(token.form in RAISES for token in before[-_NEAR:]):
            return self._concepts.get(at - 1)
        if any(concept is not None and concept.name == "recovered" for concept in map(_of, before[-_GOVERNS:])):
            return next(concept for concept in map(_of, before[-_GOVERNS:]) if concept is not None)
        if noun and noun in concepts():
            return None if concepts()[noun].kind != "count" or self._paired(stop, concepts()[noun]) else concepts()[noun]
        if noun and noun not in people() and not _human(self._tokens[first:stop]):
            return None
        own = (_of(token) for token in (*self._tokens[first:stop], *self._after(stop)))
        found = next((concept for concept in own if concept is not None and concept.kind == "count"), None)
        return found or self._nearest("count", before[-_GOVERNS:] if people().get(noun) else before)

    def _paired(self, stop: int, concept: Concept) -> bool:
        """True for 111 ألف شهيد وجريح: the two are counted together."""
        after = self._tokens[stop] if stop < len(self._tokens) and stop not in self._taken else None
        other = _of(after) if after is not None and after.form.startswith("و") else None
        return other is not None and other.name != concept.name

    def _nearest(self, kind: str, before: Sequence[Token]) -> Concept | None:
        """The concept of the nearest word before; a clause of أن has none of what stands before it.

        شهداء وجرحى غزة: two concepts side by side count neither alone.
        """
        for at in range(len(before) - 1, -1, -1):
            if before[at].form.removeprefix("و") in _CLOSED:
                return None
            found = _of(before[at])
            if found is not None and found.kind == kind:
                other = _of(before[at - 1]) if at else None
                return None if other is not None and other.name != found.name and before[at].form.startswith("و") else found
        return None

    def _after(self, stop: int) -> Iterator[Token]:
        """The words right after the expression, up to a stop, another figure, or a coordinate verb (وجرح)."""
        for at, token in enumerate(self._tokens[stop : stop + _AFTER], stop):
            if at in self._taken or token.form.startswith("و") or (token.is_sign and token.form not in _COMMAS):
                return
            yield token

    def _part(self, noun: str, first: int, at: int) -> str:
        """Of whom a part is counted: بينهم 12 طفلا."""
        figure = self._report.figures[at]
        before = [token.form.removeprefix("و") for token in self._tokens[max(0, first - 3) : first]]
        partitive = any(form in ("بينهم", "بينهن", "بينها", "منهم", "منهن", "منها", "اغلبهم", "معظمهم") for form in before)
        if figure.part_of is not None or partitive or noun in parts():
            return noun or "part"
        return ""

    def _context(self, first: int, stop: int, low: int, high: int) -> Iterator[str]:
        yield from self._content(max(low, first - _CONTEXT), first)
        yield from self._content(stop, min(high, stop + _CONTEXT))

    def _content(self, first: int, stop: int) -> Iterator[str]:
        """The keys of the words that say something."""
        for at in range(first, stop):
            token = self._tokens[at]
            if token.is_word and at not in self._taken and (found := key(token.form)) not in function_words() and len(found) > 1:
                yield found


def concept_of(form: str) -> Concept | None:
    """The concept that a word tells of, with or without a preposition on it (بمقتل)."""
    found = concepts().get(key(form))
    if found is None and form[:1] in "بلف" and len(form) > 3:
        found = concepts().get(key(form[1:]))
    return found


def _of(token: Token) -> Concept | None:
    return concept_of(token.form)


def _human(tokens: Sequence[Token]) -> bool:
    return any(reading.human for token in tokens if token.is_word for reading in morphology(token.form))


def _main_year(report: Report) -> int | None:
    """The year that the article is of: that of its publication, or the one that most of its dates have."""
    if report.published is not None:
        return report.published.year
    years = Counter(int(date.value[:4]) for date in report.dates if date.value and date.value[:4].isdigit())
    return years.most_common(1)[0][0] if years else None


def _phrase(before: Sequence[Token], figure: Figure) -> str:
    words = [token.text for token in before if token.is_word]
    return " ".join((*words[-2:], figure.noun.text if figure.noun else "")).strip()
