"""The subject that stands before its verb (لكن سكانا في الحي ذكروا)."""

from newsgraph.claims.groups import group
from newsgraph.claims.phrases import LONGEST, TokenRange, can_speak, trimmed
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import is_any_that, is_event, is_that, speaker, starts_with_by, verb_form
from newsgraph.report import Person

_COMMAS = frozenset({"،", ","})


def before(scene: Scene, cue_first: int) -> TokenRange | None:
    """The speaker who stands before the verb (لكن سكانا في الحي ذكروا), or None.

    The search goes back to where the clause begins: a conjunction, a complementizer, a verb, a sentence's start.
    """
    end = cue_first
    while end > 0 and (
        scene.forms[end - 1] in group("auxiliary") | group("negation") | _COMMAS or scene.forms[end - 1] == "ايضا"
    ):
        end -= 1
    if scene.form(end - 1) == "من" and scene.form(end - 2).removeprefix("و") in ("هناك", "ثمة"):
        return end - 2, end
    if end > 0 and scene.forms[end - 1] in group("relative"):
        end -= 1
        while end > 0 and scene.forms[end - 1] in _COMMAS:
            end -= 1
        if end > 0 and scene.forms[end - 1].startswith("ال") and speaker(scene.forms[end - 1]) == "document":
            return end - 1, end  # عاد إلى التقارير التي تقول
    if end < cue_first and scene.forms[end] in _COMMAS:
        end = _before_relative(scene, end)
    floor = _clause_start(scene, end)
    if end == cue_first:  # no comma before the verb: what a comma closes off is no part of its subject
        floor = max([floor, *(at + 1 for at in range(floor, end) if scene.forms[at] in _COMMAS and at not in scene.opened)])
    if _is_anothers(scene, floor):
        return None
    if scene.form(floor - 1).removeprefix("و") in ("كان", "كانت", "اما") and scene.form(floor).startswith("ال"):
        return trimmed(scene, floor, end)  # وكان التطبيق قد أعلن, أما الفقهاء فقالوا
    person = scene.names[end - 1] if end == cue_first and end else None
    if person is not None and isinstance(person.entity, Person) and _only_nouns(scene, floor, person.first):
        return trimmed(scene, floor, end)  # الملحن العبقري فلان ذكر
    return _heading(scene, floor, end, cue_first)


def _heading(scene: Scene, floor: int, end: int, cue_first: int) -> TokenRange | None:
    """The phrase of a speaker that opens the stretch from `floor` to `end`."""
    starts = [at for at in range(floor, end) if can_speak(scene, at) and not _owned(scene, at, floor)]
    for at in starts[:3]:
        if end < cue_first and scene.form(at - 1).removeprefix("و") in ("في", "خلال", "عبر", "على", "مع"):
            return None  # وفي بيان رسمي، حذرت الشرطة
        if any(starts_with_by(scene.forms[i]) and scene.names[i] is None for i in range(at + 1, end)) and _may_describe(
            scene, cue_first
        ):
            return None  # a noun that بـ brought in may be what the verb describes
        if (
            at == floor
            or _opens_phrase(scene, at, floor)
            or (speaker(scene.forms[at]) == "document" and not scene.forms[at].startswith("ال"))
        ):
            return trimmed(scene, at, end)
    last = scene.names[end - 1] if end and scene.form(end) in group("relative") else None
    if last is not None and isinstance(last.entity, Person):
        return last.first, end  # لدى الرئيس فلان الذي اتهم
    return None


def _before_relative(scene: Scene, end: int) -> int:
    """Back over the relative clause that the comma at `end` closes (المحامية فلانة، التي مثلت غيرها، قالت)."""
    for at in range(end - 1, max(0, end - 20), -1):
        if scene.forms[at] in _COMMAS:
            return at if scene.forms[at + 1] in group("relative") else end
    return end


def _only_nouns(scene: Scene, floor: int, stop: int) -> bool:
    """True for up to four definite nouns and adjectives from the clause's beginning to the name."""
    words = scene.forms[floor:stop]
    return 0 < len(words) <= 4 and all(word.startswith("ال") and word not in group("period") for word in words)


def _is_anothers(scene: Scene, floor: int) -> bool:
    """True where a definite noun after another verb is that verb's subject (يدخل منه التاجر يتحدث عن).

    Verbs of perception take it for their object (سمعت الوزير يزعم).
    """
    at = floor - 1
    while at > 0 and scene.forms[at] in group("light"):
        at -= 1
    if at < 0 or scene.forms[at] in group("auxiliary") or not _surely_verb(scene.forms[at]) or scene.names[at] is not None:
        return False
    noun = scene.form(floor)
    while noun in group("light") and floor + 1 < len(scene.forms):
        floor += 1
        noun = scene.form(floor)
    return noun.startswith("ال") and not any(part in scene.forms[at] for part in ("سمع", "شاهد", "راي", "كان"))


def _may_describe(scene: Scene, at: int) -> bool:
    """True for an imperfect in the singular, which may describe the noun right before it."""
    known = verb_form(scene.form(at))
    return known is not None and known.tense == "imperfect" and known.number == "s"


def _owned(scene: Scene, at: int, floor: int) -> bool:
    """True for a noun that a noun before it governs, so that it is no head of its own."""
    return at > floor and scene.names[at] is not None and scene.names[at] is scene.names[at - 1]


def _opens_phrase(scene: Scene, at: int, floor: int) -> bool:
    """True where nothing but signs, demonstratives and conjunctions stands between the clause's start and the speaker."""
    return all(
        scene.tokens[i].is_sign
        or scene.forms[i] in group("demonstrative")
        or scene.forms[i] in group("conjunction") | group("light")
        for i in range(floor, at)
    )


def _clause_start(scene: Scene, end: int) -> int:
    low = max(scene.sentence_first[end - 1] if end else 0, end - LONGEST)
    line = scene.line_of[min(end, len(scene.line_of) - 1)]
    low = next((at + 1 for at in range(end - 1, low - 1, -1) if scene.line_of[at] != line), low)
    around = scene.inside[end - 1] if end else None
    at = end
    while at > low:
        form = scene.forms[at - 1]
        if form.startswith("لكن") or form in ("-", "–", "—"):
            return at
        if (
            form in group("conjunction")
            or form.removeprefix("و") in group("conjunction")
            or is_any_that(form)
            or form in (":", "؛", ".")
        ):
            return at
        if at - 1 in scene.opened and scene.opened[at - 1] is around:
            return at
        if form.startswith("و") and is_that(form[1:]):
            return at
        if scene.names[at - 1] is None and _surely_verb(form):
            return at
        at -= 1
    return at


def _surely_verb(form: str) -> bool:
    known = verb_form(form)
    return known is not None and speaker(form) is None and not is_event(form) and len(form) > 3
