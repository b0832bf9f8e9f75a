"""When a participle, a masdar or a noun attributes: مؤكدا أن, تأكيد الوزير أن, تحذيرات من."""

from dataclasses import replace

from newsgraph.claims.contents.complement import complement
from newsgraph.claims.contents.judgements import noun_at
from newsgraph.claims.contents.objects import bare_content, first_of
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import can_speak, trimmed
from newsgraph.claims.sources.written import expressed
from newsgraph.claims.wording import is_event
from newsgraph.morphology import Pos
from newsgraph.syntax import Relation

_NEAR = 25
"""Tokens between a verb and the قائلا that only carries it on."""


def participle_reading(scene: Scene, cue: Cue) -> Reading | None:
    """A participle beside a clause; an adjective (أنباء مؤكدة) has no content, and قائلا takes its verb's."""
    if cue.front == "" and scene.form(cue.token - 1).startswith("ال") and cue.gender == "f":
        return None
    found = first_of(scene, cue, bare_content(scene, cue), complement(scene, cue))
    if found is None or found.link - cue.stop > 12:
        return None
    bare = (found.where == "noun" and found.link < found.at) or found.start > scene.tokens[found.at].start
    if bare and cue.gender == "f" and scene.is_word(cue.token - 1) and cue.front == "":
        return None  # حقيقة مؤكدة على, جملة مفيدة
    return Reading(cue, found)


def noun_reading(scene: Scene, cue: Cue) -> Reading | None:
    """تأكيد الوزير أن, قوله إن, تحذيرات من: with a clause of its own close by."""
    said = cue.sense.lemma == "قال"
    if "ل" in cue.front or scene.form(cue.token - 1) in group("unsaid") or _is_owned(scene, cue):
        return None
    definite = scene.forms[cue.token].startswith(("ال", "وال", "بال"))
    if cue.kind == "masdar" and not cue.pronoun and (definite or said):
        return None
    if cue.kind == "masdar" and "as" in cue.sense.frames:
        return _described(scene, cue)
    if cue.kind == "masdar" and "must" in cue.sense.frames and (accused := _accused(scene, cue)) is not None:
        return accused
    found = complement(scene, cue)
    if cue.kind == "masdar" and not said and (found is None or found.where not in ("that", "colon")):
        return _announced(scene, cue)
    if found is None:
        return None
    source = expressed(scene, cue, found)
    near = cue.kind == "noun" or (cue.pronoun and source is None)
    if found.link - cue.stop > (4 if near else 18):
        return None
    if cue.kind == "masdar" and source is None and not cue.pronoun:
        return None
    if cue.kind == "noun" and any(scene.forms[at] in COMMAS for at in range(cue.stop, found.at)):
        return None
    if cue.kind == "noun" and found.link > cue.stop and source is None:
        return None
    return Reading(
        cue, found, source, scene.tokens[source[0]].start if source else 0, silent=cue.kind == "noun" and source is None
    )


def _announced(scene: Scene, cue: Cue) -> Reading | None:
    """إعلان الحكومة إعادة فتح المطار: who speaks owns the masdar, and what he announces is its object."""
    if "obj" not in cue.sense.frames or not can_speak(scene, cue.stop):
        return None
    at = scene.article.phrase_at(cue.stop).core_stop
    source = trimmed(scene, cue.stop, at)
    if source is None or source[1] != at or not is_event(scene.form(at)) or scene.names[at] is not None:
        return None
    return Reading(cue, noun_at(scene, at), source, scene.tokens[source[0]].start)


def _described(scene: Scene, cue: Cue) -> Reading | None:
    """وصفه كذا بأنه كذا."""
    if not cue.pronoun or cue.sense.lemma != "وصف" or cue.front.endswith("ب"):
        return None
    found = bare_content(scene, replace(cue, kind="participle"))
    return Reading(cue, found) if found is not None else None


def _is_owned(scene: Scene, cue: Cue) -> bool:
    """True for خيبة أمل كبيرة: the second part of a compound says nothing by itself."""
    before, article = cue.token - 1, scene.article
    if cue.kind != "masdar" or cue.front or cue.pronoun or article.tree.relation[cue.token] is not Relation.OWNER:
        return False
    return article.words[before].pos is Pos.NOUN


def _accused(scene: Scene, cue: Cue) -> Reading | None:
    """اتهام موسكو رجلين بكذا; where one noun stands before بكذا it is the accused, and nobody accuses by name."""
    found = complement(scene, cue)
    if found is None or found.where != "noun" or cue.pronoun:
        return None
    owner = scene.article.phrase_at(cue.stop)
    two = any(scene.article.words[at].is_nominal for at in range(owner.core_stop, found.link))
    source = trimmed(scene, cue.stop, owner.core_stop) if two else None
    return Reading(cue, found, source, scene.tokens[source[0]].start if source else 0, silent=source is None)
