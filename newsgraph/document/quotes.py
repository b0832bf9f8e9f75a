"""Quotation marks of rarer kinds, read as those of print: ‹…›, `…´, ``…'', ''…'', ’…’ and '…' as «…».

A single straight mark is a quotation's only where it has a partner in its line: one with a space before and a letter after it,
then one with a letter or a stop before and a space after it. Any other is an apostrophe, or a minute.
"""

import re

_PAIRS = (
    re.compile(r"(?<![\w'])(''|``)(?=[\w\xa0])([^\n'`]{1,600}?)(''|´´)(?!\w)"),
    re.compile(r"(?<![\w'`])(['`])(?=[\w\xa0])([^\n'`´]{1,600}?)(['´`])(?![\w'])"),
    re.compile(r"(?<![\w’])(’)(?=[\w\xa0])([^\n‘’]{1,600}?)(’)(?![\w’])"),
)
_SINGLE = str.maketrans("‹›", "«»")


def in_print(text: str) -> str:
    """The text with those marks as «», of the same length."""
    if "‹" in text or "›" in text:
        text = text.translate(_SINGLE)
    if "'" in text or "`" in text or "’" in text:
        for pair in _PAIRS:
            text = pair.sub(lambda found: _blank(found[1]) + "«" + found[2] + "»" + _blank(found[3]), text)
    return text


def _blank(mark: str) -> str:
    return " " * (len(mark) - 1)
