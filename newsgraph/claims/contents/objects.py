"""Content without أن: the bare noun after أعلن or رجح, and the frames of a few verbs (وصف, نقل عن, جاء في)."""

from dataclasses import replace

from newsgraph.claims.contents.complement import complement, region
from newsgraph.claims.contents.judgements import begin, blamed, judged, noun_at
from newsgraph.claims.contents.model import REACH, Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import can_speak
from newsgraph.claims.sources.quoted import quoting
from newsgraph.claims.sources.subjects import before
from newsgraph.claims.wording import is_by_that, is_event, is_feeling, is_that, speaker
from newsgraph.document.letters import AND, ARTICLE, HAMZA_ABOVE
from newsgraph.lexicons.particles import FROM, IN
from newsgraph.morphology import Pos


def bare_content(scene: Scene, cue: Cue) -> Complement | None:
    """Content that begins with a noun, by the frames of the cue's sense."""
    frames = cue.sense.frames
    first = scene.form(begin(scene, cue))
    if is_that(first) or (is_by_that(first) and "as" not in frames):
        return None
    if frames & {"as", "rank", "cause"}:
        return judged(scene, cue)
    if "blame" in frames:
        return blamed(scene, cue)
    if "ask" in frames:
        return _asked(scene, cue)
    if frames & {"obj", "denied", "feeling"}:
        return _object(scene, cue)
    return None


def _object(scene: Scene, cue: Cue) -> Complement | None:
    first, stop = begin(scene, cue), min(scene.sentence_stop[cue.token], cue.stop + REACH // 2)
    if first >= stop:
        return None
    subject_before = cue.kind == "verb" and before(scene, cue.token) is not None
    if _is_object(scene, cue, first) and (subject_before or not can_speak(scene, first) or cue.kind == "participle"):
        return noun_at(scene, first)
    if subject_before or cue.kind != "verb" or not can_speak(scene, first):
        return None
    past = first
    for at in range(first + 1, stop):
        form = scene.forms[at]
        past = max(past, _past_aside(scene, at, stop))
        if at < past:
            continue
        if form in ("،", ",", ":", ".") and not can_speak(scene, at + 1) and not _is_object(scene, cue, at + 1):
            return None
        name = scene.names[at]
        if (name is not None and name.first < at) or (form in group("clause") and not _is_denied(scene, cue, at)):
            continue
        if _is_object(scene, cue, at) and _phrase_may_end(scene, first, at):
            return noun_at(scene, at)
    return None


def _is_denied(scene: Scene, cue: Cue, at: int) -> bool:
    """رفضت الخارجية [ما جاء في التقرير]; but حسب ما جاء, على خلفية ما جرى."""
    governed = any(scene.article.words[place].pos is Pos.PREPOSITION for place in (at - 1, at - 2))
    return not governed and _is_object(scene, cue, at)


def _past_aside(scene: Scene, at: int, stop: int) -> int:
    """Behind the two commas of أعلن المتحدث، في بيان له، كذا and أعلن الحزب، اليوم الاثنين، كذا; 0 where none stand there."""
    if scene.forms[at] not in COMMAS or at + 1 >= stop:
        return 0
    first = scene.article.words[at + 1].pos is Pos.PREPOSITION or scene.forms[at + 1] in group("day")
    return next((later + 1 for later in range(at + 2, min(stop, at + 10)) if scene.forms[later] in COMMAS), 0) if first else 0


def _phrase_may_end(scene: Scene, first: int, at: int) -> bool:
    """False right after an indefinite head or a preposition, which the noun then belongs to (هيئة تنظيم الاتصالات)."""
    previous = scene.forms[at - 1]
    if previous == AND or previous in group("preposition"):
        return False
    if scene.forms[at].startswith(ARTICLE) and not previous.startswith(ARTICLE) and scene.names[at - 1] is None:
        return not scene.is_word(at - 1)  # حزب العمل
    return at > first + 1 or scene.names[first] is not None or previous.startswith(ARTICLE) or speaker(previous) == "anonymous"


def _is_object(scene: Scene, cue: Cue, at: int) -> bool:
    form, frames = scene.form(at), cue.sense.frames
    if not form or form in group("non_object"):
        return False
    if "feeling" in frames:
        return is_feeling(form)
    if "denied" in frames and form in group("denied_object"):
        return True
    if "obj" not in frames:
        return False
    name = scene.names[at]
    if name is not None or form in group("day"):
        return False
    if scene.tokens[at].text.removeprefix(ARTICLE).startswith(HAMZA_ABOVE) and form not in group("content_noun"):
        return False  # أعمال, a plural; إعلان, the event, has its hamza below
    return is_event(form) or _definite_event(form)


def _definite_event(form: str) -> bool:
    """السيطرة, الحاجة: a definite noun of an event, where it is no title or body."""
    definite = form.startswith(ARTICLE) and len(form) > 4 and not form.endswith(("ية", "ات"))  # التركية; التحريات
    return definite and is_event(form[2:]) and speaker(form) is None


def _asked(scene: Scene, cue: Cue) -> Complement | None:
    """طلب من فلان وقف كذا."""
    people = False
    for at in region(scene, cue):
        people = people or scene.forms[at] == FROM
        if people and is_event(scene.forms[at]) and scene.form(at - 1) != FROM:
            return noun_at(scene, at)
    return None


def relayed(scene: Scene, cue: Cue) -> Complement | None:
    """نقلت الوكالة عن مسؤول قوله إن: the content is what أن, a quotation or a colon gives; without عن the medium itself tells."""
    found = complement(scene, cue)
    if found is None:
        return None
    through = any(scene.forms[at] == quoting(cue) for at in range(cue.stop, found.link))
    return found if through or (found.link > cue.stop and can_speak(scene, cue.stop)) else None


def written(scene: Scene, cue: Cue) -> Complement | None:
    """جاء في البيان أن, ورد في الوثيقة: "...": a text speaks, or whatever holds a clause (في السؤال أن)."""
    text = scene.form(cue.stop + 1)
    if scene.form(cue.stop) != IN or cue.stop + 1 >= len(scene.forms) or scene.names[cue.stop + 1] is not None:
        return None
    found = complement(scene, replace(cue, sense=replace(cue.sense, frames=cue.sense.frames | {"that", "say"})))
    known = speaker(text) in ("document", "media") or text in group("text")
    return found if known or (found is not None and found.where == "that") else None


def first_of(scene: Scene, cue: Cue, bare: Complement | None, found: Complement | None) -> Complement | None:
    """Of a bare noun and a clause the one that is the cue's own: the first, unless the noun may be part of the subject."""
    if bare is None or found is None or found.start < bare.start:
        return found or bare
    if "event" in cue.sense.frames and scene.form(found.link) in cue.sense.frames:
        return found  # كشف قائد عمليات نينوى عن مقتل كذا
    sure = found.where != "that" or "denied" in cue.sense.frames or cue.kind == "participle"
    return bare if sure or _far(scene, bare, found) else found


def _far(scene: Scene, bare: Complement, found: Complement) -> bool:
    """True where the bare noun is content by itself and أن comes in another clause (أعلن استقالته، وسط أنباء عن ... أن)."""
    return any(scene.forms[at] in COMMAS and scene.form(at + 1).startswith(AND) for at in range(bare.at, found.link))
