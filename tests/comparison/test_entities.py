"""Which names of different articles are one."""

import pytest
from naming import unmarked
from story_reports import report

from newsgraph.comparison import compare
from newsgraph.report import Report, Role, Span

D = "2021-03-09"
ROWS: list[tuple[str, str, str, bool]] = [
    ("full names", "[n هاني الصباغ]", "[n هاني الصباغ]", True),
    ("a surname alone", "[n الصباغ]", "[n الصباغ]", False),
    ("a surname and a full name", "[n هاني الصباغ]", "[n الصباغ]", False),
    ("brothers", "[n هاني الصباغ]", "[n رامي الصباغ]", False),
    ("hamzas and ta marbuta aside", "[p قرية إسطنبة]", "[p قرية اسطنبه]", True),
    ("a body by its shorter name", "[o وزارة الموانئ]", "[o وزارة الموانئ الدولية]", True),
    ("a body by its words in another order", "[o وكالة أنباء الرمان]", "[o وكالة الرمان للأنباء]", True),
    ("a body and another with a word behind", "[o جيش الساحل]", "[o جيش الساحل الحر]", False),
    ("a body with its country behind", "[o وزارة الموانئ]", "[o وزارة الموانئ التونسية]", True),
    ("a body and its agency are two", "[o اتحاد الموانئ]", "[o مفوضية اتحاد الموانئ]", False),
    ("a body with and without its kind", "[o صحيفة الميناء]", "[o الميناء]", True),
    ("a place of one long word, spelt almost alike", "[p برنجستان]", "[p برينجستان]", True),
    ("short places spelt almost alike are two", "[p التل]", "[p التلة]", False),
    ("a place is no body", "[p الزيتون]", "[o الزيتون]", False),
]


@pytest.mark.parametrize(("one", "other", "same"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_one_or_two(one: str, other: str, same: bool) -> None:
    found = compare([report(f"خبر عن {name} في [p وادي الرمان] مع [o نقابة الصيادين].", D) for name in (one, other)])
    names = {unmarked(one), unmarked(other)}
    members = [
        entity
        for entity in found.entities
        if names & {entity.name, *entity.aliases} and len({m.article for m in entity.members}) == 2
    ]
    assert bool(members) is same
    assert all(entity.evidence for entity in found.entities)


OFFICES: list[tuple[str, tuple[str, str, str], tuple[str, str, str], str, bool]] = [
    (
        "bodies by one officer",
        ("نادر قاسم", "ناطق", "هيئة السيول"),
        ("نادر قاسم", "ناطق", "إدارة السيول"),
        "body",
        True,
    ),
    (
        "another officer",
        ("نادر قاسم", "ناطق", "هيئة السيول"),
        ("سامي عطا", "ناطق", "إدارة السيول"),
        "body",
        False,
    ),
    ("nothing of the name agrees", ("نادر قاسم", "مدير", "هيئة السيول"), ("نادر قاسم", "مدير", "نقابة الصيادلة"), "body", False),
    ("a name abridged, one role", ("نادر علي قاسم", "مدير", "هيئة السيول"), ("نادر قاسم", "مدير", "هيئة السيول"), "person", True),
    (
        "spelt otherwise",
        ("نادر قاسم", "مدير", "هيئة السيول"),
        ("نادير قاصم", "مدير", "هيئة السيول"),
        "person",
        True,
    ),
    ("another son, one role", ("نادر قاسم طه", "مدير", "هيئة السيول"), ("نادر قاسم رعد", "مدير", "هيئة السيول"), "person", False),
]


@pytest.mark.parametrize(("one", "other", "kind", "same"), [row[1:] for row in OFFICES], ids=[row[0] for row in OFFICES])
def test_one_office(one: tuple[str, str, str], other: tuple[str, str, str], kind: str, same: bool) -> None:
    reports = [_with_office(*words) for words in (one, other)]
    found = compare(reports)
    type = "Organization" if kind == "body" else "Person"
    names = {one[2], other[2]} if kind == "body" else {one[0], other[0]}
    joined = [e for e in found.entities if e.type == type and names <= {e.name, *e.aliases}]
    assert bool(joined) is same


def _with_office(person: str, title: str, body: str) -> Report:
    text = f"قال {title} [o {body}] [n {person}] في [p وادي الرمان] عند [p خليج المرسى] إن [o بلدية المرسى] تعمل."
    made = report(text, D)
    at = made.text.index(title)
    role = Role(title=Span(start=at, end=at + len(title), text=title), organization_id=made.organizations[0].id)
    return made.model_copy(update={"persons": (made.persons[0].model_copy(update={"roles": (role,)}),)})
