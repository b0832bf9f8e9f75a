"""The short text of a report: what a person reads in it, line by line."""

from decimal import Decimal

import pytest
from samples import MADE_BY, sample, span

from newsgraph.report import Figure, Mention, Person, Report, Span
from newsgraph.views.amounts import amount, digits
from newsgraph.views.text import summary

LINES = summary(sample()).splitlines()


def test_entities_come_by_salience() -> None:
    at = LINES.index("Places (2)")
    assert LINES[at + 1].startswith("  تونس  [country; TN; 33.9, 9.5]  x1")
    assert LINES[at + 2] == "  الزهر  [village]  x2"


@pytest.mark.parametrize(
    "line",
    [
        "232 characters, published 2021-03-05",
        "  هالة السيد  (also السيد)  [وزيرة المياه (تونس)]  x1; as الوزيرة",
        "  نحو 1500 شخص  =  about 1,500 شخص; says هالة السيد",
        "  40% من البيوت  =  40 % of البيوت; says الهلال الأزرق",
        "  عشرات الصيادين  =  10 or more الصيادين; says هالة السيد",
        "  2.5 مليون دينار  =  2,500,000 TND; says هالة السيد",
        "  27  =  27; up; in «وارتفع العدد إلى 27»",
        "  أمس  =  2021-03-04",
        "  claim-2, in claim-1: الهلال الأزرق  أكد (confirm, direct, certain): 40% من البيوت غرقت",
        "  claim-4: [هالة السيد]  تعهدت (promise, indirect, certain): دفع 2.5 مليون دينار",
        "  نزحوا (retreat, actual): in الزهر; نحو 1500 شخص; أمس",
        "  دفع (aid, planned): by هالة السيد; 2.5 مليون دينار",
    ],
)
def test_line(line: str) -> None:
    assert line in LINES


def test_positions_only_on_request() -> None:
    assert not any(" at " in line for line in LINES)
    with_offsets = summary(sample(), offsets=True).splitlines()
    first, second = span("الزهر"), span("الزهر", 2)
    assert f"  الزهر  [village]  x2 at {first.start}-{first.end}, {second.start}-{second.end}" in with_offsets
    assert f"  أمس  =  2021-03-04 at {span('أمس').start}-{span('أمس').end}" in with_offsets


def test_six_positions_at_most() -> None:
    text = "سمير الخوري " * 7
    mentions = tuple(Mention(start=at, end=at + 11, text="سمير الخوري", kind="name") for at in range(0, 84, 12))
    report = Report(text=text, persons=(Person(id="person-1", name="سمير الخوري", mentions=mentions),), provenance=MADE_BY)
    assert any(line.endswith("60-71 ...") for line in summary(report, offsets=True).splitlines())


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1500000", "1,500,000"),
        ("0.50", "0.5"),
        ("1E+3", "1,000"),
        ("100", "100"),
        ("0", "0"),
        ("-3.20", "-3.2"),
        ("1000.0", "1,000"),
    ],
)
def test_digits(number: str, text: str) -> None:
    assert digits(Decimal(number)) == text


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"kind": "count", "value": 4000, "bound": "approx"}, "about 4,000"),
        ({"kind": "count", "low": 1000, "bound": "vague"}, "1,000 or more"),
        ({"kind": "count", "low": 300, "high": 400, "bound": "range"}, "300 to 400"),
        ({"kind": "score", "low": 1, "high": 3, "bound": "exact"}, "1-3"),
        ({"kind": "percent", "value": 3, "bound": "more_than"}, "more than 3 %"),
        ({"kind": "duration", "value": 3, "bound": "exact", "unit": "week"}, "3 weeks"),
        ({"kind": "duration", "value": 1, "bound": "at_most", "unit": "week"}, "at most 1 week"),
        ({"kind": "duration", "value": 2, "bound": "exact", "unit": "century"}, "2 centuries"),
        ({"kind": "duration", "value": 2, "bound": "exact", "unit": "day"}, "2 days"),
        ({"kind": "speed", "value": 90, "bound": "exact", "unit": "km/h"}, "90 km/h"),
        ({"kind": "money", "value": 100, "bound": "at_least", "unit": "USD"}, "at least 100 USD"),
    ],
)
def test_amount(fields: dict[str, object], text: str) -> None:
    here = Span(start=0, end=1, text="x")
    assert amount(Figure.model_validate({"id": "figure-1", "span": here, "number": here, **fields})) == text
