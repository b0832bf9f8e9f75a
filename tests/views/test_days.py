"""Days in words, and in order."""

import pytest

from newsgraph.views.days import order, written


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2018-11-19", "19 نوفمبر 2018"),
        ("2018-11", "نوفمبر 2018"),
        ("2018", "2018"),
        ("2018-W48", "الأسبوع 48 من 2018"),
        ("2024-Q4", "الربع 4 من 2024"),
        ("XXXX-06", "يونيو"),
        ("2023-10-07/..", "منذ 7 أكتوبر 2023"),
        ("../2020", "حتى 2020"),
        ("2012/2014", "2012 – 2014"),
        ("198X", "198X"),
    ],
)
def test_dates_in_words(value: str, words: str) -> None:
    assert written(value) == words


def test_dates_in_order() -> None:
    values = ["-0044", "1989", "198X/199X", "2018-W01", "2018-03", "2018-03-02", "2018-Q2", "XXXX-06"]
    assert sorted(values, key=order) == ["-0044", "198X/199X", "1989", "2018-W01", "2018-03", "2018-03-02", "2018-Q2", "XXXX-06"]
