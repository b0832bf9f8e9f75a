"""The compile script, over gazetteers of a few lines."""

import gzip
import zlib
from pathlib import Path

import pytest

from training.gazetteer import main

WHOSONFIRST = """wof_id\tplacetype\tname\tarabic_names\tlat\tlon\tcountry\twikidata\tgeonames\tpopulation
1\tregion\tA\tمحافظة الواحة\t30.0\t40.0\tIQ\t\t11\t
2\tlocality\tB\tالواحة\t31.0\t41.0\tIQ\t\t12\t9000
3\tlocality\tC\tتل النخل|تل نخل\t31.5\t41.5\tIQ\t\t13\t
4\tlocality\tD\tالمدينة\t31.6\t41.6\tIQ\t\t14\t
5\tlocality\tE\tDamaged\t\t31.6\t41.6\tIQ\t\t15\t
6\tcountry\tF\tالعراق\t33.0\t43.0\tIQ\t\t16\t
"""
CITIES = """geonameid\tname\tarabic_names\tlat\tlon\tcountry\tadmin1\tpopulation
12\tB\tالواحة\t31.001\t41.001\tIQ\t01\t60000
21\tG\tكوراشيكا\t35.0\t135.0\tJP\t01\t400000
"""
SUBDIVISIONS = "iso3166_2\tarabic\nIQ-WA\tمحافظة الواحة\nJP-99\tولاية الخابورة، اليابان\n"


@pytest.fixture
def table(tmp_path: Path) -> list[str]:
    """The lines that the script makes of these gazetteers."""
    folder = tmp_path / "gazetteer"
    folder.mkdir()
    files = {"whosonfirst_ar": WHOSONFIRST, "geonames_cities_ar": CITIES, "cldr_subdivisions_ar": SUBDIVISIONS}
    for name, text in files.items():
        (folder / f"{name}.tsv.gz").write_bytes(gzip.compress(text.encode()))
    main(tmp_path, tmp_path / "one.z")
    main(tmp_path, tmp_path / "two.z")
    assert (tmp_path / "one.z").read_bytes() == (tmp_path / "two.z").read_bytes()
    return zlib.decompress((tmp_path / "one.z").read_bytes()).decode().split("\n")


def test_lines_are_sorted_by_byte_and_stand_once(table: list[str]) -> None:
    assert table == sorted(set(table), key=str.encode)


def test_a_place_of_two_gazetteers_stands_once_with_the_larger_weight(table: list[str]) -> None:
    assert [line for line in table if line.startswith("واحه\tالواحة\t3\t")] == ["واحه\tالواحة\t3\tIQ\t31.001\t41.001\t12\t48"]


def test_a_province_is_filed_without_its_head_noun_and_at_its_city(table: list[str]) -> None:
    assert "واحه\tالواحة\t2\tIQ\t31.001\t41.001\t11\t55" in table
    assert "خابوره\tالخابورة\t2\tJP\t\t\t\t40" in table


def test_common_nouns_damaged_rows_and_countries_are_left_out(table: list[str]) -> None:
    assert not [line for line in table if "المدينة" in line or "Damaged" in line or line.startswith("عراق")]


def test_skeletons_lead_to_keys_of_places_of_some_size(table: list[str]) -> None:
    assert [line for line in table if line.startswith("~")] == ["~جرشج\tكوراشيكا"]
