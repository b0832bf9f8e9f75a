"""What a tagger gives, checked before anything is built on it."""

from collections.abc import Iterable, Sequence
from numbers import Integral, Real

from newsgraph.errors import InputError
from newsgraph.taggers.protocol import TaggedSpan

LABELS = ("PER", "LOC", "ORG")


def checked(found: Iterable[Iterable[TaggedSpan]], lengths: Sequence[int]) -> list[list[TaggedSpan]]:
    """What a Tagger gave for sentences of so many tokens; raises InputError, saying what to mend, where it cannot be used."""
    try:
        sentences = [list(spans) for spans in found]
    except TypeError as error:
        raise InputError(f"the tagger's tag() must return a list of spans for each sentence ({error})") from error
    if len(sentences) != len(lengths):
        raise InputError(
            f"the tagger's tag() returned {len(sentences)} lists for {len(lengths)} sentences: "
            "return one for every sentence, in order, an empty one where it holds no name"
        )
    return [_checked(spans, length) for spans, length in zip(sentences, lengths, strict=True)]


def _checked(spans: list[TaggedSpan], length: int) -> list[TaggedSpan]:
    taken: set[int] = set()
    for span in spans:
        fault = _fault(span, length, taken)
        if fault:
            raise InputError(f"the tagger's tag() returned {span!r} for a sentence of {length} tokens: {fault}")
        taken.update(range(span.first, span.stop))
    return [_plain(span) for span in spans]


def sound(spans: Iterable[TaggedSpan], length: int) -> list[TaggedSpan]:
    """The spans that a sentence of so many tokens can hold; of two that overlap the first. For models, which are not to blame."""
    kept: list[TaggedSpan] = []
    taken: set[int] = set()
    for span in spans:
        if not _fault(span, length, taken):
            taken.update(range(span.first, span.stop))
            kept.append(span)
    return kept


def _fault(span: object, length: int, taken: set[int]) -> str | None:
    """What is wrong with a span, as advice, or None."""
    if not isinstance(span, TaggedSpan):
        return "give newsgraph.taggers.TaggedSpan objects"
    if not (isinstance(span.first, Integral) and isinstance(span.stop, Integral)):
        return "`first` and `stop` are token numbers, so give whole numbers"
    if not 0 <= span.first < span.stop <= length:
        return "give 0 <= first < stop <= the number of tokens"
    if span.label not in LABELS:
        return f"give one of {', '.join(LABELS)} as its label, and leave other kinds out"
    if not taken.isdisjoint(range(span.first, span.stop)):
        return "it overlaps another one; give each token to one name at most"
    if span.confidence is not None and not (isinstance(span.confidence, Real) and 0 <= span.confidence <= 1):
        return "give a probability from 0 to 1 as its confidence, or None"
    return None


def _plain(span: TaggedSpan) -> TaggedSpan:
    """The same with Python's own numbers, where numpy's were given."""
    confidence = None if span.confidence is None else float(span.confidence)
    return TaggedSpan(int(span.first), int(span.stop), span.label, confidence)
