"""Names of one and the same place are one place."""

import pytest

from newsgraph.document import Document
from newsgraph.gazetteer import located
from newsgraph.report import Identifier, Mention, Place


def place(text: str, number: int, name: str) -> Place:
    start = text.index(name)
    mention = Mention(start=start, end=start + len(name), text=name, kind="name")
    return Place(id=f"place-{number}", name=name, mentions=(mention,))


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("زار الوفد سوريا، ورحبت الجمهورية العربية السورية به", ["سوريا", "الجمهورية العربية السورية"], 1),
        ("هبت الرياح على القرم ثم غادرت شبه جزيرة القرم", ["القرم", "شبه جزيرة القرم"], 1),
        ("من ميلبورن إلى المدينة، وملبورن باردة", ["ميلبورن", "ملبورن"], 1),
        ("خسرت كوريا أمام اليابان، وعادت كوريا الجنوبية إلى سيول", ["كوريا", "كوريا الجنوبية", "سيول"], 2),
        ("بلغ الفرات أعلى مستوى، وفاض نهر الفرات قرب البلدة", ["الفرات", "نهر الفرات"], 1),
        ("فاضت دجلة وارتفع نهر الفرات", ["دجلة", "نهر الفرات"], 2),
        # a side of a place, what lies in it or is called after it, and what no gazetteer has
        ("قصفت الغوطة ثم الغوطة الشرقية", ["الغوطة", "الغوطة الشرقية"], 2),
        ("وصلت السفينة عدن، ورست في ميناء عدن", ["عدن", "ميناء عدن"], 2),
        ("فاض نهر الأردن، ودعا الأردن إلى الحذر", ["نهر الأردن", "الأردن إلى"], 2),
        ("من تلمرز إلى سلكان", ["تلمرز", "سلكان"], 2),
    ],
)
def test_one_each(text: str, names: list[str], expected: int) -> None:
    found = located(Document(text), [place(text, number, name) for number, name in enumerate(names, 1)])
    assert len(found) == expected
    assert [one.id for one in found] == [f"place-{number}" for number in range(1, expected + 1)]
    assert sorted(name for one in found for name in (one.name, *one.aliases)) == sorted(names)


def test_a_users_own_places_stay_apart() -> None:
    text = "زار سوريا ثم الجمهورية العربية السورية"
    names = [place(text, 1, "سوريا"), place(text, 2, "الجمهورية العربية السورية")]
    own = names[0].model_copy(update={"identifiers": (Identifier(scheme="mine", value="7"),)})
    assert len(located(Document(text), [own, names[1]])) == 2
