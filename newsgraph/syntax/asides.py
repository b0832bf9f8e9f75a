"""What stands between two dashes that touch it: أكد الوزير -في بيان له- أن العمل بدأ. It says something in passing."""

from collections.abc import Mapping, Sequence

from newsgraph.document import Token

_DASHES = frozenset("-–—")
_LONGEST = 50
"""Tokens within which the second dash must stand."""


def asides(text: str, tokens: Sequence[Token], sentence_stop: Sequence[int]) -> Mapping[int, int]:
    """For each opening dash its closing one, in the same sentence; linear in the tokens.

    A dash with a space on both sides (الرياض - واس) or on none (آن-ماري) is neither, nor is the sign of a number (-5).
    """
    found: dict[int, int] = {}
    opener = -1
    for at, token in enumerate(tokens):
        if token.form not in _DASHES:
            continue
        before = token.start == 0 or text[token.start - 1].isspace()
        after = not text[token.end : token.end + 1].strip() or text[token.end] in '،,.؛:؟!"»”)'
        if before and not after and not text[token.end].isdigit():
            opener = at
        elif after and not before and 0 <= opener < at - 1 and at < min(sentence_stop[opener], opener + _LONGEST):
            found[opener], opener = at, -1
    return found
