"""Typing habits: what is read otherwise than it stands, and what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import Document
from newsgraph.document.habits import repaired, stem


@pytest.mark.parametrize(
    ("text", "read"),
    [
        # ه for ة, ى for ي: as Egypt types
        ("ينفذ المشروع فى محافظه الجيزه", "ينفذ المشروع فى محافظة الجيزة"),
        ("وصل فى الصباح الذى يلى العيد الى المصرى", "وصل في الصباح الذي يلي العيد الى المصري"),
        # و and أدى by its hamza; without one a valley
        ("سال فى وادى النيل الذى يجرى وأدى وإجمالى", "سال في وادي النيل الذي يجري وأدى وإجمالي"),
        # ي for ى
        ("دعا المدير إلي هدنة", "دعا المدير إلى هدنة"),
        ("شدد علي اهمية العودة إلي العمل حتي النهاية", "شدد على اهمية العودة إلى العمل حتى النهاية"),
        # hamzas without their seats
        ("قال رييس الوزرا ان شوون البلاد بخير", "قال رئيس الوزرا ان شؤون البلاد بخير"),
        # marks stay on their letters, pronouns stay pronouns
        ("زار بيته وأهله ومدينه القاهره الجديده", "زار بيته وأهله ومدينة القاهرة الجديدة"),
        # a text in the habits of print
        ("شاهد مدينة القاهرة وبيته على النيل في المساء", "شاهد مدينة القاهرة وبيته على النيل في المساء"),
        # علي alone is a man
        ("قال علي ان الخبر صحيح", "قال علي ان الخبر صحيح"),
        ("", ""),
    ],
)
def test_repaired(text: str, read: str) -> None:
    assert repaired(text) == read


def test_positions_and_the_article_stay() -> None:
    text = "ينفذ المشروع فى محافظه الجيزه"
    document = Document(text)
    assert document.text == text
    assert [(token.start, token.end) for token in document.tokens] == [(0, 4), (5, 12), (13, 15), (16, 22), (23, 29)]
    assert document.tokens[3].form == "محافظة"


def test_stem() -> None:
    assert (stem("والمحافظة"), stem("للجيزة"), stem("بيته")) == ("محافظة", "جيزة", "بيته")


@given(st.text(alphabet="ةهىيئؤاأبتمنل ـًّ.،\n", max_size=80))
def test_length_never_changes(text: str) -> None:
    assert len(repaired(text)) == len(text)
    assert repaired(repaired(text)) == repaired(text)
