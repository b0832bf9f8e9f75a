"""The command line: versions, bad arguments, and how errors are told."""

from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from command import run

import newsgraph.pipeline
from newsgraph import __version__
from newsgraph.cli import main
from newsgraph.errors import InputError, ModelDamagedError, ModelNotFoundError, NewsgraphError


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
