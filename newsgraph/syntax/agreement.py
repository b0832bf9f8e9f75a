"""Which words agree: an adjective with its noun, a verb with its subject."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from newsgraph.document.letters import ALEF, ARTICLE, DUAL, HAMZA, MAQSURA, MASCULINE_PLURAL, NISBA, OBLIQUE, TA_MARBUTA, YA
from newsgraph.morphology import Pos, Reading, readings
from newsgraph.syntax.lexicon import group

_TENTATIVE = frozenset({"", "s"})
_FEMININE = (TA_MARBUTA, MAQSURA, ALEF + HAMZA)


def may_describe(noun: Reading, word: Reading) -> bool:
    """Whether an adjective agrees with a noun in all that both tell: definiteness, gender, number.

    A plural of things takes the feminine singular (الشركات الكبرى, مواقع عسكرية). What the letters do not tell agrees with all.
    """
    gender, number = noun.agrees_as
    many = noun.number == "p" and (noun.human is None or noun.gender == "f")
    if (many or (noun.guessed and not noun.human)) and (word.gender, word.number) == ("f", "s"):  # الموائل [الطبيعية]
        return True
    if gender and word.gender and gender != word.gender:
        return False
    if not number or not word.number or number == word.number or (number in _TENTATIVE and noun.guessed):
        return True
    return word.stem.endswith(OBLIQUE) and number != "s"  # التحالفين المتخاصمين: dual and plural look the same


@lru_cache(maxsize=8_192)
def as_adjective(form: str) -> Reading | None:
    """How a word reads as an adjective or participle, whatever was chosen for it; behind a noun that it agrees with it is one."""
    some = readings(form)
    found = next((reading for reading in some if reading.pos in DESCRIBING and not reading.suffix), None)
    stem = some[0].stem
    if found is None and some[0].article and stem in group("describing"):
        return replace(some[0], pos=Pos.ADJECTIVE, gender="f" if stem.endswith(_FEMININE) else "m", number="")
    if found is None and (some[0].article or form in group("feminine_elative")) and _ELATIVE.fullmatch(stem):
        return replace(some[0], pos=Pos.ADJECTIVE, gender="" if stem[0] == ALEF else "f", number="")
    unknown = found is None and all(reading.guessed or reading.is_verb for reading in some)
    if unknown and len(form) > 3 and form.endswith((NISBA, YA)):
        return Reading(Pos.ADJECTIVE, form, form, gender="f" if form.endswith(TA_MARBUTA) else "m", number="s", guessed=True)
    if unknown and form.startswith(ARTICLE) and len(form) > 4:
        return Reading(
            Pos.ADJECTIVE, form[2:], form[2:], article=True, gender="f" if form.endswith(TA_MARBUTA) else "", guessed=True
        )
    return found


_ELATIVE = re.compile("ا[^اوي]..|[^ا]..ى")
"""الأكبر, الكبرى: elatives, which the lists have as nouns; with an article behind a noun they describe it."""

DESCRIBING = frozenset({Pos.ADJECTIVE, Pos.PARTICIPLE})
"""What can describe a noun."""


def agrees_before(verb: Reading, subject: Reading) -> bool:
    """Whether a verb can stand before this subject: it is singular then, whatever the subject's number (قال المسؤولون)."""
    if verb.person not in (3, None) or verb.number not in ("s", ""):
        return False
    return _same_gender(verb, subject)


def agrees_after(verb: Reading, subject: Reading) -> bool:
    """Whether a verb can stand behind this subject: gender and number are the subject's (المسؤولون قالوا, القوات سيطرت)."""
    if verb.person not in (3, None):
        return False
    if not _same_gender(verb, subject):
        return False
    _, number = subject.agrees_as
    if not number or not verb.number or subject.guessed or subject.human is None:
        return True
    return number == verb.number


def agrees_as_many(verb: Reading, subject: Reading, phrase: Sequence[Reading]) -> bool:
    """As `agrees_after`; خمسون ألف شخص غادروا, أكثر من مئة غادروا, العشرات فقدوا: they are many, whatever the noun is.

    A verb may agree with what an amount is of: حجم الصادرات ارتفعت, معظم الشركات رفضت.
    """
    if agrees_after(verb, subject):
        return True
    if verb.person != 3:
        return False
    if subject.lemma in group("amount") and any(word.is_nominal and agrees_after(verb, word) for word in phrase):
        return True
    counted = any(word.pos is Pos.NUMBER for word in phrase)
    many = subject.lemma in group("more") | group("amount") or (counted and agrees_after(replace(verb, number=""), subject))
    return verb.number == "p" and many


def _same_gender(verb: Reading, subject: Reading) -> bool:
    gender, _ = subject.agrees_as
    if not gender or not verb.gender or gender == verb.gender:
        return True
    # A plural of which nothing tells whether it is people may be either (مسؤولات aside, جماعات takes the feminine).
    return subject.number == "p" and subject.human is not True


def is_bare_accusative(word: Reading) -> bool:
    """True for the written tanwin of the accusative (قرارا, مشيرا): never a subject, never owned; قضايا has none."""
    return (
        word.is_nominal
        and not word.definite
        and len(word.stem) > 3
        and word.stem.endswith(ALEF)
        and not word.lemma.endswith(ALEF)
        and not (word.number == "p" and word.stem.endswith(ALEF + YA + ALEF))
    )


def may_govern(word: Reading) -> bool:
    """Whether a noun can be the first part of an idafa: no article, pronoun or ending that stands only without one (ون)."""
    if word.definite or word.pos not in _GOVERNING or is_bare_accusative(word):
        return False
    return not (word.number in ("p", "d") and word.stem.endswith((MASCULINE_PLURAL, OBLIQUE, DUAL)) and word.stem != word.lemma)


_GOVERNING = frozenset({Pos.NOUN, Pos.MASDAR, Pos.PARTICIPLE, Pos.QUANTIFIER, Pos.NUMBER})
