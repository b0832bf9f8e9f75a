"""Which currency an article means."""

import pytest

from newsgraph.figures import find


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


ARTICLES: list[tuple[str, list[str | None]]] = [
    ("دفع 90 ألف ريال يمني. ثم طلب 50 ريالا أخرى", ["YER", "YER"]),
    ("سعره 50 ريالا. وكان الريال القطري قد استقر", ["QAR"]),
    ("قالت الحكومة في العراق إن الكلفة 50 ألف دينار", ["IQD"]),
    ("الحكومة التونسية رصدت 50 ألف دينار", ["TND"]),
    ("قال التونسيون إنهم دفعوا 50 دينارا", ["TND"]),
    ("في لبنان صار السعر 9 آلاف ليرة", ["LBP"]),
    ("في أنقرة صار السعر 9 ليرات", ["TRY"]),
    ("قال مسؤول في بغداد وآخر في الكويت إن السعر 50 دينارا", [None]),
    ("صار السعر 50 دينارا", [None]),
    ("صار السعر 50 ريالا", ["SAR"]),
    ("في طهران صار السعر 50 ريالا", ["IRR"]),
    ("بلغ السعر 90 دولارا كنديا أي 70 دولارا", ["CAD", "USD"]),
    ("ارتفع إلى 87 ألف ريال عماني من نحو 74 ألفا", ["OMR", "OMR"]),
    ("باع اللاعب بـ90 مليون يورو واشترى آخر (70 مليونا)", ["EUR", "EUR"]),
]


@pytest.mark.parametrize(("text", "units"), ARTICLES)
def test_a_currency_without_its_state(text: str, units: list[str | None]) -> None:
    assert [(figure.kind, figure.unit) for figure in find(text)] == [("money", unit) for unit in units]
