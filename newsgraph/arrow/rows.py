"""From reports to the rows of a batch, and back."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newsgraph.arrow.schema import pyarrow, report_schema
from newsgraph.errors import InputError
from newsgraph.report import Report


def to_batch(reports: Iterable[Report]) -> Any:
    """A `pyarrow.RecordBatch` of the reports; raises InputError for a text with a lone surrogate, which Arrow cannot hold."""
    rows = [_row(report) for report in reports]
    try:
        return pyarrow().RecordBatch.from_pylist(rows, schema=report_schema())
    except UnicodeEncodeError as error:
        raise InputError(f"Arrow holds UTF-8 alone, and a text has a lone surrogate ({error.reason}): clean it first") from error


def from_batch(batch: Any) -> Iterator[Report]:
    """The reports of a batch or table."""
    for row in batch.to_pylist():
        if row["article"] is not None:
            row["article"] = {**row["article"], "metadata": json.loads(row["article"]["metadata"])}
        yield Report.model_validate(row)


def _row(report: Report) -> dict[str, Any]:
    row = report.model_dump(mode="json")
    row["published"] = report.published
    if row["article"] is not None:
        row["article"]["metadata"] = json.dumps(row["article"]["metadata"], ensure_ascii=False, sort_keys=True)
    return row
