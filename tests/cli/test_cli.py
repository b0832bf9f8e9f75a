"""The command line: what it prints, and how it fails."""

import io
import json
import os
import subprocess
import sys
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import newsgraph.pipeline
from newsgraph import __version__
from newsgraph.cli import main
from newsgraph.errors import InputError, ModelDamagedError, ModelNotFoundError, NewsgraphError
from newsgraph.report import Mention, Person, Provenance, Report

ARTICLE = "زار الوزير سمير الخوري بيروت أمس، وقال سمير الخوري إن 47.5% من السكان عادوا."
MADE_BY = Provenance(newsgraph="1", model="x")


class FakePipeline:
    """Finds one person in every article, and remembers what it was given."""

    made: dict[str, Any]
    published: date | None

    def __init__(self, **options: Any) -> None:
        FakePipeline.made = options

    def __call__(self, article: str, *, published: date | None = None) -> Report:
        FakePipeline.published = published
        return Report(text=article, published=published, persons=_persons(article), provenance=MADE_BY)

    def pipe(self, articles: list[str], *, published: list[date | None]) -> list[Report]:
        return [self(article, published=day) for article, day in zip(articles, published, strict=True)]


def _persons(article: str) -> tuple[Person, ...]:
    name = "سمير الخوري"
    starts = [at for at in range(len(article)) if article.startswith(name, at)]
    if not starts:
        return ()
    mentions = tuple(Mention(start=s, end=s + len(name), text=name, kind="name") for s in starts)
    return (Person(id="person-1", name=name, aliases=("الخوري", "أبو علي"), mentions=mentions),)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> type[FakePipeline]:
    monkeypatch.setattr(newsgraph.pipeline, "Pipeline", FakePipeline)
    return FakePipeline


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "خبر.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def run(capsysbinary: Any, *arguments: object) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    out, err = capsysbinary.readouterr()
    return code, out.decode("utf-8"), err.decode("utf-8")


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


def test_version(capsysbinary: Any) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert stop.value.code == 0
    assert capsysbinary.readouterr().out.decode() == f"newsgraph {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["extract", "x.txt", "--published", "12/5/2017"], "'12/5/2017' is not a day written YYYY-MM-DD"),
        (["extract", "x.txt", "--published", "2017-02-30"], "'2017-02-30' is not a day written YYYY-MM-DD"),
        (["extract", "x.txt", "--format", "xml"], "xml"),
        (["extract"], "PATH"),
        (["report", "x.txt"], "report"),
        ([], "command"),
    ],
)
def test_bad_arguments(arguments: list[str], says: str, capsysbinary: Any) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert says in capsysbinary.readouterr().err.decode()


def test_a_missing_model_file(article: Path, tmp_path: Path, capsysbinary: Any) -> None:
    pytest.importorskip("torch", reason="without it the missing engine is what the message names")
    code, out, err = run(capsysbinary, "extract", article, "--model", tmp_path / "none.pt")
    assert (code, out) == (1, "")
    assert err == f"newsgraph: no model file at {tmp_path / 'none.pt'}: give the path of a stanza NER model (a .pt file)\n"


@pytest.mark.parametrize(
    ("error", "expected"),
    [(ModelNotFoundError("gone: reinstall"), 1), (ModelDamagedError("cut short"), 1), (InputError("no"), 2)],
)
def test_foreseen_errors(
    error: NewsgraphError, expected: int, article: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: Any
) -> None:
    def fail(**options: Any) -> None:
        raise error

    monkeypatch.setattr(newsgraph.pipeline, "Pipeline", fail)
    assert run(capsysbinary, "extract", article) == (expected, "", f"newsgraph: {error}\n")


def test_an_argument_that_would_be_ignored_is_bad_input(article: Path, capsysbinary: Any) -> None:
    code, out, err = run(capsysbinary, "extract", article, "--vectors", "v.pt")
    assert (code, out) == (2, "")
    assert "vectors=" in err


def test_a_bug_is_not_hidden(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**options: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(newsgraph.pipeline, "Pipeline", fail)
    with pytest.raises(ZeroDivisionError):
        main(["extract", str(article)])


@pytest.mark.slow
@pytest.mark.skipif(
    not (files("newsgraph.taggers") / "embedded" / "manifest.json").is_file(), reason="the embedded model is not built"
)
def test_the_real_model(article: Path, capsysbinary: Any) -> None:
    code, out, _ = run(capsysbinary, "extract", article, "--format", "text")
    assert code == 0
    assert "بيروت" in out
    assert "47.5" in out


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
