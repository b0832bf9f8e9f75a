"""Every way to cut the front of a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import normalise, tokenise
from newsgraph.document.clitics import cuts


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        ("وبالرقة", [("", 0, "وبالرقة"), ("و", 1, "بالرقة"), ("وب", 2, "الرقة")]),
        ("للقاعدة", [("", 0, "للقاعدة"), ("ل", 1, "لقاعدة"), ("ل", 1, "القاعدة")]),
        ("للبنان", [("", 0, "للبنان"), ("ل", 1, "لبنان"), ("ل", 1, "البنان")]),
        ("وللقاعدة", [("", 0, "وللقاعدة"), ("و", 1, "للقاعدة"), ("ول", 2, "لقاعدة"), ("ول", 2, "القاعدة")]),
        ("وَبِالرَّقةِ", [("", 0, "وبالرقة"), ("و", 2, "بالرقة"), ("وب", 4, "الرقة")]),
        ("لِلقاعدة", [("", 0, "للقاعدة"), ("ل", 2, "لقاعدة"), ("ل", 2, "القاعدة")]),
        ("وـبغداد", [("", 0, "وبغداد"), ("و", 2, "بغداد"), ("وب", 3, "غداد")]),
        ("وﻻعب", [("", 0, "ولاعب"), ("و", 1, "لاعب")]),  # the ل inside a ligature cannot come off
        ("ﻻعب", [("", 0, "لاعب")]),
        ("ﻭﺑﻼﺩ", [("", 0, "وبلاد"), ("و", 1, "بلاد"), ("وب", 2, "لاد")]),
        ("سيكتب", [("", 0, "سيكتب"), ("س", 1, "يكتب")]),
        ("دمشق", [("", 0, "دمشق")]),
    ],
)
def test_cuts(word: str, readings: list[tuple[str, int, str]]) -> None:
    assert [(c.proclitics, c.offset, c.rest) for c in cuts(word)] == readings


@pytest.mark.parametrize("word", ["", "و", "به", "لي", "وه", "بِهِ", "َ", "3", "،", "\ud800"])
def test_too_short_to_cut(word: str) -> None:
    (only,) = cuts(word)
    assert (only.proclitics, only.offset, only.rest) == ("", 0, normalise(word))


def test_only_the_restored_article_is_hidden() -> None:
    assert [c.article_hidden for c in cuts("للقاعدة")] == [False, False, True]
    assert not any(c.article_hidden for c in cuts("بالقاعدة"))


WORDS = st.text("وفبكلساهقَّـًﻻﻼﷲ\u200f", max_size=12) | st.text(max_size=12)


@given(WORDS)
def test_what_is_cut_and_what_is_left_make_the_word(word: str) -> None:
    for cut in cuts(word):
        assert 0 <= cut.offset <= len(word)
        assert cut.rest or not normalise(word)
        assert normalise(word[: cut.offset]) == cut.proclitics
        assert normalise(word[cut.offset :]) == (cut.rest[1:] if cut.article_hidden else cut.rest)


@given(st.text(max_size=60))
def test_no_cut_of_a_token_leaves_nothing(text: str) -> None:
    for token in tokenise(text):
        assert all(cut.offset < len(token.text) for cut in cuts(token.text))
