"""`newsgraph show`: a page of an article or of a report."""

from pathlib import Path
from typing import Any

import pytest
from command import FakePipeline, run


def test_show_writes_a_page(fake: type[FakePipeline], article: Path, tmp_path: Path, capsysbinary: Any) -> None:
    assert run(capsysbinary, "show", article, "--html", tmp_path / "page.html", "--published", "2017-05-12") == (0, "", "")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "سمير الخوري" in page and "12 مايو 2017" in page


def test_show_takes_a_report_as_it_is(fake: type[FakePipeline], article: Path, tmp_path: Path, capsysbinary: Any) -> None:
    stored = tmp_path / "report.json"
    stored.write_text(run(capsysbinary, "extract", article)[1], encoding="utf-8")
    code, out, _ = run(capsysbinary, "show", stored, "--html", "-")
    assert code == 0 and out.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("x.json", "{}", "x.json holds no report"),
        ("x.jsonl", "\n[]\n", "x.jsonl (line 2) holds no report"),
        ("y.jsonl", "", "y.jsonl holds 0 reports"),
    ],
)
def test_show_refuses_what_is_no_report(tmp_path: Path, capsysbinary: Any, name: str, content: str, reason: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    code, out, err = run(capsysbinary, "show", tmp_path / name, "--html", "-")
    assert (code, out) == (2, "") and reason in err


def test_show_says_where_it_cannot_write(fake: type[FakePipeline], article: Path, tmp_path: Path, capsysbinary: Any) -> None:
    code, _, err = run(capsysbinary, "show", article, "--html", tmp_path / "none" / "page.html")
    assert code == 1 and "cannot write" in err
