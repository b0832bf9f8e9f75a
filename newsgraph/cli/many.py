"""`newsgraph extract` over many articles: what is bad is reported, and the run goes on."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from newsgraph.article import Article
from newsgraph.cli.sources import Fields, Problem, sources
from newsgraph.cli.stores import Store, opened
from newsgraph.cli.writing import SOME_FAILED, say
from newsgraph.errors import ArticleError, InputError


@dataclass(slots=True)
class _Run:
    options: argparse.Namespace
    store: Store
    skipped: int = 0
    failed: int = 0
    ids: Counter[str] = field(default_factory=Counter)

    def articles(self) -> Iterator[Article]:
        """Those that are still to be read."""
        for source in sources(self.options.paths, Fields.of(self.options)):
            if isinstance(source, Problem):
                self.report(source.id, source.reason)
                continue
            article = self._complete(source)
            try:
                done = self.store.done(article)
            except InputError as error:  # its day is none
                self.report(article.id, str(error))
                continue
            self.skipped += done
            if not done:
                yield article

    def _complete(self, article: Article) -> Article:
        """With the command's day where it has none, and an id that no other has: x, x#2, x#3."""
        id = article.id or ""
        self.ids[id] += 1
        if self.ids[id] > 1:
            article = replace(article, id=f"{id}#{self.ids[id]}")
        return article if article.published is not None else replace(article, published=self.options.published)

    def report(self, id: str | None, reason: str) -> None:
        """Say what cannot be read."""
        self.failed += 1
        say(f"{id}: {reason}")

    def failed_on(self, error: ArticleError) -> None:
        """Say what could not be read after all."""
        self.report(error.id, error.reason)


def run(options: argparse.Namespace) -> int:
    """Read all that the paths name into what --out names; the exit code says whether all could be read."""
    from newsgraph.pipeline import Pipeline

    pipeline = Pipeline(model=options.model, vectors=options.vectors)
    one = _Run(options, opened(options.out or "-"))
    reports = pipeline.pipe(one.articles(), on_error=one.failed_on, processes=options.processes, batch_size=options.batch_size)
    written = 0
    try:
        for report in _shown(reports):
            one.store.put(report)
            written += 1
    finally:
        one.store.close()
    if options.out not in (None, "-"):
        say(f"{written} written to {options.out}, {one.skipped} were there already, {one.failed} failed")
    return SOME_FAILED if one.failed else 0


def _shown(reports: Iterator[Any]) -> Iterator[Any]:
    """With progress, where somebody sits at a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        return reports
    from tqdm import tqdm

    shown: Iterator[Any] = iter(tqdm(reports, unit=" articles", smoothing=0.05))
    return shown
