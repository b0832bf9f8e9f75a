"""The data files keep their rules, and every country is there under the name that CLDR gives it."""

from collections import Counter
from importlib.resources import files

import pytest
from babel import Locale

from newsgraph.gazetteer.keys import key
from newsgraph.gazetteer.listed import FILES, SURE, listed
from newsgraph.gazetteer.model import CATEGORIES, Candidate
from newsgraph.gazetteer.table import FILE, keys_of, places
from newsgraph.gazetteer.words import generic, heads, rows

NOT_A_COUNTRY = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
PLACES = [place for candidates in listed().values() for place in candidates]


def cldr() -> dict[str, str]:
    """Countries with their Arabic names."""
    names = Locale("ar").territories
    return {iso: name for iso, name in names.items() if len(iso) == 2 and iso not in NOT_A_COUNTRY}


@pytest.mark.parametrize("iso", sorted(cldr()))
def test_every_country_of_cldr_is_listed_under_its_name(iso: str) -> None:
    assert iso in {place.country for place in listed()[key(cldr()[iso])] if place.weight >= SURE}


def test_the_lists_are_large_enough() -> None:
    assert len({place for place in PLACES if place.country}) > 1500
    assert sum(len(rows(file)) for file in FILES) > 1500


@pytest.mark.parametrize("file", [*FILES, "countries.tsv"])
def test_rows_have_seven_cells_and_no_space_around_them(file: str) -> None:
    for row in rows(file):
        assert len(row) == 7, row
        assert all(name == name.strip() and name for name in row[6 if file != "countries.tsv" else 5].split("|")), row


def test_listed_places_are_places() -> None:
    for place in PLACES:
        assert place.category in CATEGORIES
        assert place.country is None or (len(place.country) == 2 and place.country.isupper())
        assert (place.latitude is None) == (place.longitude is None)
        assert place.point is None or (abs(place.point[0]) <= 90 and abs(place.point[1]) <= 180)


def test_countries_stand_once() -> None:
    assert max(Counter(row[0] for row in rows("countries.tsv")).values()) == 1


def test_head_nouns_and_common_nouns() -> None:
    assert heads("is") and heads("of") and heads("by") and generic()
    assert not set(heads("of")) & set(heads("by"))


def test_the_compiled_table_is_small_and_finds_places() -> None:
    assert (files("newsgraph.gazetteer") / "data" / FILE).stat().st_size < 6_000_000
    mosul = [place for place in places(key("الموصل")) if place.category == "city"]
    assert 99072 in [place.geonames_id for place in mosul]
    assert places("") == () and places("لامكانبهذاالاسم") == () and keys_of("") == []


def test_compiled_places_are_places() -> None:
    for name in ("رقه", "بصره", "منصوره", "زرقاء", "سان جوس"):
        for place in places(name):
            assert isinstance(place, Candidate) and place.category in CATEGORIES and place.weight > 0
