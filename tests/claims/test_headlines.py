"""The colon after a speaker: in headlines, interviews and running text, and colons that attribute nothing."""

import pytest
from claims_helpers import claims, content, with_cue

COLONS = [  # (text, source, content)
    ("[n سمير الحداد]: لن نترك المدينة أبدا", "سمير الحداد", "لن نترك المدينة أبدا"),
    ("وزير المال: الأسعار تحت السيطرة", "وزير المال", "الأسعار تحت السيطرة"),
    ("مصادر: الصفقة في مراحلها الأخيرة", "مصادر", "الصفقة في مراحلها الأخيرة"),
    ("خبير اقتصادي: السوق ستهدأ قريبا", "خبير اقتصادي", "السوق ستهدأ قريبا"),
    ("وزير المال: الأسعار تحت السيطرة ــ أخبار الشمال\nقال الوزير كلاما كثيرا.", "وزير المال", "الأسعار تحت السيطرة"),
    ("مدرب الفريق: لاعبونا في أفضل حال", "مدرب الفريق", "لاعبونا في أفضل حال"),
]


@pytest.mark.parametrize(("text", "source", "said"), COLONS)
def test_colon_after_a_speaker(text: str, source: str, said: str) -> None:
    claim = with_cue(text, ":")
    assert claim.source is not None
    assert (claim.source.text, content(claim)) == (source, said)


NO_COLON = [
    "المصدر: وكالات الأنباء العالمية",
    "تصوير: [n سمير الحداد] من المدينة",
    "الساعة 10:30 يبدأ العرض الأول",
    "المكونات: سكر وطحين وماء وملح",
    "النتيجة: فوز ساحق للفريق الأحمر",
    "اقرأ أيضا: تاريخ المدينة القديمة",
    "وزير المال: نعم",
    "[l القاهرة]: ربما كانت السوق أكبر",
]


@pytest.mark.parametrize("text", NO_COLON)
def test_colon_that_attributes_nothing(text: str) -> None:
    assert claims(text) == ()
