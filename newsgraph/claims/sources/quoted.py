"""Whom a medium quotes: نقلت الوكالة عن مسؤول, نسبت إليه قوله."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import LONGEST, TokenRange, trimmed

_RELAYED = {"عن": "نقل", "الى": "نسب"}
"""The preposition before who is quoted, with the letters of its verb."""


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
    first = scene.sentence_first[cue.token]
    for at in range(cue.token - 1, max(first, cue.token - LONGEST), -1):
        relayed = _RELAYED.get(scene.forms[at])
        if relayed and any(relayed in scene.forms[earlier] for earlier in range(max(first, at - LONGEST), at)):
            return trimmed(scene, at + 1, cue.token)
    return None


def quoting(cue: Cue) -> str:
    """The preposition before who is quoted: نقل عنه, نسب إليه."""
    return "الى" if cue.sense.lemma == "نسب" else "عن"
