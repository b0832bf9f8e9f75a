"""Content without أن: the bare noun after أعلن or رجح, and the frames of a few verbs (وصف, نقل عن, جاء في)."""

from dataclasses import replace

from newsgraph.claims.contents.complement import complement
from newsgraph.claims.contents.judgements import begin, blamed, judged, noun_at
from newsgraph.claims.contents.model import REACH, Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import can_speak
from newsgraph.claims.sources.quoted import quoting
from newsgraph.claims.wording import is_by_that, is_event, is_feeling, is_that, speaker
from newsgraph.document.letters import ARTICLE, HAMZA_ABOVE
from newsgraph.lexicons.particles import IN, WITHIN


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
    if frames & {"obj", "denied", "feeling"}:
        return _object(scene, cue)
    return None


def _object(scene: Scene, cue: Cue) -> Complement | None:
    """The noun right behind the cue."""
    first = begin(scene, cue)
    if first >= min(scene.sentence_stop[cue.token], cue.stop + REACH // 2):
        return None
    whatever = cue.kind == "participle" and cue.sense.frames & {"any", "denied"} and scene.before(cue.token) in COMMAS
    taken = is_object(scene, cue, first) or (whatever and scene.article.words[first].is_nominal)
    return noun_at(scene, first) if taken and (cue.kind == "participle" or not can_speak(scene, first)) else None


def is_object(scene: Scene, cue: Cue, at: int) -> bool:
    """Whether the noun there is what the cue's frames take without أن: an event, a feeling, what is denied."""
    form, frames = scene.form(at), cue.sense.frames
    if not form or form in group("non_object"):
        return False
    if "feeling" in frames:
        return is_feeling(form)
    if "denied" in frames and form in group("denied_object"):
        return True
    if frames.isdisjoint({"obj", "ask"}):
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
    if scene.form(cue.stop) not in (IN, WITHIN) or cue.stop + 1 >= len(scene.forms) or scene.names[cue.stop + 1] is not None:
        return None
    found = complement(scene, replace(cue, sense=replace(cue.sense, frames=cue.sense.frames | {"that", "say"})))
    known = speaker(text) in ("document", "media") or text in group("text")
    return found if known or (found is not None and found.where == "that") else None


def first_of(cue: Cue, bare: Complement | None, found: Complement | None) -> Complement | None:
    """Of a bare noun and a clause the one that is the cue's own: the first, unless the noun may be part of the subject."""
    if bare is None or found is None or found.start < bare.start:
        return found or bare
    sure = found.where != "that" or "denied" in cue.sense.frames or cue.kind == "participle"
    return bare if sure else found
