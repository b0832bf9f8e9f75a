"""Numerals as articles write them: round numbers after plurals, points that came down wrongly, tables of digits."""

from itertools import pairwise

import pytest

from newsgraph.numerals import find

ROWS = [
    # text, kind, value; None where there is no numeral
    ("خلال الدقائق التسعين", "cardinal", "90"),
    ("عودة الركاب الثلاثين", "cardinal", "30"),
    ("في الدقيقة التسعين", "ordinal", "90"),
    ("في القرن العشرين", "ordinal", "20"),
    ("أغلق السهم عند 05 .2 درهم", "cardinal", "2.05"),
    ("أغلق السهم عند 00 .10 دراهم", "cardinal", "10"),
    ("ارتفع المؤشر 07 .1%", "percent", "1.07"),
    ("بلغت النسبة 47 .0%", "percent", "0.47"),
    ("أغلق المؤشر عند 84 .5120 نقطة", "cardinal", "5120.84"),
    ("أغلق المؤشر عند 5120 .84 نقطة", "cardinal", "5120.84"),
    ("طوله 7 .05 متر", "cardinal", "7.05"),
    ("بلغت المساحة 100 000 متر", "cardinal", "100000"),
    ("نما بنسبة 1 234 567 ريالا", "cardinal", "1234567"),
]


@pytest.mark.parametrize(("text", "kind", "value"), ROWS)
def test_one_numeral(text: str, kind: str, value: str) -> None:
    assert [(numeral.kind, str(numeral.value)) for numeral in find(text)] == [(kind, value)]


@pytest.mark.parametrize("text", ["تداولات بقيمة 680 .366 .159 .598 درهم", "أغلق على 140 .181 .5 نقطة"])
def test_groups_in_the_wrong_order_are_left_alone(text: str) -> None:
    assert find(text) == []


def test_a_round_rank_after_a_rank() -> None:
    assert [numeral.kind for numeral in find("الأسرتان التاسعة عشرة والعشرون")] == ["ordinal", "ordinal"]


def test_a_sign_between_two_numbers_belongs_to_one() -> None:
    assert [numeral.text for numeral in find("خمسة%7")] == ["خمسة%", "7"]


@pytest.mark.parametrize("piece", ["100 ", "000 ", "1 ", "05 .2 ", "5/", "ضعفي ", "100 000-"])
def test_a_long_table_of_digits_is_read(piece: str) -> None:
    found = find(piece * (200_000 // len(piece)))  # a quadratic reading would not come back
    assert all(one.end <= other.start for one, other in pairwise(found))
