"""Small charts of readings over time, from right to left."""

from datetime import date
from decimal import Decimal

from newsgraph.views.chart import HEIGHT, WIDTH, Reading, chart_of


def reading(low: str, high: str | None, day: date | None) -> Reading:
    return Reading("x", day, Decimal(low), None if high is None else Decimal(high), "")


def march(day: int) -> date:
    return date(2021, 3, day)


def test_the_first_day_stands_at_the_right_and_more_stands_higher() -> None:
    drawn = chart_of([reading("8", "8", march(9)), reading("15", "15", march(10)), reading("23", "23", march(14))])
    assert drawn is not None
    first, second, last = drawn.points
    assert WIDTH > first.x > second.x > last.x > 0 and HEIGHT > first.y > second.y > last.y > 0
    assert first.x - second.x < second.x - last.x, "as far apart as the days"
    assert [tick.text for tick in drawn.ticks] == ["9 مارس", "10 مارس", "14 مارس"]


def test_readings_of_one_day_stand_apart() -> None:
    drawn = chart_of([reading("8", "8", march(9)), reading("15", "15", march(9)), reading("9", "9", march(10))])
    assert drawn is not None and len({point.x for point in drawn.points}) == 3 and len(drawn.ticks) == 2


def test_ranges_and_open_numbers_reach() -> None:
    drawn = chart_of([reading("20", "30", None), reading("60", None, None), reading("40", "40", None)])
    assert drawn is not None
    assert [(point.label, point.reaches) for point in drawn.points] == [("20–30", True), ("60+", True), ("40", False)]
    assert drawn.ticks == ()


def test_equal_numbers_and_one_alone_have_a_chart() -> None:
    for readings in ([reading("0", "0", None)], [reading("-5", "-5", march(9))], [reading("7", "7", march(9))] * 3):
        drawn = chart_of(readings)
        assert drawn is not None and all(0 < point.y < HEIGHT for point in drawn.points)
    assert chart_of([]) is None


def test_many_days_are_named_now_and_then() -> None:
    drawn = chart_of([reading(str(day), str(day), march(day)) for day in range(1, 29)])
    assert drawn is not None and 3 <= len(drawn.ticks) <= 5
    assert all(0 < point.x < WIDTH for point in drawn.points)


def test_a_label_never_covers_another() -> None:
    drawn = chart_of(
        [
            reading("15", "15", march(9)),
            reading("15", "15", march(9)),
            reading("22", "22", march(9)),
            reading("8", "8", march(12)),
        ]
    )
    assert drawn is not None and [point.label for point in drawn.points] == ["15", "", "22", "8"]
