"""What of a tagged name is the name: where it begins and ends, and what is none at all."""

import pytest
from tagged_text import entities


def names(text: str) -> list[str]:
    """The mentions of the text, in order."""
    found = sorted((m.start, m.text) for e in entities(text) for m in e.mentions)
    return [surface for _, surface in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an army does things for people: they are no part of it
        ("جولة نظمها [o الجيش السوري للإعلاميين] أمس", ["الجيش السوري"]),
        ("قال [o الاتحاد السوري للكاراتيه] أمس", ["الاتحاد السوري للكاراتيه"]),
        # a country that is an adjective too
        ("أعلنت عن ربح [p مالي] كبير", []),
        ("دفعت بدل مالي للعمال", []),
        ("انسحبوا من شمال [p مالي] أمس", ["مالي"]),
        ("قال رئيس [p مالي] ذلك", ["مالي"]),
        # a particle before a place that the map has
        ("أحياء [p القابون] و[p برزة] [p وتشرين]", ["القابون", "برزة", "تشرين"]),
        ("الطلبة [p بصفاقس] والأساتذة [p بصفاقس]", ["صفاقس", "صفاقس"]),
        ("مباراة [p بارما] أمس", ["بارما"]),
        ("وصلوا إلى [p ليون] أمس", ["ليون"]),
        # the ل that "belonging to" asks for
        ("الأراضي التابعة [o لكتابة الدولة] كثيرة", ["كتابة الدولة"]),
        # places that are only described
        ("دفن في [p مقبرة الحي] أمس", []),
        ("يبعد [p مركز الهزة] كثيرا", []),
        ("درجات على مقياس [p ريختر تشيلي] أمس", ["تشيلي"]),
        ("قال [p بطريرك الكرازة الكبرى] ذلك", []),
        ("زاروا [p مقبرة الورد] أمس", ["مقبرة الورد"]),
        # a continent keeps its direction
        ("يقع في أميركا الجنوبية", ["أميركا الجنوبية"]),
        # the side of a town is no place by itself, that of a land is
        ("نزحوا إلى [p جنوب جنين] أمس", ["جنين"]),
        ("وصلت إلى [p شمال غزة] أمس", ["غزة"]),
        ("يعيش في [p جنوب أفريقيا] وفي [p شمال سيناء]", ["جنوب أفريقيا", "شمال سيناء"]),
        # a noun that refers back to a place so called
        ("في جزيرة [p سقطرى] أمس، وتعاني [p الجزيرة] منذ", ["سقطرى"]),
        ("وصل إلى ولاية [p الجزيرة] أمس من جزيرة", ["الجزيرة"]),
        ("التابعة [o للشركة الوطنية للورد]", ["لشركة الوطنية للورد"]),
        # «فإن» before the subject of what follows; without its hamza it may begin a name
        ("وبحسب المصدر [n فإن سمير الخطيب] عاد", ["سمير الخطيب"]),
        ("لوحة للرسام [n فان ديلمون]", ["فان ديلمون"]),
        # the verb that «بعد أن» asks for
        ("عادوا بعد أن [n دان] الوزير ذلك", []),
        ("عادوا بعد أن [n غازل سمير] الجمهور", ["سمير"]),
        ("ذكر أن [n سمير] عاد بعد أن [n دان] ذلك", ["سمير"]),
        # kin before a name
        ("قالت [n شقيقة سمير] ذلك", ["سمير"]),
        # two bodies of one noun
        (
            "قالت [o الهيئة العامة للمياه والهيئة العامة للكهرباء] ذلك",
            ["الهيئة العامة للمياه", "الهيئة العامة للكهرباء"],
        ),
        # products, works and exhibitions
        ("أطلقت تطبيق «[o درب]» وقالت إن [o درب] جديد", []),
        ("بدأت عملية «[p فجر الورد]» أمس", []),
        ("في معرض [o جيتكس] أمس", []),
        ("قالت شركة «[o درب]» أمس", ["درب"]),
        ("سيارة «[o درب]» من [p لبنان]", ["لبنان"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert names(text) == expected
