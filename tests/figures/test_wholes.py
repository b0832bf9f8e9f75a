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
        ("تضخ المحطة 80 مليون متر مكعب، 51 في المئة منها للشرب", [None, 1]),
        ("بنت الوزارة 900 مسكن ستستفيد منها 40 أسرة", [None, None]),
        ("شهدت المدينة 70 حفلا شارك فيها 20 مغنيا", [None, None]),
        ("هدم 70 بيتا، بما فيها 20 مدرسة", [None, 1]),
        ("دخل آلاف الزوار وخرج 70 عاملا منهم", [None, None]),
    ],
)
def test_part_of(text: str, wholes: list[int | None]) -> None:
    assert [figure.part_of for figure in find(text)] == [whole and f"figure-{whole}" for whole in wholes]
