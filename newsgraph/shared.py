"""One pipeline for whoever wants a report and nothing else."""

import os
import threading
from functools import lru_cache

from newsgraph.article import Article, Day
from newsgraph.pipeline import Pipeline
from newsgraph.report import Report

_loading = threading.Lock()


@lru_cache(maxsize=1)
def _shared() -> Pipeline:
    return Pipeline()


def extract(article: str | Article, *, published: Day = None) -> Report:
    """The report of one article, by a shared pipeline over the embedded model, loaded at the first call.

    `published` is the day of publication, against which relative dates are read. Any string gives a report;
    what is no article, or no day, raises InputError.
    """
    with _loading:
        pipeline = _shared()
    return pipeline(article, published=published)


def _unlock() -> None:
    """Another thread of the parent may have been loading when this process was forked off."""
    global _loading
    _loading = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_unlock)
