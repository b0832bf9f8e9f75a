"""Which events a summary would name first."""

from events_helpers import events


def test_the_opening_with_its_dead_comes_before_the_background() -> None:
    found = events(
        "قتل 30 جنديا في هجوم على حاجز في [p حمص] أمس.\nوتقع المدينة على طريق قديم. " + "ويعيش أهلها من الزراعة. " * 8
        + "وكانت القرية شهدت احتجاجات قبل أعوام."
    )  # fmt: skip
    best = max(found, key=lambda one: one.salience)
    assert best.trigger.text == "قتل"
    assert min(found, key=lambda one: one.salience).trigger.text == "احتجاجات"
