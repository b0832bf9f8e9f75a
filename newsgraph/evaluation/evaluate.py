"""A folder of annotated articles in, one table of scores out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field

from newsgraph.errors import InputError
from newsgraph.evaluation.layers import score_report
from newsgraph.evaluation.loading import Annotated, read_gold
from newsgraph.evaluation.tally import Scores, Tally
from newsgraph.report import Report


class Reader(Protocol):
    """What reads an article: a Pipeline, or anything that is called like one."""

    def __call__(self, article: str, *, published: date | None = None) -> Report:
        """The report of one article."""
        ...


class Row(BaseModel):
    """The scores of one layer over all articles, in percent."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    layer: str = Field(description="names, entities, figures, dates, claims, events and their parts.")
    precision: float = Field(description="Share of what was found that is right.")
    recall: float = Field(description="Share of what should be found that was.")
    f1: float = Field(description="Harmonic mean of the two.")
    gold: int = Field(description="How many there are to find.")


class Evaluation(BaseModel):
    """The scores of all layers, and what was missed or falsely found."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    articles: int
    rows: tuple[Row, ...]
    errors: tuple[str, ...] = ()

    def f1(self, layer: str) -> float:
        """The F1 of a layer; KeyError where there is no such layer."""
        return {row.layer: row.f1 for row in self.rows}[layer]

    def table(self) -> str:
        """The rows as a table of plain text."""
        head = f"{self.articles} articles\n{'layer':22} {'P':>6} {'R':>6} {'F1':>6} {'gold':>6}"
        lines = (f"{row.layer:22} {row.precision:6.1f} {row.recall:6.1f} {row.f1:6.1f} {row.gold:6}" for row in self.rows)
        return "\n".join((head, *lines))


def evaluate(folder: str | Path, reader: Reader) -> Evaluation:
    """Read every article of a folder (ID.txt beside ID.json) and score the reports.

    Raises InputError where the folder holds no annotated article, or one that cannot be used (it says which row and why).
    """
    paths = sorted(path for path in Path(folder).glob("*.json") if path.with_suffix(".txt").exists())
    if not paths:
        raise InputError(f"{folder} holds no annotated article: ID.json with ID.txt beside it (docs/evaluation.md)")
    return score([read_gold(path) for path in paths], lambda gold: reader(gold.text, published=gold.published))


def score(articles: list[Annotated], report_of: Callable[[Annotated], Report]) -> Evaluation:
    """Score the reports of annotated articles, wherever they come from."""
    scores = Scores()
    for gold in articles:
        score_report(scores, gold, report_of(gold))
    tallies = dict(scores.tallies)
    tallies["names all"] = _sum([tally for layer, tally in tallies.items() if layer.startswith("names ")])
    rows = tuple(_row(layer, tally) for layer, tally in sorted(tallies.items()))
    return Evaluation(articles=len(articles), rows=rows, errors=tuple(scores.errors))


def _sum(tallies: list[Tally]) -> Tally:
    return Tally(sum(t.right for t in tallies), sum(t.false for t in tallies), sum(t.missed for t in tallies))


def _row(layer: str, tally: Tally) -> Row:
    return Row(layer=layer, precision=tally.precision, recall=tally.recall, f1=tally.f1, gold=tally.right + tally.missed)
