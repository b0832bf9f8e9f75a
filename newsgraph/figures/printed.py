"""An article as its numbers are to be read: its sentences' tokens with odd print set right, every offset as it was.

«42 .0%» becomes one token that reads 0.42, the brackets of «بناء (3) مدارس» go, and so does a number said twice; the line end in
«150⏎مليون» reads as a space. Articles without such print, nearly all, keep their own tokens.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsgraph.document import Document, Token
from newsgraph.document.lines import Break
from newsgraph.figures.brackets import any_shown, unwrapped
from newsgraph.figures.decimals import Edit, edits
from newsgraph.figures.wraps import joined_lines

_LONGEST = 240  # tokens beyond which no further sentence is joined on


@dataclass(frozen=True, slots=True)
class Printed:
    """The text, of the same length, with some line ends as spaces; its sentences; a note by the start of each mended number."""

    text: str
    sentences: list[Sequence[Token]]
    notes: dict[int, str]

    @classmethod
    def of(cls, document: Document) -> "Printed":
        """Read one article; linear."""
        mended = edits(document.reading, document.tokens)
        text, joins = joined_lines(_unfolded(document))
        spans = _spans(document, joins)
        tokens, where = _merged(document.tokens, mended) if mended else (document.tokens, None)
        ranges = [(where[first], where[stop]) for first, stop in spans] if where else spans
        sentences: list[Sequence[Token]] = [tokens[first:stop] for first, stop in ranges if first < stop]
        if any_shown(text):
            sentences = [unwrapped(text, sentence) for sentence in sentences]
        return cls(text, sentences, {edit.start: edit.note for edit in mended if edit.note})


def _unfolded(document: Document) -> str:
    """The reading with the folds inside its lines as spaces."""
    pieces, past = [], 0
    for at, token in enumerate(document.tokens):
        if document.breaks[at] == Break.FOLD:
            end = document.tokens[at - 1].end
            pieces += [document.reading[past:end], " " * (token.start - end)]
            past = token.start
    return "".join([*pieces, document.reading[past:]])


def _spans(document: Document, joins: frozenset[int]) -> list[tuple[int, int]]:
    """The ranges of tokens of the sentences; `joins` are where characters go on"""
    found: list[tuple[int, int]] = []
    for sentence in document.sentences:
        if joins and document.tokens[sentence.first].start in joins and found and sentence.stop - found[-1][0] < _LONGEST:
            found[-1] = (found[-1][0], sentence.stop)
        else:
            found.append((sentence.first, sentence.stop))
    return found


def _merged(tokens: Sequence[Token], mended: Sequence[Edit]) -> tuple[list[Token], list[int]]:
    """The tokens with each mended number as one, and for each old position the new one."""
    starts = [token.start for token in tokens]
    kept: list[Token] = []
    where: list[int] = []
    past = 0
    for first, stop, edit in _placed(tokens, starts, mended):
        where += range(len(kept), len(kept) + first - past)
        kept += tokens[past:first]
        where += [len(kept)] * (stop - first)
        kept.append(Token(edit.start, edit.end, edit.form, edit.form))
        past = stop
    where += range(len(kept), len(kept) + len(tokens) - past + 1)
    return [*kept, *tokens[past:]], where


def _placed(tokens: Sequence[Token], starts: list[int], mended: Sequence[Edit]) -> Iterator[tuple[int, int, Edit]]:
    """The positions of each number's tokens; one that does not begin and end with tokens is left as it is."""
    past = 0
    for edit in mended:
        first, stop = bisect_left(starts, edit.start), bisect_left(starts, edit.end)
        if past <= first < stop and starts[first] == edit.start and tokens[stop - 1].end == edit.end:
            yield first, stop, edit
            past = stop
