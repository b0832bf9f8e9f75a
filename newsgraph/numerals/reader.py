"""All numerals of a text, in order: each token looked up once, the grammar tried where a number can start."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import compress

from newsgraph.document import Token
from newsgraph.document.letters import AND, ARTICLE
from newsgraph.lexicons.closed import closed
from newsgraph.numerals import singles
from newsgraph.numerals.candidate_spans import may_start
from newsgraph.numerals.context import is_number
from newsgraph.numerals.lexicon import word_list
from newsgraph.numerals.ranges import ranged
from newsgraph.numerals.reading import Reading
from newsgraph.numerals.row import Row
from newsgraph.numerals.written import POINTS, code_stop


def readings(text: str, tokens: Sequence[Token]) -> list[Reading]:
    """All numerals among the tokens, ranges joined, none overlapping another."""
    if not any(map(may_start, [token.text for token in tokens])):
        return []  # most sentences hold no number, and then no word of theirs is looked up
    return list(_readings(Row(text, tokens)))


def single(text: str, tokens: Sequence[Token], at: int) -> Reading | None:
    """The numeral that starts at the token, whatever stands around it; no range."""
    return singles.single(Row(text, tokens), at)


def whole(text: str, tokens: Sequence[Token]) -> Reading | None:
    """The numeral that all the tokens together are, or None."""
    row = Row(text, tokens)
    first = next((at for at in range(min(4, len(tokens))) if may_start(tokens[at].text) or tokens[at].text in POINTS), None)
    code = first is not None and row.is_number(first) and code_stop(row, first) > first
    found = singles.single(row, first) if first is not None and not code else None
    found = _ordinal_tens(row, ranged(row, found)) if found else None
    return found if found and found.opener == 0 and found.stop == len(tokens) else None


@lru_cache(maxsize=32_768)
def _may_open(token_text: str) -> bool:
    """True for what may start a numeral, and for the point of «.77»."""
    return may_start(token_text) or token_text in POINTS


def _readings(row: Row) -> Iterator[Reading]:
    past = 0
    for at in compress(range(len(row.tokens)), map(_may_open, [token.text for token in row.tokens])):
        if at < past or (row.form(at) in POINTS and not row.is_number(at + 1)):
            continue
        past = code_stop(row, at) if row.is_number(at) else at
        if past > at:
            continue
        found = singles.single(row, at)
        if found is None:
            continue
        counts = is_number(row, found)
        found = _ordinal_tens(row, ranged(row, found) if counts else found)
        past = found.stop
        if counts or found.kind == "ordinal":
            yield found


def _ordinal_tens(row: Row, found: Reading) -> Reading:
    """القرن العشرين, الدقيقة التسعين: a round number with the article, after a definite noun or on its own, gives a rank."""
    if found.kind != "cardinal" or not (found.definite and found.words) or found.ranged or found.low < 20 or found.low % 10:
        return found
    if AND in found.proclitics and _ranked(row, found.first - 1):
        return replace(found, kind="ordinal")  # «الأسرتان التاسعة عشرة والعشرون»
    before, after = row.form(found.first - 1), row.is_word(found.stop) and not row.broken(found.stop)
    alone = not row.is_word(found.first - 1) and not after
    noun = before.startswith(ARTICLE) and not before.endswith(closed("plural")) and before[2:] not in word_list("broken_plurals")
    return replace(found, kind="ordinal") if alone or (noun and found.power == 0) else found


def _ranked(row: Row, at: int) -> bool:
    """True where an ordinal ends at the token."""
    word = row.word(at)
    if word is not None and "ten" in word.kinds:
        word = row.word(at - 1)
    return word is not None and "ordinal" in word.kinds
