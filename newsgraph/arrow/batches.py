"""Batches of articles in, batches of reports out: what every engine for big tables can call."""

import pickle
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from newsgraph.arrow.rows import to_batch
from newsgraph.arrow.schema import pyarrow, report_schema
from newsgraph.article import Article
from newsgraph.errors import InputError
from newsgraph.pipeline import Pipeline

FIELDS = ("text", "id", "published", "title", "source", "url")
"""What is taken from the columns of these names, where a batch has them; `text` it must have."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A pipeline on its way to other processes, and under which names the columns of the articles go."""

    recipe: bytes
    columns: Mapping[str, str]

    @classmethod
    def of(cls, pipeline: Pipeline | None, columns: Mapping[str, str]) -> "Reader":
        """Raises InputError for a field that articles have not."""
        if unknown := columns.keys() - set(FIELDS):
            raise InputError(f"articles have no {', '.join(sorted(unknown))}: give columns for {', '.join(FIELDS)}")
        return cls(b"" if pipeline is None else pickle.dumps(pipeline), {field: field for field in FIELDS} | dict(columns))

    def read(self, batch: Any) -> Any:
        """The reports of a batch: as many rows, in its order; an article that cannot be read has a report that says so."""
        return to_batch(_loaded(self.recipe).pipe(self._articles(batch), on_error="report"))

    def _articles(self, batch: Any) -> Iterator[Any]:
        names = set(batch.schema.names)
        if self.columns["text"] not in names:
            raise InputError(f"the batch has no column {self.columns['text']!r} of texts: name it, as text='body'")
        there = [field for field in FIELDS if self.columns[field] in names]
        values = [batch.column(self.columns[field]).to_pylist() for field in there]
        for row in zip(*values, strict=True):
            given = dict(zip(there, row, strict=True))
            number = given.get("id")
            yield Article(**given | ({"id": str(number)} if number is not None else {}))


@lru_cache(maxsize=2)
def _loaded(recipe: bytes) -> Pipeline:
    """One model for each process, however many batches it reads."""
    pipeline: Pipeline = pickle.loads(recipe) if recipe else Pipeline()
    return pipeline


def extract_batch(batch: Any, *, pipeline: Pipeline | None = None, **columns: str) -> Any:
    """The reports of a `pyarrow.RecordBatch` of articles, as one of `report_schema()`.

    `pipeline` is the embedded model's unless given. Columns named text, id, published, title, source and url are read;
    others are named, as `text="body"`. There is a row for each row: an article that cannot be read has an empty report
    with a warning.
    """
    return Reader.of(pipeline, columns).read(batch)


def extract_table(table: Any, *, pipeline: Pipeline | None = None, batch_size: int = 256, **columns: str) -> Any:
    """As `extract_batch`, of a `pyarrow.Table`."""
    reader = Reader.of(pipeline, columns)
    batches = [reader.read(batch) for batch in table.to_batches(max_chunksize=batch_size)]
    return pyarrow().Table.from_batches(batches, schema=report_schema())
