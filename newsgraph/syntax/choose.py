"""The reading of each token, names included."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from newsgraph.document.letters import ALEF, ANDS, ARTICLE, CARRIERS, DAMMA, LIKE, TA, TA_MARBUTA, YA
from newsgraph.document.sentences import Sentence
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import WAS
from newsgraph.morphology import NOMINAL, Pos, Reading, Tense, Voice, readings
from newsgraph.report import Organization, Person
from newsgraph.syntax.described import describing, wanted
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.mentions import Placed
from newsgraph.syntax.words import reader

_YOU = LIKE
_MARKED = re.compile(f".{DAMMA}|[{ALEF}{CARRIERS}].?{TA}{DAMMA}")  # not عدتُ, "I came back"
_AND = frozenset(ANDS)
_WAITING = frozenset({Pos.RELATIVE, Pos.COMPLEMENTIZER, Pos.NEGATION})
"""What a verb joined by و never stands behind: ما [وعدت] به, not "and she counted"."""
_LONG = 5  # letters of a verb that cannot well be an unknown name


def choose(
    forms: Sequence[str], texts: Sequence[str], sentences: Sequence[Sentence], names: Sequence[Placed | None]
) -> list[Reading]:
    """As `words` chooses; what lies in a name is a definite noun, with the particles that the name stands behind."""
    named, starts = [name is not None for name in names], {sentence.first for sentence in sentences}
    chosen = list(reader().read(forms, [(sentence.first, sentence.stop) for sentence in sentences], named, texts))
    for at, (form, reading, name) in enumerate(zip(forms, chosen, names, strict=True)):
        if name is not None:
            chosen[at] = _named(form, reading, name, at)
        elif (
            at not in starts
            and reading.is_verb
            and form in group("time")
            and forms[at + 1 : at + 2]
            and forms[at + 1] in group("time")
        ):
            chosen[at] = Reading(Pos.NOUN, form, form, gender="m", number="s")  # فجر اليوم, ظهر الأحد
        elif (two := _two(form, chosen[max(0, at - 1) : at + 1], forms[at + 1 : at + 2])) is not None:
            chosen[at] = two
        elif reading.is_verb and "/" in (*forms[at - 1 : at], *forms[at + 1 : at + 2]):
            chosen[at] = Reading(Pos.NOUN, form, form, number="s", guessed=True)  # مارس/آذار
        elif (reading.suffix or reading.guessed) and (verb := describing(at, forms, chosen, names)) is not None:
            chosen[at] = verb
        elif reading.suffix and (noun := wanted(at, forms, chosen, names)) is not None:
            chosen[at] = noun
        elif (at in starts or chosen[at - 1].pos is Pos.SIGN) and (
            his := _his(form, reading, chosen[at + 1 : at + 2])
        ) is not None:
            chosen[at] = his
        elif _is_doubtful(form, reading):
            chosen[at] = _settled(form, reading)
        if reading.is_verb and reading.proclitics[:1] in _AND and at and chosen[at - 1].pos in _WAITING:
            chosen[at] = next((one for one in readings(form) if one.is_verb and not one.proclitics), chosen[at])
        verb = chosen[at]
        if verb.tense is Tense.PERFECT and verb.person == 3 and verb.voice is Voice.EITHER and is_marked(texts[at], verb):
            chosen[at] = replace(verb, voice=Voice.PASSIVE)
    return chosen


def is_marked(text: str, verb: Reading) -> bool:
    """قُتل, واستُخدم: whether a verb is written with the vowel of passives, which some imperfects have too (يُقدم)."""
    if DAMMA not in text:
        return False
    letters = "".join(letter for letter in text if letter.isalpha() or letter == DAMMA)
    return _MARKED.match(letters, len(verb.proclitics) + verb.future) is not None


def _his(form: str, reading: Reading, after: Sequence[Reading]) -> Reading | None:
    """[توقع] رئيس الوزراء: what he did, by letters that are "she does" too, where a man follows and nobody stands before."""
    if (
        reading.tense is not Tense.IMPERFECT
        or (reading.gender, reading.number) != ("f", "s")
        or reading.proclitics
        or reading.suffix
    ):
        return None
    if not any(one.pos is Pos.NOUN and one.human and (one.gender, one.number, one.proclitics) == ("m", "s", "") for one in after):
        return None
    his = (one for one in readings(form) if one.tense is Tense.PERFECT and one.gender == "m")
    return next((one for one in his if not (one.proclitics or one.suffix)), None)


def _two(form: str, before: Sequence[Reading], after: Sequence[str]) -> Reading | None:
    """[يومي] السبت والأحد, [عامي] 2019 و2020: two days or years, by letters that are "daily" too (إنتاج يومي)."""
    if not form.endswith(YA) or not any(word.isdigit() or word in group("time") for word in after):
        return None
    times = (one for one in readings(form) if one.pos is Pos.NOUN and one.number == "d" and one.lemma in group("time"))
    described = len(before) > 1 and before[0].is_nominal and not before[0].definite
    return None if described else next(times, None)


def _is_doubtful(form: str, reading: Reading) -> bool:
    """Whether another reading of the same class may be the likelier; asked of every word, so it only looks at letters."""
    if reading.tense is not None:
        return (
            LIKE in form or _is_met(form, reading) or reading.number == "d" or (reading.gender == "f" and reading.number == "p")
        )
    return not reading.article and reading.pos in NOMINAL and (reading.guessed or form.startswith(ARTICLE))


def _is_met(form: str, reading: Reading) -> bool:
    """ووجهت: of a passive (واجه) and a joined verb (وجه) of the same letters the latter is the likelier."""
    return reading.voice is Voice.PASSIVE and not reading.proclitics and form[:1] == form[1:2]


@lru_cache(maxsize=8_192)
def _settled(form: str, reading: Reading) -> Reading:
    """Of the readings of one class the likelier: with its article (المتهم), of one man rather than many women (أدين)."""
    if reading.is_verb:
        if reading.suffix == _YOU and reading.voice is Voice.PASSIVE:  # يشارك, تشارك: news says of nobody that he is told of you
            return next((r for r in readings(form) if r.is_verb and not r.suffix and r.person == 3), reading)
        if _is_met(form, reading):
            return next((r for r in readings(form) if r.is_verb and r.proclitics), reading)
        forms_of_was = (r for r in readings(form) if r.lemma == WAS and r.is_verb)
        was = min(forms_of_was, key=lambda r: (r.gender, r.number) == ("f", "p"), default=None)  # يكن; but كن of many women
        if was is not None:
            return was
        if reading.number == "d" and form.lstrip(ANDS).removesuffix(ALEF) in group("accusative"):
            return Reading(Pos.NOUN, form, form[:-1], gender="m", number="s", guessed=True)  # وفقا
        if (reading.gender, reading.number) == ("f", "p"):
            others = (r for r in readings(form) if r.is_verb and r.person == 3 and r.number == "s" and r.gender)
            return next(others, reading)
        return reading
    if form.startswith(ARTICLE) and len(form) > len(ARTICLE) + 2:
        known = next((r for r in readings(form) if r.is_nominal and r.article), None)
        return known or (replace(reading, article=True, stem=form[len(ARTICLE) :]) if reading.guessed else reading)
    if reading.guessed and form.endswith(ALEF):
        return _accusative(form, reading)
    return _verb(form, reading) if reading.guessed and len(form) >= _LONG else reading


def _accusative(form: str, reading: Reading) -> Reading:
    """[رسوما], [جهودا]: a broken plural that shows its accusative; [وفقا]."""
    if reading.stem[:-1] in group("accusative"):
        return replace(reading, lemma=reading.stem[:-1])
    plurals = (r for r in readings(form[:-1]) if r.pos is Pos.NOUN and r.number == "p" and not r.suffix)
    plural = next(plurals, None)
    return reading if plural is None else replace(plural, stem=plural.stem + ALEF)


def _verb(form: str, reading: Reading) -> Reading:
    """استهدف, تأسست: a long word that no list has for a noun, and that begins as derived verbs do."""
    bare = form[1:] if form[0] in ANDS else form
    if bare[0] not in (ALEF, YA, TA) or form.endswith((*closed("number"), ALEF)):
        return reading
    verbs = (r for r in readings(form) if r.is_verb and r.person == 3 and r.number == "s")
    return next((r for r in verbs if r.stem == bare and not r.suffix), reading)


def _named(form: str, chosen: Reading, name: Placed, at: int) -> Reading:
    """A name is definite and one; a body's gender is what its first word says, that of people and places unknown.

    So is that of a body named by one bare word, whatever the word means elsewhere: [حماس] أعلنت, رفضت [آبل] التعليق.
    """
    proclitics = name.mention.proclitics if name.first == at else ""
    human = isinstance(name.entity, Person)
    says = at == name.first and (chosen.article or name.stop - name.first > 1)
    known = chosen.is_nominal and isinstance(name.entity, Organization) and says and not chosen.guessed
    gender = chosen.gender if known else "f" if form.endswith(TA_MARBUTA) and not human else ""
    return Reading(Pos.NOUN, form, chosen.lemma, proclitics, article=True, gender=gender, number="s", human=human)
