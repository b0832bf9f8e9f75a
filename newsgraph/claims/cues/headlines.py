"""The colon after a name: `الوزير: لن نتراجع` in headlines, and the turns of an interview."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import Sense
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import can_speak
from newsgraph.claims.wording import speaker
from newsgraph.report import Place

_COLON = Sense(":", "say", "certain", frozenset({"say"}))
_KINDS = frozenset({"role", "anonymous", "body", "media"})


def colon_reading(scene: Scene, at: int) -> Reading | None:
    """The claim of a colon that ends a line's label, where the label is a speaker: 14:20 - حماس: ندرس المقترح."""
    line = scene.article.layout.line_at(at)
    if line.colon != at or line.stop - at <= 2:
        return None
    closed = scene.forms[at - 1] == ")"  # عمر الورفلي (كاتب سياسي): كذا
    stop = next((before for before in range(at - 1, line.start, -1) if closed and scene.forms[before] == "("), at)
    if not _is_speaker(scene, line.start, stop):
        return None
    token = scene.tokens[at]
    cue = Cue(at, token.start, token.end, "colon", _COLON, at, at + 1)
    content = Complement("colon", at + 1, scene.tokens[at + 1].start, at)
    return Reading(cue, content, (line.start, stop), scene.tokens[line.start].start)


def _is_speaker(scene: Scene, first: int, stop: int) -> bool:
    if scene.forms[first] in group("no_headline") or any(scene.verb(word) is not None for word in range(first, stop)):
        return False
    name = scene.names[first]
    if name is not None and isinstance(name.entity, Place):
        return name.stop == stop and _speaks_for_itself(scene, stop)
    if name is not None and name.mention.kind == "name":
        return name.stop >= stop - 1
    if first in scene.opened:
        return scene.opened[first].after == stop and scene.names[first + 1] is not None
    return can_speak(scene, first) and speaker(scene.forms[first]) in _KINDS


def _speaks_for_itself(scene: Scene, colon: int) -> bool:
    """الأردن: لن نشارك is what it says; المغرب: زلزال يضرب الحوز only says where."""
    clause = scene.article.clause_at(colon + 1)
    return clause is not None and clause.predicate >= 0 and scene.article.words[clause.predicate].person == 1
