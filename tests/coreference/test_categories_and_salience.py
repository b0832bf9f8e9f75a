"""What kind of body each organization is, and how much an article is about each entity."""

import pytest
from described_text import Tag, entities

from newsgraph.coreference import with_salience
from newsgraph.document import Document
from newsgraph.report import Organization
from newsgraph.syntax import read


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


def saliences(text: str, *tags: Tag) -> dict[str, float | None]:
    return {entity.name: entity.salience for entity in entities(text, *tags)}


def test_salience_is_a_share_of_the_highest() -> None:
    found = saliences("حريق في حلب\n\nاندلع حريق في حلب أمس. وقال الدفاع المدني\n\nوفي دمشق مطر", ("الدفاع المدني", "ORG"))
    assert found["حلب"] == 1.0
    assert 0 < (found["دمشق"] or 0) < (found["الدفاع المدني"] or 0) < 1


@pytest.mark.parametrize(
    ("text", "tags", "more", "less"),
    [
        ("حلب تحترق\n\nقال شاهد في دمشق ذلك", [], "حلب", "دمشق"),  # the headline
        ("وصل إلى حلب\n\nثم إلى دمشق\n\nثم عاد", [], "حلب", "دمشق"),  # the lead
        ("زار حلب أمس ثم دمشق ثم دمشق", [], "دمشق", "حلب"),  # the count
        ("دمشق (رويترز) - وصل إلى حلب وفد", [], "حلب", "دمشق"),  # the dateline
        ("قالت رويترز عن حلب", [], "حلب", "رويترز"),  # media report of others
        (
            "وصل الوزير سمير الحلبي وريم الشامي",
            [("سمير الحلبي", "PER"), ("وريم الشامي", "PER")],
            "سمير الحلبي",
            "ريم الشامي",
        ),
    ],
)
def test_what_counts_more(text: str, tags: list[Tag], more: str, less: str) -> None:
    found = saliences(text, *tags)
    assert (found[more] or 0) > (found[less] or 0)


def test_who_speaks_counts_more() -> None:
    text = "في حلب ودمشق أمطار"
    found = entities(text)
    spoken = with_salience(read(Document(text), found), found, {found[1].id: 2})
    assert [entity.salience for entity in spoken] == [pytest.approx(0.5), 1.0]


def test_nothing_to_weigh() -> None:
    assert entities("") == []
    assert with_salience(read(Document("لا شيء"), []), []) == []
