"""Which names of different articles are one."""

import pytest
from story_reports import Kind, report

from newsgraph.comparison import compare
from newsgraph.report import Report, Role, Span

D = "2021-03-09"
ROWS: list[tuple[str, tuple[Kind, str], tuple[Kind, str], bool]] = [
    ("full names", ("person", "هاني الصباغ"), ("person", "هاني الصباغ"), True),
    ("a surname alone", ("person", "الصباغ"), ("person", "الصباغ"), False),
    ("a surname and a full name", ("person", "هاني الصباغ"), ("person", "الصباغ"), False),
    ("brothers", ("person", "هاني الصباغ"), ("person", "رامي الصباغ"), False),
    ("hamzas and ta marbuta aside", ("place", "قرية إسطنبة"), ("place", "قرية اسطنبه"), True),
    ("a body by its shorter name", ("body", "وزارة الموانئ"), ("body", "وزارة الموانئ الدولية"), True),
    ("a body by its words in another order", ("body", "وكالة أنباء الرمان"), ("body", "وكالة الرمان للأنباء"), True),
    ("a body and another with a word behind", ("body", "جيش الساحل"), ("body", "جيش الساحل الحر"), False),
    ("a body with its country behind", ("body", "وزارة الموانئ"), ("body", "وزارة الموانئ التونسية"), True),
    ("a body and its agency are two", ("body", "اتحاد الموانئ"), ("body", "مفوضية اتحاد الموانئ"), False),
    ("a body with and without its kind", ("body", "صحيفة الميناء"), ("body", "الميناء"), True),
    ("a place of one long word, spelt almost alike", ("place", "برنجستان"), ("place", "برينجستان"), True),
    ("short places spelt almost alike are two", ("place", "التل"), ("place", "التلة"), False),
    ("a place is no body", ("place", "الزيتون"), ("body", "الزيتون"), False),
]


@pytest.mark.parametrize(("one", "other", "same"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_one_or_two(one: tuple[Kind, str], other: tuple[Kind, str], same: bool) -> None:
    shared: tuple[tuple[Kind, str], ...] = (("place", "وادي الرمان"), ("body", "نقابة الصيادين"))
    texts = [f"خبر عن {name} في وادي الرمان مع نقابة الصيادين." for _, name in (one, other)]
    found = compare([report(text, D, who, *shared) for text, who in zip(texts, (one, other), strict=True)])
    members = [
        entity
        for entity in found.entities
        if {one[1], other[1]} & {entity.name, *entity.aliases} and len({m.article for m in entity.members}) == 2
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
    shared: tuple[tuple[Kind, str], ...] = (("place", "وادي الرمان"), ("body", "بلدية المرسى"), ("place", "خليج المرسى"))
    text = f"قال {title} {body} {person} في وادي الرمان عند خليج المرسى إن بلدية المرسى تعمل."
    made = report(text, D, ("person", person), ("body", body), *shared)
    at = text.index(title)
    role = Role(title=Span(start=at, end=at + len(title), text=title), organization_id="organization-1")
    return made.model_copy(update={"persons": (made.persons[0].model_copy(update={"roles": (role,)}),)})
