"""Rows of this package's data files."""

from importlib.resources import files

from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows


def read_rows(name: str, columns: int) -> list[list[str]]:
    """The rows of a data file of this package, each with that many columns (0: any number from two)."""
    text = (files("newsgraph.claims") / "data" / name).read_text(encoding="utf-8")
    rows = parse_rows(name, text)
    for row in rows:
        if (len(row) != columns if columns else len(row) < 2) or not all(row):
            raise LexiconError(f"{name}: {row!r}: a row has {columns or 'two or more'} filled columns")
    return rows
