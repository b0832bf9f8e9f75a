"""When a finite verb attributes: it has content after it or before it, and its clause is not the article's own voice."""

from newsgraph.claims.contents.complement import complement
from newsgraph.claims.contents.model import Complement
from newsgraph.claims.contents.objects import bare_content, first_of, relayed, written
from newsgraph.claims.contents.preceding import after_quotation, around, before, is_as, is_comment
from newsgraph.claims.contents.slots import object_content, repeated
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import participles, speakers
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import TokenRange, can_speak, first_letter, trimmed
from newsgraph.claims.sources.subjects import is_held
from newsgraph.claims.sources.written import expressed
from newsgraph.claims.wording import is_by_that, is_that, speaker
from newsgraph.document.letters import AND, FOR, SO
from newsgraph.lexicons.particles import AS, BEFORE, NOT
from newsgraph.morphology import Pos
from newsgraph.syntax import Filled

_MARKS = COMMAS | {"-", "–", "—"}
_CLAUSE_ONLY = frozenset({"that", "weak"})
_REACH = 12
"""Tokens of a speaker between two marks."""


def verb_reading(scene: Scene, cue: Cue) -> Reading | None:
    """The claim of a finite verb, or None where it tells of none."""
    if _is_background(scene, cue):
        return None
    again = repeated(scene, cue)
    cue, found = again if again is not None else (cue, _verb_content(scene, cue))
    if cue.relative and cue.pronoun and found is not None and found.where != "that":
        found = None  # وهو ما نفته الوزارة
    found = _aside(scene, cue, found) or found
    if found is None and ((cue.relative and (is_as(scene, cue) or is_comment(scene, cue))) or after_quotation(scene, cue)):
        found = before(scene, cue)
    if found is None or _is_inference(scene, cue) or _has_object(scene, cue, found) or not _is_statement(scene, cue, found):
        return None
    source = expressed(scene, cue, found)
    noun = scene.forms[cue.token] in speakers() and not scene.article.words[cue.token].is_verb
    if (source is None and (noun or _needs_somebody(scene, cue, found))) or not _is_spoken(scene, cue, found, source):
        return None  # طالب لجوء, a noun
    silent = cue.passive or _is_impersonal(scene, cue)
    return Reading(cue, found, source, first_letter(scene, source[0]) if source else 0, silent)


def _aside(scene: Scene, cue: Cue, found: Complement | None) -> Complement | None:
    """هذه الخطة، يقول الخبير، تحتاج إلى مال: who speaks stands with his verb between two marks, in the midst of what he says."""
    said = scene.before(cue.token) in group("as") or (cue.imperfect and not cue.front and scene.article.words[cue.token].is_verb)
    clause, end = scene.article.clause(cue.token), scene.sentence_stop[cue.token]
    if scene.before(cue.first) not in _MARKS or not said or clause is None or clause.passive:
        return None
    if "say" not in cue.sense.frames and cue.sense.stance != "opinion":
        return None
    source = trimmed(scene, cue.stop, min(end, cue.stop + _REACH))
    if source is None or not can_speak(scene, source[0]) or scene.form(source[1]) not in _MARKS | {"."}:
        return None
    if clause.object is not None and clause.object.head < source[1]:
        return None  # كما سجل اللاعب هدفا، ...
    stop = source[1] + 1
    if found is not None and found.link >= stop and not any(scene.verb(at) for at in range(stop, found.link)):
        return None  # يقول الخبير، في حديث لنا، إن
    if stop >= end or scene.forms[stop] in participles():
        return Complement("before", cue.first, scene.tokens[cue.first].start, source[1])
    return Complement("around", stop, scene.tokens[stop].start, stop)


def _is_statement(scene: Scene, cue: Cue, found: Complement) -> bool:
    """False for أدين جنديان, البرنامج الذي أعلن عنه, ليعلن كذا, قبل أن يعلن كذا, without a clause or quotation behind them."""
    if found.where == "that":
        return True
    before, told = scene.before(cue.token), found.where in ("quote", "colon")
    hoped = is_that(before) and scene.before(cue.token, 2) == BEFORE and found.link == found.at
    if cue.negated or ((hoped or cue.front.endswith(FOR)) and not told):
        return False
    announced = cue.sense.stance == "say" and scene.form(found.link) in cue.sense.frames  # أُعلن عن مقتل
    described = before in group("relative") and scene.form(cue.stop) in group("light") and found.where == "noun"
    return not (described or (cue.passive and not told and not announced))


def _has_object(scene: Scene, cue: Cue, found: Complement) -> bool:
    """وجدت الشركة | فرصا واسعة ... أن: of a noun and a clause such a verb takes one."""
    clause = scene.article.clause(cue.token) if cue.sense.frames == _CLAUSE_ONLY else None
    slot = clause.object if clause is not None and not clause.passive else None
    return slot is not None and slot.filled is Filled.AFTER and cue.token < slot.head < found.link


def _needs_somebody(scene: Scene, cue: Cue, found: Complement) -> bool:
    """True for a verb that claims only where a speaker stands beside it; ووجدوا أن is said of the speaker before."""
    goes_on = cue.front and found.where == "that" and found.link == cue.stop
    return ("weak" in cue.sense.frames and not goes_on) or _in_phrase(scene, cue, found)


def _is_spoken(scene: Scene, cue: Cue, found: Complement, source: TokenRange | None) -> bool:
    """False for أظهر الفريق تحسنا, أثبت أنه قوي (documents show it), تعتبر «نظيفة», تبلغ حصة الشركة كذا (amounts to)."""
    if "document" in cue.sense.frames and (found.where == "noun" or "obj" not in cue.sense.frames):
        return source is not None and speaker(scene.forms[source[0]]) == "document"  # أظهرت البيانات انخفاض كذا
    if "as" in cue.sense.frames and found.where == "quote":
        return source is not None and can_speak(scene, source[0])
    return found.where == "that" or not (cue.sense.lemma == "ابلغ" and cue.imperfect)


def _is_inference(scene: Scene, cue: Cue) -> bool:
    """True for ما يؤكد أن, مما دعا إلى: the article concludes, nobody speaks."""
    before = scene.before(cue.token)
    inferred = before in group("so_that") or (cue.imperfect and before in group("what"))
    return inferred and cue.relative and not cue.pronoun


def _verb_content(scene: Scene, cue: Cue) -> Complement | None:
    frames = cue.sense.frames
    if (split := around(scene, cue)) is not None:
        return split
    if "relay" in frames:
        return relayed(scene, cue)
    if "text" in frames:
        return written(scene, cue)
    if cue.pronoun and not cue.relative and not frames & {"addressee", "as", "cause"}:
        return None
    bare = bare_content(scene, cue) or object_content(scene, cue)
    return first_of(cue, bare, complement(scene, cue))


def _is_background(scene: Scene, cue: Cue) -> bool:
    """يذكر أن, يشار إلى أن: the article's own voice, which only sounds like a passive."""
    if scene.forms[cue.token].lstrip(AND) not in group("background"):
        return False
    return any(is_that(scene.form(at)) or is_by_that(scene.form(at)) for at in (cue.stop, cue.stop + 1))


def _in_phrase(scene: Scene, cue: Cue, found: Complement) -> bool:
    """True for a verb that only describes the noun before it (سيناريو يتحدث عن): nobody speaks who could be named."""
    free = cue.front or cue.relative or cue.passive or cue.person == 1 or found.where not in ("noun", "around")
    if free or is_held(scene, cue.token) or not scene.is_word(cue.token - 1):
        return False
    light = group("auxiliary") | group("negation") | group("conjunction") | group("adverb") | group("clause")
    before_it, clause = scene.before(cue.token), scene.article.clause(cue.token)
    if before_it in {AND} | (light - group("relative")) or is_that(before_it.removeprefix(AND)):
        return False  # ذكر أنه يتوقع كذا
    if cue.imperfect or clause is None or (clause.subject is not None and clause.subject.filled is not Filled.CARRIED):
        return True
    ahead = (scene.article.phrase(one.head).marker for one in clause.obliques if one.head < cue.token)
    return not any(scene.before(at) in COMMAS | {""} for at in ahead)  # وفي السياق ذاته | دعا إلى كذا


def _is_impersonal(scene: Scene, cue: Cue) -> bool:
    """يعتقد أن, يتوقع الآن أن: written as the active, but nobody stands before or after it."""
    if cue.sense.lemma not in group("impersonal") or not cue.imperfect or cue.person != 3 or cue.front == SO:
        return False
    opens = cue.front == AND or scene.before(cue.token) in COMMAS | {"", NOT, AS}
    late = cue.stop < len(scene.forms) and scene.article.words[cue.stop].pos is Pos.ADVERB
    return opens and is_that(scene.form(cue.stop + late))
