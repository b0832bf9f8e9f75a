"""Reading with several processes: each has the pipeline whole, articles go out in batches, reports come back in order."""

import gc
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from typing import Any

from newsgraph.errors import WorkerError
from newsgraph.stream import Item, Read

Reader = Callable[[Sequence[Item]], list[Read]]

_AHEAD = 3  # batches for each worker that are under way, so that none waits; what bounds the memory
_TRIES = 3  # times that a batch may break its workers


def read(reader: Reader, batches: Iterable[list[Item]], processes: int) -> Iterator[Read]:
    """What the reader says of every batch, in order.

    The processes start as Python's `multiprocessing` is set to: forked, they share the loaded weights; spawned, each makes the
    pipeline anew. A batch whose worker is killed is given to new ones, and after three deaths raises WorkerError.
    """
    pool = _Pool(reader, processes)
    try:
        for batch in batches:
            pool.submit(batch)
            if len(pool.waiting) >= _AHEAD * processes:
                yield from pool.next()
        while pool.waiting:
            yield from pool.next()
    finally:
        pool.executor.shutdown(wait=True, cancel_futures=True)


@dataclass(slots=True)
class _Pool:
    reader: Reader
    processes: int
    waiting: deque[tuple[list[Item], "Future[list[Read]]"]] = field(default_factory=deque)
    executor: ProcessPoolExecutor = field(init=False)

    def __post_init__(self) -> None:
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context()
        self.executor = ProcessPoolExecutor(self.processes, context, initializer=_begin, initargs=(self.reader,))

    def submit(self, batch: list[Item]) -> None:
        """Let a batch be read."""
        self.waiting.append((batch, self._submitted(batch)))

    def _submitted(self, batch: list[Item]) -> "Future[list[Read]]":
        try:
            return self.executor.submit(_read, batch)
        except BrokenProcessPool as error:  # a worker was killed just now: as if it had had this batch already
            lost: Future[list[Read]] = Future()
            lost.set_exception(error)
            return lost

    def next(self) -> list[Read]:
        """What became of the batch that waits longest. A killed worker breaks the whole pool: then new ones read it alone."""
        batch, future = self.waiting[0]
        for _ in range(_TRIES):
            try:
                found = future.result()
            except (BrokenProcessPool, CancelledError):
                self.executor.shutdown(wait=True, cancel_futures=True)
                self._start()
                future = self._submitted(batch)
            else:
                self.waiting.popleft()
                self._submit_lost()
                return found
        raise WorkerError(
            f"articles {batch[0].index} to {batch[-1].index} ended their worker process {_TRIES} times: "
            "is there enough memory? Give fewer processes, or find the article by reading them with processes=1"
        )

    def _submit_lost(self) -> None:
        for at, (batch, future) in enumerate(self.waiting):
            if future.cancelled() or (future.done() and isinstance(future.exception(), BrokenProcessPool)):
                self.waiting[at] = batch, self._submitted(batch)


_reader: Reader | None = None


def _begin(reader: Reader) -> None:
    """A worker has one core: threads of its own would only get in the others' way."""
    from threadpoolctl import threadpool_limits

    global _reader
    _reader = reader
    threadpool_limits(1)
    gc.freeze()  # what is shared with the parent stays shared: the collector would write to every object of it


def _read(batch: list[Item]) -> Any:
    assert _reader is not None, "the pool starts every worker with _begin"
    return _reader(batch)
