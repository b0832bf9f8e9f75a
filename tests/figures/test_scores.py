"""The results of matches."""

from decimal import Decimal

import pytest

from newsgraph.figures import find

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


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("خسر النهضة أمام الوحدة 0-3 مساء الأحد في المباراة", 0, 3), ("تغلب الفريق على ضيفه 4-2 عصر أمس", 4, 2)],
)
def test_a_result_before_a_time(text: str, low: int, high: int) -> None:
    [figure] = find(text)
    assert (figure.kind, figure.low, figure.high) == ("score", low, high)
