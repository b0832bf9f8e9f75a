"""Speech that no mark tells: some papers lose their quotation marks (قال المدرب فلان لم نحقق شيئا بعد)."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import can_speak, trimmed
from newsgraph.report import Person

_NEAR = 20
"""Tokens that the speaker's name and titles may fill before what is said."""


def unmarked(scene: Scene, cue: Cue) -> Complement | None:
    """Direct speech of a plain verb of saying, with a comma after its speaker or with nothing at all."""
    if cue.relative or cue.negated or cue.passive or cue.stop >= scene.sentence_stop[cue.token]:
        return None
    found = _after_comma(scene, cue) if cue.sense.lemma in group("plain_saying") else None
    return found or (_at_once(scene, cue) if cue.sense.lemma in group("loose_saying") and cue.person == 3 else None)


def _after_comma(scene: Scene, cue: Cue) -> Complement | None:
    """وقال فلان، تهدف الخطة إلى كذا."""
    stop = scene.sentence_stop[cue.token]
    source = trimmed(scene, cue.stop, min(stop, cue.stop + 25))
    if source is None or not can_speak(scene, source[0]):
        return None
    at = source[1]
    if scene.form(at) not in ("،", ",") or at + 5 > stop or scene.form(at + 1) in group("clause") | group("adjunct"):
        return None
    return Complement("noun", at + 1, scene.tokens[at + 1].start, at)


def _at_once(scene: Scene, cue: Cue) -> Complement | None:
    """وقال المدرب فلان لم نخسر, وقالت لا خطر: a clause begins right behind the speaker, or behind the verb."""
    stop = min(scene.sentence_stop[cue.token] - 2, cue.stop + _NEAR)
    if cue.front and scene.form(cue.stop) in group("negation") - {"ما"} and cue.stop < stop:
        return Complement("that", cue.stop, scene.tokens[cue.stop].start, cue.stop)
    if not can_speak(scene, cue.stop):
        return None
    for at in range(cue.stop + 1, stop):
        if scene.tokens[at].is_sign:
            return None
        if _begins(scene, at):
            source = trimmed(scene, cue.stop, at)
            whole = source == (cue.stop, at)
            return Complement("that", at, scene.tokens[at].start, at) if whole else None
    return None


def _begins(scene: Scene, at: int) -> bool:
    """True where behind a name or a definite noun a clause begins, with its verb, a negation or `we`."""
    form, before = scene.forms[at], scene.names[at - 1]
    if scene.names[at] is not None or not scene.is_word(at):
        return False
    if before is None and not scene.forms[at - 1].startswith("ال"):
        return False
    if form in group("negation") - {"ما"} or form in group("opening"):
        return True
    verb = scene.verb(at)
    return verb is not None and (verb.person == 1 or (before is not None and isinstance(before.entity, Person)))
