"""Spark: a DataFrame of articles in, a DataFrame of reports out. Needs the extra `spark`; docs/scaling.md has an example."""

from collections.abc import Iterable, Iterator
from typing import Any

from newsgraph.arrow.batches import Reader
from newsgraph.arrow.schema import report_schema
from newsgraph.extras import extra
from newsgraph.pipeline import Pipeline


def reports(frame: Any, *, pipeline: Pipeline | None = None, **columns: str) -> Any:
    """The reports of a DataFrame's articles, by `mapInArrow`: a worker loads the model once, and Spark repeats what is lost.

    Columns as in `newsgraph.arrow.extract_batch`.
    """
    types = extra("pyspark.sql.pandas.types", "spark", "a Spark DataFrame of reports")
    reader = Reader.of(pipeline, columns)

    def read(batches: Iterable[Any]) -> Iterator[Any]:
        return (reader.read(batch) for batch in batches)

    return frame.mapInArrow(read, types.from_arrow_schema(report_schema()))
