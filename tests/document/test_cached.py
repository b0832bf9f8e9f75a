"""An attribute computed once, by whichever thread asks, and no lock that a forked child would wait for."""

import os
import threading

import pytest

from newsgraph.document.cached import cached_property


class Thing:
    """Asked for one of two answers, of which the first takes as long as it is held up."""

    def __init__(self) -> None:
        self.asked = 0
        self.begun, self.free = threading.Event(), threading.Event()

    @cached_property
    def answer(self) -> int:
        """How often it was asked."""
        self.asked += 1
        return self.asked

    @cached_property
    def slow(self) -> str:
        """Said when it is free."""
        self.begun.set()
        self.free.wait(20)
        return "done"


def test_computed_once_and_documented() -> None:
    thing = Thing()
    assert (thing.answer, thing.answer, thing.asked) == (1, 1, 1)
    assert Thing.answer.__doc__ == "How often it was asked."


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_forked_while_another_thread_computes_does_not_wait() -> None:
    busy, other = Thing(), Thing()
    other.free.set()
    thread = threading.Thread(target=lambda: busy.slow)
    thread.start()
    busy.begun.wait(20)
    child = os.fork()
    if not child:
        os._exit(0 if other.slow == "done" else 1)
    ended = _ended(child)
    busy.free.set()
    thread.join()
    assert ended


def _ended(child: int) -> bool:
    """Whether it ends well, waited for ten seconds."""
    for _ in range(200):
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return status == 0
        threading.Event().wait(0.05)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return False
