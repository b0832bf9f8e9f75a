"""Which candidates are claims: each reading of a word is tried until one has content, and a source where it needs one."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from newsgraph.claims.cues.adverbial import noun_reading, participle_reading
from newsgraph.claims.cues.cue import Cue, Kind, candidates
from newsgraph.claims.cues.finite import verb_reading
from newsgraph.claims.cues.headlines import colon_reading
from newsgraph.claims.cues.prepositions import preposition_reading
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.subjects import before

_READERS: Mapping[Kind, Callable[[Scene, Cue], Reading | None]] = {
    "preposition": preposition_reading,
    "verb": verb_reading,
    "participle": participle_reading,
}


def readings(scene: Scene) -> list[Reading]:
    """All claims of the article, in order of their cues, one to a word at most."""
    found: list[Reading] = []
    for at in range(len(scene.tokens)):
        tried = (_READERS.get(cue.kind, noun_reading)(scene, cue) for cue in candidates(scene, at))
        reading = colon_reading(scene, at) if scene.forms[at] == ":" else next(filter(None, tried), None)
        if reading is None or _is_alone(found, reading):
            continue
        if not _repeats(scene, found, reading):
            found.append(reading)
        elif found[-1].source is None and _is_told_by(found[-1], reading):
            found[-1] = replace(found[-1], source=reading.source, source_start=reading.source_start)  # حسب ما أفاد به أمس بيان
    return found


def _is_alone(found: list[Reading], reading: Reading) -> bool:
    """على لسان tells by whom the verb before it speaks (أعلنت الحكومة، على لسان فلان، أن), and nothing alone."""
    at, verbs = reading.cue.token, (one for one in found[-3:] if one.complement.where not in ("before", "around"))
    return reading.cue.follower == "within" and not any(one.cue.token < at < one.complement.link for one in verbs)


def _repeats(scene: Scene, found: list[Reading], reading: Reading) -> bool:
    """True where the last cue has this very content by a word that only fills in (مضى يقول, نُقل عنه قوله)."""
    if not found:
        return False
    last = found[-1]
    if reading.cue.start < last.cue.end or _is_told_by(last, reading):
        return True  # «على حد تعبيره»: of the phrase and of its last word the cue is the same
    same = last.complement.start == reading.complement.start and last.complement.where == reading.complement.where != "before"
    if not same or (reading.cue.kind == "participle" and reading.cue.sense.lemma == "قال"):
        return False  # تابع [قائلا]: a cue of its own, whatever verb it stands beside
    if "relay" in last.cue.sense.frames:
        told = before(scene, last.cue.token) is not None or scene.form(last.cue.stop) != "عن"  # the medium stands beside نقل
        return not (reading.cue.pronoun and told)
    if reading.cue.kind == "verb" and not reading.cue.front and _describes_source(scene, last, reading.cue.token):
        return True  # فلان، الذي يبلغ كذا، إن, مسؤول لم يفصح عن اسمه إن: the clause between takes no content
    return reading.cue.kind in ("masdar", "participle") or (reading.cue.sense.lemma == "قال" and reading.cue.imperfect)


def _describes_source(scene: Scene, last: Reading, at: int) -> bool:
    """True behind الذي or a comma, and right behind the last source."""
    before_it = at - 1 - (scene.forms[at - 1] in group("negation"))
    beside = last.source is not None and last.source[1] == before_it + 1
    return beside or scene.before(at) in group("relative") | {"،", ","}


def _is_told_by(last: Reading, reading: Reading) -> bool:
    """بحسب ما أفاد المكتب, حسبما أفاد: the verb only says how the source of the preposition tells it."""
    beside = last.cue.kind == "preposition" and reading.cue.kind == "verb" and reading.cue.token - last.cue.stop <= 1
    same = last.source is None or (reading.source is not None and last.source[0] == reading.source[0])
    return beside and same and not last.cue.pronoun
