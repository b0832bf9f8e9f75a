"""Figures whose print is odd: decimals with swapped sides, points between thousands, brackets, numbers that a line end cuts."""

import pytest

from newsgraph.figures import find

VALUES = [
    # text, the values of its figures
    ("هبط المؤشر 63 .0% عند 71 .3305 نقطة بقيمة 4 .2 مليار درهم", ["0.63", "3305.71", "2400000000"]),
    ("صعد المؤشر 0.63% عند 3305.71 نقطة بقيمة 2.4 مليار درهم", ["0.63", "3305.71", "2400000000"]),
    ("نما القطاع 06ر2 في المئة إلى 15ر7 مليار دولار", ["2.06", "7150000000"]),
    ("نما القطاع 0ر85 في المئة إلى 15ر7 مليار دولار", ["0.85", "15700000000"]),
    ("طول الجسر 8 .09 أمتار وعرضه 3 .5 أمتار", ["8.09", "3.5"]),
    ("فاز في موسم 2011 .5 لاعبين سجلوا", ["5"]),
    ("استقبلت المدينة 14.600 زائر", ["14600"]),
    ("وزن الشحنة 3.450 كيلوغرام", ["3.45"]),
    ("السعر 1.375 دينار", ["1.375"]),
    ("كلف المشروع 25.000 يورو", ["25000"]),
    ("بلغت الأرباح 1.450 مليون درهم", ["1450000"]),
    ("بلغ العدد 31.250 والكلفة 3.450.000 ريال ونسبة النجاح 4,5 في المئة", ["31250", "3450000", "4.5"]),
    ("شرب 2½ لتر", ["2.5"]),
    ("أضف ¾ كوب من الماء", ["0.75"]),
    ("تسلمت البلدية (14.5) مليون ريال لشراء (6) حافلات", ["14500000", "6"]),
    ("أوقفت الشرطة )31( متسللا", ["31"]),
    ("اشترى «40» جهازا", ["40"]),
    ("وزع المتطوعون سبع (7) خيام", ["7"]),
    ("ضبطت (75) خمسا وسبعين زجاجة", ["75"]),
    ("غرامة قدرها عشرون ألف (20.000) ريال", ["20000"]),
    ("جرح 9 عمال (اثنان منهم بحال الخطر)", ["9", "2"]),
    ("تنص المادة (12) من النظام والفقرة (4) على ذلك", []),
    ("سجل سليم (37) وعادل هشام (52) متأخرا في المباراة", []),
    ("تنتج البلاد 120\nمليون برميل", ["120000000"]),
    ("ارتفعت الأسعار 14 في\nالمئة", ["14"]),
    ("وصل نحو 48\r\nألف لاجئ", ["48000"]),
    ("عاد إلى القرية 36\nساكنا", ["36"]),
    ("الجرحى: 12\nالأضرار: 3", ["12", "3"]),
]


@pytest.mark.parametrize(("text", "values"), VALUES)
def test_values(text: str, values: list[str]) -> None:
    assert [str(figure.value) for figure in find(text)] == values


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (
            "هبط المؤشر 63 .0%",
            "the sides of the decimal are swapped in print: read as 0.63 (the zeros and lengths of its decimals tell)",
        ),
        (
            "بقيمة 4 .2 مليار درهم",
            "the sides of the decimal are swapped in print: read as 2.4 (as such prints do; nothing in the article tells)",
        ),
        ("نما القطاع 0ر85 في المئة", None),
        ("استقبلت المدينة 14.600 زائر", "the point groups thousands: read as 14600"),
        ("وزن الشحنة 3.450 كيلوغرام", None),
    ],
)
def test_note(text: str, note: str | None) -> None:
    assert [figure.note for figure in find(text)] == [note]


@pytest.mark.parametrize(
    ("text", "number", "whole", "noun"),
    [
        ("تسلمت البلدية (14.5) مليون ريال", "14.5) مليون", "14.5) مليون ريال", None),
        ("لشراء (6) حافلات", "6", "6) حافلات", "حافلات"),
        ("وصل نحو 48\r\nألف لاجئ", "48\r\nألف", "نحو 48\r\nألف لاجئ", "لاجئ"),
        ("وزع المتطوعون سبع (7) خيام", "سبع", "سبع (7) خيام", "خيام"),
    ],
)
def test_spans_lie_in_the_text_as_printed(text: str, number: str, whole: str, noun: str | None) -> None:
    [figure] = find(text)
    assert (figure.number.text, figure.span.text, figure.noun and figure.noun.text) == (number, whole, noun)
