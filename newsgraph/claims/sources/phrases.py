"""Noun phrases of speakers: where one begins and ends among the tokens beside a cue."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import participles, speakers
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.beyond import fills_another_slot, is_adverb, is_manner, names_head
from newsgraph.claims.wording import is_noun_like, is_that, speaker
from newsgraph.document.clitics import letters_end
from newsgraph.document.letters import AND, ARTICLE, FOR, SO
from newsgraph.morphology import Gender
from newsgraph.report import Person

TokenRange = tuple[int, int]
_FEMININE = ("ة", "ات")
LONGEST = 30
"""Tokens of the longest source."""


def trimmed(scene: Scene, first: int, stop: int) -> TokenRange | None:
    """The speaker's noun phrase inside a stretch between cue and content; adverbs and circumstances around it leave.

    In `الوزير في مؤتمر صحفي أمس` the source is `الوزير`; in `مصدر في الشرطة` it is the whole; in `سمير الحداد، رئيس البلدية،`
    it ends before the last comma.
    """
    start = _start(scene, first, stop)
    if start is None:
        return None
    end = _end(scene, start, min(stop, start + LONGEST))
    while end > start and not _can_close(scene, end - 1):
        end -= 1
    return (start, end) if end > start else None


def _start(scene: Scene, first: int, stop: int) -> int | None:
    """The first noun, circumstances before it stepped over (قال لرويترز أمس مسؤول)."""
    at = first
    while at < stop:
        form = scene.forms[at]
        if form in group("addressee") or form in ("ل", "في", "من"):
            at = _past_circumstance(scene, at, stop)
        elif form in group("pointing") and scene.names[at] is None and not scene.form(at + 1).startswith("ال"):
            at += 1  # وأكد ذلك مدير المركز قائلا
        elif form not in group("adverb") and is_manner(scene, at):
            return None  # تابعت ممازحة "...", ليرد مخاطبا الوزير: how he spoke
        elif form in COMMAS or form in group("adverb") or form in group("day") or is_adverb(scene, at):
            at += 1
        elif scene.verb(at) is not None:
            return None  # ما نشر أمس أوضح فلان
        elif at in scene.opened or is_noun_like(form) or form[:1].isdigit() or scene.names[at] is not None:
            return at
        elif form in group("adjunct") or scene.tokens[at].is_sign:
            at = _past_circumstance(scene, at, stop)
        else:
            return None
    return None


def _past_circumstance(scene: Scene, first: int, stop: int) -> int:
    """Past a prepositional phrase: its noun, and what clearly belongs to that."""
    return next((at + 1 for at in range(first + 1, min(stop, first + 9)) if scene.forms[at] in COMMAS), stop)


def _end(scene: Scene, start: int, stop: int) -> int:
    at = start
    while at < stop:
        name = scene.names[at]
        if name is not None and at > start and (is_addressee(scene, at) or _is_told(scene, at, start)):
            return at
        if name is not None:
            at = max(at + 1, min(name.stop, stop))
            continue
        quotation = scene.opened.get(at)
        if quotation is not None:
            if quotation.after > stop:
                return at
            at = max(at + 1, quotation.after)
            continue
        if at > start and _closes(scene, at, start, stop) and not names_head(scene, start, range(at + 1, stop)):
            return at
        at += 1
    return at


def _closes(scene: Scene, at: int, start: int, stop: int) -> bool:
    """True where the phrase cannot go on."""
    form, before = scene.forms[at], scene.forms[at - 1]
    if form in COMMAS:
        return at + 1 >= stop or not _same_speaker(scene, at + 1)
    if form in ("-", "–", ":", "؛", ";", "."):
        return form != "." or len(before) > 1  # د. فلان
    if form in ("في", "من", "ل", "عن", "على", "لدى"):
        return _is_circumstance(scene, at, start)
    if form in group("relative"):
        return not any(scene.forms[i] in COMMAS for i in range(at + 1, stop))
    period = form in group("period") and scene.form(at + 1) in group("which")  # فلان الشهر الماضي
    function = group("adjunct") | group("adverb") | group("manner")
    if period or _is_told(scene, at, start):
        return True
    closing = (is_addressee, is_adverb, is_manner, fills_another_slot)
    return form in function or is_that(form) or any(ends(scene, at) for ends in closing)


def _same_speaker(scene: Scene, at: int) -> bool:
    """True where after a comma comes a title or a name that still stands for the speaker (سمير الحداد، رئيس البلدية)."""
    name, form = scene.names[at], scene.forms[at]
    joined = form.startswith(("لل", "ب")) and form not in speakers()
    titled = speaker(form) is not None and not joined and form not in participles()  # السفارة، مشيرة إلى كذا
    return titled or (name is not None and not name.mention.proclitics)


def is_person(scene: Scene, at: int) -> bool:
    """True for a word of a person's name."""
    name = scene.names[at]
    return name is not None and isinstance(name.entity, Person)


def _is_circumstance(scene: Scene, at: int, start: int) -> bool:
    """True for a preposition that is no part of the speaker: فلان في مهرجان كذا; but مصدر في الشرطة, المسؤول عن الملف."""
    form, before, after = scene.forms[at], scene.before(at), scene.form(at + 1)
    if form == "في":
        dated = after[:1].isdigit()  # في 11 مايو
        return dated or is_person(scene, at - 1) or bool({after, after.removeprefix("ال")} & group("occasion"))  # في بيان
    if form == "من":
        return after in group("setting") or scene.names[start] is not None
    if form == "لدى":
        return not any(speaker(word) == "role" for word in scene.forms[start:at])  # المستشار لدى رئيس الحكومة
    if form == "عن":
        return before not in ("الصادر", "الصادرة", "صادر", "صادرة", "المسؤول", "المسؤولة")
    return not {before, scene.before(at, 2)} & group("toward")  # المشرف العام على الدورة


def _can_close(scene: Scene, at: int) -> bool:
    """False for signs and function words at the end of a phrase."""
    form = scene.forms[at]
    if at in scene.closed or scene.names[at] is not None:
        return True
    function = group("adjunct") | group("relative") | {"في", "من", "قد", "و", "ل"}
    return not scene.tokens[at].is_sign and scene.verb(at) is None and form not in function


def is_addressee(scene: Scene, at: int) -> bool:
    """True for ل with someone spoken to (لوكالة, لرويترز); not for what a title belongs to (العام للأمم المتحدة)."""
    name, form = scene.names[at], scene.forms[at]
    if speaker(scene.before(at)) == "document":
        return False  # تقرير لصحيفة كذا: whose it is
    if name is None or form in group("addressee"):
        return form in group("addressee")
    return name.mention.proclitics.endswith("ل") and name.mention.text.removeprefix("ل").split(" ")[0] in group("press")


def _is_told(scene: Scene, at: int, start: int) -> bool:
    """القبطان | للشرطة, القاضية | لشرطة الضاحية; but الناطق لكذا."""
    told = at == start + 1 and scene.forms[start].startswith(ARTICLE) and scene.article.words[at].proclitics.endswith(FOR)
    return told and scene.forms[start] not in group("chief") | group("belonging")


def first_letter(scene: Scene, at: int) -> int:
    """Where a speaker's letters begin: كانت لمرشح الحزب الذي أعلن leaves out the ل, والجيش الذي يرى the و."""
    joined, token, name = scene.article.words[at].proclitics, scene.tokens[at], scene.names[at]
    whole = name is not None and name.mention.start == token.start
    if joined not in (AND, SO, FOR) or whole or token.form in speakers():
        return token.start
    return token.start + letters_end(token.text, 1)


def is_his_name(scene: Scene, at: int) -> bool:
    """Whether the name there goes on with the word before it: كمال | الراعي, السيد | كمال."""
    name, titled = scene.names[at], is_person(scene, at) and speaker(scene.forms[at - 1]) == "role"
    return name is not None and (titled or name.first < at)


def can_speak(scene: Scene, at: int) -> bool:
    """True where a phrase that starts there is a speaker by its first word, by a name, or by a name in quotation marks."""
    form, name = scene.form(at), scene.names[at] if at < len(scene.names) else None
    if name is not None:
        return name.first == at and (name.mention.proclitics in ("", "و", "ف"))
    if at in scene.opened:
        return len(scene.opened[at]) <= 8
    known = speaker(form) is not None and not form.startswith(("لل", "بال"))
    return known or ((form in group("demonstrative") or form[:1].isdigit()) and speaker(scene.form(at + 1)) is not None)


def disagrees(scene: Scene, gender: Gender, at: int) -> bool:
    """True for a feminine noun, not of people, behind a masculine verb (طالب [الحكومة] بكذا); not for دولة السيد فلان."""
    noun, form, title = scene.article.words[at], scene.forms[at], speaker(scene.form(at + 1)) == "role"
    thing = noun.gender == "f" and noun.human is not True and form.endswith(_FEMININE)
    return gender == "m" and thing and not title
