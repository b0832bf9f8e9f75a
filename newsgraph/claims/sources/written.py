"""The words of a source: the subject after the verb or before it, what نقل عن names, a masdar's genitive."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.beyond import names_head
from newsgraph.claims.sources.phrases import TokenRange, can_speak, disagrees, is_person, trimmed
from newsgraph.claims.sources.quoted import quoted_person, relayed
from newsgraph.claims.sources.subjects import before
from newsgraph.claims.sources.told import is_told, slot_nouns, where_told_begins
from newsgraph.claims.wording import is_noun_like, speaker
from newsgraph.document.letters import ALEF, FOR, OBLIQUE, PREPOSITIONS
from newsgraph.morphology import Pos, readings
from newsgraph.syntax import Filled, Phrase, Relation

_FAR = 12
"""Tokens from a noun to what it is said to tell (معلومات وردت إلى المصلحة مفادها)."""
_NOBODY = frozenset({Pos.PRONOUN, Pos.ADVERB, Pos.PREPOSITION})


def expressed(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """The source where it is written beside the cue: the subject that agrees with the verb, else what stands beside it."""
    beside = _beside(scene, cue, found)
    subject = _subject(scene, cue, found)
    if subject is not None and (
        beside is None or not beside[0] <= subject.head < beside[1] or _names_more(scene, subject, beside)
    ):
        beside = trimmed(scene, subject.first, subject.core_stop)
    return _without_others(scene, cue, beside)


def _without_others(scene: Scene, cue: Cue, source: TokenRange | None) -> TokenRange | None:
    """قال القبطان | للشرطة, لفت المدير | الانتباه إلى: what else hangs on the verb is no part of who speaks."""
    clause = scene.article.clause(cue.token) if source is not None else None
    if source is None or clause is None:
        return source
    told = [scene.article.phrase(oblique.head).marker for oblique in clause.obliques if oblique.preposition == FOR]
    if clause.object is not None and _is_thing(scene, clause.object.head):
        told.append(scene.article.phrase(clause.object.head).first)
    ends = (at for at in told if source[0] < at < source[1] and not names_head(scene, source[0], range(at, source[1])))
    return source[0], min(ends, default=source[1])


def _names_more(scene: Scene, subject: Phrase, source: TokenRange) -> bool:
    """Whether the subject's name goes on behind what was taken for the source: وصف أبو | خديجة العلاقة بكذا."""
    return any(is_person(scene, at) for at in range(source[1], subject.core_stop))


def _is_thing(scene: Scene, head: int) -> bool:
    """True for what can be no other name of who speaks: الانتباه, القرار, عجزها."""
    phrase, word = scene.article.phrase(head), scene.article.words[head]
    named = any(scene.names[at] is not None for at in range(phrase.first, phrase.stop)) and word.pos is not Pos.MASDAR
    return word.human is False and not named and speaker(scene.forms[head]) is None


def _subject(scene: Scene, cue: Cue, found: Complement) -> Phrase | None:
    """The phrase in the subject slot of the cue's clause, where it stands beside the verb and outside of what is said."""
    if cue.kind != "verb" or cue.passive or cue.sense.frames & {"relay", "text"}:
        return None
    clause = scene.article.clause(cue.token)
    if clause is None or clause.subject is None or clause.subject.filled is not Filled.AFTER:
        return None
    head = clause.subject.head
    if found.where != "before" and min(found.link, found.at) <= head and "as" not in cue.sense.frames:
        return None  # الذي أشار إلى «الآثار السلبية», وتابع «إن مساهمتنا كبيرة»
    asked = bool(cue.sense.frames & {"addressee", "ask"}) and clause.object is None
    alone = clause.object is None and scene.names[head] is None and speaker(scene.forms[head]) is None
    said = alone and _is_masdar(scene.forms[head])
    if asked or said or scene.forms[head] in group("pointing"):
        return None  # وطالبت إسرائيل بالتراجع: who is asked may stand alone; وأكد ارتكاب جرائم, وأكد ذلك المدير: what is said
    return scene.article.phrase(head)


def _is_masdar(form: str) -> bool:
    return any(reading.pos is Pos.MASDAR and not reading.guessed for reading in readings(form))


def _beside(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """The source where it is written beside the cue; None where it is carried over, or nobody is named."""
    if cue.kind in ("masdar", "noun"):
        return _genitive(scene, cue, found)
    if cue.person == 1 or (cue.passive and "relay" not in cue.sense.frames):
        return None
    if "relay" in cue.sense.frames and (quoted := relayed(scene, cue, found)):
        return quoted
    if "text" in cue.sense.frames:
        return trimmed(scene, cue.stop + 1, found.link)
    if not cue.front and scene.before(cue.first) in ("قد", "لم", "لن", "كان") and (subject := before(scene, cue.token)):
        return subject  # كان الوزير قد أعلن مطلع الشهر
    plain = not (cue.front or cue.pronoun or cue.relative)
    if plain and "addressee" in cue.sense.frames and (subject := before(scene, cue.token, alone=True)) is not None:
        return subject  # رونالدو أبلغ إدارة النادي
    after = _after(scene, cue, found)
    if cue.relative:
        return after  # what stands before كما or ما belongs to another clause
    if after is not None and not cue.front and not can_speak(scene, after[0]) and (subject := before(scene, cue.token)):
        return subject  # كان العراق أعلن مطلع الشهر عن
    return after or _ahead(scene, cue)


def _ahead(scene: Scene, cue: Cue) -> TokenRange | None:
    """The subject before the verb; after و it is another verb's, unless أما has set it there (أما الوزير، فأكد)."""
    source = before(scene, cue.token)
    if source is None or not cue.front or cue.front.endswith("ل"):
        return source
    return source if cue.front[:1] == "ف" else None


def _after(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """The subject between the verb and its content; a dual or plural verb has it before, if anywhere."""
    if found.link <= cue.stop or cue.number != "s":
        return None
    nouns = slot_nouns(scene, cue, found.link)
    source = trimmed(scene, cue.stop, where_told_begins(scene, cue, found, nouns))
    if source is None or not _is_subject(scene, cue, source[0], found):
        return None
    if "ask" in cue.sense.frames:
        source = source[0], next((i for i in range(*source) if scene.forms[i] == "من"), source[1])
    return None if len(nouns) < 2 and is_told(scene, cue, found, source) else source


def _is_subject(scene: Scene, cue: Cue, at: int, found: Complement) -> bool:
    """Where a clause follows, any noun there is the subject; a bare noun may follow only one who can speak."""
    form, word = scene.form(at), scene.article.words[at]
    many = (word.number == "p" and word.stem != word.lemma) or speaker(form) == "anonymous"
    if scene.names[at] is None and many and form.endswith(OBLIQUE):
        return False  # يعتبر المعنيين لاجئين, يطالب المواطنين بكذا
    if (found.where == "noun" and disagrees(scene, cue.gender, at)) or (at in scene.opened and scene.is_by(at + 1)):
        return False  # طالب [السلطات] بكذا, وصفهم "بالنازيين"
    if can_speak(scene, at):
        return True
    if word.pos in _NOBODY or (word.proclitics[-1:] in PREPOSITIONS and word.proclitics):
        return False  # يقول بثقة إن, يعتقد الآن أن
    if form.endswith("ا") and len(form) > 4:
        return False  # يضيف سريعا: an accusative
    if found.where == "noun":
        clause = scene.article.clause(cue.token)
        slot = clause.subject if clause is not None else None
        filled = slot is not None and slot.filled is Filled.AFTER and not _is_masdar(scene.forms[slot.head])
        return filled or speaker(form) is not None or any(scene.names[i] is not None for i in range(at, min(at + 4, found.link)))
    if form.startswith(("لل", "بال", "ل")) and scene.names[at] is None and speaker(form) is None:
        return False
    return at in scene.opened or is_noun_like(form) or (form[:1].isdigit() and found.where == "that")


def _genitive(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """تأكيد الوزير أن; after a pronoun (قوله) the source is carried over."""
    if cue.pronoun:
        return quoted_person(scene, cue)
    if cue.kind == "noun" and "must" in cue.sense.frames:
        return _described(scene, cue)
    if cue.stop >= found.link:
        return None
    form, tree = scene.form(cue.stop), scene.article.tree
    accused = "must" in cue.sense.frames and found.where == "noun"
    if accused or scene.before(cue.token) in group("done") or tree.relation[cue.stop] is Relation.ADJECTIVE:
        return None  # اتهام المدير بكذا; تم إبلاغ الطلاب بأن: who is told; تصريح صحفي
    if not can_speak(scene, cue.stop) and (cue.kind == "noun" or not form.startswith("ال")):
        return None
    return trimmed(scene, cue.stop, found.link)


def _described(scene: Scene, cue: Cue) -> TokenRange | None:
    """[معلومات] مؤكدة وردت أمس، مفادها أن: the indefinite noun before the word, where it is a piece of news (no فكرة, نتيجة)."""
    words, gender = scene.article.words, "f" if scene.forms[cue.token].endswith(ALEF) else "m"
    places = range(cue.token - 1, max(scene.sentence_first[cue.token], cue.token - _FAR) - 1, -1)
    nouns = (
        at
        for at in places
        if words[at].pos in (Pos.NOUN, Pos.MASDAR) and not words[at].definite and words[at].agrees_as[0] == gender
    )
    at = next(nouns, -1)
    stop = min(cue.token, scene.article.phrase(at).core_stop) if at >= 0 else 0
    return trimmed(scene, at, stop) if at >= 0 and words[at].lemma in group("news") else None
