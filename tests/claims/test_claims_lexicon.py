"""Forms of verbs and participles, and data files that refuse what they cannot mean."""

import pytest

from newsgraph.claims import groups, lexicon
from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.morphology import entry, readings, written_forms

# (perfect, imperfect, form, tense, person, gender, number, passive)
FORMS = [
    ("أكد", "يؤكد", "أكد", "perfect", 3, "m", "s", False),
    ("أكد", "يؤكد", "أكدت", "perfect", 3, "f", "s", False),
    ("أكد", "يؤكد", "أكدوا", "perfect", 3, "m", "p", False),
    ("أكد", "يؤكد", "أكدا", "perfect", 3, "m", "d", False),
    ("أكد", "يؤكد", "أكدتا", "perfect", 3, "f", "d", False),
    ("أكد", "يؤكد", "أكدن", "perfect", 3, "f", "p", False),
    ("أكد", "يؤكد", "أكدنا", "perfect", 1, "", "p", False),
    ("أكد", "يؤكد", "يؤكد", "imperfect", 3, "m", "s", False),
    ("أكد", "يؤكد", "تؤكد", "imperfect", 3, "f", "s", False),
    ("أكد", "يؤكد", "يؤكدون", "imperfect", 3, "m", "p", False),
    ("أكد", "يؤكد", "يؤكدوا", "imperfect", 3, "m", "p", False),
    ("أكد", "يؤكد", "يؤكدان", "imperfect", 3, "m", "d", False),
    ("أكد", "يؤكد", "تؤكدان", "imperfect", 3, "f", "d", False),
    ("أكد", "يؤكد", "يؤكدن", "imperfect", 3, "f", "p", False),
    ("أكد", "يؤكد", "أؤكد", "imperfect", 1, "", "s", False),
    ("أكد", "يؤكد", "نؤكد", "imperfect", 1, "", "p", False),
    ("قال", "يقول", "قالوا", "perfect", 3, "m", "p", False),
    ("قال", "يقول", "قلن", "perfect", 3, "f", "p", False),
    ("قال", "يقول", "قلنا", "perfect", 1, "", "p", False),
    ("قال", "يقول", "يقل", "imperfect", 3, "m", "s", False),
    ("قال", "يقول", "تقل", "imperfect", 3, "f", "s", False),
    ("قال", "يقول", "يقلن", "imperfect", 3, "f", "p", False),
    ("قال", "يقول", "قيل", "perfect", 3, "m", "s", True),
    ("قال", "يقول", "يقال", "imperfect", 3, "m", "s", True),
    ("أشار", "يشير", "أشارت", "perfect", 3, "f", "s", False),
    ("أشار", "يشير", "تشر", "imperfect", 3, "f", "s", False),
    ("أشار", "يشير", "أشير", "perfect", 3, "m", "s", True),
    ("أشار", "يشير", "يشار", "imperfect", 3, "m", "s", True),
    ("نفى", "ينفي", "نفت", "perfect", 3, "f", "s", False),
    ("نفى", "ينفي", "نفوا", "perfect", 3, "m", "p", False),
    ("نفى", "ينفي", "نفيا", "perfect", 3, "m", "d", False),
    ("نفى", "ينفي", "ينفون", "imperfect", 3, "m", "p", False),
    ("نفى", "ينفي", "ينف", "imperfect", 3, "m", "s", False),
    ("نفى", "ينفي", "ينفى", "imperfect", 3, "m", "s", True),
    ("دعا", "يدعو", "دعت", "perfect", 3, "f", "s", False),
    ("دعا", "يدعو", "دعوا", "perfect", 3, "m", "d", False),
    ("دعا", "يدعو", "يدعون", "imperfect", 3, "m", "p", False),
    ("دعا", "يدعو", "يدع", "imperfect", 3, "m", "s", False),
    ("رأى", "يرى", "رأت", "perfect", 3, "f", "s", False),
    ("رأى", "يرى", "يرون", "imperfect", 3, "m", "p", False),
    ("ادعى", "يدعي", "ادعت", "perfect", 3, "f", "s", False),
]  # fmt: skip


@pytest.mark.parametrize(("perfect", "imperfect", "form", "tense", "person", "gender", "number", "passive"), FORMS)
def test_verb_forms(
    perfect: str, imperfect: str, form: str, tense: str, person: int, gender: str, number: str, passive: bool
) -> None:
    meanings = [one.form for one in written_forms(entry(perfect, imperfect)) if one.plain == normalise(form)]
    assert (tense, person, gender, number, passive) in [(m.tense, m.person, m.gender, m.number, m.passive) for m in meanings]


@pytest.mark.parametrize("form", ["مؤكدا", "مؤكدة", "مؤكدين", "نافيا", "نافية", "نافين"])
def test_participles_stand_beside_a_clause(form: str) -> None:
    assert normalise(form) in lexicon.participles()


@pytest.mark.parametrize("form", ["قال", "قالوا", "نفته", "ذكرتها", "يؤكدون"])
def test_a_form_of_an_attributing_verb(form: str) -> None:
    assert lexicon.can_attribute(form)


@pytest.mark.parametrize("form", ["وقال", "كتاب", "شرب", "الوزير"])
def test_no_form_of_an_attributing_verb(form: str) -> None:
    assert not lexicon.can_attribute(form)


def test_morphology_knows_every_attributing_verb() -> None:
    assert [lemma for lemma in lexicon.verbs() if not any(one.is_verb and one.lemma == lemma for one in readings(lemma))] == []


@pytest.mark.parametrize(
    ("perfect", "imperfect", "form"), [("أنهى", "ينهي", "انه"), ("تلقى", "يتلقى", "تلقي"), ("وجد", "يجد", "يوجد")]
)
def test_forms_that_are_other_words(perfect: str, imperfect: str, form: str) -> None:
    assert form not in {one.plain for one in written_forms(entry(perfect, imperfect))}


def test_every_table_loads() -> None:
    assert len(lexicon.verbs()) > 140
    assert len(lexicon.participles()) > 400
    assert {"قول", "تاكيد"} <= set(lexicon.masdars())
    assert "تحذيرات" in lexicon.nouns()
    assert ("وفقا", "ل") in [phrase for _, phrase, _ in lexicon.prepositions()["وفقا"]]
    assert lexicon.speakers()["خبراء"] == "anonymous"
    assert "قد" in groups.group("possible")


def test_a_row_with_too_few_columns_is_refused() -> None:
    with pytest.raises(LexiconError, match="filled columns"):
        lexicon.read_rows("verbs.tsv", 3)


@pytest.mark.parametrize(
    ("stance", "certainty", "frames"),
    [("shout", "certain", "that"), ("say", "sure", "that"), ("say", "certain", "that,sing")],
)
def test_a_row_that_means_nothing_is_refused(stance: str, certainty: str, frames: str) -> None:
    with pytest.raises(LexiconError, match="unknown"):
        lexicon._sense("verbs.tsv", "قال", stance, certainty, frames)


def test_no_data_word_is_a_presentation_form() -> None:
    every = [*lexicon.verbs(), *lexicon.participles(), *lexicon.speakers()]
    assert not [word for word in every if any("ﭐ" <= char <= "\ufdff" or "ﹰ" <= char <= "ﻼ" for char in word)]
