"""Who بحسب and its kind name: where the noun phrase ends, and whether it can speak at all."""

from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import can_attribute, masdars
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import LONGEST, TokenRange, trimmed
from newsgraph.claims.wording import is_that, is_then_that, speaker
from newsgraph.document.letters import ARTICLE, FOR
from newsgraph.morphology import readings
from newsgraph.report import Place

_NAME = 8
"""Tokens of the longest name in quotation marks."""
_ENDS = frozenset({":", ".", "؛", ")", "-", "–", "،", ",", "ف", "فقد", "»", "”", "نقلا", "استنادا", "الى"})


def phrase_source(scene: Scene, cue: Cue) -> tuple[TokenRange | None, int] | None:
    """The source, and where the whole phrase ends; no source for وفق ما أعلن أمس."""
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


def _verb_source(scene: Scene, at: int) -> tuple[TokenRange | None, int] | None:
    """بحسب ما نقلته الوكالة: the verb's subject."""
    if not can_attribute(scene.form(at)):
        return None
    first = at + 1
    while scene.form(first) in group("day"):
        first += 1
    first += scene.form(first) in ("في", "على", "ضمن")  # بحسب ما جاء أمس في التقرير, ما ورد على الموقع
    stop = _stop(scene, first)
    return trimmed(scene, first, stop) if stop > first else None, stop


def _stop(scene: Scene, first: int) -> int:
    """Where the source's phrase must end: behind a handle, at a comma, فإن, a quotation that is speech, a verb."""
    at, stop = first, min(scene.sentence_stop[min(first, len(scene.forms) - 1)], first + LONGEST)
    if first < stop and scene.document.text[scene.tokens[first].start] == "@":
        return first + 1
    while at < stop:
        form, quotation = scene.forms[at], scene.opened.get(at)
        if quotation is not None and len(quotation) <= _NAME:
            at = quotation.after
            continue
        if form in _ENDS or is_that(form) or is_then_that(form) or (at > first and _is_clause(scene, at)):
            return at
        at += 1
    return min(at, stop)


def _is_clause(scene: Scene, at: int) -> bool:
    verb, before = scene.verb(at), scene.forms[at - 1]
    if verb is None or (verb.suffix and speaker(before) == "document"):
        return False  # تقرير نشرته الصحيفة
    return before not in group("relative") | group("negation") and before != "مصدر"


def _is_unheard(word: str) -> bool:
    """Whether no list has the word, which alone behind the cue is a name then: بحسب [ثيربانتيس]، ..."""
    return len(word) > 3 and not word.startswith(ARTICLE) and all(reading.guessed for reading in readings(word))


def _speaks(scene: Scene, cue: Cue, at: int, stop: int) -> bool:
    """True where the noun phrase can be a source."""
    form, name = scene.forms[at], scene.names[at]
    plain = form.removeprefix(FOR) if cue.sense.lemma.endswith(" " + FOR) else form
    if name is not None:
        return True
    if plain.removeprefix(ARTICLE).removeprefix(FOR) in group("non_source"):
        return plain in group("demonstrative") and speaker(scene.form(at + 1)) not in (None, "document")  # وفقا لهذه النتيجة
    speech = (plain in masdars() or plain in group("view")) and speaker(scene.form(at + 1)) is not None  # وفق رأي العلماء
    latin = plain[:1].isascii() and plain[:1].isalpha()
    if speaker(plain) is not None or latin or speech or (stop - at == 1 and _is_unheard(plain)):
        return True
    near = range(at, min(at + 4, stop))
    if plain in group("demonstrative"):
        return any(speaker(scene.forms[i]) is not None for i in near)
    return any((n := scene.names[i]) is not None and not isinstance(n.entity, Place) for i in near)
