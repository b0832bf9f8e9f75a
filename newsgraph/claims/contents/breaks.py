"""Where a new attribution begins, so that content before it ends."""

from collections.abc import Sequence

from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.document.letters import ANDS
from newsgraph.lexicons.particles import EXCEPT, THAT, WHAT, WHERE


def breaks(scene: Scene, readings: Sequence[Reading]) -> dict[int, Reading]:
    """Where a new attribution begins that no content before it holds: the token, and the reading."""
    found: dict[int, Reading] = {}
    for reading in readings:
        at = _break(scene, reading)
        if at is not None:
            found.setdefault(at, reading)
    return found


def _break(scene: Scene, reading: Reading) -> int | None:
    cue = reading.cue
    if cue.kind in ("participle", "preposition"):
        return cue.first
    if cue.kind != "verb":
        return None
    if cue.relative:
        return cue.first if scene.form(cue.first) != WHAT or reading.complement.where == "before" else None
    topic = reading.source is not None and reading.source[1] <= cue.token  # أما الوزير، فأكد: the break stands before أما
    speaks = reading.source is not None and scene.forms[cue.token - 1] in COMMAS
    return cue.token if cue.front[:1] in tuple(ANDS) and (speaks or not cue.imperfect) and not topic else _led(scene, reading)


def _led(scene: Scene, reading: Reading) -> int | None:
    """A verb after لكن, فيما, كما and the like, its subject between them or not."""
    at = reading.cue.first
    if reading.source is not None and reading.source[1] <= at:
        at = reading.source[0]
    start = at
    while (
        scene.form(at - 1) in group("lead")
        and not (scene.forms[at - 1] == WHERE and reading.source is not None)  # ما قاله، حيث أعلنت الشرطة كذا
        and scene.sentence_first[at - 1] == scene.sentence_first[start]
    ):
        at -= 1
    if at < start or scene.form(at - 1) in COMMAS or at == scene.sentence_first[start]:
        return at if at < start or not reading.cue.imperfect else None
    if scene.form(at - 1) == THAT and scene.form(at - 2) == EXCEPT:
        return at - 2
    return None
