"""Flat tables of reports: records, frames, CSV and XLSX."""

import csv
import io
from decimal import Decimal
from typing import Any, get_args

import pytest
from samples import MADE_BY, mention, sample, span

import newsgraph
from newsgraph.errors import ExtraMissingError, InputError
from newsgraph.report import About, Figure, Person, Report
from newsgraph.report.collection import keyed
from newsgraph.tables.files import to_csv, to_xlsx
from newsgraph.tables.frames import to_frame
from newsgraph.tables.layers import Layer
from newsgraph.tables.records import columns

LAYERS: tuple[Layer, ...] = get_args(Layer)


@pytest.mark.parametrize("layer", LAYERS)
def test_all_records_have_the_columns_of_their_layer(layer: Layer) -> None:
    records = sample().to_records(layer)
    assert records
    for record in records:
        assert list(record) == list(columns(layer))
        for name, value in record.items():
            assert value is None or type(value) is columns(layer)[name], name


def test_a_figure_in_a_row() -> None:
    row = sample().to_records("figures", article="news-7")[3]
    assert row["article"] == "news-7" and row["id"] == "figure-4"
    assert (row["value"], row["value_exact"], row["unit"]) == (2500000.0, "2500000", "TND")
    assert (row["source"], row["source_id"], row["claim_id"]) == ("هالة السيد", "person-1", "claim-4")
    assert (row["event_ids"], row["event_types"], row["published"], row["sentence"]) == ("event-4", "aid", "2021-03-05", 2)


def test_decimals_stay_exact_beside_the_float() -> None:
    text = "0.1"
    number = span(text, text=text)
    figure = Figure(id="figure-1", span=number, number=number, kind="count", value=Decimal("1E+3"), bound="exact")
    (row,) = Report(text=text, figures=(figure,), provenance=MADE_BY).to_records("figures")
    assert (row["value"], row["value_exact"]) == (1000.0, "1000")


def test_an_event_names_who_takes_part() -> None:
    row = sample().to_records("events")[1]
    assert (row["trigger"], row["places"], row["place_ids"], row["date"]) == ("نزحوا", "الزهر", "place-1", "2021-03-04")
    assert (row["figures"], row["source"]) == ("نحو 1500 شخص", "هالة السيد")


def test_sentences_are_those_that_the_other_tables_number() -> None:
    report = sample()
    sentences = {row["sentence"]: row["text"] for row in report.to_records("sentences")}
    for row in report.to_records("figures"):
        assert str(row["text"]) in str(sentences[row["sentence"]])


def test_an_unknown_layer_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="no table of 'verbs'; there are entities"):
        sample().to_records("verbs")  # type: ignore[arg-type]


@pytest.mark.parametrize("library", ["pandas", "polars"])
@pytest.mark.parametrize("layer", LAYERS)
def test_frames_have_the_same_columns_whatever_they_hold(layer: Layer, library: Any) -> None:
    module = pytest.importorskip(library)
    full, empty = to_frame([sample(), sample()], layer, library=library), to_frame([], layer, library=library)
    assert isinstance(full, module.DataFrame)
    assert list(full.columns) == list(empty.columns) == list(columns(layer))
    assert [str(kind) for kind in full.dtypes] == [str(kind) for kind in empty.dtypes]
    assert set(full["article"]) == {"article-1", "article-2"}


def test_frames_take_keys_of_your_own() -> None:
    pandas = pytest.importorskip("pandas")
    frame = newsgraph.to_frame({"a": sample(), "b": sample()}, "figures", library="pandas")
    assert list(frame["article"].unique()) == ["a", "b"]
    assert frame["value"].sum() == 2 * (1500 + 40 + 2500000 + 27)
    assert pandas.isna(frame["change"][0])


def test_without_the_library_a_frame_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "polars", None)
    with pytest.raises(ExtraMissingError, match=r"newsgraph\[frames\]"):
        to_frame([sample()], "figures", library="polars")


def test_csv_opens_in_spreadsheets() -> None:
    data = to_csv([sample()], "figures")
    assert data.startswith(b"\xef\xbb\xbf"), "by which they know UTF-8"
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0]["text"] == "نحو 1500 شخص" and rows[0]["value"] == "1500.0" and rows[2]["value"] == ""


def named(name: str) -> Report:
    """A report of one person of that name."""
    return Report(
        text=name, persons=(Person(id="person-1", name=name, mentions=(mention(name, text=name),)),), provenance=MADE_BY
    )


@pytest.mark.parametrize("name", ['=HYPERLINK("x")', "@SUM(1)", "+x", "-y"])
def test_no_cell_becomes_a_formula(name: str) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    (row,) = csv.DictReader(io.StringIO(to_csv([named(name)], "persons").decode("utf-8-sig"), newline=""))
    assert row["name"] == "'" + name
    sheet = openpyxl.load_workbook(io.BytesIO(to_xlsx([named(name)], "persons"))).active
    cell = sheet.cell(2, list(columns("persons")).index("name") + 1)
    assert (cell.value, cell.data_type) == (name, "s")


def test_a_negative_number_as_written_stays_as_it_is() -> None:
    (row,) = csv.DictReader(io.StringIO(to_csv([named("-12.5")], "persons").decode("utf-8-sig"), newline=""))
    assert row["name"] == "-12.5"


def test_xlsx_reads_from_the_right_and_holds_what_no_xml_can() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx([named("a\x00\ud800" + "ب" * 40_000)], "persons")))
    sheet = book["persons"]
    assert sheet.sheet_view.rightToLeft and sheet.freeze_panes == "A2"
    name = sheet.cell(2, list(columns("persons")).index("name") + 1).value
    assert name.startswith("a\ufffd\ufffd") and len(name) == 32_767


def test_articles_are_called_by_their_own_ids() -> None:
    own = sample().model_copy(update={"article": About(id="afp-7")})
    assert list(keyed([sample(), own, own])) == ["article-1", "afp-7", "afp-7+"]
    assert own.to_records("figures")[0]["article"] == "afp-7"
