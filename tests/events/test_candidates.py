"""The preposition that each name stands under in its clause."""

import pytest
from naming import read_marks

from newsgraph.document import Document
from newsgraph.events.candidates import under
from newsgraph.events.scene import Scene
from newsgraph.syntax import read


@pytest.mark.parametrize(
    ("marked", "prepositions"),
    [
        ("وقع الهجوم في مدينة [p حلب]", ["في"]),
        ("قصفت الطائرات بلدات في [p حلب] و[p حمص]", ["في", "في"]),
        ("قتل رجل من قبل [o الحركة] في [p حلب]", ["by", "في"]),
        ("أصيبت طفلة بنيران [o الجيش]", ["by"]),
        ("أجلى الدفاع المدني السكان من [p حلب]", ["من"]),
        ("وصل إلى المطار رئيس [c مصر]", [""]),
        ("التقى الوزير في [p جدة]، وقال [n سمير حداد] شيئا", ["في", ""]),
    ],
)
def test_preposition_of_a_name(marked: str, prepositions: list[str]) -> None:
    text, entities = read_marks(marked)
    document = Document(text)
    assert list(under(Scene(document, entities, (), (), (), read(document, entities))).values()) == prepositions
