"""Who does what a masdar or an أن clause says."""

import pytest
from reading import article

from newsgraph.syntax import Relation


@pytest.mark.parametrize(
    ("text", "predicate", "subject", "object_"),
    [
        ("طلبت النيابة من القاضي سجن المتهم", "سجن", "القاضي", "المتهم"),
        ("طلبت النيابة من القاضي أن يسجن المتهم", "يسجن", "القاضي", "المتهم"),
        ("سمحت الحكومة للشركة باستيراد القمح", "باستيراد", "للشركة", "القمح"),
        ("اتهمت النيابة المدير بإخفاء الأرباح", "بإخفاء", "المدير", "الأرباح"),
        ("أدين المتهم بقتل جاره", "بقتل", "المتهم", "جاره"),
        # what a charge says was done by the accused, whatever the verb above
        ("اعتقلت الشرطة المدير بتهمة تهريب الأسلحة", "تهريب", "المدير", "الأسلحة"),
        ("حكمت المحكمة على الوزير بالسجن بتهمة إخفاء الأرباح", "إخفاء", "الوزير", "الأرباح"),
        ("أدين المدير بتهمة قتل جاره", "قتل", "المدير", "جاره"),
        ("حققت المحكمة في تهمة قتل المدير", "قتل", "-", "المدير"),
        ("أعلنت الوزارة استهداف سيارة", "استهداف", "-", "سيارة"),
        ("قررت الحكومة رفع الأسعار", "رفع", "الحكومة", "الأسعار"),
        ("جرى ذلك بعد وصول الوزير", "وصول", "الوزير", "-"),
        ("جرى ذلك بعد قصف البلدة", "قصف", "-", "البلدة"),
    ],
)
def test_slots(text: str, predicate: str, subject: str, object_: str) -> None:
    read = article(text)
    clause = next(clause for clause in read.clauses if read.tokens[clause.predicate].text == predicate)
    filled = ["-" if slot is None else read.tokens[slot.head].text for slot in (clause.subject, clause.object)]
    assert filled == [subject, object_]


@pytest.mark.parametrize(
    ("text", "predicate", "passive"),
    [
        ("قتل ثلاثة جنود في هجوم", "قتل", True),
        ("قتل المسلحون ثلاثة جنود", "قتل", False),
        ("قتله المسلحون", "قتله", False),
        ("أجريت المباراة أمس", "أجريت", True),
        ("وصل ثلاثة جنود إلى البلدة", "وصل", False),
        ("أعلنت الوزارة أن الوفد وصل", "أعلنت", False),
        ("نفذ الجيش العملية", "نفذ", False),
        # a verb that is never told in the passive is active, though its object is not found
        ("واجهت البلاد أمس", "واجهت", False),
        ("نشر التقرير أمس", "نشر", True),
        # one whose passive tells of things is active where somebody stands behind it
        ("نشرت الوكالة أمس", "نشرت", False),
        ("اعتقل الوزير أمس", "اعتقل", True),
        # a damma tells the passive of a perfect
        ("عُقد الاجتماع في المدينة", "عُقد", True),
        ("عقد الاجتماع في المدينة", "عقد", False),
        ("واستُخدمت المواد في المصنع", "واستُخدمت", True),
        ("يُقدم الفريق عرضا", "يُقدم", False),
    ],
)
def test_passive(text: str, predicate: str, passive: bool) -> None:
    read = article(text)
    assert next(clause for clause in read.clauses if read.tokens[clause.predicate].text == predicate).passive is passive


def test_who_controls() -> None:
    """Only a subject that the clause above fills is one that it controls."""
    for text, predicate, known in (
        ("طلبت النيابة من القاضي سجن المتهم", "سجن", True),
        ("جرى ذلك بعد وصول الوزير", "وصول", False),
    ):
        read = article(text)
        clause = next(clause for clause in read.clauses if read.tokens[clause.predicate].text == predicate)
        assert (clause.controller is not None) is known


def test_first_of_a_list() -> None:
    read = article("هاجم الجيش القرى والمدن والحقول")
    first = {read.tree.top(at, Relation.CONJUNCT) for at in range(2, 5)}
    assert first == {2}
