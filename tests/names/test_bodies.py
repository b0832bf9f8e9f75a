"""Described bodies, datelines and abbreviations: what rules add to a tagger."""

import pytest
from tagged_text import entities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a state's bodies with its nationality
        ("تقدمت القوات العراقية فجرا", ["القوات العراقية"]),
        ("وبالقوات العراقية عجز", ["القوات العراقية"]),
        ("تقدمت [o القوات] العراقية فجرا", ["القوات العراقية"]),
        ("نفت السلطات التونسية ذلك", ["السلطات التونسية"]),
        ("فاز المنتخب التونسي أمس", ["المنتخب التونسي"]),
        ("نفت الخارجية الروسية ذلك", ["الخارجية الروسية"]),
        # ministries
        ("نفت وزارة الداخلية التونسية ذلك", ["وزارة الداخلية التونسية"]),
        ("نفت وزارة الداخلية ذلك", ["وزارة الداخلية"]),
        ("قال وكيل [o وزارة النقل التونسي]", ["وزارة النقل"]),
        # a body's kind before its name
        ("أصدر مجلس شورى داعش بيانا", ["مجلس شورى داعش"]),
        ("أعلنت قيادة عمليات [p الرستن] ذلك", ["قيادة عمليات الرستن"]),
        ("حكمت محكمة جنايات [p الرستن] ببراءته", ["محكمة جنايات الرستن"]),
        # what many states have, with its nationality; but no club
        ("أرسل الهلال الأحمر الإماراتي مساعدات", ["الهلال الأحمر الإماراتي"]),
        ("صوت مجلس النواب العراقي أمس", ["مجلس النواب العراقي"]),
        ("فاز ريال مدريد الإسباني أمس", ["ريال مدريد"]),
        ("قال رئيس القوات المسلحة التركي أمس", ["القوات المسلحة"]),
        # abbreviations
        ("[p برلين] (د ب أ) - قال مسؤول", ["برلين", "د ب أ"]),
        ("قالت [o وكالة أ ف ب أمس]", ["أ ف ب"]),
        ("نقلت أ.ف.ب أمس", ["أ.ف.ب"]),
        # datelines
        ("صنعاء - «تلمرز»\nقال مسؤول", ["صنعاء", "تلمرز"]),
        ("صنعاء – [p «الخليج»]: قال مسؤول", ["صنعاء", "الخليج"]),
        ("دبي، الإمارات (تلمرز)-- قال مسؤول", ["دبي", "الإمارات", "تلمرز"]),
        ("تلمرز | دبي – قال مسؤول", ["تلمرز", "دبي"]),
        # Latin letters behind a noun that says whose they are
        ("وصل الرئيس Donald Trump أمس", ["Donald Trump"]),
        ("قالت شركة «Blue Origin» أمس", ["Blue Origin"]),
        ("قالت شركة Zoom أمس", ["Zoom"]),
        # a name of a person does not keep what introduces the next
        ("قتل [n سمير الحلبي الملقب] أمس", ["سمير الحلبي"]),
        # no name: a movement of a group, a minister's own nationality, a body alone, a plain bracket
        ("رصدوا [o حركة التنظيم] ليلا", []),
        ("قال وزير الخارجية القطري ذلك", []),
        ("الحكم على رئيس [o بنك سابق]", []),
        ("أفلست [o الشركة اللبنانية] أمس", []),
        ("قالت [o الحكومة اللبنانية] ذلك", ["الحكومة اللبنانية"]),
        ("أفلست [o شركة لبنانية] أمس", []),
        ("قالت [o الوزارة] ذلك", []),
        ("قال «[o التنظيم]» ذلك", []),
        ("القوات البرية تقدمت", []),
        ("ظهر iPhone الجديد وWindows في السوق", []),
        ("لعب دور الرئيس Nixon أمس", []),
        ("دبي (مدينة كبيرة) تنمو", ["دبي"]),
        # nor an account or an address
        ("قالت شركة [o تلمرز] (@talmarz) أمس", ["تلمرز"]),
        ("قالت شركة [o تلمرز] (Talmarz) أمس", ["تلمرز", "Talmarz"]),
        ("في دبي - «قال ذلك»", ["دبي"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    found = sorted((m.start, m.text) for e in entities(text) for m in e.mentions)
    assert [surface for _, surface in found] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("صنعاء - [p «الخليج»]\nقال مسؤول", "Organization"),
        ("[p القوات العراقية]", "Organization"),
        ("[n مجلس شورى داعش]", "Organization"),
        ("[n رومان سلكوفيتش] ثم [o سلكوفيتش]", "Person"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert type(entities(text)[-1]).__name__ == kind
