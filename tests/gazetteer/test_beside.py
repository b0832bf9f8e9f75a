"""Places in the country of the place that the article says they lie in."""

import pytest

from newsgraph.document import Document
from newsgraph.gazetteer import located
from newsgraph.report import Mention, Place


def countries(text: str, *names: str) -> list[str | None]:
    places = []
    for number, name in enumerate(names, 1):
        start = text.index(name)
        mention = Mention(start=start, end=start + len(name), text=name, kind="name")
        places.append(Place(id=f"place-{number}", name=name, mentions=(mention,)))
    return [place.country for place in located(Document(text), places)]


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        # by what stands behind: in, at, beside
        ("احترق مجمع التلمرز التجاري في بيروت", ["مجمع التلمرز التجاري", "بيروت"], ["LB", "LB"]),
        ("هبطت في مطار الأمير سلوان بجدة", ["مطار الأمير سلوان", "جدة"], ["SA", "SA"]),
        ("اشتباكات في حي التلمرز شمال أم درمان", ["التلمرز", "أم درمان"], ["SD", "SD"]),
        ("قصفوا قرية تلمرزة في ريف حلب", ["تلمرزة", "حلب"], ["SY", "SY"]),
        # by all around it
        ("شملت الأمطار صفاقس وسوسة وتلمرزة", ["صفاقس", "سوسة", "تلمرزة"], ["TN", "TN", "TN"]),
        # but not by where the report is sent from
        ("دبي، الإمارات -- على أرض ملعب التلمرز", ["دبي", "الإمارات", "ملعب التلمرز"], ["AE", "AE", None]),
        # not by what one goes to from there, nor by places that disagree
        ("طاروا من مجمع التلمرز إلى بيروت", ["مجمع التلمرز", "بيروت"], [None, "LB"]),
        ("بين صفاقس وبيروت وتلمرزة", ["صفاقس", "بيروت", "تلمرزة"], ["TN", "LB", None]),
    ],
)
def test_countries(text: str, names: list[str], expected: list[str | None]) -> None:
    assert countries(text, *names) == expected
