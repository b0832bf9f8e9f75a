"""The published JSON Schema of reports: `report.schema.json` beside this file, in the wheel and the docs.

    python -m newsgraph.report.schema > newsgraph/report/report.schema.json

writes it anew after a change of the models; a test says when that is due.
"""

import json
from importlib.resources import files
from typing import Any

from newsgraph.report.report import Report

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """The schema as it is published, with its `$schema` and `$id`."""
    made: dict[str, Any] = json.loads((files("newsgraph.report") / "report.schema.json").read_text(encoding="utf-8"))
    return made


def generated() -> str:
    """The schema of the models as they are now."""
    schema = Report.model_json_schema(mode="serialization")
    version = schema["properties"]["schema_version"]["const"]
    head = {"$schema": DIALECT, "$id": f"urn:newsgraph:schema:report:{version}"}
    return json.dumps({**head, **schema}, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    print(generated(), end="")
