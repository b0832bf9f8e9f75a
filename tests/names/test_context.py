"""What the words beside a name say about its kind."""

import pytest
from tagged_text import Tag, entities


@pytest.mark.parametrize(
    ("text", "tags", "kinds"),
    [
        # newspapers
        ("ذكرت صحيفة الشرق الأوسط ذلك", [("الشرق الأوسط", "LOC")], ["Organization"]),
        ("ذكرت صحيفة «الشرق الأوسط» ذلك", [("الشرق الأوسط", "LOC")], ["Organization"]),
        ("قال لصحيفة «الشرق الأوسط» ذلك", [("الشرق الأوسط", "LOC")], ["Organization"]),
        ("قال لـ«الشرق الأوسط» ذلك", [("الشرق الأوسط", "LOC")], ["Organization"]),
        ("ذكرت جريدة الرياض ذلك", [("الرياض", "LOC")], ["Organization"]),
        ("نشرت مجلة فورلان قائمة", [("فورلان", "PER")], ["Organization"]),
        # the region beside the newspaper
        (
            "قال لـ«الشرق الأوسط» إن أزمات الشرق الأوسط كثيرة",
            [("الشرق الأوسط", "LOC"), ("الشرق الأوسط", "LOC")],
            ["Organization", "Place"],
        ),
        # no newspaper: a country after its adjective's noun, or in quotation marks of distance
        ("في الشرق الأوسط أزمات", [("الشرق الأوسط", "LOC")], ["Place"]),
        ("كتبت صحيفة سورية ذلك", [], ["Place"]),
        ("انحياز ل«إسرائيل» دائما", [], ["Place"]),
        ("دعا إلى «الشرق الأوسط» الجديد", [("الشرق الأوسط", "LOC")], ["Place"]),
        ("قال لـ«أبو زهدي» كلاما", [("أبو زهدي", "PER")], ["Person"]),
        # clubs
        ("فاز فريق روما أمس", [], ["Organization"]),
        ("قال مدرب روما إنه راض", [], ["Organization"]),
        ("بعد فوز برشلونة على خصمه", [("برشلونة", "LOC")], ["Organization"]),
        ("بعد فوزه 4 - 1 على روما ذهابا", [], ["Organization"]),
        ("تعادل صفر - صفر مع نابولي", [("نابولي", "LOC")], ["Organization"]),
        ("لاعب لفريق تلمرز سابقا", [("تلمرز", "LOC")], ["Organization"]),
        ("قال مدرب روما إن روما بخير", [], ["Organization"]),
        # the city, also beside its club
        ("زار الوزير روما أمس", [], ["Place"]),
        ("أطل على روما من نافذته", [], ["Place"]),
        ("قال مدرب روما إنه راض. وروما لعبت وروما فازت ثم عاد إلى روما", [], ["Organization", "Place"]),
        # a country's team is the country
        ("بعد فوز ألمانيا على البرازيل", [], ["Place", "Place"]),
        ("قال مدرب إسبانيا إنه راض", [], ["Place"]),
        ("حضر فريق سوريا أمس", [], ["Place"]),
    ],
)
def test_kinds(text: str, tags: list[Tag], kinds: list[str]) -> None:
    assert [type(entity).__name__ for entity in entities(text, *tags)] == kinds
