"""Which figure is a part of which."""

import pytest

from newsgraph.figures import find


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        # for each figure the position of its whole, counted from 1
        ("غرق 40 مهاجرا، بينهم 15 طفلا", [None, 1]),
        ("غرق 40 مهاجرا، بينهم 15 طفلا وست نساء", [None, 1, 1]),
        ("أصيب عشرون جنديا (أربعة منهم بحال حرجة)", [None, 1]),
        ("غرق 40 مهاجرا في 3 قوارب، من بينهم 15 طفلا", [None, None, 1]),
        ("غرق 40 مهاجرا. وبينهم 15 طفلا", [None, 1]),
        ("خصصت الدولة مليار دولار، منها 300 مليون دولار للتعليم", [None, 1]),
        ("نزح 90 ألف شخص، 60 في المئة منهم أطفال", [None, 1]),
        ("غرق 15 طفلا و40 مهاجرا", [None, None]),
        ("اجتمع 5 وزراء بينهم خلاف على 12 بندا", [None, None]),
        ("بينهم 15 طفلا", [None]),
    ],
)
def test_part_of(text: str, wholes: list[int | None]) -> None:
    assert [figure.part_of for figure in find(text)] == [whole and f"figure-{whole}" for whole in wholes]
