"""What nouns say of bodies, places and persons: the tables, and what is refused in them."""

import pytest

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons import nouns


def test_body_nouns() -> None:
    table = nouns.body_nouns()
    assert table["وزارة"].category == "government"
    assert table["ميليشيات"].group == table["ميليشيا"].group
    assert all(noun == normalise(noun) and not noun.startswith("ال") for noun in table if noun != "الوية")


def test_bodies_are_of_known_categories_and_called_by_known_nouns() -> None:
    assert nouns.bodies()[("داعش",)] == ("armed_group", frozenset({"تنظيم"}))
    assert {category for category, _ in nouns.bodies().values()} <= nouns.CATEGORIES
    known = {*nouns.body_nouns(), "وحدات", "حشد", "كتائب"}
    assert {noun for _, calls in nouns.bodies().values() for noun in calls} <= known


def test_titles_are_of_one_kind() -> None:
    assert nouns.titles()["وزيرة"].group == "وزير"
    assert nouns.titles()["دكتور"].kind == "honorific"
    assert nouns.titles()["عقيد"].kind == "rank"


def test_place_nouns_and_capitals() -> None:
    assert "مدينة" in nouns.place_nouns()["مدينة"].heads
    assert nouns.place_nouns()["مملكة"].kinds >= {"SA"}
    assert nouns.capitals()[("بغداد",)] == "IQ"
    assert all(len(code) == 2 and code.isupper() for code in nouns.capitals().values())


@pytest.mark.parametrize(
    ("load", "row"),
    [
        (nouns.body_nouns, ["band", "named", "فرقة"]),
        (nouns.body_nouns, ["party", "always", "حزب"]),
        (nouns.body_nouns, ["party", "named"]),
        (nouns.bodies, ["band", "-", "تلمرز"]),
        (nouns.bodies, ["party", "-"]),
        (nouns.body_tails, ["band", "تلمرز"]),
        (nouns.titles, ["duke", "دوق"]),
        (nouns.titles, ["office"]),
    ],
)
def test_a_row_that_breaks_the_rules_is_refused(load, row: list[str], monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(nouns, "read_rows", lambda name: [row])
    with pytest.raises(LexiconError):
        load.__wrapped__()
