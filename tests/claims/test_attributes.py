"""How a content is put: its certainty and its stance."""

import pytest
from claims_helpers import with_cue

CERTAINTY = [  # (sentence, cue, certainty)
    ("قال الوزير إن السد متين.", "قال", "certain"),
    ("قال الوزير إن السد قد ينهار.", "قال", "possible"),
    ("قال الوزير إن السد قد انهار.", "قال", "certain"),
    ("قال الوزير إنه ربما ينهار السد.", "قال", "possible"),
    ("قال الوزير إن من الممكن أن ينهار السد.", "قال", "possible"),
    ("قال الوزير إنه يمكن إصلاح السد.", "قال", "possible"),
    ("قال الوزير إن من المرجح أن ينهار السد.", "قال", "probable"),
    ("قال الوزير إن السد سينهار على الأرجح.", "قال", "probable"),
    ("قال الوزير إنه لا شك في متانة السد.", "قال", "certain"),
    ("قال الوزير إن السد لا يمكن إصلاحه.", "قال", "certain"),
    ("قال الوزير إن الانتظار لا يحتمل.", "قال", "certain"),
    ("قال الوزير إن الإصلاح غير ممكن.", "قال", "certain"),
    ("قال الوزير إن السد يمكن إصلاحه.", "قال", "possible"),
    ("قال الوزير إن انهيار السد محتمل.", "قال", "possible"),
    ("رجح الوزير أن ينهار السد.", "رجح", "probable"),
    ("توقع الوزير أن ينهار السد.", "توقع", "probable"),
    ("يعتقد الوزير أن السد متين.", "يعتقد", "probable"),
    ("زعم الموقع أن السد انهار.", "زعم", "possible"),
    ("يأمل الوزير أن يصمد السد.", "يأمل", "possible"),
    ("لم يؤكد الوزير أن السد انهار.", "يؤكد", "possible"),
    ("لا يعتقد الوزير أن السد انهار.", "يعتقد", "possible"),
    ("لا يستبعد الوزير أن ينهار السد.", "يستبعد", "possible"),
    ("نفى الوزير أن يكون السد قد انهار.", "نفى", "certain"),
]


@pytest.mark.parametrize(("text", "cue", "certainty"), CERTAINTY)
def test_certainty(text: str, cue: str, certainty: str) -> None:
    assert with_cue(text, cue).certainty == certainty


STANCES = [
    ("ندد الوزير بالهجوم على الجسر.", "ندد", "accuse"),
    ("لا يستبعد الوزير أن ينهار السد.", "يستبعد", "predict"),
    ("لم ينف الوزير أن السد انهار.", "ينف", "say"),
    ("لم يؤكد الوزير أن السد انهار.", "يؤكد", "say"),
    ("تساءل الوزير عن سبب الانهيار.", "تساءل", "ask"),
    ("اتهم [n كمال الراعي] [o مجلس المدينة] بالإهمال.", "اتهم", "accuse"),
]


@pytest.mark.parametrize(("text", "cue", "stance"), STANCES)
def test_stance(text: str, cue: str, stance: str) -> None:
    assert with_cue(text, cue).stance == stance
