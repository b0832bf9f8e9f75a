"""Which names of different articles are one."""

import pytest
from story_reports import Kind, report

from newsgraph.comparison import compare

D = "2021-03-09"
ROWS: list[tuple[str, tuple[Kind, str], tuple[Kind, str], bool]] = [
    ("full names", ("person", "هاني الصباغ"), ("person", "هاني الصباغ"), True),
    ("a surname alone", ("person", "الصباغ"), ("person", "الصباغ"), False),
    ("a surname and a full name", ("person", "هاني الصباغ"), ("person", "الصباغ"), False),
    ("brothers", ("person", "هاني الصباغ"), ("person", "رامي الصباغ"), False),
    ("hamzas and ta marbuta aside", ("place", "قرية إسطنبة"), ("place", "قرية اسطنبه"), True),
    ("a body by its shorter name", ("body", "وزارة الموانئ"), ("body", "وزارة الموانئ البحرية"), True),
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
