"""Find the figures of an article, sentence by sentence."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from newsgraph.document import Document
from newsgraph.figures.alone import lone_dual, signed
from newsgraph.figures.codes import named
from newsgraph.figures.exclude import addresses, excluded
from newsgraph.figures.joined import extended, governed, inherited, scored, unit_and_part
from newsgraph.figures.meaning import Meaning, counts_known, meaning
from newsgraph.figures.stretch import Stretch
from newsgraph.figures.timing import opens_with_time
from newsgraph.figures.wallet import Wallet
from newsgraph.numerals.reader import readings, single
from newsgraph.numerals.reading import Reading
from newsgraph.report import Figure, Span

Found = tuple[Stretch, Meaning]


def find(text: str) -> list[Figure]:
    """All figures of a text, in order, with ids figure-1, figure-2, ... Never raises, whatever the text.

    >>> [(f.number.text, f.value, f.kind, f.unit) for f in find("نحو 1.5 مليون دولار")]
    [('1.5 مليون', Decimal('1500000'), 'money', 'USD')]
    """
    return list(find_in(Document(text)))


def find_in(document: Document, dates: Iterable[tuple[int, int]] = ()) -> tuple[Figure, ...]:
    """All figures of a document that may have its tokens and sentences already.

    `dates` are ranges of characters that are dates; a numeral there is no figure, unless it has a unit of its own.
    """
    wallet = Wallet.of(document)
    names = Ranges(addresses(document.text))
    dated = Ranges(sorted(dates))
    found: list[Found] = []
    for sentence in document.sentences:
        stretch = Stretch(document.text, document.sentence_tokens(sentence))
        first = len(found)
        for numeral in _figures_only(stretch, names, dated):
            _add(found, stretch, numeral, wallet, fresh=len(found) == first)
    if len(found) == len(document.sentences) == 1:
        found[0] = (found[0][0], signed(*found[0]))
    return tuple(_figure(stretch, meant, number) for number, (stretch, meant) in enumerate(found or _alone(document), 1))


def _alone(document: Document) -> list[Found]:
    stretch = Stretch(document.text, document.tokens)
    pair = lone_dual(stretch) if len(document.sentences) == 1 else None
    return [(stretch, pair)] if pair is not None else []


class Ranges:
    """Ranges of characters in order, and whether a position lies in one of them."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._ranges = list(ranges)
        self._starts = [start for start, _ in self._ranges]

    def __contains__(self, position: object) -> bool:
        at = bisect_right(self._starts, position) - 1 if isinstance(position, int) else -1
        return at >= 0 and position in range(*self._ranges[at])


def _figures_only(stretch: Stretch, names: Ranges, dated: Ranges) -> Iterator[Reading]:
    """The sentence's numerals but for those that are no figures."""
    past = -1
    for numeral in _nouns_only(readings(stretch.text, stretch.tokens)):
        numeral = _without_time(stretch, numeral)
        counts = counts_known(stretch, numeral)
        timed = not counts and (numeral.start in dated or _follows(stretch, numeral, past))
        if timed or numeral.start in names or excluded(stretch, numeral, counts):
            past = numeral.stop if numeral.kind == "cardinal" or named(stretch, numeral) else -1
        else:
            yield numeral


def _without_time(stretch: Stretch, numeral: Reading) -> Reading:
    """«عام 2009 إلى 1.6 مليار», «الاثنين إلى 5.4»: a time and an amount are no range; the amount alone."""
    if not numeral.ranged or not opens_with_time(stretch, numeral):
        return numeral
    links = (at for at in range(numeral.first, numeral.stop) if stretch.form(at) in ("الى", "حتى"))
    second = single(stretch.text, stretch.tokens, next(links, numeral.stop) + 1)
    return second if second is not None else numeral


def _follows(stretch: Stretch, numeral: Reading, past: int) -> bool:
    """«حزيران 11 و15», «المادتان 5 و6»: what is joined to a number that is no figure is none."""
    if past < 0 or numeral.kind != "cardinal":
        return False
    return (numeral.first == past and "و" in numeral.proclitics) or (
        numeral.first == past + 1 and stretch.form(past) in ("و", "-", "–", "/")
    )


def _nouns_only(numerals: list[Reading]) -> Iterator[Reading]:
    """Without what only describes or repeats the dual before it: مسؤولان إيرانيان, شخصين اثنين."""
    before: Reading | None = None
    for numeral in numerals:
        pair = before is not None and before.kind == "dual" and before.stop == numeral.first
        if not pair or numeral.proclitics or not (numeral.kind == "dual" or numeral.low == numeral.high == 2):
            yield numeral
        before = numeral


def _add(figures: list[Found], stretch: Stretch, numeral: Reading, wallet: Wallet, fresh: bool) -> None:
    """Put the numeral's figure after the others, or join it to the last, which `fresh` forbids (another sentence's)."""
    inside = not numeral.words and numeral.first < figures[-1][1].core if not fresh else False  # the 2 of «500 م2»
    if not fresh and (inside or numeral.start < figures[-1][1].end):
        return
    half = unit_and_part(stretch, numeral) if fresh or figures[-1][1].core < numeral.first - 1 else None
    own = half or meaning(stretch, numeral, wallet)
    before = figures[-1][1] if figures else None
    longer = None if fresh or half else extended(stretch, numeral, before, own)
    if longer is not None:
        figures[-1] = (stretch, longer)
        return
    if own is None:
        return
    own = inherited(stretch, numeral, scored(stretch, own), before)
    figures.append((stretch, own if fresh else governed(stretch, numeral, own, before)))


def _figure(stretch: Stretch, found: Meaning, number: int) -> Figure:
    text, tokens, noun = stretch.text, stretch.tokens, found.noun
    return Figure(
        id=f"figure-{number}",
        span=_span(text, min(found.start, tokens[found.first].start), max(found.end, tokens[found.stop - 1].end)),
        number=_span(text, found.start, found.end),
        kind=found.kind,
        value=None if found.ranged or found.high is None else found.low,
        low=found.low if found.ranged or found.high is None else None,
        high=found.high if found.ranged else None,
        bound=found.bound,
        unit=found.unit,
        per=found.per,
        change=found.change,
        noun=_span(text, noun.start, noun.end) if noun is not None else None,
        claim_id=None,
    )


def _span(text: str, start: int, end: int) -> Span:
    return Span(start=start, end=end, text=text[start:end])
