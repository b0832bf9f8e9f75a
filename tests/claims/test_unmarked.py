"""Speech without quotation marks: papers that lose them leave only the speaker and a clause of the speaker's own."""

import pytest
from claims_helpers import claims, content

NO_SPEECH = [
    "قال [n كمال الراعي] كلمته وخرج من القاعة.",
    "قال الوزير هذا الأسبوع كل شيء.",
    "قال رجل يعمل في السوق كلاما غريبا.",
    "قال الوزير ذلك في مؤتمر صحفي.",
    "وقال [n كمال الراعي] قصيدة طويلة أمام الجمهور.",
]


@pytest.mark.parametrize("text", NO_SPEECH)
def test_no_speech_without_a_clause(text: str) -> None:
    assert [content(claim) for claim in claims(text)] == []
