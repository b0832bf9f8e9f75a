"""Who speaks where the words alone do not say: titles and surnames alone, carried-over sources, first persons in quotations."""

import pytest
from claims_helpers import claims, with_cue

PERSON, BODY = ("person", "كمال الراعي"), ("organization", "حزب البناء")

# (text, cue, who): the last claim with that cue is this entity's
SAME = [
    ("قال الممثل السوري #كمال_الراعي إن الدور صعب. وأشار الممثل إلى أن النص طويل.", "أشار", "person-1"),
    ("قال كمال الراعي المتحدث باسم المطار إن الرحلة تأخرت. وقال المتحدث إن الطقس سيئ.", "قال", "person-1"),
    ("قال كمال الراعي مدرب الفريق إن اللقاء صعب. وأكد المدرب أن الفوز ممكن.", "أكد", "person-1"),
    ("قال الخبير في الاقتصاد كمال الراعي إن السوق هادئة. وأضاف الخبير الاقتصادي أن الطلب ضعيف.", "أضاف", "person-1"),
    ("قال الخبير كمال الراعي إن السوق هادئة. وأضاف الخبير أن الطلب ضعيف. وتابع أن السعر ثابت.", "تابع", "person-1"),
    ("قال كمال الراعي إن الجسر آمن. ونشر صورة عبر «حزب البناء»، معلقا: «الجسر آمن تماما».", "معلقا", "person-1"),
    ("وفي مهرجان لحزب البناء، ألقى النائب كمال الراعي كلمة، داعيا إلى فتح الطريق.", "داعيا", "person-1"),
    ("أقيم احتفال كان أبرزه لكمال الراعي في البقاع، حيث أكد أن الطريق آمن.", "أكد", "person-1"),
    ("قال كمال الراعي: «نعتقد أن النتيجة خاطئة وسنراجعها».", "نعتقد", "person-1"),
    ("قال كمال الراعي: «كنت أتوقع انفجار المحرك عند الإقلاع».", "أتوقع", "person-1"),
    ("قال كمال الراعي: «قال لي جاري إن الجسر سقط، وأعتقد أنه محق».", "أعتقد", "person-1"),
    ("قال كمال الراعي إن الأمر انتهى، لكنه شدد على أن الحذر واجب.", "شدد", "person-1"),
    ("قال كمال الراعي إن الدور لا يمثله، فيعتقد أن على المخرج تغييره.", "يعتقد", "person-1"),
    ("قال الطبيب كمال الراعي، الرئيس التنفيذي لمبادرة حزب البناء، إن القلب قوي.", "قال", "person-1"),
    ("قال كمال الراعي إن العدد كبير. وأضاف في زيارة، أدتها الفرقة أمس، إن الجهود كبيرة.", "أضاف", "person-1"),
    ("لقاء في «حزب البناء»\nدعا النائب كمال الراعي إلى إعادة اللقاء.", "دعا", "person-1"),
    ("قال الخبير كمال الراعي إن السوق هادئة. وأكد المسؤول الحكومي أن السعر ثابت.", "أكد", "person-1"),
    ("نال الخبر ترحيبا لدى الرئيس كمال الراعي الذي اتهم حزب البناء برفع الأسعار.", "اتهم", "person-1"),
    ("كشف المستشار لدى رئيس الحكومة كمال الراعي أن البنك سيباع.", "كشف", "person-1"),
    ("استقبل المدير سعيد الكاتبة كمال الراعي. وذكرت أن الرواية صدرت.", "ذكرت", "person-1"),
    ("قال شاهد إن حزب البناء أعلن الهدنة ودعا إلى التحقيق.", "دعا", "organization-2"),
    ("قال كمال الراعي إن القمح وفير. وأوضح المتحدث أن السعر ثابت.", "أوضح", "person-1"),
    ("قال كمال الراعي إن القمح وفير. وأكد ذات المتحدث أن السعر ثابت.", "أكد", "person-1"),
    ("قال كمال الراعي إن القمح وفير. وتابع الباحث الزراعي ذاته أن السعر ثابت.", "تابع", "person-1"),
    ("أفاد تقرير لحزب البناء بأن القمح وفير. وقال شاهد إن السوق هادئة. وأوضح التقرير أن السعر ثابت.", "أوضح", "organization-2"),
    ("قالت نوال إن السوق هادئة. وقال كمال الراعي إن القمح وفير. وذكر المحلل أن السعر ثابت.", "ذكر", "person-1"),
    ("عزز الخبير كمال الراعي هذا الشعور عندما قال إن القمح وفير.", "قال", "person-1"),
]


@pytest.mark.parametrize(("text", "cue", "who"), SAME)
def test_same_speaker(text: str, cue: str, who: str) -> None:
    names = [PERSON, BODY, ("person", "كمال_الراعي")]
    found = [claim for claim in claims(text, *names) if claim.cue.text == cue][-1]
    assert found.source_id in (who, "person-3") and found.source_type == "named"


UNNAMED = [  # (text, cue): the antecedent has no name, and what is carried over has neither
    ("قال مصدر أمني إن الجسر أغلق. وتابع أن الطريق مفتوح.", "تابع"),
    ("قال شاهد عيان إن الجسر أغلق. وأضاف: «الطريق مفتوح الآن».", "أضاف"),
    ("قال خبير اقتصادي إن السوق هادئة. وأشار الخبير إلى أن الطلب ضعيف.", "أشار"),
    ("قال مصدر أمني إن الجسر أغلق. وقال كمال الراعي إن الطقس سيئ. وأكد المصدر أن الطريق مفتوح.", "أكد"),
    ("قال السيد كمال الراعي إن الجسر أغلق. وأضافت أن الطريق مفتوح.", "أضافت"),
    ("قال كمال الراعي إن الجسر أغلق. وذكر قائد الشرطة أن الطريق مفتوح.", "ذكر"),
]


@pytest.mark.parametrize(("text", "cue"), UNNAMED)
def test_unnamed_speaker_carried_over(text: str, cue: str) -> None:
    found = with_cue(text, cue, PERSON)
    assert (found.source_id, found.source_type) == (None, "anonymous")


BODIES = [  # (text, type): a body that a person heads is no person, and has no name of its own
    ("أعلنت إدارة الرئيس كمال الراعي أنها ستوقع الاتفاق.", "anonymous"),
    ("أكدت حكومة كمال الراعي أن الأسعار ثابتة.", "anonymous"),
]


@pytest.mark.parametrize(("text", "kind"), BODIES)
def test_body_that_a_person_heads(text: str, kind: str) -> None:
    (claim,) = claims(text, PERSON)
    assert (claim.source_id, claim.source_type) == (None, kind)


def test_a_nominal_mention_gives_no_surname() -> None:
    """الوزير الشمالي, said of one person, must not make him of every الشمالي."""
    from newsgraph.claims import find_claims
    from newsgraph.document import Document
    from newsgraph.report import Mention, Person

    text = "قال كمال الراعي إن الجسر آمن. عاد الوزير الشمالي أمس. وقال الفريق الشمالي إن الطريق مفتوح."
    marks = [("كمال الراعي", "name"), ("الوزير الشمالي", "nominal")]
    mentions = tuple(
        Mention(start=text.find(words), end=text.find(words) + len(words), text=words, kind=kind)  # type: ignore[arg-type]
        for words, kind in marks
    )
    found = find_claims(Document(text), [Person(id="person-1", name="كمال الراعي", mentions=mentions)])
    assert found[-1].source_id is None
