"""Reports in Parquet files."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from newsgraph.arrow.rows import from_batch, to_batch
from newsgraph.arrow.schema import VERSION, pyarrow, report_schema
from newsgraph.errors import InputError
from newsgraph.report import Report

_ROWS = 1_000  # reports that are held before they are written


def write_parquet(reports: Iterable[Report], path: str | Path) -> int:
    """Write the reports, a thousand at a time; returns how many."""
    count, coming = 0, iter(reports)
    with pyarrow("pyarrow.parquet").ParquetWriter(str(path), report_schema(), compression="zstd") as file:
        while part := list(islice(coming, _ROWS)):
            file.write_batch(to_batch(part))
            count += len(part)
    return count


def read_parquet(path: str | Path) -> Iterator[Report]:
    """The reports of a file, equal to those that were written; raises InputError for a file of another version."""
    file = pyarrow("pyarrow.parquet").ParquetFile(str(path))
    check_version(file.schema_arrow, path)
    for batch in file.iter_batches(_ROWS):
        yield from from_batch(batch)


def check_version(schema: Any, path: str | Path) -> None:
    """Raises InputError where the file's reports are of another version."""
    ours, theirs = report_schema().metadata[VERSION], (schema.metadata or {}).get(VERSION)
    if theirs != ours:
        said = "none" if theirs is None else theirs.decode()
        raise InputError(f"{path} has reports of version {said}, this newsgraph reads {ours.decode()}: extract them again")
