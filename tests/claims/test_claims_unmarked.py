"""Speech without quotation marks: papers that lose them leave only the speaker and a clause of the speaker's own."""

import pytest
from claims_helpers import claims, content

PERSON = ("person", "كمال الراعي")

# (text, source, content)
SPEECH = [
    ("وقال المدافع كمال الراعي لم نحقق شيئا بعد.", "المدافع كمال الراعي", "لم نحقق شيئا بعد"),
    ("وقال كمال الراعي لا خوف على الموسم.", "كمال الراعي", "لا خوف على الموسم"),
    ("وقال كمال الراعي فقدنا الكرة في البداية وتأخرنا.", "كمال الراعي", "فقدنا الكرة في البداية وتأخرنا"),
    ("واعترف كمال الراعي ستكون لدينا فرصة كبيرة.", "كمال الراعي", "ستكون لدينا فرصة كبيرة"),
    ("وقال كمال الراعي مدافع الفريق خسرنا في البداية.", "كمال الراعي مدافع الفريق", "خسرنا في البداية"),
    ("وأضاف المدرب نحن نلعب من أجل الفوز.", "المدرب", "نحن نلعب من أجل الفوز"),
    ("ونفى كمال الراعي الخبر. وقال لا يوجد أي إجراء جديد.", None, "لا يوجد أي إجراء جديد"),
]


@pytest.mark.parametrize(("text", "source", "said"), SPEECH)
def test_speech_without_marks(text: str, source: str | None, said: str) -> None:
    claim = claims(text, PERSON)[-1]
    assert (claim.source.text if claim.source else None, content(claim)) == (source, said)


NO_SPEECH = [
    "قال كمال الراعي كلمته وخرج من القاعة.",
    "قال الوزير هذا الأسبوع كل شيء.",
    "قال رجل يعمل في السوق كلاما غريبا.",
    "قال الوزير ذلك في مؤتمر صحفي.",
    "وقال كمال الراعي قصيدة طويلة أمام الجمهور.",
]


@pytest.mark.parametrize("text", NO_SPEECH)
def test_no_speech_without_a_clause(text: str) -> None:
    assert [content(claim) for claim in claims(text, PERSON)] == []
