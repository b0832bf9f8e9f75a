"""What keeps the tolls of two happenings apart: days that events say, and wholes that parts belong to."""

from story_reports import report

from newsgraph.comparison import compare
from newsgraph.report import Event, Report, Span

D1, D2, D3 = "2021-03-09", "2021-03-10", "2021-03-11"


def attack(day: str, text: str, trigger: str = "قتل") -> Report:
    """An article on a raid, with an event that has the first figure and the first date of its text."""
    made = report(f"غارة على سوق في مدينة [p حلم]\n\n{text}", day)
    at = made.text.index(trigger)
    event = Event(
        id="event-1",
        trigger=Span(start=at, end=at + len(trigger), text=trigger),
        type="casualty",
        figure_ids=(made.figures[0].id,),
        date_id=made.dates[0].id if made.dates else None,
        factuality="actual",
    )
    return made.model_copy(update={"events": (event,)})


def values(*reports: Report) -> list[list[str]]:
    """The groups' values."""
    return [[str(entry.value) for entry in group.entries] for group in compare(reports).groups]


def test_a_lower_toll_of_a_later_day_is_of_another_happening() -> None:
    one = attack(D1, "قتل 35 شخصا الثلاثاء وأصيب 23 بجروح.")
    assert values(one, attack(D3, "قتل 19 شخصا الخميس وأصيب 40 بجروح.")) == []
    assert values(one, attack(D3, "قتل 36 شخصا الثلاثاء وأصيب 40 بجروح.")) == [["35", "36"], ["23", "40"]]


def test_the_later_day_has_the_lower_toll_whichever_is_told_first() -> None:
    one, other = (attack(D2, f"{text} في غارة على سوق في حلم.") for text in ("قتل 11 شخصا الأربعاء", "قتل 43 شخصا الثلاثاء"))
    assert values(one, other) == []
    told = "قتل 43 شخصا الثلاثاء في غارة على سوق في حلم. وارتفعت الحصيلة الأربعاء إلى 44 قتيلا."
    assert values(attack(D1, "قتل 40 شخصا الثلاثاء في غارة على سوق في حلم."), attack(D2, told)) == [["40", "43", "44"]]


def test_earlier_in_the_month_is_another_happening() -> None:
    one = report("غارة على سوق في مدينة [p حلم]\n\nقتل 11 شخصا في حلم.", D1)
    text = "غارة على سوق في مدينة [p حلم]\n\nقتل 13 شخصا في حلم. وفي حادث وقع في وقت سابق من هذا الشهر قتل خمسة أشخاص."
    assert values(one, report(text, D2)) == [["11", "13"]]


def test_what_happened_in_another_year_is_history_whatever_words_stand_between() -> None:
    one = attack(D1, "وهذه أسوأ غارة منذ قصف سوق أخرى عام 2009 شرقي البلاد ومقتل 80 شخصا.", "مقتل")
    assert values(one, attack(D2, "قتل 78 شخصا في مدينة حلم.")) == []


def test_parts_are_one_where_their_wholes_are() -> None:
    one = report("غارة على سوق في مدينة [p حلم]\n\nقتل 43 شخصا بينهم سبعة أطفال في حلم.", D1)
    grown = report("غارة على سوق في مدينة [p حلم]\n\nقتل 50 شخصا بينهم تسعة أطفال في حلم.", D2)
    assert values(one, grown) == [["43", "50"], ["7", "9"]]
    text = "غارة على سوق في مدينة [p حلم]\n\nوكان 640 شخصا بينهم تسعة أطفال قد قتلوا في حلم."
    assert values(one, report(text, D2)) == []
