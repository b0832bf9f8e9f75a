"""Nouns in every form: dual, sound plurals, before a pronoun."""

import pytest

from newsgraph.morphology import noun_forms, people_forms


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("غارة", "غارة غارتان غارتين غارتا غارات"),
        ("هجوم", "هجوم هجوما هجومات هجومان هجومين"),
        ("لقاء", "لقاء لقاءا لقاءات لقاءان لقاءين"),
        ("شورى", "شورى"),
        ("انتخابات", "انتخابات"),
    ],
)
def test_nouns(word: str, plain: str) -> None:
    assert [one.plain for one in noun_forms(word)] == plain.split()


@pytest.mark.parametrize(
    ("word", "plain"),
    [("محاصر", "محاصرون محاصرين محاصرات محاصرو محاصري"), ("محامي", "محامون محامين محامات محامو محامي")],
)
def test_people(word: str, plain: str) -> None:
    assert [one.plain for one in people_forms(word)] == plain.split()


@pytest.mark.parametrize(
    ("word", "bound"),
    [("غارة", {"غارت", "غارات"}), ("استيلاء", {"استيلاء", "استيلائ", "استيلاؤ", "استيلاءات"}), ("هجوم", {"هجوم", "هجومات"})],
)
def test_before_a_pronoun(word: str, bound: set[str]) -> None:
    assert {form for one in noun_forms(word) for form in one.bound} == bound
