"""Names of places in Latin letters, and why a country is not known."""

import pytest

from newsgraph.document import Document
from newsgraph.gazetteer import located
from newsgraph.gazetteer.latin import latin_name
from newsgraph.report import Mention, Place


@pytest.mark.parametrize(("key", "name"), [("SY", "Syria"), (170063, "Aleppo"), (None, None), (1, None), ("QQ", None)])
def test_names(key: int | str | None, name: str | None) -> None:
    assert latin_name(key) == name


@pytest.mark.parametrize(
    ("name", "latin", "reason"),
    [("حلب", "Aleppo", None), ("سوريا", "Syria", None), ("تلمرزستان", None, "unknown"), ("البحر الأحمر", None, "several")],
)
def test_a_place_has_its_latin_name_or_says_why_it_has_no_country(name: str, latin: str | None, reason: str | None) -> None:
    place = Place(id="place-1", name=name, mentions=(Mention(start=0, end=len(name), text=name, kind="name"),))
    (found,) = located(Document(name), [place])
    assert (found.name_latin, found.reason) == (latin, reason)
