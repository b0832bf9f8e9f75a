"""Speech that no mark tells: some papers lose their quotation marks."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import can_speak, trimmed


def unmarked(scene: Scene, cue: Cue) -> Complement | None:
    """Direct speech of a plain verb of saying, with a comma after its speaker: وقال فلان، تهدف الخطة إلى كذا."""
    if cue.sense.lemma not in group("plain_saying") or cue.relative or cue.negated or cue.passive:
        return None
    stop = scene.sentence_stop[cue.token]
    source = trimmed(scene, cue.stop, min(stop, cue.stop + 25))
    if source is None or not can_speak(scene, source[0]):
        return None
    at = source[1]
    if scene.form(at) not in COMMAS or at + 5 > stop or scene.form(at + 1) in group("clause") | group("adjunct"):
        return None
    return Complement("noun", at + 1, scene.tokens[at + 1].start, at)
