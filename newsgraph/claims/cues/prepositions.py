"""بحسب, وفقا لـ, نقلا عن: a source without a verb, and content before it, after it or on both sides."""

from dataclasses import replace

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.contents.preceding import in_aside
from newsgraph.claims.cues.cue import Cue, candidates
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import masdars
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import first_letter
from newsgraph.claims.sources.prepositional import phrase_source
from newsgraph.claims.wording import is_that, is_then_that
from newsgraph.document.letters import AND, ARTICLE, HA, SO
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import AS_FOR, EXCEPT, HAS, ON, TO
from newsgraph.morphology.segments import pronouns

_REACH = 20
_FEW = 8
"""Tokens of a beginning that is no statement yet (ولم يصل القطار، وفق الشركة، ...)."""


def preposition_reading(scene: Scene, cue: Cue) -> Reading | None:
    """The claim of a prepositional cue, or None where what it governs cannot speak (وفقا للقانون)."""
    if not cue.pronoun and _is_own_word(scene, cue):
        cue = replace(cue, pronoun=HA, stop=cue.stop + 1)
    if cue.pronoun:
        content = _content(scene, cue, cue.stop)
        return Reading(cue, content) if content is not None else None
    found = phrase_source(scene, cue)
    if found is None or _is_opinion(scene, cue):
        return None
    source, stop = found
    content = _content(scene, cue, stop)
    start = first_letter(scene, source[0]) if source is not None else 0
    return Reading(cue, content, source, start) if content is not None else None


def _is_own_word(scene: Scene, cue: Cue) -> bool:
    """True for حسب قوله, وفق تأكيدها, على حد تعبيرهم: who speaks is who spoke before."""
    words = pronouns(scene.form(cue.stop), closed("third_person"), 2)
    return any(pronoun and (word in masdars() or word in group("view")) for word, pronoun in words)


def _is_opinion(scene: Scene, cue: Cue) -> bool:
    """True for رأي and نظر in the midst of a clause (أخذ برأي فلان): they attribute only between commas or at the start."""
    inside = cue.first > scene.sentence_first[cue.first] and scene.is_word(cue.first - 1)
    return inside and cue.sense.stance == "opinion" and cue.sense.lemma.split(" ")[-1] in group("view")


def _content(scene: Scene, cue: Cue, source_stop: int) -> Complement | None:
    """After the source where the phrase opens its clause, else before it; `around` where a mere beginning stands before."""
    after = source_stop
    while scene.form(after) in ("،", ",", ")"):
        after += 1
    after = _past_phrase(scene, after)
    first = scene.sentence_first[cue.first]
    opening = _is_opening(scene, first, cue.first) or (cue.front == AND and scene.before(cue.first) in COMMAS)
    stop = scene.sentence_stop[cue.first]
    if opening or is_then_that(scene.form(source_stop)):
        return _following(scene, after, stop, after)
    if (aside := in_aside(scene, cue)) is not None:
        return aside
    closed = after < stop and after > source_stop
    definite = after == source_stop and scene.form(after - 1).startswith(ARTICLE)  # no verb after it describes it
    goes_on = definite and scene.verb(after) is not None and scene.before(cue.first) in COMMAS
    answer = scene.form(first).removeprefix(AND) == AS_FOR and scene.form(after).startswith(SO)
    free = scene.form(after) not in group("clause") or (scene.form(after) == EXCEPT and not is_that(scene.form(after + 1)))
    short = cue.first - first <= _FEW and closed and free  # إلا صباحا belongs to what stands before the phrase
    split = scene.form(after) in (TO, ON) or goes_on or answer or short
    at = after if split else cue.first
    return Complement("around" if split else "before", at, scene.tokens[at].start, after)


def _past_phrase(scene: Scene, at: int) -> int:
    """Past a second such phrase (بحسب إحصاءات نقلا عن موقع كذا، ...)."""
    for cue in candidates(scene, at) if at < len(scene.tokens) else ():
        found = phrase_source(scene, cue) if cue.kind == "preposition" and not cue.pronoun else None
        if found is not None:
            at = found[1]
            return at + (scene.form(at) in COMMAS)
    return at


def _is_opening(scene: Scene, first: int, at: int) -> bool:
    """True where nothing but conjunctions stands before the phrase in its sentence or quotation."""
    around = scene.inside[at]
    if around is not None and around.first > first:
        first = around.first
    if at - first > 4:
        return False
    light = group("conjunction") | group("adverb") | group("likely") | group("light_opening")
    return all(scene.forms[i] in light or is_that(scene.forms[i]) or scene.tokens[i].is_sign for i in range(first, at))


def _following(scene: Scene, at: int, stop: int, link: int) -> Complement | None:
    """The content from there on: a colon, فإن, أن or the ف of فالقيادة steps aside."""
    if scene.form(at) == ":":
        at += 1
    at = next((later for later in range(at, min(at + _REACH, stop)) if is_then_that(scene.forms[later])), at)
    start_at = at
    quotation = scene.opened.get(at)
    inner = at + 1 if quotation is not None and quotation.kind == "speech" else at
    if is_then_that(scene.form(inner)) or is_that(scene.form(inner)):
        start_at = inner + 1
    if start_at >= stop or start_at >= len(scene.tokens):
        return None
    token = scene.tokens[start_at]
    answers = scene.article.words[start_at].proclitics.startswith(SO) and scene.names[start_at] is None
    lead = int(answers or token.form == SO + HAS)  # the ف that answers بحسب كذا
    return Complement("that" if start_at > at else "noun", start_at, token.start + lead, link)
