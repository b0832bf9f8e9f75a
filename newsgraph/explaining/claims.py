"""Why a claim is one: its cue's frame, how its source is known, what found its content and where that ends."""

from collections.abc import Callable, Iterator, Mapping

from newsgraph.claims.contents.breaks import goes_beside, is_aside, new_clause
from newsgraph.claims.contents.complement import complement
from newsgraph.claims.contents.extent import breaks, end_of
from newsgraph.claims.contents.model import Complement
from newsgraph.claims.contents.objects import bare_content, written
from newsgraph.claims.contents.preceding import around, before
from newsgraph.claims.contents.slots import object_content, repeated
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.cues.resolve import readings
from newsgraph.claims.scene import Scene, scene
from newsgraph.claims.sources.carry import speakers_of
from newsgraph.claims.sources.identity import Identity
from newsgraph.explaining.again import Again, Made, Reason

_BEHIND = 3  # signs and conjunctions between a content and the word that ends it


def _repeated(scene: Scene, cue: Cue) -> Complement | None:
    found = repeated(scene, cue)
    return found[1] if found is not None else None


_CONTENT: dict[str, Callable[[Scene, Cue], Complement | None]] = {
    "quotation around": around,
    "repeated": _repeated,
    "complement": complement,
    "bare noun": bare_content,
    "object": object_content,
    "text": written,
    "before": before,
}
"""What looks for content, in the order in which it is asked."""

_ENDS: dict[str, Callable[[Scene, Reading, int], bool]] = {
    "goes beside": goes_beside,
    "is an aside": is_aside,
    "opens a clause": new_clause,
}
"""What ends content within its sentence."""

_BESIDE = {"colon": "label of the line", "preposition": "under the cue", "masdar": "owner of the cue", "noun": "owner of the cue"}


def claims_made(view: Again) -> Iterator[Made]:
    """Each claim of the report with its reasons."""
    read = scene(view.article)
    found = readings(read)
    starts = breaks(read, found)
    known = {one.cue.start: (one, who) for one, who in zip(found, speakers_of(read, found), strict=True)}
    for claim in view.report.claims:
        reasons: list[Reason] = []
        if claim.cue.start in known:
            reading, who = known[claim.cue.start]
            source = f"{_source(read, reading, who)}; {claim.source_type} {view.name(claim.source_id)}".rstrip()
            content = f"{_content(read, reading)}, {_end(read, reading, starts)}"
            reasons = [Reason("cue", _cue(reading)), Reason("source", source), Reason("content", content)]
        inside = [Reason("inside", claim.parent_id)] if claim.parent_id else []
        yield Made(claim.cue.start, f"{claim.id}: {claim.stance}, {claim.cue.text}", [*reasons, *inside])


def _cue(reading: Reading) -> str:
    cue = reading.cue
    marks = [name for name in ("negated", "passive", "relative") if getattr(cue, name)]
    return f"{' '.join([*marks, cue.kind])} {cue.sense.lemma} with {'+'.join(sorted(cue.sense.frames))}"


def _source(read: Scene, reading: Reading, who: Identity) -> str:
    """«الوزير» (subject after); where none is written, how it is carried over."""
    if reading.source is None:
        return f"none written ({who.how})"
    first, stop = reading.source
    words = read.document.text[reading.source_start : read.tokens[stop - 1].end]
    return f"«{words}» ({_BESIDE.get(reading.cue.kind) or _slot(read, reading, first, stop)})"


def _slot(read: Scene, reading: Reading, first: int, stop: int) -> str:
    clause = read.article.clause(reading.cue.token)
    slot = clause.subject if clause is not None else None
    if slot is not None and first <= slot.head < stop:
        return f"subject {slot.filled}"
    return "before the cue" if first < reading.cue.token else "behind the cue"


def _content(read: Scene, reading: Reading) -> str:
    where = reading.complement.where
    if reading.cue.kind in _BESIDE and reading.cue.kind not in ("masdar", "noun"):
        return where
    rules = (name for name, rule in _CONTENT.items() if rule(read, reading.cue) == reading.complement)
    return f"{next(rules, 'frame')} ({where})"


def _end(read: Scene, reading: Reading, starts: Mapping[int, Reading]) -> str:
    """What stands where the content ends: a mark, another claim, the rule that ends it there, or the end of the sentence."""
    if reading.complement.where == "before":
        return "up to the cue"
    end = end_of(read, reading, dict(starts))
    if end >= read.sentence_stop[max(0, end - 1)]:
        return "to the end of the sentence"
    if end in read.closed:
        return "to the closing mark"
    for at in range(end, min(end + _BEHIND, len(read.forms))):
        if at in starts:
            return f"up to the cue {starts[at].cue.sense.lemma}"
        if rule := next((name for name, rule in _ENDS.items() if rule(read, reading, at)), None):
            return f"up to «{read.tokens[at].text}», which {rule}"
    return f"up to «{read.tokens[end].text}»"
