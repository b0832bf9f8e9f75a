"""Which figures measure the same, and how they relate."""

import pytest
from story_reports import report

from newsgraph.comparison import Comparison, compare
from newsgraph.report import Report

PLACE = (("place", "سد الزيتون"), ("body", "الدفاع المدني"), ("person", "هاني الصباغ"))
TAIL = " وكان هاني الصباغ من الدفاع المدني عند سد الزيتون."


def story(*texts: tuple[str, str]) -> Comparison:
    """A comparison of articles that share a place, a body and a person."""
    rows: dict[str, Report] = {}
    for number, (day, text) in enumerate(texts, 1):
        rows[f"a{number}"] = report(f"انهيار سد الزيتون\n\n{text}{TAIL}", day, *PLACE)
    return compare(rows)


def told(found: Comparison) -> dict[str, list[tuple[str, str, str | None]]]:
    """By measure: article, value (or least value), relation."""
    return {
        group.measure: [(e.article, str(e.value if e.value is not None else e.low), e.relation) for e in group.entries]
        for group in found.groups
    }


D1, D2, D3 = "2021-03-09", "2021-03-10", "2021-03-11"
ROWS = [
    (
        "a toll that rises is one group",
        [(D1, "قتل ثمانية أشخاص في انهيار السد."), (D2, "ارتفع عدد قتلى انهيار السد إلى 15 شخصا.")],
        {"القتلى": [("a1", "8", None), ("a2", "15", "update")]},
    ),
    (
        "the same number agrees, whatever words carry it",
        [(D1, "لقي 12 شخصا مصرعهم."), (D1, "مقتل اثني عشر شخصا بعد الانهيار.")],
        {"القتلى": [("a1", "12", None), ("a2", "12", "agree")]},
    ),
    (
        "a floor agrees with what lies above it",
        [(D1, "قتل ما لا يقل عن 12 شخصا."), (D1, "قتل 14 شخصا.")],
        {"القتلى": [("a1", "12", None), ("a2", "14", "agree")]},
    ),
    (
        "a lower toll of the same day contradicts",
        [(D1, "قتل 18 شخصا في الانهيار."), (D1, "قتل 9 أشخاص في الانهيار.")],
        {"القتلى": [("a1", "18", None), ("a2", "9", "contradict")]},
    ),
    (
        "the dead and the wounded are two groups",
        [(D1, "قتل 12 شخصا وأصيب 30."), (D2, "بلغ عدد القتلى 13 وعدد الجرحى 31.")],
        {"القتلى": [("a1", "12", None), ("a2", "13", "update")], "الجرحى": [("a1", "30", None), ("a2", "31", "update")]},
    ),
    (
        "children among the dead are no toll",
        [(D1, "قتل 12 شخصا بينهم 5 أطفال."), (D2, "قتل 14 شخصا.")],
        {"القتلى": [("a1", "12", None), ("a2", "14", "update")]},
    ),
    (
        "history is another happening",
        [(D1, "قتل 12 شخصا في الانهيار."), (D2, "قتل 14 شخصا. وفي عام 2009 قتل 40 شخصا في انهيار آخر.")],
        {"القتلى": [("a1", "12", None), ("a2", "14", "update")]},
    ),
    ("one article alone makes no group of two things", [(D1, "قتل 12 شخصا وأصيب 30."), (D2, "كلف السد مليون دولار.")], {}),
]


@pytest.mark.parametrize(("texts", "groups"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_groups_and_relations(texts: list[tuple[str, str]], groups: dict[str, list[tuple[str, str, str | None]]]) -> None:
    assert told(story(*texts)) == groups


def test_two_attacks_are_two_tolls() -> None:
    one = report("هجوم على سوق\n\nقتل 12 شخصا في هجوم على سوق في مدينة حلم.", D1, ("place", "حلم"))
    other = report("حريق في مصنع\n\nقتل 12 شخصا في حريق في مصنع في مدينة ورد.", D1, ("place", "ورد"))
    assert compare([one, other]).groups == ()


def test_relations_come_with_who_said_it_and_when() -> None:
    found = story((D1, "قتل ثمانية أشخاص."), (D2, "قتل تسعة أشخاص."))
    assert [(entry.published.isoformat() if entry.published else None) for entry in found.groups[0].entries] == [D1, D2]
    assert {entry.source for entry in found.groups[0].entries} == {None}
