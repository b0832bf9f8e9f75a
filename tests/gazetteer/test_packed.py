"""Sorted lines, searched by bisection."""

from itertools import product

import pytest

from newsgraph.gazetteer import latin, table
from newsgraph.gazetteer.packed import Packed, packed


@pytest.mark.parametrize(
    "lines", [[], ["ab"], ["a", "ab", "b"], ["a\t1", "a\t2", "ab\t3", "b\t4"], ["", "حلب\t1", "حلب\t2", "حماه\t3"]]
)
def test_the_lines_that_begin_so_are_found_in_order(lines: list[str]) -> None:
    content = Packed("\n".join(lines).encode())
    for start in {part for line in lines for part in (line, line[:1], line[1:], f"{line}x", line.partition("\t")[0] + "\t")} - {
        ""
    }:
        assert [*content.starting(start.encode())] == [line for line in lines if line.startswith(start)]


@pytest.mark.parametrize("count", range(1, 20))
def test_lines_of_any_number_and_length(count: int) -> None:
    lines = sorted("".join(letters) for letters in product("ab", repeat=4))[:count]
    for line in lines:
        assert [*Packed("\n".join(lines).encode()).starting(line.encode())] == [line]
    assert [*Packed("\n".join(lines).encode()).starting(b"c")] == []


@pytest.mark.parametrize("file", [table.FILE, latin.FILE])
def test_the_files_are_sorted_by_byte(file: str) -> None:
    lines = packed(file).lines()
    assert lines == sorted(lines)
    assert all(lines)
