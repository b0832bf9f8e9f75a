"""Whom a medium quotes: نقلت الوكالة عن مسؤول, نسبت إليه قوله."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import TokenRange, trimmed


def relayed(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """نقلت الوكالة عن مسؤول أن: the official. With قوله after him that word is his cue, and this one the agency's."""
    for at in range(cue.stop, min(found.link, cue.stop + 12)):
        if scene.forms[at] != quoting(cue):
            continue
        own = [i for i in range(at + 1, found.link) if scene.forms[i] in group("relaying")]
        if own and at > cue.stop:
            return trimmed(scene, cue.stop, at)
        return trimmed(scene, at + 1, own[0] if own else found.link)
    return None


def quoted_person(scene: Scene, cue: Cue) -> TokenRange | None:
    """نقلت الوكالة عن مسؤول قوله: the official, who stands between عن and his word."""
    first = max(scene.sentence_first[cue.token], cue.token - 15)
    at = next((i for i in range(cue.token - 1, first, -1) if scene.forms[i] in ("عن", "الى")), None)
    if at is None:
        return None
    verbs = range(max(scene.sentence_first[cue.token], at - 10), at)
    relayed = "نقل" if scene.forms[at] == "عن" else "نسب"
    return trimmed(scene, at + 1, cue.token) if any(relayed in scene.forms[i] for i in verbs) else None


def quoting(cue: Cue) -> str:
    """The preposition before who is quoted: نقل عنه, نسب إليه."""
    return "الى" if cue.sense.lemma == "نسب" else "عن"
