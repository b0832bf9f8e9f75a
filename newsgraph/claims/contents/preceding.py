"""Content that stands before its verb: «...»، قال الوزير; ...، كما قال الوزير; وهو ما نفاه."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import trimmed
from newsgraph.claims.wording import is_then_that
from newsgraph.document.letters import AND
from newsgraph.lexicons.particles import AS, ON, WHAT


def is_comment(scene: Scene, cue: Cue) -> bool:
    """True for وهو ما نفته الوزارة and بحسب ما ذكرته الوكالة; not for إن ما ذكره الرئيس, which is a thing talked about."""
    before = scene.form(cue.first - 1)
    return (before in group("comment") and cue.pronoun != "") or before.removeprefix(AND) in group("according")


def is_as(scene: Scene, cue: Cue) -> bool:
    """True for حسبما قال فلان, and for كما قال فلان where nothing follows; كما أضيفت and كما أعلن عن are "also"."""
    form = scene.form(cue.token - 1).removeprefix(AND)
    if form == WHAT and scene.form(cue.first) == ON:
        return True  # ...، على ما قال فلان
    if form != AS or ("say" not in cue.sense.frames and cue.sense.stance != "opinion"):
        return form in group("as") and form != AS
    stop = _clause_stop(scene, cue.stop)
    source = trimmed(scene, cue.stop, stop)
    return source is not None and stop - source[1] <= 8 and not any(scene.verb(at) for at in range(source[1], stop))


def around(scene: Scene, cue: Cue) -> Complement | None:
    """«لا نريد»، قال فلان، «لكننا نستعد»: one quotation, broken off for the verb."""
    if cue.sense.frames.isdisjoint({"say", "that"}) or cue.front or cue.passive:
        return None
    near = range(cue.first - 1, max(scene.sentence_first[cue.token], cue.first - 4) - 1, -1)
    before = next((scene.closed[at] for at in near if at in scene.closed), None)
    after = scene.resumed(before) if before is not None else None
    if after is None or after.opener < cue.token:
        return None
    return Complement("around", after.opener, scene.tokens[after.opener].start, after.opener)


def before(scene: Scene, cue: Cue) -> Complement | None:
    """The content stands before the cue's phrase: `...، كما قال الوزير`; there must be some."""
    if cue.sense.frames.isdisjoint({"say", "that", "relay", "denied"}):
        return None
    if cue.first == 0 or scene.line_of[cue.first - 1] != scene.line_of[cue.first]:
        return None
    return Complement("before", cue.first, scene.tokens[cue.first].start, _clause_stop(scene, cue.stop))


def _clause_stop(scene: Scene, at: int) -> int:
    """Where a phrase after the cue must end: the next comma that no apposition follows, or the sentence."""
    stop = min(scene.sentence_stop[at - 1], at + 30)
    while at < stop:
        form = scene.forms[at]
        quotation = scene.opened.get(at)
        if form in (".", ":", "؛", "!", "؟") or is_then_that(form):
            return at
        at = quotation.after if quotation is not None else at + 1
    return min(at, stop)


def after_quotation(scene: Scene, cue: Cue) -> bool:
    """True for `"..."، قال الوزير`: a quotation of some length has just closed, and this verb can have said it."""
    if cue.sense.frames.isdisjoint({"say", "that"}) or cue.front or cue.first != cue.token:
        return False
    at = cue.token - 1
    while at > 0 and scene.forms[at] in ("،", ",", ".", "-", "–"):
        at -= 1
    quotation = scene.closed.get(at)
    if quotation is None or len(quotation) < 4 or quotation.kind == "bracket" or scene.line_of[at] != scene.line_of[cue.token]:
        return False
    opens = quotation.opener == scene.sentence_first[quotation.opener] or scene.forms[quotation.opener - 1] in (":", ".")
    return at < cue.token - 1 or opens  # without a comma between, the verb only describes the noun before (فيلم «كذا» يروي)
