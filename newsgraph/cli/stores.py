"""Where reports of many articles go, and what is there already: running again does only what is missing or has changed."""

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from newsgraph.article import Article
from newsgraph.errors import InputError
from newsgraph.inputs import checked_day
from newsgraph.report import Report

Digest = bytes
_START = b'{"schema_version":'
"""What every report's line begins with."""


class Store(Protocol):
    """Takes reports, and knows which are done."""

    def done(self, article: Article) -> bool:
        """Whether it has the report of this very text, under this id and day."""
        ...

    def put(self, report: Report) -> None:
        """Keep a report, safe from whatever happens next."""
        ...

    def close(self) -> None:
        """Everything was put."""
        ...


def opened(out: str) -> Store:
    """The store that the name means: `-`, a file of JSON lines, Parquet, or a folder."""
    if out == "-":
        return Output()
    if out.endswith(".parquet"):
        return Parquet(Path(out))
    return Lines(Path(out)) if out.endswith(".jsonl") else Folder(Path(out))


def line_of(report: Report) -> bytes:
    """The report as a line of JSON."""
    return report.model_dump_json(ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def _digest(text: str, day: object) -> Digest:
    return hashlib.sha256(f"{day}\n{text}".encode("utf-8", "surrogatepass")).digest()[:12]


def _of_article(article: Article) -> Digest:
    return _digest(article.text, checked_day(article.published))


def _of_row(row: Mapping[str, Any]) -> tuple[str | None, Digest]:
    """Id and digest of a report in JSON."""
    row["provenance"]  # an article in JSON has a text as well
    about = row.get("article") or {}
    return about.get("id"), _digest(row["text"], row.get("published"))


class Output:
    """Standard output: JSON lines, each at once; nothing is there already."""

    def done(self, _article: Article) -> bool:
        return False

    def put(self, report: Report) -> None:
        sys.stdout.buffer.write(line_of(report))
        sys.stdout.buffer.flush()

    def close(self) -> None:
        pass


class Lines:
    """A file of JSON lines. What a killed run left of its last line is cut off; of a changed article the new report stays."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: dict[str, Digest] = {}
        self._stale = False
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file: BinaryIO = path.open("ab+")
        self._file.seek(0)
        whole = 0
        for number, line in enumerate(self._file, 1):
            if not line.endswith(b"\n") and (line.startswith(_START) or _START.startswith(line)):
                break  # cut by whatever ended the run before
            try:
                id, digest = _of_row(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                self._file.close()
                raise InputError(
                    f"{path}:{number} holds no report, and what is not ours is not touched: give another --out"
                ) from error
            whole += len(line)
            if id is not None:
                self._known[id] = digest
        self._file.truncate(whole)

    def done(self, article: Article) -> bool:
        return article.id is not None and self._known.get(article.id) == _of_article(article)

    def put(self, report: Report) -> None:
        self._file.write(line_of(report))
        self._file.flush()
        id = report.article.id if report.article else None
        if id is not None:
            self._stale |= id in self._known
            self._known[id] = _digest(report.text, report.published)

    def close(self) -> None:
        self._file.close()
        if self._stale:
            _replaced(self.path, self._last)

    def _last(self, file: BinaryIO) -> None:
        """The lines whose reports are the last of their ids."""
        with self.path.open("rb") as lines:
            last = {id: number for number, line in enumerate(lines) if (id := _of_row(json.loads(line))[0]) is not None}
        with self.path.open("rb") as lines:
            for number, line in enumerate(lines):
                id = _of_row(json.loads(line))[0]
                if id is None or last[id] == number:
                    file.write(line)

    def rows(self) -> Iterator[bytes]:
        """The lines as they are now."""
        with self.path.open("rb") as lines:
            yield from lines


class Folder:
    """A file for each article: what its name or id is, with .json behind it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)

    def done(self, article: Article) -> bool:
        try:
            return _of_row(json.loads(self._place(article.id).read_bytes()))[1] == _of_article(article)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return False

    def put(self, report: Report) -> None:
        place = self._place(report.article.id if report.article else None)
        place.parent.mkdir(parents=True, exist_ok=True)
        _replaced(place, lambda file: file.write(line_of(report)))

    def close(self) -> None:
        pass

    def _place(self, id: str | None) -> Path:
        """Inside the folder whatever the id says (../../etc)."""
        parts = [part for part in (id or "article").replace("\\", "/").split("/") if part not in ("", ".", "..")]
        safe = ["".join(char if char.isalnum() or char in "-_. " else "_" for char in part)[:120] for part in parts]
        name = "/".join(safe) or "_"
        if name != (id or "article"):  # two ids may look alike once made safe
            name += "-" + hashlib.sha256((id or "").encode("utf-8", "surrogatepass")).hexdigest()[:8]
        return self.path / f"{name}.json"


class Parquet:
    """A Parquet file, made at the end from JSON lines beside it, which stay until then."""

    def __init__(self, path: Path) -> None:
        from newsgraph.arrow.schema import pyarrow

        pyarrow("pyarrow.parquet")  # before hours of work: is it installed?
        self.path, self._work = path, path.with_name(path.name + ".jsonl")
        if path.exists() and not self._work.exists():
            from newsgraph.arrow import read_parquet

            _replaced(self._work, lambda file: file.writelines(map(line_of, read_parquet(path))))
        self._lines = Lines(self._work)
        self.done, self.put = self._lines.done, self._lines.put

    def close(self) -> None:
        from newsgraph.arrow import write_parquet

        self._lines.close()
        part = self.path.with_name(self.path.name + ".part")
        write_parquet((Report.model_validate_json(line) for line in self._lines.rows()), part)
        os.replace(part, self.path)
        self._work.unlink()


def _replaced(path: Path, fill: Callable[[BinaryIO], object]) -> None:
    """A file is there whole, old or new."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        fill(file)
    os.replace(part, path)
