"""What somebody calls a thing that a pronoun means: in a relative clause as far as its name goes, else as far as any content."""

import pytest
from claims_helpers import claims, content, with_cue

# (sentence, cue, source as written or None, content)
CALLED = [
    ("رفض النائب ما وصفه بالحملة المنظمة.", "وصف", None, "الحملة المنظمة"),
    ("نددت الجبهة بما وصفته بـ «الانقلاب الأبيض» في البلاد.", "وصفت", None, "الانقلاب الأبيض"),
    ("احتج العمال على ما وصفوه بالظلم الكبير.", "وصفو", None, "الظلم الكبير"),
    ("حذر الخبير مما سماه «سباق الهاوية» بين البلدين.", "سما", None, "سباق الهاوية"),
    ("حذر الخبير من مخاطر ما تسميه الوزارة «حرية السوق».", "تسمي", "الوزارة", "حرية السوق"),
    ("استقال المدير، وهو ما اعتبره مراقبون خطوة جريئة.", "اعتبر", "مراقبون", "خطوة جريئة"),
    ("استقال المدير، وهو ما وصفته النقابة بأنه نصر للعمال.", "وصفت", "النقابة", "نصر للعمال"),
    ("تراجعت الشركة عن الخطة التي وصفها الخبراء بالفاشلة.", "وصف", "الخبراء", "الفاشلة"),
    ("البعض يعتبره وسيلة فعالة للتواصل.", "يعتبر", "البعض", "وسيلة فعالة للتواصل"),
    ("انتقد الحزب القرار واعتبره خطأ فادحا.", "اعتبر", None, "خطأ فادحا"),
]


@pytest.mark.parametrize(("text", "cue", "source", "said"), CALLED)
def test_what_it_is_called(text: str, cue: str, source: str | None, said: str) -> None:
    claim = with_cue(text, cue)
    assert (claim.source.text if claim.source else None, content(claim)) == (source, said)


@pytest.mark.parametrize(
    "text", ["سماه أبوه محمدا.", "الدواء الذي يسمى المسكن مفيد.", "لا يمكن وصفه بالناجح.", "لم يخطر له أن يزور المدينة."]
)
def test_names_that_say_nothing(text: str) -> None:
    assert not claims(text)
