"""Who speaks: participles and verbs that carry a source on, sources behind others, types and entities."""

import pytest
from claims_helpers import claims, content, with_cue

PERSON, BODY = ("person", "كمال الراعي"), ("organization", "مجلس المدينة")

# (sentence, cue, content, stance): the source is not written, and is the speaker before
PARTICIPLES = [
    ("قال كمال الراعي إن الجسر آمن، مضيفا أن الطريق مفتوح.", "مضيفا", "الطريق مفتوح", "say"),
    ("قال كمال الراعي إن الجسر آمن، مؤكدا أن الطريق مفتوح.", "مؤكدا", "الطريق مفتوح", "confirm"),
    ("قال كمال الراعي إن الجسر آمن، مشيرا إلى أن الطريق مفتوح.", "مشيرا", "الطريق مفتوح", "say"),
    ("قال كمال الراعي إن الجسر آمن، لافتا إلى أن الطريق مفتوح.", "لافتا", "الطريق مفتوح", "say"),
    ("قال كمال الراعي إن الجسر آمن، محذرا من أن الطريق مغلق.", "محذرا", "الطريق مغلق", "warn"),
    ("قال كمال الراعي إن الجسر آمن، موضحا أن الطريق مفتوح.", "موضحا", "الطريق مفتوح", "say"),
    ("قال كمال الراعي إن الجسر آمن، معتبرا أن الطريق خطر.", "معتبرا", "الطريق خطر", "opinion"),
    ("قال كمال الراعي إن الجسر آمن، مرجحا فتح الطريق.", "مرجحا", "فتح الطريق", "predict"),
    ("قال كمال الراعي إن الجسر آمن، متوقعا أن يفتح الطريق.", "متوقعا", "يفتح الطريق", "predict"),
    ("قال كمال الراعي إن الجسر آمن، نافيا أن يكون الطريق مغلقا.", "نافيا", "يكون الطريق مغلقا", "deny"),
    ("قال كمال الراعي إن الجسر آمن، مستبعدا إغلاق الطريق.", "مستبعدا", "إغلاق الطريق", "deny"),
    ("قال كمال الراعي إن الجسر آمن، داعيا إلى فتح الطريق.", "داعيا", "فتح الطريق", "call"),
    ("قال كمال الراعي إن الجسر آمن، مطالبا بفتح الطريق.", "مطالبا", "فتح الطريق", "call"),
    ("قال كمال الراعي إن الجسر آمن، متعهدا بفتح الطريق.", "متعهدا", "فتح الطريق", "promise"),
    ("قال كمال الراعي إن الجسر آمن، مشددا على ضرورة الحذر.", "مشددا", "ضرورة الحذر", "confirm"),
    ("قال كمال الراعي إن الجسر آمن، معربا عن أمله في أن يفتح الطريق.", "معربا", "يفتح الطريق", "opinion"),
    ("قال كمال الراعي إن الجسر آمن، متسائلا عن سبب الإغلاق.", "متسائلا", "سبب الإغلاق", "ask"),
    ("قال كمال الراعي إن الجسر آمن، زاعما أن الطريق مغلق.", "زاعما", "الطريق مغلق", "allege"),
    ("قال كمال الراعي إن الجسر آمن، مبينا أن الطريق مفتوح.", "مبينا", "الطريق مفتوح", "say"),
    ("استقبل كمال الراعي الوفد، مؤكدا أن الطريق مفتوح.", "مؤكدا", "الطريق مفتوح", "confirm"),
    ("استقبل كمال الراعي الوفد، قائلا إن الطريق مفتوح.", "قائلا", "الطريق مفتوح", "say"),
    ("قال كمال الراعي إن الجسر آمن. وأضاف أن الطريق مفتوح.", "أضاف", "الطريق مفتوح", "say"),
    ("قال كمال الراعي إن الجسر آمن. ولفت إلى أن الطريق مفتوح.", "لفت", "الطريق مفتوح", "say"),
    ("قال كمال الراعي إن الجسر آمن. وتابع: «الطريق مفتوح».", "تابع", "الطريق مفتوح", "say"),
    ("قال كمال الراعي إن الجسر آمن. وقال إنه سيفتح الطريق.", "قال", "سيفتح الطريق", "say"),
    ("زار كمال الراعي الجسر وقال إن الطريق مفتوح.", "قال", "الطريق مفتوح", "say"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "said", "stance"), PARTICIPLES)
def test_source_carried_over(text: str, cue: str, said: str, stance: str) -> None:
    claim = [claim for claim in claims(text, PERSON) if claim.cue.text == cue][-1]
    assert (claim.source, claim.source_id, content(claim), claim.stance) == (None, "person-1", said, stance)


NO_PARTICIPLE = [
    "وصلت أنباء مؤكدة من الجبهة.",
    "عثر على مواد محذرة في المخزن.",
    "متابعة دقيقة للملف كل يوم.",
    "كان الجو معتدلا غير متوقع.",
    "قطعت الطريق مضيفة المطار.",
    "المتهم معترف به دوليا.",
    "رجل مهدد بالموت يعيش هنا.",
    "دولة معترف بها دوليا.",
    "منزل مطالب بالضريبة قديم.",
]


@pytest.mark.parametrize("text", NO_PARTICIPLE)
def test_participle_that_is_an_adjective(text: str) -> None:
    assert [(claim.cue.text, content(claim)) for claim in claims(text)] == []


TYPES = [  # (sentence, cue, type, entity)
    ("قال كمال الراعي إن الأمر انتهى.", "قال", "named", "person-1"),
    ("قال الوزير كمال الراعي إن الأمر انتهى.", "قال", "named", "person-1"),
    ("قال مجلس المدينة إن الأمر انتهى.", "قال", "named", "organization-2"),
    ("قال محامي كمال الراعي إن الأمر انتهى.", "قال", "anonymous", None),
    ("قالت مصادر في مجلس المدينة إن الأمر انتهى.", "قالت", "anonymous", None),
    ("قال مصدر رفض الكشف عن اسمه إن الأمر انتهى.", "قال", "anonymous", None),
    ("قال ناشطون إن الأمر انتهى.", "قال", "anonymous", None),
    ("قال مراقبون إن الأمر انتهى.", "قال", "anonymous", None),
    ("قال بعض الخبراء إن الأمر انتهى.", "قال", "anonymous", None),
    ("قالت وكالة الأنباء الرسمية إن الأمر انتهى.", "قالت", "media", None),
    ("قالت صحيفة محلية إن الأمر انتهى.", "قالت", "media", None),
    ("ذكر التلفزيون الرسمي أن الأمر انتهى.", "ذكر", "media", None),
    ("ذكرت رويترز أن الأمر انتهى.", "ذكرت", "media", None),
    ("قال رئيس الوزراء إن الأمر انتهى.", "قال", "named", None),
    ("قال متحدث باسم النادي إن الأمر انتهى.", "قال", "anonymous", None),
    ("يعتقد أن الأمر انتهى.", "يعتقد", "anonymous", None),
    ("ويُعتقد أن الأمر انتهى.", "يُعتقد", "anonymous", None),
    ("وقيل إن الأمر انتهى.", "قيل", "anonymous", None),
    ("ويتوقع أن ينتهي الأمر.", "يتوقع", "anonymous", None),
]


@pytest.mark.parametrize(("text", "cue", "kind", "entity"), TYPES)
def test_source_type_and_entity(text: str, cue: str, kind: str, entity: str | None) -> None:
    claim = with_cue(text, cue, PERSON, BODY)
    assert (claim.source_type, claim.source_id) == (kind, entity)


PASSIVES = [
    "يعتقد أن الأمر انتهى.",
    "ويُعتقد أن الأمر انتهى.",
    "وقيل إن الأمر انتهى.",
    "ويقال إن الأمر انتهى.",
    "ويتوقع أن ينتهي الأمر.",
]


@pytest.mark.parametrize("text", PASSIVES)
def test_passives_have_no_source(text: str) -> None:
    (claim,) = claims("قال كمال الراعي إن الجسر آمن.\n" + text, PERSON)[1:]
    assert (claim.source, claim.source_id) == (None, None)


def test_title_alone_is_who_bore_it() -> None:
    text = "قال وزير الطاقة كمال الراعي إن السد متين.\nوقال الوزير إن الماء كاف."
    first, second = claims(text, PERSON)
    assert (first.source_id, second.source_id) == ("person-1", "person-1")
    assert second.source is not None
    assert second.source.text == "الوزير"


def test_feminine_verb_goes_on_with_the_last_woman() -> None:
    text = "قالت هند الراعي إن السد متين. وقال كمال الراعي إن الماء كاف. وأضافت أن البئر عميق."
    last = claims(text, PERSON, ("person", "هند الراعي"))[-1]
    assert (last.cue.text, last.source_id) == ("أضافت", "person-2")


RELAYS = [  # (sentence, [(cue, source, content)])
    ("نقلت الوكالة عن مسؤول قوله إن الأمر انتهى.", [("نقلت", "الوكالة", "الأمر انتهى"), ("قول", "مسؤول", "الأمر انتهى")]),
    ("نقلت الوكالة عن مسؤول أن الأمر انتهى.", [("نقلت", "مسؤول", "الأمر انتهى")]),
    ("ونقل عن مسؤول قوله إن الأمر انتهى.", [("نقل", "مسؤول", "الأمر انتهى")]),
    ("نقلت الوكالة عن مسؤول: «انتهى الأمر كله».", [("نقلت", "مسؤول", "انتهى الأمر كله")]),
    ("جاء في البيان أن الأمر انتهى.", [("جاء", "البيان", "الأمر انتهى")]),
    ("وجاء في التقرير: «انتهى الأمر كله».", [("جاء", "التقرير", "انتهى الأمر كله")]),
    ("ورد في بيان أن الأمر انتهى.", [("ورد", "بيان", "الأمر انتهى")]),
    ("جاء في المركز الثاني.", []),
    ("نقلت الحافلة عن طريق آخر ركابها.", []),
]


@pytest.mark.parametrize(("text", "expected"), RELAYS)
def test_relayed_and_written(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [(claim.cue.text, claim.source.text if claim.source else None, content(claim)) for claim in claims(text)]
    assert found == expected
