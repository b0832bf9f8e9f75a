"""Ray Data: a Dataset of articles in, a Dataset of reports out. Needs the extra `ray`; docs/scaling.md has an example."""

from typing import Any

from newsgraph.arrow.batches import Reader
from newsgraph.arrow.schema import pyarrow, report_schema
from newsgraph.pipeline import Pipeline


def reports(dataset: Any, *, pipeline: Pipeline | None = None, batch_size: int = 64, options: Any = None, **columns: str) -> Any:
    """The reports of a Dataset's articles, by `map_batches`: each worker process loads the model once, Ray repeats what is lost.

    `options` go to `map_batches` (`{"num_cpus": 1, "concurrency": 8}`); columns as in `newsgraph.arrow.extract_batch`.
    """
    reader = Reader.of(pipeline, columns)

    def read(table: Any) -> Any:
        batches = [reader.read(batch) for batch in table.to_batches()]
        return pyarrow().Table.from_batches(batches, schema=report_schema())

    return dataset.map_batches(read, batch_format="pyarrow", batch_size=batch_size, **(options or {}))
