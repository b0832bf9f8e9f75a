"""How characters read, and the way back from the reading to the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import NormalisedView, model_form, normalise
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
    assert NormalisedView.of(surface).text == reads


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


@given(ANY_TEXT)
def test_offsets_lead_back(text: str) -> None:
    view = NormalisedView.of(text)
    assert view.text == normalise(text)
    assert len(view.offsets) == len(view.text)
    assert list(view.offsets) == sorted(view.offsets)
    for at, position in enumerate(view.offsets):
        assert view.text[at] in fold(text[position])


@given(ANY_TEXT, st.data())
def test_original_span(text: str, data: st.DataObject) -> None:
    view = NormalisedView.of(text)
    if not view.text:
        return
    start = data.draw(st.integers(0, len(view.text) - 1))
    end = data.draw(st.integers(start + 1, len(view.text)))
    first, stop = view.original_span(start, end)
    assert 0 <= first < stop <= len(text)
    assert view.text[start:end] in normalise(text[first:stop])


@pytest.mark.parametrize(
    ("text", "part", "original"),
    [
        ("بعد معركتـَه الأولى", "معركته", "معركتـَه"),
        ("قُتل وخمسِمئةٍ هناك", "خمسمئة", "خمسِمئةٍ"),
        ("ثلاثة ﻻجئين", "لاجئين", "ﻻجئين"),
        ("سنة ٢٠١٤م", "2014", "٢٠١٤"),
    ],
)
def test_original_span_of_examples(text: str, part: str, original: str) -> None:
    view = NormalisedView.of(text)
    start = view.text.index(part)
    first, stop = view.original_span(start, start + len(part))
    assert text[first:stop] == original


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 2), (0, 4), (3, 4)])
def test_original_span_refuses(start: int, end: int) -> None:
    with pytest.raises(IndexError, match="non-empty part"):
        NormalisedView.of("حلب").original_span(start, end)
