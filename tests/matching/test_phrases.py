"""Known phrases in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import tokenise
from newsgraph.matching import PhraseMatcher

PHRASES = ["الأمم المتحدة", "مجلس الأمن", "مجلس الأمن القومي", "القاعدة", "لبنان", "حزب الله", "الأمن القومي العربي", "روما"]
MATCHER = PhraseMatcher([tuple(t.form for t in tokenise(p)) for p in PHRASES])
WORDS = [
    "مجلس",
    "الأمن",
    "القومي",
    "العربي",
    "وبمجلس",
    "للقاعدة",
    "حزب",
    "الله",
    "،",
    "3",
]


def found(text: str) -> list[str]:
    """The matches, each as the stretch of the text that its cut leaves."""
    tokens = tokenise(text)
    matches = MATCHER.find(tokens, 0, len(tokens))
    return [text[tokens[m.first].start + m.cut.offset : tokens[m.stop - 1].end] for m in matches]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قالت الأمم المتحدة أمس", ["الأمم المتحدة"]),
        ("قالت الاُمَم المتّحـدة أمس", ["الاُمَم المتّحـدة"]),
        ("انعقد مجلس الأمن القومي", ["مجلس الأمن القومي"]),
        ("انعقد مجلس الأمن أمس", ["مجلس الأمن"]),
        ("انعقد مجلس الأمن القومي العربي", ["مجلس الأمن القومي"]),  # none overlaps another
        ("بمجلس الأمن وبالأمم المتحدة", ["مجلس الأمن", "الأمم المتحدة"]),
        ("انتموا للقاعدة", ["لقاعدة"]),
        ("هدية للبنان", ["لبنان"]),
        ("وحزب الله ولبنان", ["حزب الله", "لبنان"]),
        ("روما روما", ["روما", "روما"]),
        ("حزب\nالله", ["حزب\nالله"]),
        ("\u200fلبنان", ["لبنان"]),
        ("الأمم والمتحدة", []),
        ("الأمم، المتحدة", []),
        ("حزب وطني", []),
        ("اللبنانيون", []),
        ("سلبنان", []),
        ("رومانيا", []),
        ("", []),
    ],
)
def test_finds(text: str, names: list[str]) -> None:
    assert found(text) == names


def test_stays_inside_the_range() -> None:
    tokens = tokenise("لبنان ثم مجلس الأمن القومي")
    assert [(m.first, m.stop) for m in MATCHER.find(tokens, 1, 4)] == [(2, 4)]
    assert [(m.first, m.stop) for m in MATCHER.find(tokens, 1, 3)] == []


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text())
def test_matches_hold_and_never_overlap(text: str) -> None:
    tokens = tokenise(text)
    at = 0
    for match in MATCHER.find(tokens, 0, len(tokens)):
        assert at <= match.first < match.stop
        assert len(match.phrase) == match.stop - match.first
        assert match.cut.rest == match.phrase[0]
        assert tuple(t.form for t in tokens[match.first + 1 : match.stop]) == match.phrase[1:]
        at = match.stop
