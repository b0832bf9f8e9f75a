"""How characters read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import model_form, normalise
from newsgraph.document.characters import fold, is_mark

ANY_TEXT = st.text(st.characters(codec=None) | st.sampled_from("ابولَّـًﻻﻼﷲﷺ٣۴\u200f\u200b\u00a0\r\n.،\x00\ud800"), max_size=60)


@pytest.mark.parametrize(
    ("surface", "reads"),
    [
        ("معركتـَه", "معركته"),
        ("وخمسِمئة", "وخمسمئة"),
        ("إستخدمها", "استخدمها"),
        ("ﻋﺸﺮﺓ", "عشرة"),
        ("٢٠١٤", "2014"),
        ("۱۹۷۹", "1979"),  # Persian digits
        ("４７", "47"),
        ("ﻻجئون", "لاجئون"),
        ("الأﻵن", "الالان"),
        ("ﷲ", "الله"),
        ("آسيا وأوروبا وٱلشام", "اسيا واوروبا والشام"),
        ("\u2067دمشق\u2069", "دمشق"),
        ("\u200fحلب\u200e", "حلب"),
        ("م\u200bو\u200cص\u200dل\ufeff", "موصل"),
        ("كـــــلا", "كلا"),
        ("عُمَانُ", "عمان"),
        ("ایران کرکوک", "ايران كركوك"),
        ("ورڨلة", "ورقلة"),
        ("مئة\u00a0ألف\u2009رجل\u3000هنا\tو\x0b", "مئة الف رجل هنا و\n"),
        ("\x1c\x1f", "  "),
        ("أ\r\nب\u2028ج\u2029د\u0085ه", "ا\n\nب\nج\nد\nه"),
        ("\x00قطر\x07", "قطر"),
        ("", ""),
        ("ًٌٍَُِّْ", ""),
    ],
)
def test_reads(surface: str, reads: str) -> None:
    assert normalise(surface) == reads


@pytest.mark.parametrize(("one", "other"), [("على", "علي"), ("مدرسة", "مدرسه"), ("مستشفى", "مستشفا"), ("شئون", "شوون")])
def test_letters_that_part_meanings_stay_apart(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


@pytest.mark.parametrize("char", ["َ", "ـ", "\u200f", "\u2066", "\ufeff", "\x00", "\u0670"])
def test_marks(char: str) -> None:
    assert is_mark(char)


@pytest.mark.parametrize("char", ["ا", "ء", "3", "،", " ", "\n", "\u2028", "\u0085", "»"])
def test_not_marks(char: str) -> None:
    assert not is_mark(char)


@pytest.mark.parametrize(
    ("token", "seen"),
    [("٢٠١٤", "0"), ("47.5", "0"), ("بِغداد", "بغداد"), ("\u064e", "\u064e"), ("ه" * 1000, "ه" * 40), ("%", "%")],
)
def test_what_the_tagger_sees(token: str, seen: str) -> None:
    assert model_form(token) == seen


@given(ANY_TEXT)
def test_normalising_is_idempotent_and_by_character(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert once == "".join(fold(char) for char in text)
