"""Names that fill quotation marks behind a noun for such names."""

import pytest
from tagged_text import entities


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("بثته قناة «[p نهر] 1 تي في» أمس", [("نهر 1 تي في", "organization-1")]),
        ("ذكر موقع « ورد [p الشام] » أمس", [("ورد الشام", "organization-1")]),
        ("نقلوا إلى مستشفى «ورد كير» أمس", [("ورد كير", "place-1")]),
        ('سجون "ريف" و"تل الورد"، و"نير"', [("ريف", "place-1"), ("تل الورد", "place-2"), ("نير", "place-3")]),
        ('أحزاب "نور" و"هناك غد"', [("نور", "organization-1"), ("هناك غد", "organization-2")]),
        # one noun for one name; what is said is no name, nor what another noun has in marks
        ('حزب "نور" و"هناك غد"', [("نور", "organization-1")]),
        ('قالت الشركة: "نور الصباح"', []),
        ("برنامج «فرصة» مفيد", []),
        ("كتب موقع «\nنور»", []),
        ('انتهى هذا "ملعب"نور"', []),
    ],
)
def test_quoted(text: str, found: list[tuple[str, str]]) -> None:
    assert [(mention.text, entity.id) for entity in entities(text) for mention in entity.mentions] == found
