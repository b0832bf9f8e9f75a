"""What kind of body each organization is."""

import pytest
from described_text import Tag, entities

from newsgraph.report import Organization


@pytest.mark.parametrize(
    ("text", "tags", "category"),
    [
        # by the lexicon, nationality aside
        ("قال داعش ذلك", [], "armed_group"),
        ("قال حزب الله ذلك", [], "armed_group"),
        ("قال مجلس النواب العراقي ذلك", [("مجلس النواب العراقي", "ORG")], "parliament"),
        ("قال صندوق النقد الدولي ذلك", [], "international"),
        ("قالت رويترز ذلك", [], "media"),
        ("قالت أ ف ب ذلك", [], "media"),
        ("قالت أ.ف.ب ذلك", [], "media"),
        ("قالت مؤسسة الريف الخيرية ذلك", [("مؤسسة الريف الخيرية", "ORG")], "ngo"),
        ("قالت الجامعة التونسية لكرة القدم ذلك", [("الجامعة التونسية لكرة القدم", "ORG")], "association"),
        ("صادق مجلس نواب الشعب أمس", [("مجلس نواب الشعب", "ORG")], "parliament"),
        # by the head noun
        ("قالت كتائب الريف ذلك", [("كتائب الريف", "ORG")], "armed_group"),
        ("قالت القوات العراقية ذلك", [], "military"),
        ("قالت وزارة النقل ذلك", [("وزارة النقل", "ORG")], "government"),
        ("قالت شرطة الرستن ذلك", [("شرطة الرستن", "ORG")], "police"),
        ("قال حزب الريف ذلك", [("حزب الريف", "ORG")], "party"),
        ("قال مصرف الواحة ذلك", [("مصرف الواحة", "ORG")], "company"),
        ("قالت محكمة الجنايات ذلك", [("محكمة الجنايات", "ORG")], "court"),
        ("قالت جمعية الريف ذلك", [("جمعية الريف", "ORG")], "ngo"),
        ("قالت جامعة الريف ذلك", [("جامعة الريف", "ORG")], "education"),
        ("قال المنتخب التونسي ذلك", [], "club"),
        # by the noun before the name
        ("قالت شركة «تلمرز» ذلك", [("تلمرز", "ORG")], "company"),
        ("قالت صحيفة «تلمرز» ذلك", [("تلمرز", "ORG")], "media"),
        ("قال مدرب تلمرز ذلك", [("تلمرز", "ORG")], "club"),
        ("قالت وكالة تلمرز ذلك", [("تلمرز", "ORG")], "media"),
        # by other words of the name, where its head noun says little
        ("قالت وكالة أنباء الريف ذلك", [("وكالة أنباء الريف", "ORG")], "media"),
        ("قالت وكالة مشاريع الفضاء ذلك", [("وكالة مشاريع الفضاء", "ORG")], "agency"),
        ("قالت تلمرز نيوز ذلك", [("تلمرز نيوز", "ORG")], "media"),
        ("قال اتحاد الكرة الطائرة لكرة القدم ذلك", [("اتحاد الكرة الطائرة لكرة القدم", "ORG")], "association"),
        ("قالت منظمة السلام العالمية ذلك", [("منظمة السلام العالمية", "ORG")], "international"),
        ("قالت منظمة السلام ذلك", [("منظمة السلام", "ORG")], "ngo"),
        # unknown
        ("قالت تلمرز ذلك", [("تلمرز", "ORG")], None),
    ],
)
def test_category(text: str, tags: list[Tag], category: str | None) -> None:
    assert [e.category for e in entities(text, *tags) if isinstance(e, Organization)] == [category]
