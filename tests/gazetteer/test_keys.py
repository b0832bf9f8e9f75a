"""Spellings of one name meet under one key, and different names do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.gazetteer.keys import key, skeleton, spelling

ONE_NAME = [
    ("أبو ظبي", "أبوظبي"),
    ("الحسكة", "حسكه"),
    ("مصراتة", "مصراته"),
    ("كفر-نبل", "كفرنبل"),
    ("الضفة_الغربية", "الضفة الغربية"),
    ("دمَشق", "دمشق"),
    ("إدلب", "ادلب"),
    ("سيئون", "سييون"),
    ("ﺩﻣﺸﻖ", "دمشق"),
]
TWO_NAMES = [("حلب", "حلبجة"), ("عدن", "عدنان"), ("قطر", "قطنا"), ("صور", "صوران"), ("لبنان", "البناء")]
TRANSLITERATED = [("كوراشيكي", "كراشيكي"), ("أورومتشي", "أوروموتشي"), ("جوانجزهو", "غوانغزهو"), ("بيونغ يانغ", "بيونجيانج")]
TOO_SHORT = ["برن", "باريس", "أوسلو", "الأماكن"]


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_two_names_have_two_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize(("one", "other"), TRANSLITERATED)
def test_transliterations_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(key(one)) == skeleton(key(other)) != ""


@pytest.mark.parametrize("name", TOO_SHORT)
def test_a_few_consonants_are_no_skeleton(name: str) -> None:
    assert skeleton(key(name)) == ""


@given(st.text())
def test_any_text_has_a_key_without_space_or_tab(text: str) -> None:
    assert not set(key(text)) & set(" \t\n")
    assert key(key(text)) is not None
    assert spelling(spelling(text)) == spelling(text)
