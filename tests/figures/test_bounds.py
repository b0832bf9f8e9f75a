"""What bounds a number: words before it, after it, around it, and from the member of a coordination before."""

import pytest

from newsgraph.figures import find

BOUNDS = [
    ("زار المتحف نحو 80 تلميذا", "approx"),
    ("حوالي ثمانين تلميذا", "approx"),
    ("حوالى 80 تلميذا", "approx"),
    ("قرابة 80 تلميذا", "approx"),
    ("قرابة الـ80 تلميذا", "approx"),
    ("زهاء ثمانين تلميذا", "approx"),
    ("ما يقارب 80 تلميذا", "approx"),
    ("ما يقرب من 80 تلميذا", "approx"),
    ("ما يناهز 80 تلميذا", "approx"),
    ("بنحو 80 تلميذا", "approx"),
    ("وبنحو ثمانين تلميذا", "approx"),
    ("في حدود 80 تلميذا", "approx"),
    ("بحدود 80 تلميذا", "approx"),
    ("80 تلميذا تقريبا", "approx"),
    ("80 تلميذا على وجه التقريب", "approx"),
    ("80 تلميذا مغربيا تقريبا", "approx"),
    ("80 كيلومترا تقريبا", "approx"),
    ("قارب عددهم 80 تلميذا", "approx"),
    ("أكثر من 80 تلميذا", "more_than"),
    ("لأكثر من ثمانين تلميذا", "more_than"),
    ("وبأكثر من 80 تلميذا", "more_than"),
    ("ما يزيد على 80 تلميذا", "more_than"),
    ("ما يزيد عن 80 تلميذا", "more_than"),
    ("ما يربو على ثمانين تلميذا", "more_than"),
    ("يفوق 80 تلميذا", "more_than"),
    ("يفوق عددهم 80 تلميذا", "more_than"),
    ("يزيد عددهم على 80 تلميذا", "more_than"),
    ("تجاوز عدد الزوار 80 تلميذا", "more_than"),
    ("تجاوزت 80 تلميذا", "more_than"),
    ("تخطى حاجز الـ80 تلميذا", "more_than"),
    ("80 تلميذا ونيف", "approx"),
    ("أقل من 80 تلميذا", "less_than"),
    ("بأقل من ثمانين تلميذا", "less_than"),
    ("دون 80 تلميذا", "less_than"),
    ("ما دون 80 تلميذا", "less_than"),
    ("يقل عن 80 تلميذا", "less_than"),
    ("يقل عددهم عن 80 تلميذا", "less_than"),
    ("ما لا يقل عن 80 تلميذا", "at_least"),
    ("لا تقل عن ثمانين تلميذا", "at_least"),
    ("لا يقل عددهم عن 80 تلميذا", "at_least"),
    ("80 تلميذا على الأقل", "at_least"),
    ("80 تلميذا أجنبيا على الأقل", "at_least"),
    ("80 تلميذا على أقل تقدير", "at_least"),
    ("80 تلميذا أو أكثر", "at_least"),
    ("80 تلميذا فأكثر", "at_least"),
    ("بحد أدنى 80 تلميذا", "at_least"),
    ("80 تلميذا كحد أدنى", "at_least"),
    ("لا يتجاوز 80 تلميذا", "at_most"),
    ("لا يتجاوز عددهم 80 تلميذا", "at_most"),
    ("لم تتجاوز 80 تلميذا", "at_most"),
    ("لا تتخطى 80 تلميذا", "at_most"),
    ("لا يزيد عددهم على 80 تلميذا", "at_most"),
    ("عدد يفوق الألف", "more_than"),
    ("ارتفع عدد التلاميذ إلى نحو 25", "approx"),
    ("وصل عدد التلاميذ أمس إلى أكثر من 3000", "more_than"),
    ("لا يتجاوز عدد التلاميذ 200", "at_most"),
    ("مئة ونيف من التلاميذ", "approx"),
    ("عشرون ونيف تلميذا", "approx"),
    ("نيف وعشرون تلميذا", "approx"),
    ("بضع وستون تلميذا", "approx"),
    ("ما لا يتعدى 80 تلميذا", "at_most"),
    ("80 تلميذا كحد أقصى", "at_most"),
    ("بحد أقصى 80 تلميذا", "at_most"),
    ("80 تلميذا على الأكثر", "at_most"),
    ("ما يصل إلى 80 تلميذا", "at_most"),
    ("تستوعب القاعة حتى 80 تلميذا", "at_most"),
    ("تصل أعدادهم حتى 80 تلميذا", "exact"),
    ("من دون 80 تلميذا", "exact"),
    ("80 تلميذا وأكثر من هدية", "exact"),
    ("80 تلميذا فقط", "exact"),
    ("عشرات التلاميذ", "vague"),
    ("أكثر من عشرات التلاميذ", "vague"),
    ("نحو 70-80 تلميذا", "range"),
]


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_bound(text: str, bound: str) -> None:
    assert [figure.bound for figure in find(text)][:1] == [bound]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("نحو 20 رجلا و30 امرأة", ["approx", "approx"]),
        ("أكثر من 20 رجلا و30 امرأة و40 طفلا", ["more_than"] * 3),
        ("نحو 20 رجلا في المدينة و30 امرأة في القرية", ["approx", "approx"]),
        ("نحو 20 رجلا، وثلاثون امرأة", ["approx", "exact"]),
        ("نحو 20 رجلا وأكثر من 30 امرأة", ["approx", "more_than"]),
        ("نحو 20 رجلا وبقي 30 رجلا", ["approx", "exact"]),
        ("20 رجلا على الأقل و30 امرأة", ["at_least", "exact"]),
        ("نحو 20 رجلا و5 كيلومترات", ["approx", "exact"]),
    ],
)
def test_a_bound_governs_its_coordination(text: str, bounds: list[str]) -> None:
    assert [figure.bound for figure in find(text)] == bounds


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("قالت إن ما لا يقل عن 80 تلميذا حضروا", "ما لا يقل عن 80 تلميذا"),
        ("حضر 80 تلميذا مغربيا على الأقل أمس", "80 تلميذا مغربيا على الأقل"),
        ("قالت إن عددا لا يتجاوز الـ80 تلميذا حضر", "لا يتجاوز الـ80 تلميذا"),
    ],
)
def test_the_span_holds_the_bound(text: str, span: str) -> None:
    assert [figure.span.text for figure in find(text)] == [span]
