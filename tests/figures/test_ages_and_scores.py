"""Ages among the durations, and the results of matches."""

from decimal import Decimal

import pytest

from newsgraph.figures import find

AGES = [
    ("البالغ من العمر 35 عاما", "35"),
    ("تبلغ من العمر ثلاثين سنة", "30"),
    ("اللاعب البالغ 22 عاما", "22"),
    ("كان عمره 9 سنوات", "9"),
    ("عمرها خمسة أشهر", "5"),
    ("في عمر 18 سنة", "18"),
    ("توفي عن عمر ناهز 80 عاما", "80"),
    ("توفيت أمس في مدينتها عن 80 عاما", "80"),
    ("رحل عن عمر يناهز الثمانين عاما", "80"),
    ("الرسام سامي (45 عاما)", "45"),
    ("الرسام سامي (45 سنة)", "45"),
    ("الرسام سامي، 45 عاما، إن", "45"),
    ("ابنته (ليلى 4 سنوات)", "4"),
    ("الشاب ابن الـ33 عاما", "33"),
    ("الطفلة ذات الـ5 أعوام", "5"),
    ("صاحب الـ27 عاما", "27"),
    ("من هم دون 18 عاما", "18"),
    ("منتخب تحت 20 سنة", "20"),
    ("45 عاما من العمر", "45"),
    ("في سن 18", "18"),
    ("عمرهما 18 سنة", "18"),
    ("شاب في الـ25 من عمره", "25"),
    ("تقاعد في سن الـ50 بعد مسيرة", "50"),
    ("تحت سن ال 50", "50"),
    ("لاعبون دون الـ23", "23"),
    ("من هم فوق الستين", "60"),
    ("من هم فوق الـ60 عاما", "60"),
    ("دون سن الثلاثين", "30"),
    ("وهو في الخمسين من عمره", "50"),
]

DURATIONS = [
    "حكم عليه بالسجن 12 عاما", "بعد غياب دام 20 عاما", "خلال 3 أعوام", "قبل خمسة أشهر", "مدته عامان",
    "عاش ابن خلدون في مصر 24 عاما", "استمر البناء، وفق السجلات، 30 عاما في المدينة", "قبل نحو 200 عام",
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), AGES)
def test_age(text: str, value: str) -> None:
    [figure] = find(text)
    assert (figure.kind, figure.value, figure.noun) == ("age", Decimal(value), None)


@pytest.mark.parametrize("text", DURATIONS)
def test_duration_is_no_age(text: str) -> None:
    assert [figure.kind for figure in find(text)] == ["duration"]


def test_range_of_ages() -> None:
    [figure] = find("تتراوح أعمارهم بين 20 و30 عاما")
    assert (figure.kind, figure.low, figure.high, figure.unit) == ("age", Decimal(20), Decimal(30), "year")


SCORES = [
    ("انتهت المباراة 2-1", "2-1", 2, 1),
    ("خسر الفريق 1-2 على أرضه", "1-2", 1, 2),
    ("انتهت المباراة (1-1)", "1-1", 1, 1),
    ("فاز الفريق 3 - 0 على ضيفه", "3 - 0", 3, 0),
    ("فاز بهدفين مقابل هدف", "هدفين مقابل هدف", 2, 1),
    ("تعادل الفريق مع حامل اللقب (1-1) في قمة المرحلة", "1-1", 1, 1),
    ("فاز بهدفين لهدف", "هدفين لهدف", 2, 1),
    ("فاز بهدفين مقابل ثلاثة أهداف", "هدفين مقابل ثلاثة", 2, 3),
    ("بثلاثة أهداف مقابل هدفين", "ثلاثة أهداف مقابل هدفين", 3, 2),
    ("بأربعة أهداف مقابل هدف واحد", "أربعة أهداف مقابل هدف واحد", 4, 1),
    ("فازوا بثلاثة أهداف دون رد", "ثلاثة", 3, 0),
    ("بخمسة أهداف مقابل لا شيء", "خمسة", 5, 0),
    ("بثلاثة أهداف نظيفة", "ثلاثة", 3, 0),
    ("فاز بهدفين نظيفين", "هدفين", 2, 0),
    ("انتهت مباراة كرة اليد بنتيجة 31-29", "31-29", 31, 29),
]


@pytest.mark.parametrize(("text", "number", "low", "high"), SCORES)
def test_score(text: str, number: str, low: int, high: int) -> None:
    [figure] = find(text)
    assert (figure.kind, figure.number.text, figure.low, figure.high) == ("score", number, Decimal(low), Decimal(high))


def test_a_score_neither_rises_nor_falls() -> None:
    assert [figure.change for figure in find("خسر بهدفين نظيفين")] == [None]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("سجل ثلاثة أهداف في المباراة", ["count"]),
        ("حضر 300-400 متفرج المباراة", ["count"]),
        ("تحتاج الوصفة 2-3 ملاعق", ["count"]),
        ("دون العشرين ألفا", ["count"]),
        ("رفع رصيده إلى 49 نقطة", ["count"]),
    ],
)
def test_what_is_no_score(text: str, kinds: list[str]) -> None:
    assert [figure.kind for figure in find(text)] == kinds
