"""The published JSON Schema: it is that of the models, and real reports keep to it."""

import json
import os
from pathlib import Path

import pydantic
import pytest
from samples import MADE_BY, sample

import newsgraph
from newsgraph.report import Report, schema

ARTICLES = sorted((Path(__file__).parent.parent / "golden" / "articles").glob("*.txt"))
PUBLISHED = Path(schema.__file__).with_name("report.schema.json")
jsonschema = pytest.importorskip("jsonschema")


PINNED = (Path(__file__).parents[2] / "constraints.txt").read_text(encoding="utf-8").split()


@pytest.mark.skipif(
    f"pydantic=={pydantic.VERSION}" not in PINNED, reason="other versions of pydantic word the same schema otherwise"
)
def test_the_published_schema_is_that_of_the_models() -> None:
    if os.environ.get("NEWSGRAPH_GOLDEN") == "write":
        PUBLISHED.write_text(schema.generated(), encoding="utf-8")
    told = "the models have changed: python -m newsgraph.report.schema > newsgraph/report/report.schema.json"
    assert PUBLISHED.read_text(encoding="utf-8") == schema.generated(), told


def test_it_names_its_dialect_and_itself() -> None:
    published = schema.json_schema()
    jsonschema.Draft202012Validator.check_schema(published)
    assert published["$schema"] == schema.DIALECT
    assert published["$id"].endswith(":" + Report(text="", provenance=MADE_BY).schema_version)


def test_real_reports_keep_to_it() -> None:
    validator = jsonschema.Draft202012Validator(schema.json_schema())
    pipeline = newsgraph.Pipeline()
    reports = [sample(), *pipeline.pipe(path.read_text(encoding="utf-8") for path in ARTICLES)]
    for report in reports:
        validator.validate(json.loads(report.model_dump_json()))


@pytest.mark.parametrize("change", [{"text": 5}, {"figures": [{}]}, {"unheard": 1}, {"published": 3}])
def test_what_is_no_report_is_refused(change: dict[str, object]) -> None:
    validator = jsonschema.Draft202012Validator(schema.json_schema())
    assert not validator.is_valid({**json.loads(sample().model_dump_json()), **change})
