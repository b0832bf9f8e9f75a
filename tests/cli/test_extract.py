"""`newsgraph extract`: what it prints of one article, from whatever file, onto whatever stream."""

import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from command import ARTICLE, MADE_BY, FakePipeline, run

import newsgraph.pipeline
from newsgraph.cli import main
from newsgraph.report import Mention, Person, Report


def test_json(fake: type[FakePipeline], article: Path, capsysbinary: Any) -> None:
    code, out, err = run(capsysbinary, "extract", article)
    assert (code, err) == (0, "")
    report = Report.model_validate_json(out)
    assert report.text == ARTICLE
    assert report.persons[0].name == "سمير الخوري"
    assert "سمير" in out, "Arabic is written as Arabic, not as escapes"
    assert fake.made == {"model": "default", "vectors": None}


def test_options_reach_the_pipeline(fake: type[FakePipeline], article: Path, capsysbinary: Any) -> None:
    code, out, _ = run(
        capsysbinary, "extract", article, "--published", "2017-05-12", "--model", "my.pt", "--vectors", "v.pt", "--format", "json"
    )
    assert code == 0
    assert json.loads(out)["published"] == "2017-05-12"
    assert fake.made == {"model": "my.pt", "vectors": "v.pt"}
    assert fake.published == date(2017, 5, 12)


def test_text(fake: type[FakePipeline], article: Path, capsysbinary: Any) -> None:
    code, out, _ = run(capsysbinary, "extract", article, "--format", "text", "--published", "2017-05-12")
    assert code == 0
    assert out.splitlines()[0] == f"{len(ARTICLE)} characters, published 2017-05-12"
    assert "Persons (1)" in out
    assert "  سمير الخوري  (also الخوري، أبو علي)  x2\n" in out
    assert "Places (0)" in out


def test_text_says_where_on_request(fake: type[FakePipeline], article: Path, capsysbinary: Any) -> None:
    _, out, _ = run(capsysbinary, "extract", article, "--format", "text", "--offsets")
    assert "  سمير الخوري  (also الخوري، أبو علي)  x2 at 11-22, 39-50\n" in out


def test_a_byte_order_mark_is_the_files(fake: type[FakePipeline], tmp_path: Path, capsysbinary: Any) -> None:
    path = tmp_path / "bom.txt"
    path.write_bytes(b"\xef\xbb\xbf" + ARTICLE.encode())
    assert json.loads(run(capsysbinary, "extract", path)[1])["text"] == ARTICLE


def test_line_ends_stay_as_they_are(fake: type[FakePipeline], tmp_path: Path, capsysbinary: Any) -> None:
    path = tmp_path / "lines.txt"
    path.write_bytes("عنوان\r\nخبر\r".encode())
    assert json.loads(run(capsysbinary, "extract", path)[1])["text"] == "عنوان\r\nخبر\r"


def test_an_empty_file_has_a_report(fake: type[FakePipeline], tmp_path: Path, capsysbinary: Any) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    code, out, _ = run(capsysbinary, "extract", path)
    assert code == 0
    assert json.loads(out)["text"] == ""


def test_standard_input(fake: type[FakePipeline], monkeypatch: pytest.MonkeyPatch, capsysbinary: Any) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    assert json.loads(run(capsysbinary, "extract", "-")[1])["text"] == ARTICLE


def test_a_reader_that_has_seen_enough(fake: type[FakePipeline], article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main(["extract", str(article)]) == 0


def _in_a_process(article: Path, arguments: str) -> tuple[int, str]:
    """Exit code and standard error of a real process, whose model is a tagger that finds nothing."""
    code = (
        "import sys, newsgraph.pipeline as p, newsgraph.cli as c\n"
        "class T: name='t'; sha256=None; version=None; tag=staticmethod(lambda ss: [[] for _ in ss])\n"
        "P = p.Pipeline; p.Pipeline = lambda **options: P(model=T())\n"
        "sys.exit(c.main(sys.argv[1:]))"
    )
    command = f'"$0" -c "$1" {arguments}'
    done = subprocess.run(["sh", "-c", command, sys.executable, code, str(article)], capture_output=True, text=True)
    return done.returncode, done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ('extract "$2" > /dev/full', 1, "newsgraph: cannot write to standard output: No space left on device\n"),
        ("--version > /dev/full", 1, "newsgraph: cannot write to standard output: No space left on device\n"),
        ('extract "$2" >&-', 1, "newsgraph: cannot write: standard output is closed\n"),
        ("extract - <&-", 2, "newsgraph: cannot read -: standard input is closed; give a file, or pipe the article in\n"),
        ('extract "$2"x 2>&-', 2, ""),
        ('extract "$2" > /dev/null', 0, ""),
    ],
)
def test_closed_and_full_streams_leave_no_traceback(article: Path, arguments: str, code: int, says: str) -> None:
    assert _in_a_process(article, arguments) == (code, says)


def test_a_broken_pipe_is_quiet(article: Path) -> None:
    article.write_text(ARTICLE * 1_500, encoding="utf-8")
    assert _in_a_process(article, 'extract "$2" | head -c 1 > /dev/null') == (0, "")


def test_a_lone_surrogate_can_be_printed(capsysbinary: Any, monkeypatch: pytest.MonkeyPatch, article: Path) -> None:
    class Surrogate(FakePipeline):
        def __call__(self, article: str, *, published: date | None = None) -> Report:
            person = Person(id="person-1", name="\ud800", mentions=(Mention(start=0, end=1, text="\ud800", kind="name"),))
            return Report(text="\ud800", persons=(person,), provenance=MADE_BY)

    monkeypatch.setattr(newsgraph.pipeline, "Pipeline", Surrogate)
    code, out, _ = run(capsysbinary, "extract", article, "--format", "text")
    assert code == 0
    assert r"  \ud800  x1" in out
    assert run(capsysbinary, "extract", article)[0] == 0


def test_a_missing_file(fake: type[FakePipeline], tmp_path: Path, capsysbinary: Any) -> None:
    path = tmp_path / "missing.txt"
    code, out, err = run(capsysbinary, "extract", path)
    assert (code, out) == (2, "")
    assert err == f"newsgraph: cannot read {path}: No such file or directory\n"


@pytest.mark.parametrize("encoding", ["windows-1256", "iso8859-6", "utf-16", "utf-16-le"])
def test_another_encoding(fake: type[FakePipeline], tmp_path: Path, capsysbinary: Any, encoding: str) -> None:
    path = tmp_path / "other.txt"
    path.write_bytes(ARTICLE.encode(encoding))
    assert json.loads(run(capsysbinary, "extract", path)[1])["text"] == ARTICLE
    assert json.loads(run(capsysbinary, "extract", path, "--encoding", encoding)[1])["text"] == ARTICLE
    path.write_bytes(b"\xff" + path.read_bytes())
    code, out, err = run(capsysbinary, "extract", path, "--encoding", "ascii")
    assert (code, out) == (2, "")
    assert "is not ascii (byte 0 is 0x" in err


@pytest.mark.parametrize("text", ["قال\x00 الوزير\x00", "abc \x06 def", "   ", "–\x00"])
def test_utf_8_with_control_letters_is_no_utf_16(fake: type[FakePipeline], tmp_path: Path, capsysbinary: Any, text: str) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(text.encode())
    assert json.loads(run(capsysbinary, "extract", path)[1])["text"] == text


def test_another_encoding_on_standard_input(fake: type[FakePipeline], monkeypatch: pytest.MonkeyPatch, capsysbinary: Any) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode("windows-1256"))))
    assert json.loads(run(capsysbinary, "extract", "-")[1])["text"] == ARTICLE
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("abc Ð".encode("windows-1251", "replace") + b"\xd0")))
    code, _, err = run(capsysbinary, "extract", "-")
    assert code == 2
    assert "in none of the encodings" in err
