"""Tokens: their place is exact, clitics stay on, numbers stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import Document, normalise, tokenise

TRICKY = "ابول َّـًﻻﷲ٣47.,:/،\u200f\u200b\u00a0\r\n«»؟\x00\ud800"
ANY_TEXT = st.text(st.characters(codec=None) | st.sampled_from(TRICKY), max_size=80)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("وصل الوزير إلى بغداد.", ["وصل", "الوزير", "إلى", "بغداد", "."]),
        ("وبالرقة وللقاعدة فسيكتبونها", ["وبالرقة", "وللقاعدة", "فسيكتبونها"]),
        ("بلغت 47.5 نقطة", ["بلغت", "47.5", "نقطة"]),
        ("نحو 3,000 جندي", ["نحو", "3,000", "جندي"]),
        ("بنسبة 10،5٪", ["بنسبة", "10،5", "٪"]),
        ("٣٬٤٥٠٫٢٥", ["٣٬٤٥٠٫٢٥"]),
        ("يوم 12/5/2017 الساعة 20:30", ["يوم", "12/5/2017", "الساعة", "20:30"]),
        ("كان 5، ثم 6.", ["كان", "5", "،", "ثم", "6", "."]),
        ("1..2", ["1", ".", ".", "2"]),
        ("47 .0", ["47", ".", "0"]),
        ("2014م", ["2014", "م"]),
        ("جــــــدّاً", ["جــــــدّاً"]),
        ("\u200fحلب\u200f", ["حلب"]),
        ("حل\u200dب", ["حل\u200dب"]),
        ("\u202bالموصل\u202c.", ["الموصل", "."]),
        ("«من؟»", ["«", "من", "؟", "»"]),
        ("سي.آي.إي", ["سي", ".", "آي", ".", "إي"]),
        ("F-16", ["F", "-", "16"]),
        ("\u064e", ["\u064e"]),
        ("\ud800", ["\ud800"]),
        ("😀", ["😀"]),
        ("", []),
        (" \n\t\u00a0\u200b\x00\x1c", []),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    found = tokenise(text)
    assert [token.text for token in found] == tokens
    assert all(text[token.start : token.end] == token.text for token in found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("حلب", "word"), ("ﻻجئ", "word"), ("٢٠١٤", "number"), ("47.5", "number"), ("،", "sign"), ("%", "sign"), ("\u064e", "sign")],
)
def test_kinds(text: str, kind: str) -> None:
    (token,) = tokenise(text)
    assert {"word": token.is_word, "number": token.is_number, "sign": token.is_sign} == {
        name: name == kind for name in ("word", "number", "sign")
    }


@given(ANY_TEXT)
def test_places_are_exact(text: str) -> None:
    end = 0
    for token in tokenise(text):
        assert end <= token.start < token.end
        assert text[token.start : token.end] == token.text
        assert token.form == normalise(token.text)
        assert not normalise(text[end : token.start]).strip(), "only spaces and the invisible lie between tokens"
        end = token.end
    assert not normalise(text[end:]).strip()


@pytest.mark.parametrize(
    ("unit", "count"),
    [("ب", 1), ("\u064e", 1), ("\u200f", 0), ("7", 1), ("ب\u200f", 1), ("\u200fب", 1), ("7.", 2), ("ـ", 1), (" ", 0)],
)
def test_a_megabyte_of_one_thing(unit: str, count: int) -> None:
    text = unit * (1_000_000 // len(unit))
    document = Document(text)
    assert len(document.tokens) == count
    assert len(document.sentences) <= 1
    assert len(document.reading) == len(text)


def test_a_word_before_a_megabyte_of_controls() -> None:
    (token,) = tokenise("حلب" + "\u200f" * 1_000_000)
    assert token.text == "حلب"


def test_forms_are_counted() -> None:
    assert Document("حلب وحَلب وحلب حـلب").forms == {"حلب": 2, "وحلب": 2}
