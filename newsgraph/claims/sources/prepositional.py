"""Who بحسب and its kind name: where the noun phrase ends, and whether it can speak at all."""

from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import can_attribute
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import TokenRange, trimmed
from newsgraph.claims.wording import is_that, is_then_that, speaker
from newsgraph.report import Place

_ENDS = frozenset({":", ".", "؛", ")", "-", "–", "،", ",", "ف", "فقد", "»", "”"})


def phrase_source(scene: Scene, cue: Cue) -> tuple[TokenRange, int] | None:
    """The source, and where the whole phrase ends."""
    at = cue.stop
    if cue.follower == "verb":
        return _verb_source(scene, at)
    form = scene.form(at)
    if form in ("ما", "لما"):
        return _verb_source(scene, at + 1)
    stop = _stop(scene, at)
    if stop <= at or not _speaks(scene, cue, at, stop):
        return None
    found = trimmed(scene, at, stop)
    return found if found is not None and found[0] == at else (at, stop), stop


def _verb_source(scene: Scene, at: int) -> tuple[TokenRange, int] | None:
    """بحسب ما نقلته الوكالة: the verb's subject."""
    if not can_attribute(scene.form(at)):
        return None
    first = at + 1 + (scene.form(at + 1) in ("في", "على", "ضمن"))  # بحسب ما جاء في التقرير, ما ورد على الموقع
    stop = _stop(scene, first)
    source = trimmed(scene, first, stop) if stop > first else None
    return (source, stop) if source is not None else None


def _stop(scene: Scene, first: int) -> int:
    """Where the source's phrase must end: at a comma, أن, فإن, a quotation that is speech, a verb."""
    at, stop = first, min(scene.sentence_stop[min(first, len(scene.forms) - 1)], first + 30)
    while at < stop:
        form = scene.forms[at]
        quotation = scene.opened.get(at)
        if quotation is not None and len(quotation) <= 8:
            at = quotation.after
            continue
        if form in _ENDS or is_that(form) or is_then_that(form):
            return at
        if at > first and form in ("الى", "على") and scene.forms[at - 1] not in group("toward"):
            return at  # the main verb's own preposition (عمد، وفق السكان، إلى كذا)
        if at > first and (quotation is not None or _is_clause(scene, at) or form in ("نقلا", "وفقا", "بحسب", "استنادا")):
            return at
        at += 1
    return min(at, stop)


def _is_clause(scene: Scene, at: int) -> bool:
    form, before = scene.forms[at], scene.forms[at - 1]
    if scene.verb(at) is None or (form.endswith(("ه", "ها")) and speaker(before) == "document"):
        return False  # تقرير نشرته الصحيفة
    return before not in ("الذي", "التي", "مصدر", "ما", "لم", "لا", "لن")


def _speaks(scene: Scene, cue: Cue, at: int, stop: int) -> bool:
    """True where the noun phrase can be a source."""
    form = scene.forms[at]
    plain = form.removeprefix("ل") if cue.sense.lemma.endswith(" ل") else form
    if plain.removeprefix("ال").removeprefix("ل") in group("non_source") and scene.names[at] is None:
        return False
    if cue.follower == "document":
        return speaker(plain) in ("document", "anonymous", "media")
    name = scene.names[at]
    if name is not None:
        return True
    if speaker(plain) is not None or plain.isascii():
        return True
    if plain in group("demonstrative"):
        return any(speaker(scene.form(i)) is not None for i in range(at + 1, min(at + 4, stop)))
    near = [scene.names[i] for i in range(at, min(at + 4, stop))]
    return any(name is not None and not isinstance(name.entity, Place) for name in near)
