"""No text breaks a report: hypothesis does to our own articles what the web does, and the invariants are looked at.

This is the short run, the same in every `make test`; `make fuzz` draws new ones for as long as it is told (`long_run.py`).
"""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from invariants import broken
from mutations import attacked

import newsgraph
from newsgraph.report.schema import json_schema

FOUND = json.loads((Path(__file__).parent / "found.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def pipeline() -> newsgraph.Pipeline:
    return newsgraph.Pipeline()


@settings(max_examples=120, suppress_health_check=list(HealthCheck))
@given(attacked())
def test_an_attacked_article_has_a_sound_report(pipeline: newsgraph.Pipeline, text: str) -> None:
    assert broken(pipeline(text)) == []


@pytest.mark.parametrize("text", [row["text"] for row in FOUND], ids=[row["fault"] for row in FOUND])
def test_what_the_long_runs_found(pipeline: newsgraph.Pipeline, text: str) -> None:
    assert broken(pipeline(text)) == []


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(attacked())
def test_an_attacked_article_has_a_report_of_the_schema_every_time(pipeline: newsgraph.Pipeline, text: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    report = pipeline(text)
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(report.model_dump_json()))
    assert pipeline(text) == report


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(attacked(), attacked(), attacked())
def test_alone_as_in_a_stream(pipeline: newsgraph.Pipeline, one: str, two: str, three: str) -> None:
    alone = [pipeline(text) for text in (one, two, three)]
    assert list(pipeline.pipe([one, two, three, two])) == [*alone, alone[1]]
    assert list(pipeline.pipe([three, one], batch_size=1)) == [alone[2], alone[0]]
