"""What the words beside a name say about its kind."""

import pytest
from tagged_text import entities


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # newspapers
        ("ذكرت صحيفة [p الشرق الأوسط] ذلك", ["Organization"]),
        ("ذكرت صحيفة «[p الشرق الأوسط]» ذلك", ["Organization"]),
        ("قال لصحيفة «[p الشرق الأوسط]» ذلك", ["Organization"]),
        ("قال لـ«[p الشرق الأوسط]» ذلك", ["Organization"]),
        ("ذكرت جريدة [p الرياض] ذلك", ["Organization"]),
        ("نشرت مجلة [n فورلان] قائمة", ["Organization"]),
        # the region beside the newspaper
        (
            "قال لـ«[p الشرق الأوسط]» إن أزمات [p الشرق الأوسط] كثيرة",
            ["Organization", "Place"],
        ),
        # no newspaper: a country after its adjective's noun, or in quotation marks of distance
        ("في [p الشرق الأوسط] أزمات", ["Place"]),
        ("كتبت صحيفة سورية ذلك", ["Place"]),
        ("انحياز ل«إسرائيل» دائما", ["Place"]),
        ("دعا إلى «[p الشرق الأوسط]» الجديد", ["Place"]),
        ("قال لـ«[n أبو زهدي]» كلاما", ["Person"]),
        # clubs
        ("فاز فريق روما أمس", ["Organization"]),
        ("قال مدرب روما إنه راض", ["Organization"]),
        ("بعد فوز [p برشلونة] على خصمه", ["Organization"]),
        ("بعد فوزه 4 - 1 على روما ذهابا", ["Organization"]),
        ("تعادل صفر - صفر مع [p نابولي]", ["Organization"]),
        ("لاعب لفريق [p تلمرز] سابقا", ["Organization"]),
        ("قال مدرب روما إن روما بخير", ["Organization"]),
        # the city, also beside its club
        ("زار الوزير روما أمس", ["Place"]),
        ("أطل على روما من نافذته", ["Place"]),
        ("قال مدرب روما إنه راض. وروما لعبت وروما فازت ثم عاد إلى روما", ["Organization", "Place"]),
        # a country's team is the country
        ("بعد فوز ألمانيا على البرازيل", ["Place", "Place"]),
        ("قال مدرب إسبانيا إنه راض", ["Place"]),
        ("حضر فريق سوريا أمس", ["Place"]),
    ],
)
def test_kinds(text: str, kinds: list[str]) -> None:
    assert [type(entity).__name__ for entity in entities(text)] == kinds
