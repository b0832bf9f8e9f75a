"""Where content that stands before its cue begins."""

from collections.abc import Sequence

from newsgraph.claims.contents.clauses import goes_beside, is_main_verb
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.wording import is_that
from newsgraph.lexicons.particles import AS
from newsgraph.syntax import Quotation

_LONG = 8


def start_before(scene: Scene, reading: Reading, earlier: Sequence[Reading]) -> int:
    """Where content before the cue begins; `earlier` are the readings of the same sentence, in order."""
    stop = reading.cue.first
    first = scene.sentence_first[stop]
    around = scene.inside[stop]
    if around is not None:
        first = max(first, around.first)
    at = stop - 1
    while at > first and ((scene.tokens[at].is_sign and at not in scene.closed) or scene.forms[at] in group("comment")):
        at -= 1
    if at == first and scene.forms[at] in group("comment"):
        return _previous_sentence(scene, first)
    if stop - first < 2:
        return _previous_sentence(scene, stop)
    closed = scene.closed.get(at)
    if closed is not None and len(closed) >= 4 and closed.kind == "speech" and (closed.opener < first or _is_free(scene, closed)):
        return closed.opener
    return _last_clause(scene, first, stop, earlier)


def _is_free(scene: Scene, quotation: Quotation) -> bool:
    """True where the quotation stands by itself, nothing of its sentence before it."""
    return quotation.opener in (0, scene.sentence_first[quotation.opener]) or scene.forms[quotation.opener - 1] in (".", ":")


def _previous_sentence(scene: Scene, stop: int) -> int:
    """`«...». كما نقلت الوكالة`: the sentence before, in the same line."""
    at = stop - 1
    while at >= 0 and not scene.is_word(at) and at not in scene.closed:
        at -= 1
    if at < 0 or scene.line_of[at] != scene.line_of[stop]:
        return stop
    closed = scene.closed.get(at)
    return min(scene.sentence_first[at], scene.sentence_first[closed.opener] if closed is not None else at)


def _last_clause(scene: Scene, first: int, stop: int, earlier: Sequence[Reading]) -> int:
    """After another claim of the sentence only its last clause; else all of it, from the last one of several statements."""
    claimed = [other for other in earlier if other.cue.kind != "preposition"]
    for at in range(stop - 1, first, -1):
        if scene.forms[at - 1] not in COMMAS or not claimed:
            continue
        form = scene.forms[at]
        if (form == AS and is_main_verb(scene, at + 1)) or form in group("contrast"):
            return at + 1
        if (at > claimed[0].complement.at and is_main_verb(scene, at)) or goes_beside(scene, claimed[-1], at):
            return at
    if claimed and claimed[0].complement.at < stop and _is_main(scene, claimed[0]):
        return claimed[0].complement.at
    return _past_leads(scene, first, stop)


def _is_main(scene: Scene, reading: Reading) -> bool:
    """True for a claim that is the sentence's own statement, not one of a clause inside it (حينما أمره، الذي قال)."""
    return reading.cue.kind == "verb" and scene.form(reading.cue.first - 1) not in group("relative") | group("clause")


def _past_leads(scene: Scene, first: int, stop: int) -> int:
    at = first
    while at < stop - 1 and (scene.forms[at] in group("opening") or (scene.tokens[at].is_sign and at not in scene.opened)):
        at += 1
    return at if not is_that(scene.forms[at]) else at + 1
