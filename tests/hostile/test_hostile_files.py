"""Files given to the command that are not what they should be: the bad are named, the others read, and nothing is lost."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import newsgraph.pipeline
from newsgraph.cli import main
from newsgraph.taggers import TaggedSpan


class Nobody:
    """A tagger that marks nothing."""

    name, version, sha256 = "nobody", None, "0" * 64

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        return [[] for _ in sentences]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    real = newsgraph.pipeline.Pipeline
    monkeypatch.setattr(newsgraph.pipeline, "Pipeline", lambda **options: real(model=Nobody()))


def run(capsysbinary: Any, *arguments: object) -> tuple[int, list[str], str]:
    """Exit status, the texts of the reports, what was said."""
    code = main(["extract", *map(str, arguments)])
    out, err = capsysbinary.readouterr()
    return code, [json.loads(line)["text"] for line in out.splitlines()], err.decode()


DEEP = "[" * 200_000
LINES = [
    (DEEP, "no JSON"),
    ('{"text": ' + DEEP + "]" * 200_000 + "}", "no JSON"),
    ('{"text": ' + "9" * 6_000 + "}", "no JSON"),
    ('{"text": NaN}', "no text"),
    ('{"text": ["نزل"]}', "no text"),
    ('{"text": {"$ref": "file:///etc/passwd"}}', "no text"),
    ('"نزل"', "no JSON object"),
    ("null", "no JSON object"),
    ('{"text": "نزل", "published": "9999999999-01-01"}', "is not a day"),
    ('{"text": "نزل", "published": 20190101}', "published"),
    ("\x00", "no JSON"),
    ("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "no JSON"),
]


@pytest.mark.parametrize(("line", "says"), LINES, ids=range(len(LINES)))
def test_a_bad_line_is_named_and_its_neighbours_are_read(tmp_path: Path, capsysbinary: Any, line: str, says: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "نزل المطر"}\n' + line + '\n{"text": "طلعت الشمس"}\n', encoding="utf-8")
    code, texts, err = run(capsysbinary, path, "--out", "-")
    assert (code, texts) == (3, ["نزل المطر", "طلعت الشمس"])
    assert f"{path}:2: " in err and says in err


FILES = [
    ("loop.txt", None),
    ("x.jsonl.gz", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xff\xff\xff"),
    ("y.jsonl.gz", b"no archive"),
    ("wide.csv", b'id,text\n1,"' + b"\xff" * 300),
]


@pytest.mark.parametrize(("name", "data"), FILES)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, capsysbinary: Any, name: str, data: bytes | None) -> None:
    path, good = tmp_path / name, tmp_path / "good.txt"
    good.write_text("نزل المطر", encoding="utf-8")
    path.symlink_to(path) if data is None else path.write_bytes(data)
    code, texts, err = run(capsysbinary, path, good, "--out", "-")
    assert (code, texts) == (3, ["نزل المطر"])
    assert f"newsgraph: {path}" in err


@pytest.mark.parametrize(
    "content",
    [b"my notes\n", b"my notes", b'{"text": "an article of mine"}\n', b"[[[[\n", DEEP.encode() + b"\n"],
    ids=range(5),
)
def test_what_is_no_report_is_never_written_over(tmp_path: Path, capsysbinary: Any, content: bytes) -> None:
    out, article = tmp_path / "notes.jsonl", tmp_path / "a.txt"
    out.write_bytes(content)
    article.write_text("نزل المطر", encoding="utf-8")
    code, _, err = run(capsysbinary, article, article, "--out", out)
    assert code == 2
    assert f"{out}:1 holds no report" in err
    assert out.read_bytes() == content
