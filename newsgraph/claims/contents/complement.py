"""Where the content of a cue begins: after its own أنّ, a preposition or a colon, or at a quotation."""

from collections.abc import Iterator
from dataclasses import replace

from newsgraph.claims.contents.governed import after_preposition, by_content, is_by, is_for
from newsgraph.claims.contents.model import PREPOSITIONS, REACH, Complement, after_that
from newsgraph.claims.contents.speech import is_speech
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import can_attribute, participles
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.wording import is_by_that, is_that
from newsgraph.morphology import Tense
from newsgraph.syntax import ClauseKind, Filled


def complement(scene: Scene, cue: Cue) -> Complement | None:
    """The first thing after the cue that its sense can take as content; None where there is nothing of the kind.

    أكد الوزير في رسالة على فيسبوك، أمس، أن السد متين: of a phrase that is a name or hangs on a noun between and a clause that
    the cue governs it is the clause.
    """
    found = _first(scene, cue)
    if found is None or found.where not in ("noun", "quote") or "that" not in cue.sense.frames:
        return found
    word = found.at + (found.at in scene.opened)
    if scene.names[word] is None and scene.article.phrase_at(word).governor <= cue.token:
        return found
    clauses = (scene.article.clause(at) for at in scene.article.tree.below(cue.token) if at > found.at)
    said = (one for one in clauses if one is not None and one.kind is ClauseKind.COMPLEMENT and one.opener > found.at)
    own = next((one.opener for one in said if is_that(scene.forms[one.opener]) and _is_own(scene, cue, one.opener)), None)
    return found if own is None or own not in region(scene, cue) else after_that(scene, own, own)


def _first(scene: Scene, cue: Cue) -> Complement | None:
    frames = cue.sense.frames
    for at in region(scene, cue):
        form = scene.forms[at]
        quotation = scene.opened.get(at)
        if quotation is not None and quotation.kind == "speech":
            if "ب" in frames and scene.is_by(quotation.first):
                return replace(by_content(scene, quotation.first), link=at)
            if is_that(scene.forms[quotation.first]) and "that" in frames:
                return after_that(scene, quotation.first, at)  # "إن ...": the mark stands before the complementizer
            if "say" in frames and is_speech(scene, cue, quotation):
                return Complement("quote", at, scene.tokens[at].start, at)
        elif form == ":" and "say" in frames:
            return _after_colon(scene, at)
        elif (is_that(form) and "that" in frames and _is_own(scene, cue, at)) or (
            is_by_that(form) and frames & {"that", "ب"} and (at == cue.stop or _is_own(scene, cue, at))
        ):
            if not _says_between(scene, cue, at):
                return after_that(scene, at, at)
        elif form in PREPOSITIONS and (found := after_preposition(scene, cue, at)):
            return found
        elif "ب" in frames and scene.form(cue.stop) not in group("light") and is_by(scene, cue, at):
            return by_content(scene, at)
        elif "ل" in frames and is_for(scene, at):
            return Complement("noun", at, scene.tokens[at].start + 1, at)
    return None


def region(scene: Scene, cue: Cue) -> Iterator[int]:
    """The tokens after the cue, names in quotation marks stepped over, as far as its clause can reach."""
    at = cue.stop
    stop = min(scene.sentence_stop[cue.token], cue.stop + REACH)
    around = scene.inside[cue.token]
    if around is not None:
        stop = min(stop, around.stop)
    while at < stop:
        if at > cue.stop and _leaves(scene, cue, at):
            return
        yield at
        at = _next(scene, at, stop)


def _next(scene: Scene, at: int, stop: int) -> int:
    """Past a quotation, an aside, and a relative clause that two commas enclose (الوزير، الذي عاد إلى بلاده أمس، إلى)."""
    quotation, aside = scene.opened.get(at), scene.article.asides.get(at)
    if aside is not None:
        return min(aside + 1, stop)
    if quotation is not None:
        return min(quotation.after, stop)
    if scene.forms[at] in COMMAS and scene.form(at + 1) in group("relative"):
        return next((i for i in range(at + 2, min(stop, at + 40)) if scene.forms[i] in ("،", ",", ":")), at + 1)
    return at + 1


def _leaves(scene: Scene, cue: Cue, at: int) -> bool:
    """True where another statement begins: a full stop, a conjunction of clauses after a comma, another cue."""
    form, before = scene.forms[at], scene.forms[at - 1]
    if form in ("؛", ";", "!", "؟", "?"):
        return True
    if before in COMMAS and (
        form in group("clause") - group("relative") or (form in participles() and form not in group("adverb"))
    ):
        return True
    other = scene.verb(at)
    if other is not None and other.proclitics[:1] in ("و", "ف") and (other.tense is Tense.PERFECT or can_attribute(form[1:])):
        return True
    return cue.kind in ("masdar", "noun") and can_attribute(form) and scene.verb(at) is not None


def _is_own(scene: Scene, cue: Cue, at: int) -> bool:
    """True where أن is the cue's: not another verb's, a noun's or a conjunction's (إلا أن)."""
    before = scene.before(at)
    if before in PREPOSITIONS or before in group("noun_that") or (cue.negated and before in group("relaying")):
        return False  # مسؤول لم تذكر اسمه قوله إن: his word has a claim of its own
    if at - 1 > cue.token and (scene.verb(at - 1) is not None or before in participles()):
        return before in group("adverb")  # منوها [بأن], but قال مجددا [إن]
    return True


def _says_between(scene: Scene, cue: Cue, at: int) -> bool:
    """نشرت الصحيفة أنباء تقول إن: the clause hangs on another verb behind the cue, which says it and nothing else."""
    clause = scene.article.clause_at(at)
    other = scene.article.clause(clause.governor) if clause is not None and clause.opener == at else None
    if other is None or not cue.token < other.predicate < at or not scene.article.words[other.predicate].is_verb:
        return False
    own = other.subject is not None and other.subject.filled is Filled.AFTER
    full = other.object is not None or (not own and (other.obliques or other.resumptive >= 0))
    return not full and can_attribute(scene.forms[other.predicate])  # مسؤول تحدث إلى الشبكة إن: the outer verb says it


def _after_colon(scene: Scene, at: int) -> Complement | None:
    first, inner = at + 1, at + 1 + (at + 1 in scene.opened)
    if is_that(scene.form(inner)):
        first = inner + 1
    if first >= len(scene.tokens) or scene.line_of[first] != scene.line_of[at]:
        return None
    return Complement("colon", first, scene.tokens[first].start, at)
