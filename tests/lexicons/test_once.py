"""Tables are made once, while the collector of garbage rests."""

import gc

import pytest

from newsgraph.lexicons.once import once


def test_a_table_is_made_once_and_nobody_looks_for_garbage_meanwhile() -> None:
    seen: list[bool] = []

    @once
    def table() -> list[bool]:
        seen.append(gc.isenabled())
        return seen

    assert table() is table()
    assert seen == [False]
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        assert once(gc.isenabled)() is False
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_collector_works_again_after_an_error() -> None:
    @once
    def table() -> None:
        raise ValueError("no such table")

    with pytest.raises(ValueError, match="no such table"):
        table()
    assert gc.isenabled()
