"""One name in its spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.names.spelling import is_compound, one_spelling, spellings

WORDS = ["عبد", "الله", "الرحمن", "ابو", "ابي", "بكر", "نور", "الدين", "_", "ربه", "ابوبكر", "عبدالله", "سمير"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("عبد الله", "عبدالله"),
        ("عبد الرحمن الراوي", "عبدالرحمن الراوي"),
        ("عبد ربه منصور", "عبدربه منصور"),
        ("ابو بكر", "ابوبكر"),
        ("ابو بكر", "ابي بكر"),
        ("ابا بكر", "ابوبكر"),
        ("ابو عبد الله", "ابي عبدالله"),
        ("نور الدين", "نورالدين"),
        ("حسن نصر الله", "حسن نصرالله"),
        ("سمير _ الحلبي", "سمير الحلبي"),
        ("عبد _ الله _ الراوي", "عبدالله الراوي"),
    ],
)
def test_one_name(one: str, other: str) -> None:
    assert one_spelling(one.split()) == one_spelling(other.split())
    assert tuple(other.split()) in set(spellings(one_spelling(one.split())))


@pytest.mark.parametrize(
    ("one", "other"), [("بكر", "ابو بكر"), ("عبد سليم", "عبدسليم"), ("سمير الحلبي", "سمير حلبي"), ("الدين", "نور الدين")]
)
def test_two_names(one: str, other: str) -> None:
    assert one_spelling(one.split()) != one_spelling(other.split())


def test_compounds() -> None:
    assert all(map(is_compound, ["عبدالله", "نصرالله", "نورالدين", "ابوزيد"]))
    assert not any(map(is_compound, ["سمير", "الدين", "الله", "ابوت", "عبدو", ""]))


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_every_spelling_reads_the_same(forms: list[str]) -> None:
    key = one_spelling(forms)
    assert one_spelling(key) == key or len(key) > 1
    ways = list(spellings(key)) if key else []
    assert len(ways) <= 2 * 7**3
    assert key in ways or not key


def test_long_words_are_no_trouble() -> None:
    for word in ("ابو" * 10_000, "عبدال" * 10_000, "الله" * 10_000):
        assert word in {forms[0] for forms in spellings((word,))}
    assert len(list(spellings(tuple(["عبدالله"] * 100)))) == 2
