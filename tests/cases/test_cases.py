"""Small pieces of news of our own, by kind of fault, read by the embedded model from the text to the report.

A case is a line: {"id", "kind", "text", "published", "gazetteer", "checks": [...], "open"}. A check names a layer, a place in
the text (`at`, its `nth` occurrence) and what must be there: `is` (fields), `absent` or a `count`. What is `open` is known to
fail: it becomes an ordinary case when its cause is mended.
"""

import json
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from checks import failures

import newsgraph

CASES: list[dict[str, Any]] = [
    json.loads(line)
    for file in sorted(Path(__file__).parent.glob("*.jsonl"))
    for line in file.read_text(encoding="utf-8").splitlines()
]
OPEN = pytest.mark.xfail(strict=True, reason="known to be read wrongly")


@pytest.fixture(scope="module")
def reports() -> dict[str, newsgraph.Report]:
    """Every case read once, those with the same gazetteer together."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for case in CASES:
        groups[json.dumps(case.get("gazetteer", []))].append(case)
    found: dict[str, newsgraph.Report] = {}
    for gazetteer, cases in groups.items():
        days = [date.fromisoformat(case["published"]) if case.get("published") else None for case in cases]
        read = newsgraph.Pipeline(gazetteer=json.loads(gazetteer)).pipe([case["text"] for case in cases], published=days)
        found |= {case["id"]: report for case, report in zip(cases, read, strict=True)}
    return found


@pytest.mark.parametrize("case", [pytest.param(c, id=c["id"], marks=[OPEN] if c.get("open") else []) for c in CASES])
def test_a_case_is_read_as_written(case: dict[str, Any], reports: dict[str, newsgraph.Report]) -> None:
    assert failures(case, reports[case["id"]]) == []
