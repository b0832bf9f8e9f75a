"""Numbers of lists, tables, telephones, models and streets; results before a time; currencies in short; units of their own."""

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
    ("text", "low", "high"),
    [("خسر النهضة أمام الوحدة 0-3 مساء الأحد في المباراة", 0, 3), ("تغلب الفريق على ضيفه 4-2 عصر أمس", 4, 2)],
)
def test_a_result_before_a_time(text: str, low: int, high: int) -> None:
    [figure] = find(text)
    assert (figure.kind, figure.low, figure.high) == ("score", low, high)


@pytest.mark.parametrize(
    ("text", "value", "kind", "unit"),
    [
        ("بلغ الثمن 750 د.ك", "750", "money", "KWD"),
        ("كلفته 80 ل.ل.", "80", "money", "LBP"),
        ("دفع 900 دج", "900", "money", "DZD"),
        ("دفع ₺900", "900", "money", "TRY"),
        ("صفقة بقيمة 45 م دولار", "45000000", "money", "USD"),
        ("طوله 45 م", "45", "distance", "m"),
        ("أغلق المؤشر عند 9100 نقطة", "9100", "other", "point"),
        ("جمع الفريق 40 نقطة", "40", "count", None),
        ("خفض المصرف الفائدة 25 نقطة أساس", "25", "other", "bp"),
        ("تضاعف العدد 12 ضعفا", "12", "other", "times"),
        ("زلزال قوته 6.1 درجات", "6.1", "other", "magnitude"),
        ("هزة أرضية بقوة 4.9", "4.9", "other", "magnitude"),
        ("باعوا تلتمية نسخة", "300", "count", None),
    ],
)
def test_units(text: str, value: str, kind: str, unit: str | None) -> None:
    [figure] = find(text)
    assert (str(figure.value), figure.kind, figure.unit) == (value, kind, unit)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("قالت وزارة المالية المغربية إن المغرب خصص 5 ملايين درهم", "MAD"),
        ("المغرب والرباط وفاس في المغرب، لا الإمارات: 5 ملايين درهم", "MAD"),
        ("5 ملايين درهم", None),
        ("بين المغرب والإمارات 5 ملايين درهم", None),
    ],
)
def test_currency_by_the_country_that_the_article_speaks_of(text: str, unit: str | None) -> None:
    figure = find(text)[-1]
    assert (figure.unit, figure.reason is None) == (unit, unit is not None)


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
