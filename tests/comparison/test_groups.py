"""Which figures measure the same, and how they relate."""

import pytest
from story_reports import report, told_by

from newsgraph.comparison import Comparison, compare
from newsgraph.report import Report

TAIL = " وكان [n هاني الصباغ] من [o الدفاع المدني] عند سد الزيتون."


def story(*texts: tuple[str, str]) -> Comparison:
    """A comparison of articles that share a place, a body and a person."""
    rows: dict[str, Report] = {}
    for number, (day, text) in enumerate(texts, 1):
        rows[f"a{number}"] = report(f"انهيار [p سد الزيتون]\n\n{text}{TAIL}", day)
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
    (
        "what a risen number follows is older",
        [(D1, "قتل ستة أشخاص في الانهيار. لكن حصيلة القتلى ارتفعت لاحقا إلى 25 قتيلا."), (D1, "قتل 25 شخصا في الانهيار.")],
        {"القتلى": [("a1", "6", None), ("a1", "25", "update"), ("a2", "25", "agree")]},
    ),
    (
        "a value taken back is corrected",
        [(D1, "قتل 21 شخصا في الانهيار."), (D2, "قال هاني الصباغ إن القتلى 12 شخصا وليس 21.")],
        {"القتلى": [("a1", "21", None), ("a2", "12", "correct")]},
    ),
    (
        "a toll that is lowered takes the higher one back",
        [(D1, "قتل 21 شخصا في الانهيار."), (D2, "خفضت الوزارة حصيلة قتلى الانهيار إلى 18 قتيلا.")],
        {"القتلى": [("a1", "21", None), ("a2", "18", "correct")]},
    ),
    (
        "a source that puts its number right corrects it",
        [(D1, "قتل 21 شخصا في الانهيار."), (D2, "صححت الوزارة عدد قتلى الانهيار إلى 18 قتيلا.")],
        {"القتلى": [("a1", "21", None), ("a2", "18", "correct")]},
    ),
    (
        "said later in the sentence, or beside another count",
        [(D1, "قتل 12 شخصا وفقد 16 آخرون."), (D2, "إن 14 شخصا تتوافر أسماؤهم لدى الشرطة يعتبرون مفقودين.")],
        {"المفقودون": [("a1", "16", None), ("a2", "14", "update")]},
    ),
    (
        "a sum of dead and wounded counts neither",
        [(D1, "قتل 12 شخصا في الانهيار."), (D2, "عدد قتلى وجرحى الانهيار يتجاوز 90 شخصا. وبلغ عدد القتلى 14.")],
        {"القتلى": [("a1", "12", None), ("a2", "14", "update")]},
    ),
    (
        "the same many of the same things, whatever is said of them",
        [(D1, "تضررت 14 ألف نخلة."), (D2, "يروي السد نحو 14 ألف نخلة.")],
        {"تضررت نخلة": [("a1", "14000", None), ("a2", "14000", "agree")]},
    ),
    (
        "growth of one country, not of one branch, nor of next year",
        [
            (D1, "توقع البنك أن يبلغ النمو 3 في المئة هذا العام. وتوقع نمو القطاع الزراعي بنسبة 9 في المئة."),
            (D2, "توقع الصندوق أن يبلغ النمو 4 في المئة هذا العام، وأن يبلغ 6 في المئة العام المقبل."),
        ],
        {"النمو": [("a1", "3", None), ("a2", "4", "differ")]},
    ),
    (
        "a result is one, whichever side it is told of",
        [(D1, "فاز فريق السد على ضيفه 2-1 في مباراة القمة."), (D1, "خسر الضيف أمام فريق السد 1-2 في مباراة القمة.")],
        {"على ضيفه": [("a1", "2", None), ("a2", "1", "agree")]},
    ),
    (
        "fewer of the same things, in articles about the same",
        [(D1, "خرجت ست عربات عن السكة."), (D1, "خرجت خمس عربات عن القضبان.")],
        {"خرجت عربات": [("a1", "6", None), ("a2", "5", "contradict")]},
    ),
    (
        "two equal numbers of one sentence count two things",
        [(D1, "تضم القرية ثلاث مدارس وثلاثة مساجد عند السد."), (D2, "تضم القرية ثلاث مدارس وثلاثة مساجد عند السد.")],
        {
            "تضم القرية مدارس": [("a1", "3", None), ("a2", "3", "agree")],
            "ثلاث مدارس مساجد": [("a1", "3", None), ("a2", "3", "agree")],
        },
    ),
    (
        "a toll since the beginning is none of the day",
        [
            (D1, "قتل 41 شخصا في الانهيار. ومنذ بدء الأمطار قتل 52 شخصا."),
            (D1, "قتل 50 شخصا في الانهيار."),
        ],
        {"القتلى": [("a1", "41", None), ("a2", "50", "update")]},
    ),
    (
        "a record since a year is counted from no day",
        [(D1, "في أسوأ كارثة منذ عام 2009 قتل 41 شخصا."), (D1, "قتل 50 شخصا في الانهيار.")],
        {"القتلى": [("a1", "41", None), ("a2", "50", "update")]},
    ),
    (
        "what was a month before is history, and what stands under a date",
        [
            (D1, "قتل 12 شخصا في الانهيار. وهذا بعد شهر من حادثة في التل، أوقعت 15 قتيلا."),
            (D2, "قتل 14 شخصا في الانهيار.\n- أغسطس 2005\nلقي 15 شخصا مصرعهم في السد.\n"),
        ],
        {"القتلى": [("a1", "12", None), ("a2", "14", "update")]},
    ),
    (
        "what is left is no value taken back",
        [(D1, "قتل 12 شخصا في الانهيار."), (D2, "قتل 14 شخصا في الانهيار ولا يزال 8 مفقودين. وقتل ستة في التل.")],
        {"القتلى": [("a1", "12", None), ("a2", "14", "update")]},
    ),
    (
        "those of a kind are one, whatever their number",
        [(D1, "قتل 12 شخصا بينهم طفل واحد."), (D2, "قتل 14 شخصا بينهم 3 أطفال.")],
        {
            "القتلى": [("a1", "12", None), ("a2", "14", "update")],
            "القتلى (طفل)": [("a1", "1", None), ("a2", "3", "update")],
        },
    ),
    ("one article alone makes no group of two things", [(D1, "قتل 12 شخصا وأصيب 30."), (D2, "كلف السد مليون دولار.")], {}),
]


@pytest.mark.parametrize(("texts", "groups"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_groups_and_relations(texts: list[tuple[str, str]], groups: dict[str, list[tuple[str, str, str | None]]]) -> None:
    assert told(story(*texts)) == groups


def test_those_of_one_village_are_no_toll_of_the_whole() -> None:
    rows = {}
    for key, day, (whole, one, other) in (("a1", D1, (40, 25, 15)), ("a2", D2, (60, 30, 18))):
        text = f"قتل {whole} شخصا عند سد الزيتون. وقتل {one} شخصا في قرية [p التل]، و{other} في قرية [p الجدول]."
        rows[key] = report(f"انهيار [p سد الزيتون]\n\n{text}{TAIL}", day)
    found = [[str(entry.value) for entry in group.entries] for group in compare(rows).groups]
    assert found == [["40", "60"], ["25", "30"], ["15", "18"]]


def test_results_of_other_sides_are_two() -> None:
    one = report("ليلة الكأس\n\nفاز [o نادي الحلم] على ضيفه [o نادي الورد] 2-1 في إياب الكأس.", D1)
    text = (
        "ليلة الكأس\n\nخسر [o نادي الورد] أمام [o نادي الحلم] 1-2 في إياب الكأس. "
        "وفاز [o نادي النخل] على ضيفه [o نادي السد] 2-1 في إياب الكأس."
    )
    (group,) = compare([one, report(text, D1)]).groups
    assert len(group.entries) == 2


def test_two_attacks_are_two_tolls() -> None:
    one = report("هجوم على سوق\n\nقتل 12 شخصا في هجوم على سوق في مدينة [p حلم].", D1)
    other = report("حريق في مصنع\n\nقتل 12 شخصا في حريق في مصنع في مدينة [p ورد].", D1)
    assert compare([one, other]).groups == ()


def test_relations_come_with_who_said_it_and_when() -> None:
    found = story((D1, "قتل ثمانية أشخاص."), (D2, "قتل تسعة أشخاص."))
    assert [(entry.published.isoformat() if entry.published else None) for entry in found.groups[0].entries] == [D1, D2]
    assert {entry.source for entry in found.groups[0].entries} == {None}


def test_two_speakers_of_one_article_contradict_each_other() -> None:
    text = "قال مراقبون إن السيطرة بلغت 95 في المئة من [p التل]. قالت الشرطة إن السيطرة بلغت 80 في المئة من التل."
    claims = (("مراقبون", "السيطرة بلغت 95 في المئة من التل"), ("الشرطة", "السيطرة بلغت 80 في المئة من التل"))
    (group,) = compare([told_by(report(text, D1), *claims)]).groups
    assert [(str(e.value), e.source, e.relation) for e in group.entries] == [
        ("95", "مراقبون", None),
        ("80", "الشرطة", "contradict"),
    ]


def test_those_counted_on_have_the_speaker_of_those_before() -> None:
    text = "قال مراقبون إن 400 مدني ما زالوا في [p التل]. معظمهم لدى 30 مقاتلا يتواجدون في [p السد]. ولا يزال 30 مقاتلا في السد."
    made = told_by(report(text, D1), ("مراقبون", "400 مدني ما زالوا في التل"))
    (group,) = compare([made]).groups
    assert [(str(e.value), e.source) for e in group.entries] == [("30", "مراقبون"), ("30", None)]


def test_what_happened_before_is_no_older_number() -> None:
    (group,) = compare(
        [report("انهيار السد\n\nقتل 40 شخصا. وفي وقت سابق، انهار جسر وقتل أربعة أشخاص. وبلغ القتلى 40.", D1)]
    ).groups
    assert [str(entry.value) for entry in group.entries] == ["40", "40"]
    text = "انهيار السد\n\nقتل 40 شخصا. وفي وقت سابق قال مراقبون إن عشرة أشخاص قتلوا."
    (told,) = compare([told_by(report(text, D1), ("مراقبون", "عشرة أشخاص قتلوا"))]).groups
    assert [(str(entry.value), entry.relation) for entry in told.entries] == [("40", None), ("10", "update")]
