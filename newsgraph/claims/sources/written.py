"""The words of a source: the subject after the verb or before it, what نقل عن names, a masdar's genitive."""

from newsgraph.claims.contents.complement import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import TokenRange, can_speak, trimmed
from newsgraph.claims.sources.subjects import before
from newsgraph.claims.wording import is_any_that, is_noun_like, speaker
from newsgraph.lexicons import name_words
from newsgraph.morphology import Pos, readings
from newsgraph.report import Person
from newsgraph.syntax import Filled, Phrase, Placed

_SURE = frozenset({Filled.AFTER})


def expressed(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """The source where it is written beside the cue: the subject that agrees with the verb, else what stands beside it."""
    beside = _beside(scene, cue, found)
    subject = _subject(scene, cue)
    if subject is not None and (beside is None or not beside[0] <= subject.head < beside[1]):
        beside = trimmed(scene, subject.first, subject.core_stop)
    return _without_told(scene, cue, beside)


def _without_told(scene: Scene, cue: Cue, source: TokenRange | None) -> TokenRange | None:
    """قال القبطان للشرطة: who is told hangs on the verb, and is no part of who speaks."""
    clause = scene.article.clause(cue.token) if source is not None else None
    if source is None or clause is None:
        return source
    told = (scene.article.phrase(oblique.head) for oblique in clause.obliques if oblique.preposition == "ل")
    starts = [phrase.marker for phrase in told if phrase is not None and source[0] < phrase.marker < source[1]]
    return (source[0], min(starts)) if starts else source


def _subject(scene: Scene, cue: Cue) -> Phrase | None:
    """The phrase in the subject slot of the cue's clause, where it stands in the text beside the verb and agrees."""
    if cue.kind != "verb" or cue.passive or cue.sense.frames & {"relay", "text"}:
        return None
    clause = scene.article.clause(cue.token)
    if clause is None or clause.subject is None or clause.subject.filled not in _SURE:
        return None
    head = clause.subject.head
    asked = bool(cue.sense.frames & {"addressee", "ask"}) and clause.object is None
    said = scene.names[head] is None and speaker(scene.forms[head]) is None and _is_masdar(scene.forms[head])
    if asked or said:
        return None  # وطالبت إسرائيل بالتراجع: who is asked may stand alone; وأكد ارتكاب جرائم: what is said
    return scene.article.phrase(head)


def _is_masdar(form: str) -> bool:
    return any(reading.pos is Pos.MASDAR and not reading.guessed for reading in readings(form))


def _beside(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """The source where it is written beside the cue; None where it is carried over, or nobody is named."""
    if cue.kind in ("masdar", "noun"):
        return _genitive(scene, cue, found)
    if cue.person == 1 or (cue.passive and "relay" not in cue.sense.frames):
        return None
    if "relay" in cue.sense.frames and (quoted := _relayed(scene, cue, found)):
        return quoted
    if "text" in cue.sense.frames:
        return trimmed(scene, cue.stop + 1, found.link) or (cue.stop + 1, cue.stop + 2)
    if not cue.front and scene.form(cue.first - 1) in ("قد", "لم", "لن", "كان") and (subject := before(scene, cue.token)):
        return subject  # كان الوزير قد قال
    after = _after(scene, cue, found)
    if cue.relative:
        return after  # what stands before كما or ما belongs to another clause
    if after is not None and not cue.front and not can_speak(scene, after[0]) and (subject := before(scene, cue.token)):
        return subject  # كان العراق أعلن مطلع الشهر عن
    if scene.form(cue.stop) in group("light") and scene.form(cue.token - 1) in group("relative"):
        return after  # التصريح الذي قال فيه إن
    return after or _ahead(scene, cue)


def _ahead(scene: Scene, cue: Cue) -> TokenRange | None:
    """The subject before the verb; after و it is another verb's, unless أما has set it there (أما الوزير، فأكد)."""
    source = before(scene, cue.token)
    if source is None or not cue.front or cue.front.endswith("ل"):
        return source
    led = scene.form(source[0] - 1).removeprefix("و") == "اما" or cue.front[:1] == "ف"
    return source if led else None


def _after(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """The subject between the verb and its content; a plural verb has it before, if anywhere."""
    if found.link <= cue.stop or (cue.number == "p" and cue.person == 3):
        return None
    source = trimmed(scene, cue.stop, found.link)
    if source is None:
        return None
    at = source[0]
    if cue.pronoun and not cue.relative and not can_speak(scene, at):
        return None
    if (scene.form(at) in group("pronoun") and source[1] - at == 1) or not _is_subject(scene, cue, at, found):
        return None
    return _without_others(scene, cue, found, source)


def _without_others(scene: Scene, cue: Cue, found: Complement, source: TokenRange) -> TokenRange | None:
    """The source alone, where the verb also takes who is asked, told or accused."""
    if "ask" in cue.sense.frames:
        cut = next((i for i in range(*source) if scene.forms[i] == "من"), source[1])
        return (source[0], cut) if cut > source[0] else None
    if not cue.sense.frames & {"addressee", "blame"}:
        return source
    plain = not (cue.front or cue.pronoun or cue.relative)
    if plain and "addressee" in cue.sense.frames and (subject := before(scene, cue.token)) is not None:
        return subject
    if scene.names[source[0]] is None and _is_object(scene.forms[source[0]]) and (cue.front or cue.relative):
        return None  # وحثت شركاتها على, كما دعا المواطنين إلى
    if is_any_that(scene.form(cue.first - 1)) and len(scene.form(cue.first - 1)) > 3:
        return None  # أنها طالبت فلانا: she is the subject
    speaking = _without_addressee(scene, source)
    alone = speaking == source and (source[1] >= found.link or scene.form(source[1]) in ("،", ","))
    accused = "must" in cue.sense.frames and not cue.pronoun  # with a pronoun (تتهمه وكالة بكذا) the accused is said
    return None if accused and alone and found.where == "noun" else speaking


def _opens_clause(scene: Scene, cue: Cue) -> bool:
    """True for a verb at the beginning of its clause: after it any definite noun is its subject."""
    if cue.front or cue.token == scene.sentence_first[cue.token] or not scene.is_word(cue.token - 1):
        return True
    return scene.form(cue.token - 1) in group("auxiliary") | group("conjunction")


def _without_addressee(scene: Scene, source: TokenRange) -> TokenRange:
    """طالب الوزير مجلس المدينة بكذا: the name after a whole name is who is asked."""
    for at in range(source[0] + 1, source[1]):
        name, earlier = scene.names[at], scene.names[at - 1]
        if _opens_addressee(scene, source[0], at):
            return source[0], at - (scene.forms[at - 1] in ("،", ","))
        if earlier is None and scene.forms[at - 1] in ("،", ",") and name is not None and not isinstance(name.entity, Person):
            earlier = next((n for i in range(at - 2, source[0] - 1, -1) if (n := scene.names[i]) is not None), None)
        if earlier is None and name is None and _second_body(scene, at):
            return source[0], at
        if (
            earlier is not None
            and earlier.mention.kind == "name"
            and earlier is not name
            and not scene.tokens[at].is_sign
            and _is_other(scene, at, earlier)
        ):
            return source[0], at - (scene.forms[at - 1] in ("،", ","))
    return source


def _opens_addressee(scene: Scene, first: int, at: int) -> bool:
    """True for جميع الأطراف after the speaker, and after the comma behind his name for a plural or a body."""
    form = scene.forms[at]
    if (
        scene.forms[at - 1].startswith("ال")
        and not form.startswith("ال")
        and scene.names[at - 1] is None
        and speaker(form) in ("body", "anonymous")
        and scene.form(at + 1).startswith("ال")
        and form.endswith("ات")
    ):
        return True  # طالب التقرير شركات الطيران
    if form in group("everyone") and scene.form(at + 1).startswith("ال"):
        return True
    name = scene.names[at - 2] if at - 2 >= first else None
    if scene.forms[at - 1] not in ("،", ",") or name is None or not isinstance(name.entity, Person):
        return False
    return speaker(form) == "body" or (form.startswith("ال") and form.endswith("ين") and len(form) > 5)


def _is_other(scene: Scene, at: int, earlier: Placed) -> bool:
    """True where after one name another person or body begins, not a title or name of the same."""
    name, person = scene.names[at], isinstance(earlier.entity, Person)
    if name is not None:
        return name.first == at and not name.mention.proclitics and (person or not isinstance(name.entity, Person))
    kind = speaker(scene.forms[at])
    if kind == "role":
        return not person and scene.forms[at].startswith("ال")
    return kind in ("body", "anonymous") or (person and not scene.forms[at].startswith("ال"))


def _is_subject(scene: Scene, cue: Cue, at: int, found: Complement) -> bool:
    """Where a clause follows, any noun there is the subject; a bare noun may follow only one who can speak."""
    form = scene.form(at)
    if can_speak(scene, at):
        return True
    if form.endswith("ا") and len(form) > 4 and at not in scene.opened and form not in name_words():
        return False  # يضيف سريعا: an accusative
    if found.where == "noun":
        if at == cue.stop and form.startswith("ال") and _opens_clause(scene, cue):
            return True
        if form.endswith(("ون", "و")) and len(form) > 4:
            return True  # منظمو المهرجان, متطوعون
        return speaker(form) is not None or any(scene.names[i] is not None for i in range(at, min(at + 4, found.link)))
    if form.startswith(("لل", "بال", "ل")) and scene.names[at] is None and speaker(form) is None:
        return False
    return at in scene.opened or is_noun_like(form) or (form[:1].isdigit() and found.where == "that")


def _is_object(form: str) -> bool:
    """True for a noun that cannot be the subject: a sound plural in ين, or one that owns itself to the subject (شركاتها)."""
    if form.endswith("ا") and len(form) > 4 and speaker(form) is None:
        return True  # أبلغ مؤتمرا صحفيا
    return form.endswith(("ها", "ه")) or (form.endswith("ين") and speaker(form) == "anonymous")


def _second_body(scene: Scene, at: int) -> bool:
    """True for a definite body after a finished noun phrase: المسؤولون اللبنانيون | السلطات السعودية."""
    definite = scene.forms[at].startswith("ال") and scene.form(at - 1).startswith("ال")
    return definite and speaker(scene.forms[at]) in ("body", "anonymous")


def _relayed(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """نقلت الوكالة عن مسؤول أن: the official. With قوله after him that word is his cue, and this one the agency's."""
    for at in range(cue.stop, min(found.link, cue.stop + 12)):
        if scene.forms[at] != quoting(cue) or at + 1 >= found.link:
            continue
        own = [i for i in range(at + 1, found.link) if scene.forms[i] in group("relaying")]
        if own and at > cue.stop:
            return trimmed(scene, cue.stop, at)
        return trimmed(scene, at + 1, own[0] if own else found.link)
    return None


def _genitive(scene: Scene, cue: Cue, found: Complement) -> TokenRange | None:
    """تأكيد الوزير أن; after a pronoun (قوله) the source is carried over."""
    if cue.pronoun:
        return quoted_person(scene, cue)
    if cue.stop >= found.link or scene.form(cue.stop) in group("preposition"):
        return None
    form = scene.form(cue.stop)
    if not can_speak(scene, cue.stop) and (cue.kind == "noun" or not form.startswith("ال")):
        return None
    return trimmed(scene, cue.stop, found.link)


def quoted_person(scene: Scene, cue: Cue) -> TokenRange | None:
    """نقلت الوكالة عن مسؤول قوله: the official, who stands between عن and his word."""
    first = max(scene.sentence_first[cue.token], cue.token - 15)
    at = next((i for i in range(cue.token - 1, first, -1) if scene.forms[i] in ("عن", "الى")), None)
    if at is None or at + 1 >= cue.token:
        return None
    verbs = range(max(scene.sentence_first[cue.token], at - 10), at)
    relayed = "نقل" if scene.forms[at] == "عن" else "نسب"
    return trimmed(scene, at + 1, cue.token) if any(relayed in scene.forms[i] for i in verbs) else None


def quoting(cue: Cue) -> str:
    """The preposition before who is quoted: نقل عنه, نسب إليه."""
    return "الى" if cue.sense.lemma == "نسب" else "عن"
