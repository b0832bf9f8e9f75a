"""Whole reports of articles of our own, as a reader sees them, held still.

A change that moves one is looked at line by line; `NEWSGRAPH_GOLDEN=write pytest tests/golden` then writes it anew.
"""

import os
from datetime import date
from pathlib import Path

import pytest

import newsgraph
from newsgraph.views.text import summary

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))


@pytest.fixture(scope="module")
def pipeline() -> newsgraph.Pipeline:
    return newsgraph.Pipeline()


@pytest.mark.parametrize("article", ARTICLES, ids=[path.stem for path in ARTICLES])
def test_report_stays_as_accepted(pipeline: newsgraph.Pipeline, article: Path) -> None:
    found = summary(pipeline(article.read_bytes().decode("utf-8"), published=date(2018, 11, 20)), offsets=True) + "\n"
    accepted = article.with_suffix(".summary")
    if os.environ.get("NEWSGRAPH_GOLDEN") == "write":
        accepted.write_text(found, encoding="utf-8")
    assert found == accepted.read_text(encoding="utf-8")


def test_there_are_articles() -> None:
    assert len(ARTICLES) >= 3
