"""Content that stands before its verb, and where it begins: «...»، قال الوزير; ...، كما قال الوزير; وهو ما نفاه."""

from collections.abc import Sequence

from newsgraph.claims.contents.breaks import goes_beside
from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import trimmed
from newsgraph.claims.wording import is_that, is_then_that
from newsgraph.document.letters import AND
from newsgraph.lexicons.particles import AS, ON, WHAT
from newsgraph.syntax import Quotation

_NEAR = 3
"""Tokens between a dash and the cue behind it (-كما قال فلان-)."""


def is_comment(scene: Scene, cue: Cue) -> bool:
    """True for وهو ما نفته الوزارة and بحسب ما ذكرته الوكالة; not for إن ما ذكره الرئيس, which is a thing talked about."""
    before = scene.before(cue.first)
    return (before in group("comment") and cue.pronoun != "") or before.removeprefix(AND) in group("according")


def is_as(scene: Scene, cue: Cue) -> bool:
    """True for حسبما قال فلان, and for كما قال فلان where nothing follows; كما أضيفت and كما أعلن عن are "also"."""
    form = scene.before(cue.token).removeprefix(AND)
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
    after = scene.article.quotations.resumed(before) if before is not None else None
    if before is None or after is None or after.opener < cue.token or not (_is_speech(scene, before) or _is_free(scene, before)):
        return None
    return Complement("around", after.opener, scene.tokens[after.opener].start, after.opener)


def before(scene: Scene, cue: Cue) -> Complement | None:
    """The content stands before the cue's phrase: `...، كما قال الوزير`; there must be some."""
    if cue.sense.frames.isdisjoint({"say", "that", "relay", "denied"}):
        return None
    if cue.first == 0 or scene.line_of[cue.first - 1] != scene.line_of[cue.first]:
        return None
    return in_aside(scene, cue) or Complement("before", cue.first, scene.tokens[cue.first].start, _clause_stop(scene, cue.stop))


def in_aside(scene: Scene, cue: Cue) -> Complement | None:
    """الاتفاق -كما قال الوزير- [ينتهي غدا]: what two dashes enclose is said of the words on both sides."""
    near = range(cue.first - 1, max(cue.first - _NEAR, -1), -1)
    after = next((scene.article.asides[at] + 1 for at in near if at in scene.article.asides), 0)
    goes_on = cue.token < after < scene.sentence_stop[cue.token] and not scene.tokens[after].is_sign
    return Complement("around", after, scene.tokens[after].start, after) if goes_on else None


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
    """True for `"..."، قال الوزير`: a quotation that says something has just closed, and this verb can have said it."""
    if cue.sense.frames.isdisjoint({"say", "that"}) or cue.front or cue.first != cue.token:
        return False
    at = cue.token - 1
    while at > 0 and scene.forms[at] in ("،", ",", ".", "-", "–"):
        at -= 1
    quotation = scene.closed.get(at)
    if quotation is None or not _is_speech(scene, quotation) or scene.line_of[at] != scene.line_of[cue.token]:
        return False
    plain = cue.imperfect and cue.sense.lemma in group("plain_saying")  # نافذة "وجدتها بالكتابة" يضيف الراوي
    opens = plain or _is_free(scene, quotation)
    return at < cue.token - 1 or opens  # without a comma between, the verb only describes the noun before (فيلم «كذا» يروي)


def _is_speech(scene: Scene, quotation: Quotation) -> bool:
    """«لن نستسلم» says something, however short; «الحل السياسي» only calls it so."""
    if quotation.kind == "bracket":
        return False
    return len(quotation) >= 4 or any(scene.verb(at) for at in range(quotation.first, quotation.stop))


def start_before(scene: Scene, reading: Reading, earlier: Sequence[Reading]) -> int:
    """Where content before the cue begins; `earlier` are the readings of the same sentence, in order."""
    stop = reading.cue.first
    first, dateline = scene.sentence_first[stop], scene.article.layout.dateline
    first = dateline.stop if first in dateline else first
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
    if closed is not None and _is_speech(scene, closed) and (closed.opener < first or _is_free(scene, closed)):
        return closed.opener
    return _last_clause(scene, reading, first, earlier)


def _is_free(scene: Scene, quotation: Quotation) -> bool:
    """True where the quotation stands by itself, nothing of its sentence before it."""
    return scene.before(quotation.opener) in ("", ".", ":")


def _previous_sentence(scene: Scene, stop: int) -> int:
    """`«...». كما نقلت الوكالة`: the sentence before, in the same line."""
    at = stop - 1
    while at >= 0 and not scene.is_word(at) and at not in scene.closed:
        at -= 1
    if at < 0 or scene.line_of[at] != scene.line_of[stop]:
        return stop
    closed = scene.closed.get(at)
    return min(scene.sentence_first[at], scene.sentence_first[closed.opener] if closed is not None else at)


def _last_clause(scene: Scene, reading: Reading, first: int, earlier: Sequence[Reading]) -> int:
    """After another claim of the sentence only its last clause; else all of it, from the last one of several statements.

    What is said by his own word is what he says: أكد أن [كذا]، وفق قوله; but [أكد أن كذا]، وفق الوكالة.
    """
    stop = reading.cue.first
    claimed = [other for other in earlier if other.cue.kind != "preposition"]
    for at in range(stop - 1, first, -1):
        if scene.forms[at - 1] not in COMMAS or not claimed:
            continue
        form = scene.forms[at]
        if (form == AS and scene.verb(at + 1) is not None) or form in group("contrast"):
            return at + 1
        if goes_beside(scene, claimed[-1], at):
            own = reading.cue.pronoun and claimed[-1].cue.token == at < claimed[-1].complement.at < stop
            return claimed[-1].complement.at if own else at
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
