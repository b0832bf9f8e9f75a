"""The articles that a command names: files, folders, patterns, and tables of many (JSONL, CSV), each with an id of its own."""

import argparse
import csv
import gzip
import io
import json
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from glob import glob, has_magic
from pathlib import Path
from typing import Any

from newsgraph.article import Article
from newsgraph.errors import InputError
from newsgraph.reading import AUTO, decode, read

_TEXTS, _TABLES = (".txt",), (".jsonl", ".jsonl.gz", ".csv")
_LONGEST = 2**31 - 1  # characters of a CSV field; Python's own limit is shorter than many articles


@dataclass(frozen=True, slots=True)
class Problem:
    """An article, or a file of them, that cannot be read."""

    id: str
    reason: str


Source = Article | Problem


@dataclass(frozen=True, slots=True)
class Fields:
    """Where a table has what; `encoding` is that of text files and CSV."""

    text: str
    id: str
    published: str
    encoding: str

    @classmethod
    def of(cls, options: argparse.Namespace) -> "Fields":
        """As the options say."""
        return cls(options.text_field, options.id_field, options.published_field, options.encoding)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options that say how articles are read."""
    parser.add_argument(
        "--encoding", default=AUTO, help="of text files: auto (UTF-8, UTF-16, Windows-1256, ISO 8859-6) or its name"
    )
    parser.add_argument("--text-field", default="text", help="the field of JSONL and CSV that has the article")
    parser.add_argument("--id-field", default="id", help="the field that has its id; without one the line's number counts")
    parser.add_argument("--published-field", default="published", help="the field that has the day of publication, YYYY-MM-DD")


def sources(paths: Sequence[str], fields: Fields) -> Iterator[Source]:
    """All articles, in the order of the paths; a folder's files, at whatever depth, by name."""
    for name in paths:
        if name == "-":
            yield from _rows(_lines(sys.stdin.buffer), "-", fields)
        elif has_magic(name) and not Path(name).exists():
            found = sorted(glob(name, recursive=True))
            yield from sources(found, fields) if found else iter([Problem(name, "no file has a name like this")])
        elif Path(name).is_dir():
            inside = sorted(path for path in Path(name).rglob("*") if path.is_file() and path.name.endswith((*_TEXTS, *_TABLES)))
            yield from sources([str(path) for path in inside], fields)
            if not inside:
                yield Problem(name, f"the folder holds no {', '.join((*_TEXTS, *_TABLES))}")
        else:
            yield from _file(name, fields)


def _file(name: str, fields: Fields) -> Iterator[Source]:
    try:
        if name.endswith((".jsonl", ".jsonl.gz")):
            with gzip.open(name) if name.endswith(".gz") else open(name, "rb") as file:
                yield from _rows(_lines(file), name, fields)
        elif name.endswith(".csv"):
            yield from _rows(_cells(read(name, fields.encoding)), name, fields)
        else:
            yield Article(read(name, fields.encoding), id=Path(name).as_posix())
    except (OSError, EOFError, ValueError, csv.Error, zlib.error, InputError) as error:
        yield Problem(name, getattr(error, "strerror", None) or str(error))


def _lines(file: Any) -> Iterator[Mapping[str, Any] | str]:
    """The objects of a file of JSON lines, or why a line has none."""
    for line in file:
        if not line.strip():
            continue
        try:
            row = json.loads(decode(line, "the line", "utf-8"))
        except (ValueError, RecursionError, InputError) as error:
            yield f"no JSON: {error}"
        else:
            yield row if isinstance(row, dict) else "no JSON object, which has fields"


def _cells(text: str) -> Iterator[Mapping[str, Any] | str]:
    csv.field_size_limit(_LONGEST)
    for row in csv.DictReader(io.StringIO(text, newline="")):
        yield {key: value or None for key, value in row.items() if key is not None}


def _rows(rows: Iterator[Mapping[str, Any] | str], name: str, fields: Fields) -> Iterator[Source]:
    for number, row in enumerate(rows, 1):
        id = f"{name}:{number}"
        if isinstance(row, str):
            yield Problem(id, row)
        elif not isinstance(row.get(fields.text), str):
            yield Problem(id, f"no text in its field {fields.text!r}: name the field with --text-field; it has {', '.join(row)}")
        else:
            known = row.get(fields.id)
            day = row.get(fields.published)
            yield Article(row[fields.text], id=id if known is None else str(known), published=day)
