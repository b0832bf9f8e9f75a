"""Numbers of lists, tables, telephones, models and streets."""

import pytest

from newsgraph.figures import find


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("النتائج: 1- ماجد 40 نقطة 2- وائل 35 نقطة 3- زياد 30 نقطة", ["40", "35", "30"]),
        ("البنود: 1) شراء 3 شاحنات 2) بيع 5 مركبات", ["3", "5"]),
        ("الفائزون: 1. فريق المرج 9 نقاط 2. فريق السهل 7 نقاط 3. فريق الغور 5 نقاط", ["9", "7", "5"]),
        ("حضر 2 - قالت الشرطة - من الشهود", ["2"]),
        ("السنة\tالولادات\n2015\t120\t3400\n2016\t98\t210", ["120", "3400", "98", "210"]),
        ("للحجز الاتصال على (03) 4471 222", []),
        ("اتصل بالرقم 1919", []),
        ("أغلق ستوكس 600 على تراجع", []),
        ("أكبر بيع هذا الربع وسط القلق", []),
        ("أطلق الجيش مسيرة شاهد 131 وصاروخ خيبر 4 على الهدف", []),
        ("أطلق الجيش 131 صاروخا", ["131"]),
        ("يسكن في 14 شارع الزيتون", []),
        ("رصفت البلدية 14 شارعا", ["14"]),
        ("تلقى الخط 1919 مكالمة", ["1919"]),
    ],
)
def test_values(text: str, values: list[str]) -> None:
    assert [str(figure.value) for figure in find(text)] == values


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ارتفعت الأسعار كثيرا!! ثريد 1/5", []),
        ("ثريد: 2/9 ثم قتل 3 رجال", ["3"]),
        ("عاد 5 رجال. 3/7", ["5"]),
        ("تغريدات 1/", []),
        ("أكل 1/4 الكعكة", ["1/4"]),
    ],
)
def test_the_number_of_a_post_in_its_thread_is_no_figure(text: str, numbers: list[str]) -> None:
    assert [figure.number.text for figure in find(text)] == numbers
