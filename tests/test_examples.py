"""The example script and the notebook over our own story, run as a reader runs them."""

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"


def test_the_script_writes_pages_a_table_and_a_graph(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, EXAMPLES / "story.py", tmp_path], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert {path.suffix for path in tmp_path.iterdir()} == {".html", ".csv", ".gexf"}
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert ["2021-03-09", "barq-2", "22", "مستشفى الرحمة", "contradict"] in rows


def cells() -> list[str]:
    book = json.loads((EXAMPLES / "story.ipynb").read_text(encoding="utf-8"))
    return ["".join(cell["source"]) for cell in book["cells"] if cell["cell_type"] == "code"]


def shown(source: str, names: dict[str, Any]) -> object:
    """Run a cell as a notebook does: the value of its last expression is what it shows."""
    *body, last = ast.parse(source).body
    exec(compile(ast.Module([*body], []), "cell", "exec"), names)
    if isinstance(last, ast.Expr):
        return eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    exec(compile(ast.Module([last], []), "cell", "exec"), names)
    return None


def test_the_notebook_runs_from_top_to_bottom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLES)
    monkeypatch.syspath_prepend(str(EXAMPLES))
    names: dict[str, Any] = {}
    results = [shown(source, names) for source in cells()]
    assert "sabah-1" in names["story"] and len(names["figures"]) > 15
    assert {"update", "contradict"} <= set(names["ledger"]["relation"])
    assert any(isinstance(result, list) and result for result in results), "entities are joined across articles"
