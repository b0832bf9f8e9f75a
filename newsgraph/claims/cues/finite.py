"""When a finite verb attributes: it has content after it or before it, and its clause is not the article's own voice."""

from newsgraph.claims.contents.complement import complement
from newsgraph.claims.contents.model import Complement
from newsgraph.claims.contents.objects import bare_content, first_of, relayed, written
from newsgraph.claims.contents.preceding import after_quotation, around, before, is_as, is_comment
from newsgraph.claims.contents.slots import repeated, slot_content
from newsgraph.claims.contents.unmarked import unmarked
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import speakers
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import TokenRange, can_speak
from newsgraph.claims.sources.written import expressed
from newsgraph.claims.wording import is_by_that, is_that, speaker
from newsgraph.document.clitics import letters_end


def verb_reading(scene: Scene, cue: Cue) -> Reading | None:
    """The claim of a finite verb, or None where it tells of none."""
    if _is_background(scene, cue) or scene.form(cue.stop) in group("gesture"):
        return None
    again = repeated(scene, cue)
    cue, found = again if again is not None else (cue, _verb_content(scene, cue))
    if cue.relative and cue.pronoun and found is not None and found.where != "that":
        found = None  # وهو ما نفته الوزارة
    if found is None and ((cue.relative and (is_as(scene, cue) or is_comment(scene, cue))) or after_quotation(scene, cue)):
        found = before(scene, cue)
    if found is None or _is_inference(scene, cue, found) or not _is_statement(scene, cue, found):
        return None
    source = expressed(scene, cue, found)
    if source is None and (scene.forms[cue.token] in speakers() or _needs_somebody(scene, cue, found)):
        return None  # طالب لجوء, a noun
    if not _is_spoken(scene, cue, found, source):
        return None
    silent = cue.passive or (source is None and _is_impersonal(scene, cue))
    return Reading(cue, found, source, _first_letter(scene, source[0]) if source else 0, silent)


def _is_statement(scene: Scene, cue: Cue, found: Complement) -> bool:
    """False for أدين جنديان, لم يكشف عن اسمه, البرنامج الذي أعلن عنه and ليعلن كذا, after which no clause tells what is said."""
    if found.link == found.at == cue.stop and scene.form(cue.token - 2) == "قبل" and found.where == "noun":
        return False  # قبل أن يعلن وفاتها
    light = scene.form(cue.stop) in group("light") and scene.form(cue.token - 1) in group("relative")
    told = found.where in ("that", "quote", "colon") or (
        cue.sense.stance == "say" and scene.form(found.link) in cue.sense.frames
    )  # أُعلن عن مقتل
    if (cue.passive and not told) or (light and found.where == "noun"):
        return False
    return found.where == "that" or not (cue.negated or cue.front.endswith("ل"))


def _needs_somebody(scene: Scene, cue: Cue, found: Complement) -> bool:
    """True for a verb that claims only where a speaker stands beside it."""
    return ("weak" in cue.sense.frames and not _goes_on(scene, cue)) or _in_phrase(scene, cue, found)


def _is_spoken(scene: Scene, cue: Cue, found: Complement, source: TokenRange | None) -> bool:
    """False for وجد نفسه (studies and researchers find that something is so), تبلغ حصة الشركة بما فيها كذا (amounts to)."""
    if cue.sense.lemma == "وجد" and source is not None:
        return speaker(scene.forms[source[0]]) is not None
    if cue.sense.lemma == "اظهر" and found.where == "noun":
        return source is not None and speaker(scene.forms[source[0]]) == "document"  # أظهرت البيانات انخفاض كذا
    amounts = (
        cue.sense.lemma == "ابلغ" and cue.imperfect and (found.where != "that" or scene.form(cue.token - 1) in group("relative"))
    )
    passive = cue.sense.lemma == "اعتبر" and cue.imperfect and found.where == "quote"  # التي تعتبر «نظيفة»
    return not amounts and (not passive or (source is not None and can_speak(scene, source[0])))


def _first_letter(scene: Scene, at: int) -> int:
    """Where the speaker's letters begin: كانت لمرشح الحزب الذي أعلن leaves out the ل, والجيش الذي يرى the و."""
    joined, token, name = scene.article.words[at].proclitics, scene.tokens[at], scene.names[at]
    whole = name is not None and name.mention.start == token.start
    if joined not in ("و", "ل") or whole or token.form in speakers() or (scene.article.words[at].article and joined == "ل"):
        return token.start
    return token.start + letters_end(token.text, 1)


def _is_inference(scene: Scene, cue: Cue, found: Complement) -> bool:
    """True for ما يؤكد أن, مما دعا إلى: the article concludes, nobody speaks."""
    if not cue.relative or cue.pronoun or found.where == "before":
        return False
    before = scene.form(cue.token - 1)
    return before in group("so_that") or (cue.imperfect and before in group("what"))


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
    found = first_of(scene, cue, bare_content(scene, cue), complement(scene, cue))
    return found or unmarked(scene, cue) or slot_content(scene, cue)


def _is_background(scene: Scene, cue: Cue) -> bool:
    """يذكر أن, يشار إلى أن: the article's own voice, which only sounds like a passive."""
    if scene.tokens[cue.token].form.lstrip("و") not in group("background"):
        return False
    return any(is_that(scene.form(cue.stop + step)) or is_by_that(scene.form(cue.stop + step)) for step in (0, 1))


def _goes_on(scene: Scene, cue: Cue) -> bool:
    """True for وبين أن and ووجدوا أن, said of the speaker before; not for تبين أن, it turned out."""
    explains = cue.sense.lemma == "بين" and not cue.imperfect
    found = cue.sense.lemma == "وجد" and cue.gender == "f"  # حللت المجموعة العينات ووجدت أن
    return cue.front != "" and is_that(scene.form(cue.stop)) and (explains or found or cue.number == "p")


def _in_phrase(scene: Scene, cue: Cue, found: Complement) -> bool:
    """True for a verb that only describes the noun before it (سيناريو يتحدث عن): nobody speaks who could be named."""
    if cue.front or cue.passive or cue.person == 1 or found.where in ("that", "quote", "colon", "before") or cue.relative:
        return False
    before_it = scene.form(cue.token - 1)
    if is_that(before_it):
        return False  # ذكر أنه يتوقع كذا
    light = (
        group("auxiliary") | group("negation") | group("conjunction") | group("adverb") | (group("clause") - group("relative"))
    )
    return scene.is_word(cue.token - 1) and before_it not in light


def _is_impersonal(scene: Scene, cue: Cue) -> bool:
    """يعتقد أن, يتوقع أن: written as the active, but nobody stands before or after it."""
    known = cue.sense.lemma in group("impersonal") and cue.imperfect and cue.person == 3 and cue.front != "ف"
    start = cue.token == scene.sentence_first[cue.token] or cue.front == "و" or scene.form(cue.token - 1) in ("،", ",", "لا")
    return known and start and is_that(scene.form(cue.stop))
