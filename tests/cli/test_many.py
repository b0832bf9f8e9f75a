"""`newsgraph extract` over many articles, and `newsgraph doctor`."""

import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import newsgraph.arrow
import newsgraph.pipeline
from newsgraph import Pipeline
from newsgraph.cli import main
from newsgraph.taggers import TaggedSpan

TEXTS = {"a.txt": "وصل القطار صباحا", "b.txt": "غادر الوفد مساء", "sub/c.txt": "افتتح المدير الجسر"}


class Words:
    """A Tagger that finds nothing, and counts the sentences that it is given."""

    name, sha256, version = "words", None, None
    seen: list[str]

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        self.seen += [words[0] for words in sentences]
        return [[] for _ in sentences]


@pytest.fixture
def tagger(monkeypatch: pytest.MonkeyPatch) -> Words:
    words = Words()
    words.seen = []
    monkeypatch.setattr(newsgraph.pipeline, "Pipeline", lambda **options: Pipeline(model=words))
    return words


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "news"


def run(capsysbinary: Any, *arguments: object) -> tuple[int, str, str]:
    code = main(["extract", *map(str, arguments)])
    out, err = capsysbinary.readouterr()
    return code, out.decode("utf-8"), err.decode("utf-8")


def reports(text: str) -> dict[str, str]:
    rows = [json.loads(line) for line in text.splitlines()]
    return {row["article"]["id"]: row["text"] for row in rows}


def test_a_folder_into_lines(tagger: Words, folder: Path, tmp_path: Path, capsysbinary: Any) -> None:
    out = tmp_path / "reports.jsonl"
    code, printed, err = run(capsysbinary, folder, "--out", out)
    assert (code, printed) == (0, "")
    assert err == f"newsgraph: 3 written to {out}, 0 were there already, 0 failed\n"
    assert reports(out.read_text("utf-8")) == {(folder / name).as_posix(): text for name, text in TEXTS.items()}


def test_files_and_patterns_onto_standard_output(tagger: Words, folder: Path, capsysbinary: Any) -> None:
    code, printed, _ = run(capsysbinary, folder / "a.txt", folder / "**" / "c.txt")
    assert code == 0
    assert list(reports(printed).values()) == [TEXTS["a.txt"], TEXTS["sub/c.txt"]]


@pytest.mark.parametrize("out", ["r.jsonl", "r", "r.parquet"])
def test_running_again_does_what_is_missing_or_changed(
    tagger: Words, folder: Path, tmp_path: Path, capsysbinary: Any, out: str
) -> None:
    if out.endswith("parquet"):
        pytest.importorskip("pyarrow")
    store = tmp_path / out
    run(capsysbinary, folder / "a.txt", "--out", store)
    run(capsysbinary, folder, "--out", store)
    assert tagger.seen == ["وصل", "غادر", "افتتح"]
    (folder / "b.txt").write_text("عاد الوفد مساء", encoding="utf-8")
    code, _, err = run(capsysbinary, folder, "--out", store)
    assert code == 0
    assert "1 written" in err
    assert "2 were there already" in err
    assert tagger.seen[3:] == ["عاد"]
    run(capsysbinary, folder, "--out", store, "--published", "2020-01-02")
    assert len(tagger.seen) == 7
    assert sorted(stored(store)) == sorted(["عاد الوفد مساء", TEXTS["a.txt"], TEXTS["sub/c.txt"]])


def stored(store: Path) -> list[str]:
    if store.is_dir():
        return [json.loads(path.read_bytes())["text"] for path in store.rglob("*.json")]
    if store.suffix == ".parquet":
        from newsgraph.arrow import read_parquet

        return [report.text for report in read_parquet(store)]
    return [json.loads(line)["text"] for line in store.read_bytes().splitlines()]


@pytest.mark.parametrize("cut", [1, 50, 200])
def test_a_cut_last_line_is_repaired(tagger: Words, folder: Path, tmp_path: Path, capsysbinary: Any, cut: int) -> None:
    out = tmp_path / "r.jsonl"
    run(capsysbinary, folder, "--out", out)
    whole = out.read_bytes()
    out.write_bytes(whole[:-cut])
    run(capsysbinary, folder, "--out", out)
    assert out.read_bytes() == whole


ROWS = [
    {"body": "نزل المطر", "key": 7, "day": "2020-01-02"},
    {"body": "طلعت الشمس", "key": None},
    {"key": 9},
    {"body": "هبت الريح", "key": 7},
    {"body": "هدأ البحر", "day": "2/1/2020"},
]


def test_lines_in_and_bad_ones_named(tagger: Words, tmp_path: Path, capsysbinary: Any) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)) + "\n\n{oops\n[1]\n", encoding="utf-8")
    fields = ("--text-field", "body", "--id-field", "key", "--published-field", "day")
    code, printed, err = run(capsysbinary, path, *fields)
    assert code == 3
    assert reports(printed) == {"7": "نزل المطر", f"{path}:2": "طلعت الشمس", "7#2": "هبت الريح"}
    assert json.loads(printed.splitlines()[0])["published"] == "2020-01-02"
    assert f"{path}:3: no text in its field 'body'" in err
    assert f"{path}:5: published='2/1/2020' is not a day" in err
    assert f"{path}:6: no JSON" in err
    assert f"{path}:7: no JSON object" in err


def test_a_stream_from_standard_input(tagger: Words, monkeypatch: pytest.MonkeyPatch, capsysbinary: Any) -> None:
    lines = '{"text": "نزل المطر", "id": "x"}\n{"text": "طلعت الشمس"}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    code, printed, err = run(capsysbinary, "-", "--out", "-")
    assert (code, err) == (0, "")
    assert reports(printed) == {"x": "نزل المطر", "-:2": "طلعت الشمس"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1256"])
def test_tables(tagger: Words, tmp_path: Path, capsysbinary: Any, encoding: str) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes('id,text,published\r\n1,"نزل المطر\nعلى المدينة الكبيرة",2020-01-02\r\n2,,\r\n'.encode(encoding))
    code, printed, err = run(capsysbinary, path)
    assert code == 3
    assert reports(printed) == {"1": "نزل المطر\nعلى المدينة الكبيرة"}
    assert f"{path}:2: no text" in err


def test_bad_files_are_named_and_the_run_goes_on(tagger: Words, folder: Path, capsysbinary: Any) -> None:
    (folder / "bad.txt").write_bytes(bytes(range(128, 256)))
    code, printed, err = run(capsysbinary, folder, folder / "missing.txt", folder / "x*.txt")
    assert code == 3
    assert len(reports(printed)) == 3
    for name in ("bad.txt", "missing.txt", "x*.txt"):
        assert f"newsgraph: {folder / name}: " in err
    (folder / "empty").mkdir()
    assert run(capsysbinary, folder / "empty")[0] == 3


def test_an_id_cannot_leave_the_folder(tagger: Words, tmp_path: Path, capsysbinary: Any) -> None:
    path = tmp_path / "in.jsonl"
    rows = [{"text": "نزل المطر", "id": id} for id in ("../../up", "/etc/x", "a:b", "a_b", "..", "")]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    out = tmp_path / "deep" / "er" / "out"
    assert run(capsysbinary, path, "--out", out)[0] == 0
    assert len(list(out.rglob("*.json"))) == len(list(tmp_path.rglob("*.json"))) == 6
    assert "6 were there already" in run(capsysbinary, path, "--out", out)[2]


@pytest.mark.slow
def test_processes(folder: Path, tmp_path: Path, capsysbinary: Any) -> None:
    one, two = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    assert run(capsysbinary, folder, "--out", one)[0] == 0
    assert run(capsysbinary, folder, "--out", two, "--processes", 2, "--batch-size", 1)[0] == 0
    assert one.read_bytes() == two.read_bytes()


def test_doctor(capsysbinary: Any) -> None:
    assert main(["doctor"]) == 0
    out = capsysbinary.readouterr().out.decode()
    assert "all is well" in out
    assert "engine light, checksums verified" in out
