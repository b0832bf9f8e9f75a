"""The content's pieces as positions in the article: marks, commas and conjunctions at the edges come off."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import takewhile

from newsgraph.claims.contents.extent import breaks, end_of
from newsgraph.claims.contents.preceding import start_before
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.document.characters import is_mark
from newsgraph.document.letters import ANDS

CharRange = tuple[int, int]
_EDGE = frozenset(' \t\n\u00a0«»“”„"‘’،,.:؛;-–—…!*|@')  # @ is how a link reads
_HEAD_EDGE = _EDGE | {")", "؟", "?"}
_PICTURE = re.compile(r"(?:\s?#\w{1,60}){0,9}\s?pic\.twitter\.com/\S*$")
"""A picture at the end, with the words that it is found by: صفقة تبادل [#فلسطين pic.twitter.com/x]."""


def contents(scene: Scene, readings: Sequence[Reading]) -> list[tuple[CharRange, ...]]:
    """The pieces of content of each reading, in order; none where nothing is left of it."""
    starts = breaks(scene, readings)
    found: list[tuple[CharRange, ...]] = []
    for position in range(len(readings)):
        host = _host(readings, position)
        found.append(found[host] if host is not None else _pieces(scene, readings, position, starts))
    return found


def _pieces(scene: Scene, readings: Sequence[Reading], position: int, starts: dict[int, Reading]) -> tuple[CharRange, ...]:
    reading, where = readings[position], readings[position].complement.where
    before = _before(scene, readings, position) if where in ("before", "around") else ()
    return before if where == "before" else before + _stripped(scene, reading.complement.start, end_of(scene, reading, starts))


def _host(readings: Sequence[Reading], position: int) -> int | None:
    """The verb between which and whose content this phrase stands: ذكر ناشطون بحسب شبكة كذا أن."""
    reading = readings[position]
    inner = reading.cue.kind == "verb" and (reading.complement.where == "before" or reading.cue.relative)
    if reading.cue.kind != "preposition" and not inner:
        return None
    for other in range(position - 1, max(-1, position - 4), -1):
        cue, found = readings[other].cue, readings[other].complement
        before = reading.cue.kind == "preposition" or reading.complement.where == "before"
        if before and found.where not in ("before", "around") and cue.token < reading.cue.token < found.link:
            return other
        if cue.kind == "preposition" and cue.first < reading.cue.first < found.link:
            return other
    return None


def _before(scene: Scene, readings: Sequence[Reading], position: int) -> tuple[CharRange, ...]:
    reading = readings[position]
    first = scene.sentence_first[reading.cue.first]
    near = takewhile(lambda one: one.cue.token >= first, readings[max(0, position - 8) : position][::-1])
    earlier = [one for one in near if one.cue.kind != "preposition" or one.complement.link < reading.cue.token]
    start = start_before(scene, reading, earlier[::-1])
    token, stop = scene.tokens[start], reading.cue.first
    while stop > start and scene.forms[stop - 1] in group("comment"):
        stop -= 1
    held = next((other.complement.start for other in earlier if other.complement.at == start), None)
    return _stripped(scene, held if held is not None else token.start + _conjunction(scene, start), stop)


def _conjunction(scene: Scene, at: int) -> int:
    """1 where the word begins with و or ف "and" that is no part of the content: وقتل, وكانت, وهناك."""
    name, joined = scene.names[at], scene.article.words[at].proclitics.startswith(tuple(ANDS))
    return int(joined and (name is None or name.mention.start > scene.tokens[at].start))


def _stripped(scene: Scene, start: int, stop_token: int) -> tuple[CharRange, ...]:
    """The characters from there to before that token, without marks at the edges; nothing where no letter or digit is left."""
    if stop_token <= 0:
        return ()
    text, end = scene.document.reading, scene.tokens[stop_token - 1].end
    picture = _PICTURE.search(scene.document.text, start, end)
    end = picture.start() if picture else end
    while start < end and (text[start] in _HEAD_EDGE or text[start].isspace() or is_mark(text[start])):
        start += 1  # in «بِأن» the mark is the preposition's
    while end > start and (text[end - 1] in _EDGE or text[end - 1].isspace() or unicodedata.category(text[end - 1]) == "Cf"):
        end -= 1
    return ((start, end),) if any(map(str.isalnum, text[start:end])) else ()
