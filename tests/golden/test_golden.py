"""Whole reports of articles of our own, as a reader sees them, held still.

ARTICLE.summary says what is right, `departures.tsv` which lines come out otherwise today: known errors are in no report unsaid.
A change that moves a report is looked at line by line; `NEWSGRAPH_GOLDEN=write pytest tests/golden` then writes it anew.
"""

import os
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

import newsgraph
from newsgraph.views.text import summary

HERE = Path(__file__).parent
ARTICLES = sorted((HERE / "articles").glob("*.txt"))


class Departure(NamedTuple):
    """A line of a report that is right, and the one that comes out."""

    article: str
    right: str
    today: str


ROWS = (HERE / "departures.tsv").read_text(encoding="utf-8").splitlines()
DEPARTURES = [Departure(*row.split("\t")) for row in ROWS if not row.startswith("#")]


def corrected(report: str, article: str) -> str:
    """The report with the lines that are known to come out wrong put right; each must be there."""
    for row in DEPARTURES:
        if row.article == article:
            assert report.count(f"  {row.today}\n") == 1, f"is it right now, so that its row can go? {row.today}"
            report = report.replace(f"  {row.today}\n", f"  {row.right}\n")
    return report


@pytest.fixture(scope="module")
def pipeline() -> newsgraph.Pipeline:
    return newsgraph.Pipeline()


@pytest.mark.parametrize("article", ARTICLES, ids=[path.stem for path in ARTICLES])
def test_report_stays_as_accepted(pipeline: newsgraph.Pipeline, article: Path) -> None:
    text = article.read_bytes().decode("utf-8")
    found = corrected(summary(pipeline(text, published=date(2018, 11, 20)), offsets=True) + "\n", article.stem)
    accepted = article.with_suffix(".summary")
    if os.environ.get("NEWSGRAPH_GOLDEN") == "write":
        accepted.write_text(found, encoding="utf-8")
    assert found == accepted.read_text(encoding="utf-8")


def test_there_are_articles() -> None:
    assert len(ARTICLES) >= 3
