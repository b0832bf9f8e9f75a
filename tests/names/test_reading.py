"""Faults that reading of unseen articles showed: what is no name, and where a name begins and ends."""

import pytest
from tagged_text import Tag, entities


def names(text: str, *tags: Tag) -> list[str]:
    """The mentions of the text, in order."""
    found = sorted((m.start, m.text) for e in entities(text, *tags) for m in e.mentions)
    return [surface for _, surface in found]


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        # an army does things for people: they are no part of it
        ("جولة نظمها الجيش السوري للإعلاميين أمس", [("الجيش السوري للإعلاميين", "ORG")], ["الجيش السوري"]),
        ("قال الاتحاد السوري للكاراتيه أمس", [("الاتحاد السوري للكاراتيه", "ORG")], ["الاتحاد السوري للكاراتيه"]),
        # a country that is an adjective too
        ("أعلنت عن ربح مالي كبير", [("مالي", "LOC")], []),
        ("دفعت بدل مالي للعمال", [], []),
        ("انسحبوا من شمال مالي أمس", [("مالي", "LOC")], ["مالي"]),
        ("قال رئيس مالي ذلك", [("مالي", "LOC")], ["مالي"]),
        # a particle before a place that the map has
        ("أحياء القابون وبرزة وتشرين", [("القابون", "LOC"), ("برزة", "LOC"), ("وتشرين", "LOC")], ["القابون", "برزة", "تشرين"]),
        ("الطلبة بصفاقس والأساتذة بصفاقس", [("بصفاقس", "LOC"), ("بصفاقس", "LOC")], ["صفاقس", "صفاقس"]),
        ("مباراة بارما أمس", [("بارما", "LOC")], ["بارما"]),
        ("وصلوا إلى ليون أمس", [("ليون", "LOC")], ["ليون"]),
        # the ل that "belonging to" asks for
        ("الأراضي التابعة لكتابة الدولة كثيرة", [("لكتابة الدولة", "ORG")], ["كتابة الدولة"]),
        # places that are only described
        ("دفن في مقبرة الحي أمس", [("مقبرة الحي", "LOC")], []),
        ("يبعد مركز الهزة كثيرا", [("مركز الهزة", "LOC")], []),
        ("درجات على مقياس ريختر تشيلي أمس", [("ريختر تشيلي", "LOC")], ["تشيلي"]),
        ("قال بطريرك الكرازة الكبرى ذلك", [("بطريرك الكرازة الكبرى", "LOC")], []),
        ("زاروا مقبرة الورد أمس", [("مقبرة الورد", "LOC")], ["مقبرة الورد"]),
        # a continent keeps its direction
        ("يقع في أميركا الجنوبية", [], ["أميركا الجنوبية"]),
        # a noun that refers back to a place so called
        ("في جزيرة سقطرى أمس، وتعاني الجزيرة منذ", [("سقطرى", "LOC"), ("الجزيرة", "LOC")], ["سقطرى"]),
        ("وصل إلى ولاية الجزيرة أمس من جزيرة", [("الجزيرة", "LOC")], ["الجزيرة"]),
        ("التابعة للشركة الوطنية للورد", [("للشركة الوطنية للورد", "ORG")], ["لشركة الوطنية للورد"]),
        # kin before a name
        ("قالت شقيقة سمير ذلك", [("شقيقة سمير", "PER")], ["سمير"]),
        # two bodies of one noun
        (
            "قالت الهيئة العامة للمياه والهيئة العامة للكهرباء ذلك",
            [("الهيئة العامة للمياه والهيئة العامة للكهرباء", "ORG")],
            ["الهيئة العامة للمياه", "الهيئة العامة للكهرباء"],
        ),
        # products, works and exhibitions
        ("أطلقت تطبيق «درب» وقالت إن درب جديد", [("درب", "ORG"), ("درب", "ORG")], []),
        ("بدأت عملية «فجر الورد» أمس", [("فجر الورد", "LOC")], []),
        ("في معرض جيتكس أمس", [("جيتكس", "ORG")], []),
        ("قالت شركة «درب» أمس", [("درب", "ORG")], ["درب"]),
        ("سيارة «درب» من لبنان", [("درب", "ORG"), ("لبنان", "LOC")], ["لبنان"]),
    ],
)
def test_found(text: str, tags: list[Tag], expected: list[str]) -> None:
    assert names(text, *tags) == expected


def test_the_union_of_a_company_is_not_the_company() -> None:
    found = entities("قالت شركة الورد ونقابة شركة الورد", ("شركة الورد", "ORG"), ("ونقابة شركة الورد", "ORG"))
    assert [e.name for e in found] == ["شركة الورد", "نقابة شركة الورد"]


def test_a_name_behind_its_hidden_article_is_the_same_name() -> None:
    text = "التابعة للشركة الوطنية للورد. وقالت الشركة الوطنية للورد"
    found = entities(text, ("للشركة الوطنية للورد", "ORG"), ("الشركة الوطنية للورد", "ORG"))
    assert [e.name for e in found] == ["الشركة الوطنية للورد"]


def test_points_between_letters_make_no_other_name() -> None:
    found = entities("قالت شبكة إن.بي.سي أمس، وأضافت إن بي سي ذلك", ("إن.بي.سي", "ORG"), ("إن بي سي", "ORG"))
    assert [[m.text for m in e.mentions] for e in found] == [["إن.بي.سي", "إن بي سي"]]
