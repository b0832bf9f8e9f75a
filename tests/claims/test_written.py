"""The words of a source beside its verb."""

import pytest
from claims_helpers import claims, with_cue


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("وأشار البيان إلى التقارير التي تتهم [o الحكومة] بأنها أهملت القرى.", "تتهم", "التقارير"),
        ("غادر البلاد الرجل الذي اتهم [o الشرطة] بأنها ضربته.", "اتهم", "الرجل"),
        ("غادر البلاد الرجل الذي اتهمته [o الشرطة] بأنه سرق السيارة.", "اتهمت", "الشرطة"),
        ("وأضافت مراسلتنا أن الشوارع خالية.", "أضافت", "مراسلتنا"),
    ],
)
def test_the_subject_speaks_and_not_the_object(text: str, cue: str, source: str) -> None:
    found = with_cue(text, cue)
    assert found.source is not None
    assert found.source.text == source


@pytest.mark.parametrize(
    "text",
    ["وصل [n كمال الراعي] صباحا. وتابع “إن مساهمتنا كبيرة”.", 'وصل [n كمال الراعي] صباحا. وتابع "إن أخبارنا سارة".'],
)
def test_what_is_said_is_no_speaker(text: str) -> None:
    assert with_cue(text, "تابع").source is None


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("ويقول بثقة إن النتائج جيدة.", "يقول"),
        ("وقال للحاضرين إن الجسر مغلق.", "قال"),
        ("وأكد الوزير في تصريح صحفي أن الجسر مغلق.", "تصريح"),
        ("جاء الموظفون حين طلب منهم أن يوقعوا الورقة.", "طلب"),
        ("وأعلنت الإدارة أنه تم إبلاغ الطلاب بأن الدروس متوقفة.", "إبلاغ"),
    ],
)
def test_manner_and_who_is_told_do_not_speak(text: str, cue: str) -> None:
    assert [claim.source for claim in claims(text) if claim.cue.text == cue and claim.source] == []
