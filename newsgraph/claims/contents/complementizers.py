"""Whose أن it is: the cue's, another verb's, a noun's or a conjunction's; and what follows it or a colon."""

from newsgraph.claims.contents.model import PREPOSITIONS, Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import is_that


def is_own(scene: Scene, cue: Cue, at: int) -> bool:
    """True where أن is the cue's: not in a name (سي إن إن), nor another verb's, a noun's or a conjunction's (إلا أن)."""
    before = scene.form(at - 1)
    if scene.names[at] is not None and scene.names[at - 1] is scene.names[at]:
        return False
    if before in PREPOSITIONS or before in group("noun_that"):
        return False
    quoted = before in group("relaying") and at - 1 > cue.token
    if quoted and "relay" not in cue.sense.frames:
        return False  # مسؤول لم تذكر اسمه قوله إن: his word has a claim of its own
    if at - 1 > cue.token and scene.verb(at - 1) is not None:
        return before in group("adverb")
    return True


def has_own_that(scene: Scene, cue: Cue, at: int) -> bool:
    """True for بأن after a noun that asks for it: يقينها بأن, قناعته بأن."""
    before = scene.form(at - 1)
    owned = before.endswith(("ه", "ها", "هم")) and "ب" not in cue.sense.frames and before not in group("adverb")
    return at - 1 > cue.token and (owned or before in group("noun_that"))


def after_that(scene: Scene, at: int, link: int) -> Complement:
    """Content after أن."""
    first = at + 1
    if first >= len(scene.tokens):
        return Complement("that", at, scene.tokens[at].end, link)
    return Complement("that", first, scene.tokens[first].start, link)


def after_colon(scene: Scene, at: int) -> Complement | None:
    first = at + 1
    inner = first + 1 if first in scene.opened else first
    if is_that(scene.form(inner)):
        first = inner + 1
    if first >= len(scene.tokens) or scene.line_of[first] != scene.line_of[at]:
        return None
    return Complement("colon", first, scene.tokens[first].start, at)
