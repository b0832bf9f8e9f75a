"""What holds for every text: offsets, order, ids, and that nothing raises."""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph import dates, figures
from newsgraph.dates import date_ranges
from newsgraph.document import Document, tokenise

WORDS = """
في من يوم أمس اليوم غدا الخميس الأحد الاثنين صباح ليل / - ، ( ) و 5 31 2014 2017 1439 هـ يونيو حزيران مارس آب تشرين الأول
الثاني رمضان رجب عام العام سنة عامي بين قبل بعد منذ ثلاثة أيام شهر أسبوعين الماضي المقبل الجاري هذا نفسه القرن العشرين
الثمانينيات مطلع آخر 12/5/2017 2017-10-11 لعام وفي بيونيو للعام الـ25 الميلاد ثالث ثلاثاء التالي ونصف 0 9999999999999 ٢٠١٤ .
"""


SIGNS = 'منذ الربع النصف الأخير ، . ! « » " - 1-1-1 و، بـ لـ'
COUNTED = "قتل 12 شخصا 45 % دولار نحو أكثر ألف"


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join) | st.text(max_size=60), st.none() | st.dates())
def test_any_text_gives_exact_ordered_spans(text: str, published: date | None) -> None:
    found = dates.find(text, published)
    assert [d.id for d in found] == [f"date-{n + 1}" for n in range(len(found))]
    assert all(text[d.span.start : d.span.end] == d.span.text for d in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all((d.value is None) == (d.reason is not None) for d in found)


VALUE = re.compile(
    r"(\d{4}|XXXX)(-(\d\d(-\d\d)?|W\d\d|Q[1-4]))?|\d{3}X|\d\dXX"  # a day, month, week, quarter, year, decade, century
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*WORDS.split(), *SIGNS.split()]), max_size=16).map(" ".join))
def test_spans_begin_and_end_with_words_and_values_are_iso(text: str) -> None:
    for found in dates.find(text, date(2018, 9, 6)):
        tokens = tokenise(found.span.text)
        assert not tokens[0].is_sign
        assert not tokens[-1].is_sign or tokens[-1].form in ")]"  # «أمس (الأربعاء)»
        assert any(token.is_word or token.is_number for token in tokens)
        if found.value:
            first, _, last = found.value.partition("/")
            assert VALUE.fullmatch(first) and (last in ("", "..") or VALUE.fullmatch(last))
            assert last in ("", "..") or "X" in found.value or first <= last


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*WORDS.split(), *COUNTED.split()]), max_size=16).map(" ".join))
def test_no_figure_stands_inside_a_date_that_is_no_distance(text: str) -> None:
    document = Document(text, published=date(2018, 9, 6))
    ranges = date_ranges(dates.find_in(document))
    for figure in figures.find_in(document, ranges):
        number = figure.number
        assert not any(start <= number.start and number.end <= end for start, end in ranges)


def test_marks_and_proclitics_stay_outside_or_inside_as_written() -> None:
    found = dates.find("وقعتْ بيونيُو 2016 ولِعامِ 2017", None)
    assert [(d.span.text, d.value) for d in found] == [("يونيُو 2016", "2016-06"), ("عامِ 2017", "2017")]


def test_a_document_brings_its_day_of_publication() -> None:
    (found,) = dates.find_in(Document("وقال أمس إنه باق", published=date(2018, 9, 6)))
    assert found.value == "2018-09-05"


@pytest.mark.parametrize(
    "text", ["9" * 30 + " مليون مليون يوم", "9" * 30 + " مليار من مايو", "ألف مليار مليار مليار مليار يونيو"]
)
def test_huge_numbers_are_no_days(text: str) -> None:
    assert all(found.value or found.reason for found in dates.find(text, date(2018, 9, 6)))


def test_numbers_inside_dates_are_no_figures_but_distances_are() -> None:
    text = "وقع في 5 مايو 2017 وغادر قبل ثلاثة أيام"
    found = dates.find(text, date(2018, 9, 6))
    assert len(found) == 2
    assert [text[start:end] for start, end in date_ranges(found)] == ["5 مايو 2017"]
