"""Tables that are made once, when first asked for."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, wraps
from typing import TypeVar

Table = TypeVar("Table")


def once(load: Callable[[], Table]) -> Callable[[], Table]:
    """`functools.cache` for a table of thousands of objects: Python does not look for garbage while it is made.

    All that is made stays, so that there is none; looking took a sixth of the time to a first report.
    """

    @cache
    @wraps(load)
    def table() -> Table:
        with no_collection():
            return load()

    return table


@contextmanager
def no_collection() -> Iterator[None]:
    """Python looks for no garbage meanwhile."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
