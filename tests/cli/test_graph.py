"""`newsgraph table` and `newsgraph graph`: what they write, and from what."""

from pathlib import Path
from typing import Any

import pytest
from command import ARTICLE, FakePipeline, run

from newsgraph.report import Report


def test_table_writes_what_spreadsheets_open(fake: type[FakePipeline], article: Path, tmp_path: Path, capsysbinary: Any) -> None:
    other = tmp_path / "آخر.txt"
    other.write_text(ARTICLE, encoding="utf-8")
    assert run(capsysbinary, "table", article, other, "--layer", "persons", "--out", tmp_path / "x.csv") == (0, "", "")
    lines = (tmp_path / "x.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.partition(",")[0] for line in lines] == ["article", "خبر", "آخر"]
    assert run(capsysbinary, "table", article, "--layer", "persons", "--out", tmp_path / "x.xlsx")[0] == 0
    assert (tmp_path / "x.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("end", ["graphml", "gexf", "jsonld", "ftm.json"])
def test_graph_writes_each_format(fake: type[FakePipeline], article: Path, tmp_path: Path, capsysbinary: Any, end: str) -> None:
    if end == "ftm.json":
        pytest.importorskip("followthemoney", reason="the extra ftm is not installed")
    assert run(capsysbinary, "graph", article, "--out", tmp_path / f"x.{end}") == (0, "", "")
    assert "سمير الخوري" in (tmp_path / f"x.{end}").read_text(encoding="utf-8")


def test_graph_with_a_comparison(fake: type[FakePipeline], article: Path, tmp_path: Path, capsysbinary: Any) -> None:
    assert run(capsysbinary, "graph", article, article, "--compare", "--out", tmp_path / "x.gexf") == (0, "", "")
    assert "same-as" in (tmp_path / "x.gexf").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["table", "graph"])
def test_an_unknown_format_is_refused_with_those_there_are(
    fake: type[FakePipeline], article: Path, capsysbinary: Any, command: str
) -> None:
    code, out, err = run(capsysbinary, command, article, "--out", "x.doc")
    assert (code, out) == (2, "") and "x.doc: a " + command + " is written as ." in err


def test_reports_of_one_file_are_numbered(fake: type[FakePipeline], article: Path, tmp_path: Path, capsysbinary: Any) -> None:
    line = Report.model_validate_json(run(capsysbinary, "extract", article)[1]).model_dump_json()
    (tmp_path / "many.jsonl").write_text(f"{line}\n{line}\n", encoding="utf-8")
    run(capsysbinary, "table", tmp_path / "many.jsonl", "--layer", "persons", "--out", tmp_path / "x.csv")
    lines = (tmp_path / "x.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.partition(",")[0] for line in lines[1:]] == ["many", "many-2"]
