"""Finite verbs of every weak class, with their clitics and pronouns."""

import pytest

from newsgraph.document import normalise
from newsgraph.morphology import readings

ROWS = [
    # sound
    ("كتب", "كتب m s 3 perfect"),
    ("كتبت", "كتب f s 3 perfect"),
    ("كتبوا", "كتب m p 3 perfect"),
    ("كتبنا", "كتب - p 1 perfect"),
    ("يكتبون", "كتب m p 3 imperfect"),
    ("تكتب", "كتب f s 3 imperfect"),
    ("نكتب", "كتب - p 1 imperfect"),
    ("يكتبان", "كتب m d 3 imperfect"),
    # hollow
    ("قال", "قال m s 3 perfect"),
    ("قالتا", "قال f d 3 perfect"),
    ("قلنا", "قال - p 1 perfect"),
    ("يقلن", "قال f p 3 imperfect"),
    ("يقل", "قال m s 3 imperfect"),
    ("أفادت", "أفاد f s 3 perfect"),
    ("اختاروا", "اختار m p 3 perfect"),
    ("نامت", "نام f s 3 perfect"),
    # weak at the end
    ("رمى", "رمى m s 3 perfect"),
    ("رمت", "رمى f s 3 perfect"),
    ("رموا", "رمى m p 3 perfect"),
    ("دعت", "دعا f s 3 perfect"),
    ("يدعون", "دعا m p 3 imperfect"),
    ("بقيت", "بقي f s 3 perfect"),
    ("بقوا", "بقي m p 3 perfect"),
    ("يبقى", "بقي m s 3 imperfect"),
    ("التقيا", "التقى m d 3 perfect"),
    ("استولوا", "استولى m p 3 perfect"),
    # first letter weak
    ("وجد", "وجد m s 3 perfect"),
    ("تجد", "وجد f s 3 imperfect"),
    ("يصلون", "وصل m p 3 imperfect"),
    # doubled
    ("مد", "مد m s 3 perfect"),
    ("مددت", "مد - s 1 perfect"),
    ("أعدوا", "أعد m p 3 perfect"),
    ("يعد", "عد m s 3 imperfect"),
    # hamza
    ("أكل", "أكل m s 3 perfect"),
    ("يأكلون", "أكل m p 3 imperfect"),
    ("قرؤوا", "قرأ m p 3 perfect"),
    ("قرأوا", "قرأ m p 3 perfect"),
    ("تقرئين", "قرأ f s 2 imperfect"),
    ("جاء", "جاء m s 3 perfect"),
    ("جاؤوا", "جاء m p 3 perfect"),
    ("يسيء", "أساء m s 3 imperfect"),
    ("سأل", "سأل m s 3 perfect"),
    ("آمن", "آمن m s 3 perfect"),
]


@pytest.mark.parametrize(("surface", "meaning"), ROWS)
def test_a_form_is_read_as_its_verb(surface: str, meaning: str) -> None:
    lemma, gender, number, person, tense = meaning.split()
    wanted = (normalise(lemma), gender.replace("-", ""), number, int(person), tense)
    assert wanted in {(r.lemma, r.gender, r.number, r.person, r.tense) for r in readings(normalise(surface)) if r.is_verb}


CLITICS = [
    ("قتلوه", "", "قتلو", "ه", "قتل"),
    ("وسيقتلونه", "وس", "يقتلون", "ه", "قتل"),
    ("رماها", "", "رما", "ها", "رمى"),
    ("ليحاصروهم", "ل", "يحاصرو", "هم", "حاصر"),
    ("فأخبرني", "ف", "اخبر", "ني", "اخبر"),
    ("يقرؤه", "", "يقرؤ", "ه", "قرا"),
]


@pytest.mark.parametrize(("surface", "proclitics", "stem", "suffix", "lemma"), CLITICS)
def test_clitics_come_off(surface: str, proclitics: str, stem: str, suffix: str, lemma: str) -> None:
    wanted = (proclitics, stem, suffix, lemma)
    assert wanted in {(r.proclitics, r.stem, r.suffix, r.lemma) for r in readings(normalise(surface)) if r.is_verb}


PASSIVES = [
    ("قيل", "قال"),
    ("يقال", "قال"),
    ("أصيبوا", "أصاب"),
    ("حوصرت", "حاصر"),
    ("نفي", "نفى"),
    ("يوجد", "وجد"),
    ("سئل", "سأل"),
]


@pytest.mark.parametrize(("surface", "lemma"), PASSIVES)
def test_a_passive_that_its_letters_show(surface: str, lemma: str) -> None:
    assert (normalise(lemma), "passive") in {(r.lemma, r.voice) for r in readings(normalise(surface))}


def test_letters_that_show_no_voice_leave_both_open() -> None:
    assert {r.voice for r in readings("قتل") if r.is_verb} == {"either"}
    assert {r.voice for r in readings("قتله") if r.is_verb and r.suffix} == {"active"}


@pytest.mark.parametrize("surface", ["مدينة", "هذا", "في", "الكتاب", "كبيرة", "10", "،", "NATO"])
def test_what_is_no_verb(surface: str) -> None:
    assert not any(r.is_verb for r in readings(surface))


def test_a_verb_after_lam_is_short() -> None:
    assert [r.jussive for r in readings("يقل") if r.lemma == "قال" and r.voice == "active"] == [True]


COMMON = [("يجب", "وجب"), ("يعد", "عد"), ("نقل", "نقل"), ("تظهر", "ظهر"), ("كنت", "كان"), ("قالوا", "قال")]


@pytest.mark.parametrize(("surface", "lemma"), COMMON)
def test_of_verbs_that_share_letters_the_common_one_comes_first(surface: str, lemma: str) -> None:
    assert next(r.lemma for r in readings(surface) if r.is_verb) == lemma


def test_we_did_comes_before_he_did_to_us() -> None:
    assert next(r.person for r in readings(normalise("أخذنا")) if r.is_verb) == 1
