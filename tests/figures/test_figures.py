"""The figures that plain digits give, and the numbers that are none."""

from decimal import Context, Decimal, Inexact, localcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.document import Document
from newsgraph.figures import find, find_in
from newsgraph.numerals import find as find_numerals
from newsgraph.numerals import parse

# surface, number as written, kind, value or (low, high), bound, unit
FIGURES: list[tuple[str, str, str, str | tuple[str, str], str, str | None]] = [
    ("شارك 3,000 متسابق في السباق", "3,000", "count", "3000", "exact", None),
    ("وزعت البلدية 3٬000 سلة", "3٬000", "count", "3000", "exact", None),
    ("زار المعرض 1.234.567 زائرا", "1.234.567", "count", "1234567", "exact", None),
    ("بلغ المعدل ٤٧٫٥ نقطة", "٤٧٫٥", "count", "47.5", "exact", None),
    ("بلغت الحرارة ۴۷٫۵ درجة مئوية", "۴۷٫۵", "temperature", "47.5", "exact", "C"),
    ("ارتفع المؤشر 10،5 في المئة", "10،5", "percent", "10.5", "exact", None),
    ("شرب 1,5 لتر من الماء", "1,5", "volume", "1.5", "exact", "l"),
    ("أنفقت 1,234.5 دولار على الكتب", "1,234.5", "money", "1234.5", "exact", "USD"),
    ("نجح 95% من الطلاب", "95%", "percent", "95", "exact", None),
    ("نجح ٩٥ ٪ من الطلاب", "٩٥", "percent", "95", "exact", None),
    ("نجح %95 من الطلاب", "%95", "percent", "95", "exact", None),
    ("تراجعت المبيعات 12 بالمائة", "12", "percent", "12", "exact", None),
    ("حضر 300-400 متفرج", "300-400", "count", ("300", "400"), "range", None),
    ("حضر 400 – 300 متفرج", "400 – 300", "count", ("300", "400"), "range", None),
    ("تحتاج من 10 إلى 15 عاملا", "10 إلى 15", "count", ("10", "15"), "range", None),
    ("تتراوح بين 20 و30 كيلومترا", "20 و30", "distance", ("20", "30"), "range", "km"),
    ("وصل 130 أو 150 سائحا", "130 أو 150", "count", ("130", "150"), "range", None),
    ("من 300 إلى 400 ألف نسخة", "300 إلى 400 ألف", "count", ("300000", "400000"), "range", None),
    ("نسبة بين 5 و7 في المائة", "5 و7", "percent", ("5", "7"), "range", None),
    ("هبطت الحرارة إلى -5 درجات مئوية", "-5", "temperature", "-5", "exact", "C"),
    ("بكلفة 1.5 مليون دولار", "1.5 مليون", "money", "1500000", "exact", "USD"),
    ("باعت ٣ آلاف نسخة", "٣ آلاف", "count", "3000", "exact", None),
    ("بقيمة 2 مليار يورو", "2 مليار", "money", "2000000000", "exact", "EUR"),
    ("يسكنها 3 ملايين و200 ألف نسمة", "3 ملايين و200 ألف", "count", "3200000", "exact", None),
    ("وقفز بـ20 في المئة", "20", "percent", "20", "exact", None),
    ("دعا ل300 مشارك", "300", "count", "300", "exact", None),
    ("نما الاقتصاد و2.5 في المئة منه صناعة", "2.5", "percent", "2.5", "exact", None),
    ("سعره $25 في المتجر", "25", "money", "25", "exact", "USD"),
    ("دفع 40 دينارا ثمن الكتاب", "40", "money", "40", "exact", None),
    ("استمر المؤتمر 3 أيام", "3", "duration", "3", "exact", "day"),
    ("حملت الشاحنة 12 طنا", "12", "mass", "12", "exact", "t"),
    ("البالغ من العمر 35 عاما", "35", "age", "35", "exact", "year"),
    ("سارت بسرعة 120 كيلومترا في الساعة", "120", "speed", "120", "exact", "km/h"),
    ("مساحتها 60 كيلومترا مربعا", "60", "area", "60", "exact", "km2"),
    ("نحو 80 متسابقا", "80", "count", "80", "approx", None),
    ("وبأكثر من 80 متسابقا", "80", "count", "80", "more_than", None),
    ("ما لا يقل عن 80 متسابقا", "80", "count", "80", "at_least", None),
    ("أقل من 80 متسابقا", "80", "count", "80", "less_than", None),
    ("لا يتجاوز 80 متسابقا", "80", "count", "80", "at_most", None),
    ("80 متسابقا على الأقل", "80", "count", "80", "at_least", None),
    ("80 متسابقا أجنبيا تقريبا", "80", "count", "80", "approx", None),
    ("انتهت المباراة بفوز الضيوف 3-1", "3-1", "score", ("3", "1"), "range", None),
    ("زرعت البلدية في 2000 قرية", "2000", "count", "2000", "exact", None),
    ("خلال الـ48 ساعة الماضية", "48", "duration", "48", "exact", "h"),
]

NONE = [
    "ولد في عام 1987", "افتتح سنة ٢٠٠٣ وتوسع", "عاد منذ 2011 إلى بلده", "يوم 6 سبتمبر", "في 28 تموز (يوليو)", "في أيلول 2015 بدأ",
    "بتاريخ 12/5/2017", "عند 20:30 مساء", "الساعة 8 صباحا", "اتصل على +96311223344", "الهاتف 0911 223 344", "شبكة 4G الجديدة",
    "قمة G7", "سلالة H1N1", "قناة فرانس 24", "طائرة F-16", "جائحة كوفيد-19", "#حدث_2 اليوم", "https://example.org/12/page?x=5",
    "1. المقدمة", "2- الخاتمة", "بين 2010 و2015 تغير", "من 2010 إلى 2015", "خطة 4-3-3", "الدورة الـ25 للمهرجان",
    "كأس العالم 2018 في روسيا", "يومي 5 و6 سبتمبر", "مجموعة 5+1", "انتخابات 2016 الأميركية", "في الدقيقة 85",
    "انتظر [4] هنا", "9" * 40, "الفترة 2010-2015",
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "kind", "value", "bound", "unit"), FIGURES)
def test_figure(text: str, number: str, kind: str, value: str | tuple[str, str], bound: str, unit: str | None) -> None:
    [figure] = find(text)
    assert (figure.number.text, figure.kind, figure.bound, figure.unit) == (number, kind, bound, unit)
    if isinstance(value, tuple):
        assert (figure.value, figure.low, figure.high) == (None, Decimal(value[0]), Decimal(value[1]))
    else:
        assert (figure.value, figure.low, figure.high) == (Decimal(value), None, None)


@pytest.mark.parametrize("text", NONE)
def test_no_figure(text: str) -> None:
    assert find(text) == []


def test_span_runs_from_bound_to_noun() -> None:
    [figure] = find("قال إن نحوَ 3 آلاف متسابق وصلوا")
    assert figure.span.text == "نحوَ 3 آلاف متسابق"
    assert figure.noun is not None and figure.noun.text == "متسابق"


@pytest.mark.parametrize(
    ("text", "noun"),
    [("أصيب 14 في الحادث", None), ("فاز 14 وخسر", None), ("5 من أفراد الفرقة", "أفراد"), ("9% من السكان", "السكان")],
)
def test_noun(text: str, noun: str | None) -> None:
    [figure] = find(text)
    assert (figure.noun.text if figure.noun else None) == noun


def test_bare_multiplier_takes_the_currency_before() -> None:
    assert [figure.unit for figure in find("تصدر النادي (90 مليون يورو) أمام جاره (70 مليونا).")] == ["EUR", "EUR"]


@pytest.mark.parametrize(("text", "per"), [("تدفع 9 ملايين دولار سنويا", "year"), ("صار سعر برميل النفط 60 دولارا", "bbl")])
def test_rate(text: str, per: str) -> None:
    assert [figure.per for figure in find(text)] == [per]


def test_ids_follow_the_text() -> None:
    figures = find_in(Document("وصل 3 رجال. ثم 4 نساء."))
    assert [(figure.id, figure.number.text) for figure in figures] == [("figure-1", "3"), ("figure-2", "4")]


PIECES = st.sampled_from(
    [
        "12",
        "3,000",
        "٤٫٥",
        "95%",
        "%",
        "-",
        "–",
        "و",
        "بين",
        "من",
        "إلى",
        "أو",
        "مليون",
        "في",
        "المئة",
        "نحو",
        "عام",
        "ألف",
        "دولار",
        "$",
        "الساعة",
        "+",
        "#",
        ".",
        "(",
        "[",
        "\n",
        "الـ",
        "كم",
        "0",
        "007",
        "²",
        "نصف",
        "ونصف",
        "ثلاثة",
        "وعشرون",
        "مئات",
        "قتيلان",
        "بهدفين",
        "مقابل",
        "هدف",
        "سنتا",
        "على الأقل",
        "عدد",
        "تجاوز",
        "عاما",
        "شهريا",
        "الأيام",
        "الخمسة",
        "واحد",
        "تحت",
        "الصفر",
        "፩",
        "\ud800",
        "\0",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(PIECES).map("".join), st.lists(PIECES).map(" ".join)))
def test_never_raises_and_spans_are_exact(text: str) -> None:
    last = 0
    for figure in find(text):
        spans = [figure.span, figure.number] + ([figure.noun] if figure.noun else [])
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert figure.span.start <= figure.number.start and figure.number.end <= figure.span.end
        assert figure.number.start >= last
        assert figure.low is None or figure.high is None or figure.low <= figure.high
        last = figure.number.end


HOSTILE = ["9" * 1_000_000, "1," * 300_000, "5-" * 100_000, "3 ألف و" * 10_000, "بين " * 100_000, "1 " * 100_000]
HOSTILE += [
    "نحو عشرين رجلا و" * 8_000,
    "سعر اللتر 3 دراهم و" * 8_000,
    "بهدفين مقابل " * 10_000,
    "عدد " * 100_000 + "5",
    "الثلاثة " * 10_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_linear(text: str) -> None:
    find(text)


TEXT = "ثلثا 1234567.89 دولارا و50 سنتا، -7.12345 درجات، 0.53217 كغ، مليون و123456 ونصف، ثلاثة أسباع السكان، بين 12345.6 و23456.7"


@pytest.mark.parametrize("context", [Context(prec=4), Context(prec=1), Context(prec=3, traps=[Inexact])])
def test_own_context(context: Context) -> None:
    figures, numerals, one = find(TEXT), find_numerals(TEXT), parse("مليون و123456")
    with localcontext(context):
        assert (find(TEXT), find_numerals(TEXT), parse("مليون و123456")) == (figures, numerals, one)
