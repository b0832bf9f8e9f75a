"""Reports as Arrow: one fixed schema, batches of articles in and batches of reports out, Parquet files. Needs the extra `arrow`.

The schema follows `Report` field by field and carries its `schema_version`: structs for models, lists for tuples, strings for
decimals and for the caller's metadata (as JSON), a date for `published`. docs/scaling.md says how to use it.
"""

from newsgraph.arrow.batches import extract_batch, extract_table
from newsgraph.arrow.parquet import read_parquet, write_parquet
from newsgraph.arrow.rows import from_batch, to_batch
from newsgraph.arrow.schema import report_schema

__all__ = ["extract_batch", "extract_table", "from_batch", "read_parquet", "report_schema", "to_batch", "write_parquet"]
