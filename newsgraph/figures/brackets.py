"""Numbers in brackets: «لبناء (3) مدارس» counts schools, «خمسة (5) أشخاص» and «(45) خمس وأربعين علبة» say one number twice."""

from collections.abc import Sequence
from decimal import Decimal

import regex

from newsgraph.document import Token
from newsgraph.document.letters import ARTICLE, BY
from newsgraph.figures.agreement import agrees
from newsgraph.figures.lexicon import LAST_MINUTE, context, nouns
from newsgraph.figures.measure import units
from newsgraph.figures.nounforms import can_count, listed
from newsgraph.numerals.digits import read
from newsgraph.numerals.lexicon import word
from newsgraph.numerals.percent import hundredths
from newsgraph.numerals.reader import readings

_OPENING = frozenset('()[«"“')
"""Brackets that copying has turned round open too: «حدود )23( مهربا»."""
_CLOSERS = {"(": ")", ")": "(", "[": "]", "«": "»", '"': '"', "“": "”"}
_SHOWN = regex.compile(r"[()\[«\"“]\s*\p{Nd}[\p{Nd}.,٫٬،]*\s*[)(\]»\"”]")
_SPELLED = 12  # tokens of the longest number in words that stands beside its digits
_THOUSAND = 1000


def any_shown(text: str) -> bool:
    """True where a number stands alone between signs anywhere in the text; nearly no article has one."""
    return _SHOWN.search(text) is not None


def unwrapped(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a sentence without brackets that only show off a number, and without a number's second saying."""
    places = [at for at in range(len(tokens) - 2) if tokens[at].form in _OPENING and _wraps(tokens, at)]
    if not places:
        return tokens
    match = any(token.form in context()["sport"] for token in tokens)
    dropped: set[int] = set()
    for at in places:
        if _said_twice(text, tokens, at):
            dropped |= {at, at + 1, at + 2}
        elif _counts(tokens, at + 3, tokens[at + 1].form, match=match):
            dropped |= {at, at + 2}
    return [token for at, token in enumerate(tokens) if at not in dropped] if dropped else tokens


def _wraps(tokens: Sequence[Token], at: int) -> bool:
    """A number alone between signs that belong together."""
    return tokens[at + 1].is_number and tokens[at + 2].form == _CLOSERS[tokens[at].form]


def _said_twice(text: str, tokens: Sequence[Token], at: int) -> bool:
    """True where the digits say what the words straight before or after them say."""
    value = read(tokens[at + 1].form)
    if value is None:
        return False
    spelled = at > 0 and word(tokens[at - 1].text) is not None
    before = readings(text, tokens[max(0, at - _SPELLED) : at]) if spelled else []
    if before and before[-1].words and before[-1].end == tokens[at - 1].end and _same(value, before[-1].low):
        return True
    spelled = at + 3 < len(tokens) and word(tokens[at + 3].text) is not None
    after = readings(text, tokens[at + 3 : at + 3 + _SPELLED]) if spelled else []
    return bool(after) and after[0].words and after[0].first == 0 and _same(value, after[0].low)


def _same(digits: Decimal, words: Decimal) -> bool:
    """«(10.000) عشرة آلاف»: the words tell what the point means."""
    return digits == words or digits * _THOUSAND == words


def _counts(tokens: Sequence[Token], at: int, number: str, *, match: bool) -> bool:
    """True where a multiplier, a unit or a noun of the right form follows, so that the number counts; «المادة (17) من» does not.

    In a sentence about a `match` it may be a goal's minute («الشباك (53) مبتعدا»): there only a noun that is often counted tells.
    """
    if at >= len(tokens) or not (tokens[at].is_word or tokens[at].form == "%"):
        return False
    form, value = tokens[at].form, read(number)
    if value is None:
        return False
    known = word(tokens[at].text)
    if known is not None:
        return not known.proclitics and bool({"scale", "plural", "accusativescale"} & known.kinds.keys())
    if (form,) in units() or form == "%" or (form[:1] == BY and form[1:] in hundredths()):
        return True
    if match and value <= LAST_MINUTE:
        return listed(form) or form in nouns()["counted"]
    return can_count(form) and not form.startswith(ARTICLE) and agrees(int(value), form)
