"""How much an article is about each entity."""

import pytest
from described_text import entities

from newsgraph.coreference import with_salience
from newsgraph.document import Document
from newsgraph.syntax import read


def saliences(text: str) -> dict[str, float | None]:
    return {entity.name: entity.salience for entity in entities(text)}


def test_salience_is_a_share_of_the_highest() -> None:
    found = saliences("حريق في حلب\n\nاندلع حريق في حلب أمس. وقال [o الدفاع المدني]\n\nوفي دمشق مطر")
    assert found["حلب"] == 1.0
    assert 0 < (found["دمشق"] or 0) < (found["الدفاع المدني"] or 0) < 1


@pytest.mark.parametrize(
    ("text", "more", "less"),
    [
        ("حلب تحترق\n\nقال شاهد في دمشق ذلك", "حلب", "دمشق"),  # the headline
        ("وصل إلى حلب\n\nثم إلى دمشق\n\nثم عاد", "حلب", "دمشق"),  # the lead
        ("زار حلب أمس ثم دمشق ثم دمشق", "دمشق", "حلب"),  # the count
        ("دمشق (رويترز) - وصل إلى حلب وفد", "حلب", "دمشق"),  # the dateline
        ("قالت رويترز عن حلب", "حلب", "رويترز"),  # media report of others
        (
            "وصل الوزير [n سمير الحلبي] [n وريم الشامي]",
            "سمير الحلبي",
            "ريم الشامي",
        ),
    ],
)
def test_what_counts_more(text: str, more: str, less: str) -> None:
    found = saliences(text)
    assert (found[more] or 0) > (found[less] or 0)


def test_who_speaks_counts_more() -> None:
    text = "في حلب ودمشق أمطار"
    found = entities(text)
    spoken = with_salience(read(Document(text), found), found, {found[1].id: 2})
    assert [entity.salience for entity in spoken] == [pytest.approx(0.5), 1.0]


def test_nothing_to_weigh() -> None:
    assert entities("") == []
    assert with_salience(read(Document("لا شيء"), []), []) == []
