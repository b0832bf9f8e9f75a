"""The numbers of a list's items within a line: «1- سامي 812 نقطة 2- كريم 790 نقطة 3- رامي», and of a thread's posts: «1/5».

One «2-» tells nothing; that 1, 2 and 3 follow each other in the same print, each before a word, tells that they number items.
"""

from collections.abc import Iterator

import regex

from newsgraph.document import normalise
from newsgraph.figures.lexicon import context

_ITEM = regex.compile(r"(?<![\p{L}\p{Nd}.,،/:-])[(]?(\p{Nd}{1,2}) ?([-–—).:/])(?![\p{Nd}.])[^\S\n]*+(?=[\p{L}«\"“])")
_POST = regex.compile(r"(?:(?<=^|\n)|(?<=[\s(]))(\p{Nd}{1,2})/(\p{Nd}{1,2})?+(?=[\s).]|$)")
_APART = 800  # characters between two items of one list
_LISTED = {".": 3, ":": 3}
"""Items that it takes: a full stop or a colon after a number is common, a hyphen before a word is not."""
_FEWEST = 2


def ranks(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of such numbers, in order."""
    runs: dict[str, list[regex.Match[str]]] = {}
    found: list[tuple[int, int]] = []
    for hit in _ITEM.finditer(text):
        run = runs.setdefault(hit[2], [])
        goes_on = run and int(hit[1]) == int(run[-1][1]) + 1 and hit.start() - run[-1].end() < _APART
        if not goes_on:
            found += _listed(run)
            run.clear()
        if goes_on or int(hit[1]) == 1:
            run.append(hit)
    for run in runs.values():
        found += _listed(run)
    yield from sorted(found)


def _listed(run: list[regex.Match[str]]) -> Iterator[tuple[int, int]]:
    if run and len(run) >= _LISTED.get(run[0][2], _FEWEST):
        yield from (hit.span(1) for hit in run)


def posts(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of a post's number in its thread, at an end of its line: «ساكت!! ثريد 1/5», «2/9 وأضاف»."""
    for hit in _POST.finditer(text):
        line = text[max(0, hit.start() - _LINE) : hit.start()].rpartition("\n")[2]
        after = text[hit.end() : hit.end() + _LINE].partition("\n")[0]
        if (not hit[2] or 1 < int(hit[2]) >= int(hit[1])) and _ends_a_post(line.rstrip(" ("), after.strip(" ).")):
            yield hit.start(), hit.end()


def _ends_a_post(before: str, after: str) -> bool:
    """Whether a thread's word stands before the number, or it stands at the line's end behind a stop."""
    last = before.rsplit(None, 1)[-1:] or [""]
    return normalise(last[0].strip(".:!؟")).lower() in context()["threads"] or (
        not after and before[-1:] in _STOPS and before != ""
    )


_LINE = 200  # characters of the line that are looked at
_STOPS = frozenset(".!؟?…»")
