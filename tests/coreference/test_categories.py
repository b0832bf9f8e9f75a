"""What kind of body each organization is."""

import pytest
from described_text import entities

from newsgraph.report import Organization


@pytest.mark.parametrize(
    ("text", "category"),
    [
        # by the lexicon, nationality aside
        ("قال داعش ذلك", "armed_group"),
        ("قال حزب الله ذلك", "armed_group"),
        ("قال [o مجلس النواب العراقي] ذلك", "parliament"),
        ("قال صندوق النقد الدولي ذلك", "international"),
        ("قالت رويترز ذلك", "media"),
        ("قالت أ ف ب ذلك", "media"),
        ("قالت أ.ف.ب ذلك", "media"),
        ("قالت [o مؤسسة الريف الخيرية] ذلك", "ngo"),
        ("قالت [o الجامعة التونسية لكرة القدم] ذلك", "association"),
        ("صادق [o مجلس نواب الشعب] أمس", "parliament"),
        # by the head noun
        ("قالت [o كتائب الريف] ذلك", "armed_group"),
        ("قالت القوات العراقية ذلك", "military"),
        ("قالت [o وزارة النقل] ذلك", "government"),
        ("قالت [o شرطة الرستن] ذلك", "police"),
        ("قال [o حزب الريف] ذلك", "party"),
        ("قال [o مصرف الواحة] ذلك", "company"),
        ("قالت [o محكمة الجنايات] ذلك", "court"),
        ("قالت [o جمعية الريف] ذلك", "ngo"),
        ("قالت [o جامعة الريف] ذلك", "education"),
        ("قال المنتخب التونسي ذلك", "club"),
        # by the noun before the name
        ("قالت شركة «[o تلمرز]» ذلك", "company"),
        ("قالت صحيفة «[o تلمرز]» ذلك", "media"),
        ("قال مدرب [o تلمرز] ذلك", "club"),
        ("قالت وكالة [o تلمرز] ذلك", "media"),
        # by other words of the name, where its head noun says little
        ("قالت [o وكالة أنباء الريف] ذلك", "media"),
        ("قالت [o وكالة مشاريع الفضاء] ذلك", "agency"),
        ("قالت [o تلمرز نيوز] ذلك", "media"),
        ("قال [o اتحاد الكرة الطائرة لكرة القدم] ذلك", "association"),
        ("قالت [o منظمة السلام العالمية] ذلك", "international"),
        ("قالت [o منظمة السلام] ذلك", "ngo"),
        # unknown
        ("قالت [o تلمرز] ذلك", None),
    ],
)
def test_category(text: str, category: str | None) -> None:
    assert [e.category for e in entities(text) if isinstance(e, Organization)] == [category]
