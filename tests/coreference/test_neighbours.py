"""What stands beside a noun that may refer back, and what the article calls its entities by (`test_nominals`: who is meant)."""

import pytest
from naming import read_marks

from newsgraph.coreference.neighbours import called, country_behind, nationalities, own_noun, refers_back
from newsgraph.document import Document
from newsgraph.report import Entity, Organization, Place
from newsgraph.syntax import Article, read


def article(marked: str) -> Article:
    text, entities = read_marks(marked)
    return read(Document(text), entities)


@pytest.mark.parametrize(
    ("text", "noun", "kind", "expected"),
    [
        ("هرب مسلحو التنظيم المتطرف", "تنظيم", Organization, True),
        ("هرب مسلحو التنظيم الهاربين", "تنظيم", Organization, True),  # they flee, not it
        ("دمر معاقل التنظيم الأخرى", "تنظيم", Organization, True),
        ("قالت الشركة الروسية ذلك", "شركة", Organization, True),
        ("حضر مدير المرصد الدكتور [n سمير الحلبي]", "مرصد", Organization, True),
        ("حملت الوزارة [o الحكومة المصرية] المسؤولية", "وزارة", Organization, True),
        ("هرب سكان المدينة أمس", "مدينة", Place, True),
        ("رمموا المدينة القديمة أمس", "مدينة", Place, False),  # another thing
        ("كتبت «المدينة» أمس", "مدينة", Place, False),  # a newspaper
        ("قصفوا المنطقة 51 أمس", "منطقة", Place, False),
        ("وصل إلى العاصمة [p دمشق]", "عاصمة", Place, False),  # the head of a name
        ("هاجم التنظيم [o داعش]", "تنظيم", Organization, False),
        ("هاجم التنظيم «[o داعش]»", "تنظيم", Organization, False),
    ],
)
def test_refers_back(text: str, noun: str, kind: type[Entity], expected: bool) -> None:
    found = article(text)
    at = next(at for at in range(len(found.tokens)) if found.form(at) == f"ال{noun}")
    assert refers_back(found, at, noun, kind) is expected


@pytest.mark.parametrize(
    ("text", "country"), [("زار العاصمة السورية", "SY"), ("زار العاصمة القديمة", None), ("زار العاصمة سوري", None)]
)
def test_the_country_behind_a_noun(text: str, country: str | None) -> None:
    assert country_behind(article(text), 1, "عاصمة") == country


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("أعلن تنظيم «[o داعش]» ذلك", {"تنظيم"}),
        ("أعلن التنظيم ([o داعش]) ذلك", {"تنظيم"}),
        ("أبلغت الشركة «[o الهيئة]» ذلك", set()),  # another body
        ("دخلوا مدينة [p الرقة]", {"مدينة"}),
        ("دخلوا أمس [p الرقة]", set()),
    ],
)
def test_what_stands_before_a_name(text: str, nouns: set[str]) -> None:
    assert [set(found) for found in called(article(text)).values()] == [nouns]


@pytest.mark.parametrize(
    ("text", "countries"),
    [("شركة [o تلمرز الروسية]", [{"RU"}]), ("جماعة «[o أطلس]» المغربية", [{"MA"}]), ("جماعة [o أطلس] كبيرة", [])],
)
def test_nationalities(text: str, countries: list[set[str]]) -> None:
    assert [set(found) for found in nationalities(article(text)).values()] == countries


def test_the_noun_that_a_name_begins_with() -> None:
    assert own_noun("القوات العراقية") == "قوات"
