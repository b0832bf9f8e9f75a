"""The colon after a name: `الوزير: لن نتراجع` in headlines, and the turns of an interview."""

from newsgraph.claims.complement import Complement
from newsgraph.claims.cues import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import Sense
from newsgraph.claims.phrases import can_speak
from newsgraph.claims.reading import Reading
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import speaker, verb_form
from newsgraph.report import Place

_LONGEST = 9
_LEAST = 3
_HEADLINE = 20
_COLON = Sense(":", "say", "certain", frozenset({"say"}))


def colon_reading(scene: Scene, at: int) -> Reading | None:
    """The claim of a colon, where a line begins with a speaker and nothing else before it."""
    first = at
    while first > 0 and at - first <= _LONGEST and scene.line_of[first - 1] == scene.line_of[at]:
        first -= 1
    if not 0 < at - first <= _LONGEST or at + _LEAST >= len(scene.forms):
        return None
    if scene.line_of[at + _LEAST] != scene.line_of[at] or not _is_speaker(scene, first, at):
        return None
    token = scene.tokens[at]
    cue = Cue(at, token.start, token.end, "colon", _COLON, at, at + 1)
    content = Complement("colon", at + 1, scene.tokens[at + 1].start, at)
    return Reading(cue, content, (first, at), scene.tokens[first].start)


def _line_length(scene: Scene, at: int) -> int:
    """Tokens after this one in its line, as far as matters here."""
    stop = at + 1
    while stop < len(scene.forms) and scene.line_of[stop] == scene.line_of[at] and stop - at <= _HEADLINE:
        stop += 1
    return stop - at


def _is_speaker(scene: Scene, first: int, at: int) -> bool:
    if scene.forms[first] in group("no_headline") or (scene.tokens[first].is_sign and first not in scene.opened):
        return False
    if any(verb_form(form) is not None and speaker(form) is None for form in scene.forms[first:at]):
        return False
    name = scene.names[first]
    if name is not None and isinstance(name.entity, Place):
        # Elsewhere, and before running text, `لندن: محمد ...` is where and by whom.
        return first == 0 and name.stop == at and _line_length(scene, at) <= _HEADLINE and at + 1 not in scene.opened
    if name is not None:
        return name.stop >= at - 1
    if first in scene.opened:
        return scene.opened[first].after == at and scene.names[first + 1] is not None
    return can_speak(scene, first) and speaker(scene.forms[first]) in ("role", "anonymous", "body") and at - first <= 6
