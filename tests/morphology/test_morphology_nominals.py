"""Nouns, masdars, participles and adjectives: dictionary form, gender, number, whether they denote people."""

import pytest

from newsgraph.document import normalise
from newsgraph.morphology import Pos, Reading, readings


def nominal(surface: str) -> list[Reading]:
    return [reading for reading in readings(normalise(surface)) if reading.is_nominal]


NOUNS = [
    # surface, lemma, gender, number, people
    ("جامعة", "جامعة", "f", "s", False),
    ("جامعات", "جامعة", "f", "p", False),
    ("جامعتان", "جامعة", "f", "d", False),
    ("ميليشيات", "ميليشيا", "f", "p", False),
    ("معسكرات", "معسكر", "m", "p", False),
    ("أمهات", "أم", "f", "p", True),
    ("حرب", "حرب", "f", "s", False),
    ("مستشفى", "مستشفى", "m", "s", False),
    ("وزير", "وزير", "m", "s", True),
    ("وزيرة", "وزير", "f", "s", True),
    ("الوزراء", "وزير", "m", "p", True),
    ("مسؤولون", "مسؤول", "m", "p", True),
    ("مسؤولي", "مسؤول", "m", "p", True),
    ("قضاة", "قاض", "m", "p", True),
    ("دول", "دولة", "f", "p", False),
    ("صواريخ", "صاروخ", "m", "p", False),
    ("أحزاب", "حزب", "m", "p", False),
    ("ضحايا", "ضحية", "m", "p", True),
    ("شهرين", "شهر", "m", "d", False),
    ("دولتين", "دولة", "f", "d", False),
    ("الملك", "ملك", "m", "s", True),
    ("المجتمع", "مجتمع", "m", "s", False),
    ("للقاعدة", "قاعدة", "f", "s", False),
]


@pytest.mark.parametrize(("surface", "lemma", "gender", "number", "human"), NOUNS)
def test_a_noun_is_read(surface: str, lemma: str, gender: str, number: str, human: bool) -> None:
    wanted = (normalise(lemma), gender, number, human)
    assert wanted in {(r.lemma, r.gender, r.number, r.human) for r in nominal(surface)}


MASDARS = [
    ("استيلائه", "استيلاء", "استولى"),
    ("لقاؤها", "لقاء", "لقي"),
    ("إعلان", "إعلان", "أعلن"),
    ("إفادتهم", "إفادة", "أفاد"),
    ("إيقاف", "إيقاف", "أوقف"),
    ("إيمان", "إيمان", "آمن"),
    ("بإعداد", "إعداد", "أعد"),
    ("وتنفيذها", "تنفيذ", "نفذ"),
    ("تسمية", "تسمية", "سمى"),
    ("تهنئة", "تهنئة", "هنأ"),
    ("مغادرتها", "مغادرة", "غادر"),
    ("اختيار", "اختيار", "اختار"),
    ("انتهاء", "انتهاء", "انتهى"),
    ("استفادة", "استفادة", "استفاد"),
    ("استيراد", "استيراد", "استورد"),
    ("انضمامهم", "انضمام", "انضم"),
    ("قتل", "قتل", "قتل"),
    ("وصوله", "وصول", "وصل"),
    ("الدفاع", "دفاع", "دافع"),
]


@pytest.mark.parametrize(("surface", "lemma", "verb"), MASDARS)
def test_a_masdar_knows_its_verb(surface: str, lemma: str, verb: str) -> None:
    wanted = (normalise(lemma), normalise(verb))
    assert wanted in {(r.lemma, r.verb) for r in nominal(surface) if r.pos is Pos.MASDAR}


PARTICIPLES = [("مؤكدا", "أكد"), ("معلنة", "أعلن"), ("قائلا", "قال"), ("مقتولين", "قتل"), ("نافيا", "نفى"), ("مشيرة", "أشار")]


@pytest.mark.parametrize(("surface", "verb"), PARTICIPLES)
def test_a_participle_knows_its_verb(surface: str, verb: str) -> None:
    assert normalise(verb) in {r.verb for r in nominal(surface) if r.pos is Pos.PARTICIPLE}


def test_article_and_pronoun_make_definite() -> None:
    assert all(r.definite for r in nominal("الكتاب"))
    assert any(r.definite and r.suffix == "ه" for r in nominal("كتابه"))
    assert any(not r.definite for r in nominal("كتاب"))


def test_plurals_of_things_agree_as_a_feminine() -> None:
    assert {r.agrees_as for r in nominal("صواريخ")} == {("f", "s")}
    assert {r.agrees_as for r in nominal("الوزراء")} == {("m", "p")}


BOTH = [("قتل", {Pos.VERB, Pos.MASDAR}), ("بين", {Pos.PREPOSITION, Pos.VERB}), ("كتب", {Pos.VERB, Pos.NOUN})]


@pytest.mark.parametrize(("surface", "parts"), BOTH)
def test_what_can_be_two_things_is_read_as_both(surface: str, parts: set[Pos]) -> None:
    assert parts <= {r.pos for r in readings(surface)}


CLOSED = [
    ("فيه", Pos.PREPOSITION, "", "ه"),
    ("وبأنها", Pos.COMPLEMENTIZER, "وب", "ها"),
    ("لهذا", Pos.DEMONSTRATIVE, "ل", ""),
    ("منهم", Pos.PREPOSITION, "", "هم"),
    ("عليها", Pos.PREPOSITION, "", "ها"),
    ("التي", Pos.RELATIVE, "", ""),
    ("ولم", Pos.NEGATION, "و", ""),
    ("لكنه", Pos.COMPLEMENTIZER, "", "ه"),
    ("وقد", Pos.PARTICLE, "و", ""),
]


@pytest.mark.parametrize(("surface", "pos", "proclitics", "suffix"), CLOSED)
def test_a_closed_class_word_is_read(surface: str, pos: Pos, proclitics: str, suffix: str) -> None:
    assert (pos, proclitics, suffix) in {(r.pos, r.proclitics, r.suffix) for r in readings(normalise(surface))}
