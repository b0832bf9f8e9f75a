"""The light engine: it says what stanza says, for our own articles, and its parts keep their promises."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import Document, model_form
from newsgraph.taggers import TaggedSpan, Tagger, load_tagger
from newsgraph.taggers.files import embedded_files
from newsgraph.taggers.light.lstm import Floats, Packed
from newsgraph.taggers.light.memory import Memory
from newsgraph.taggers.light.words import SPECIAL, UNKNOWN, Words

ROOT = Path(__file__).parents[2]
ARTICLES = sorted([*(ROOT / "examples").glob("*.txt"), *(ROOT / "tests" / "golden" / "articles").glob("*.txt")])


def sentences(path: Path) -> list[list[str]]:
    document = Document(path.read_text(encoding="utf-8"))
    return [[model_form(token.text) for token in document.sentence_tokens(s)] for s in document.sentences]


@pytest.fixture(scope="module")
def light() -> Tagger:
    return load_tagger(engine="light")


@pytest.fixture(scope="module")
def reference() -> Tagger:
    return load_tagger(engine="stanza")


def same(one: Sequence[Sequence[TaggedSpan]], other: Sequence[Sequence[TaggedSpan]]) -> None:
    """The same names, as sure to 1e-4."""
    assert [[(s.first, s.stop, s.label) for s in spans] for spans in one] == [
        [(s.first, s.stop, s.label) for s in spans] for spans in other
    ]
    sure, too = ([s.confidence for spans in found for s in spans] for found in (one, other))
    assert sure == pytest.approx(too, abs=1e-4)


def test_there_are_articles() -> None:
    assert len(ARTICLES) > 10


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_both_engines_say_the_same(path: Path, light: Tagger, reference: Tagger) -> None:
    same(light.tag(sentences(path)), reference.tag(sentences(path)))


ODD = [["ظظظظ", "ا" * 60, "kitāb", "😀", "٪"], ["<PAD>"], ["من\u00a0من"], ["قال"] * 120, [], ["0"]]


def test_both_engines_say_the_same_of_odd_words(light: Tagger, reference: Tagger) -> None:
    same(light.tag(ODD), reference.tag(ODD))


def test_an_empty_word_is_no_error(light: Tagger) -> None:
    assert light.tag([[""], ["زار", "", "بغداد"]])[1][0].label == "LOC"


def test_both_engines_name_the_same_model(light: Tagger, reference: Tagger) -> None:
    assert (light.name, light.sha256) == (reference.name, reference.sha256)
    assert light.version is None
    assert reference.version


def test_what_it_met_before_changes_nothing(light: Tagger) -> None:
    again = load_tagger(engine="light")
    for path in ARTICLES[:3]:
        again.tag(sentences(path))
    same(again.tag(sentences(ARTICLES[3])), light.tag(sentences(ARTICLES[3])))


def test_a_report_needs_neither_torch_nor_stanza() -> None:
    code = "import sys, newsgraph; newsgraph.extract('زار الوزير بيروت'); print(*{'torch', 'stanza'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_every_word_is_found_in_its_row() -> None:
    path = embedded_files().words
    lines = path.read_bytes().decode().split("\n")[:-1]
    words = Words(path)
    assert len(words) == len(lines)
    assert all(words.row(line) == at for at, line in enumerate(lines) if at >= SPECIAL and at % 97 < 3)


@pytest.mark.parametrize("word", ["", "<UNK>", "ظظظظظ", "\U0010ffff" * 3, "\ud800", "\n", "من\nعن"])
def test_any_other_word_is_unknown(word: str) -> None:
    assert Words(embedded_files().words).row(word) == UNKNOWN


lengths = st.lists(st.integers(0, 9), max_size=8).map(lambda some: sorted(some, reverse=True))


@given(lengths)
def test_items_lie_by_step_and_the_mirror_turns_each_sequence(long: list[int]) -> None:
    packed = Packed.of(long)
    items = np.array([100 * row + at for row, length in enumerate(long) for at in range(length)], np.intp)
    laid = packed.pack(items)
    by_step = [100 * row + at for at in range(max(long, default=0)) for row, length in enumerate(long) if at < length]
    assert laid.tolist() == by_step
    assert laid[packed.mirror].tolist() == [100 * (x // 100) + long[x // 100] - 1 - x % 100 for x in by_step]
    padded = packed.padded(laid[:, None].astype(np.float32))
    assert all(padded[x // 100, x % 100, 0] == x for x in by_step)


def test_memory_gives_room_to_new_words_and_keeps_those_met_last(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def compute(words: Sequence[str]) -> Floats:
        asked.extend(words)
        return np.array([[[len(word)] for word in words]] * 2, np.float32)

    monkeypatch.setattr("newsgraph.taggers.light.memory.ROOM", 3 * 8)
    memory = Memory(1, compute)
    for words in (["ا", "بب", "ا"], ["ججج"], ["ا", "دددد"], ["ا", "بب"]):
        assert memory.table[0, memory.places(words), 0].tolist() == [len(word) for word in words]
    assert asked == ["ا", "بب", "ججج", "دددد", "بب"]
    many = ["ه" * length for length in range(1, 9)]
    places = memory.places(many)
    assert memory.table[1, places, 0].tolist() == list(range(1, 9))


def test_a_sentence_of_thousands_of_words(light: Tagger, reference: Tagger) -> None:
    words = [f"ك{number:x}" for number in range(7_000)]
    same(light.tag([[*words, "زار", "بغداد"]]), reference.tag([[*words, "زار", "بغداد"]]))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_forked_while_the_parent_tags_is_free() -> None:
    tagger = load_tagger(engine="light")
    with tagger._lock:  # type: ignore[attr-defined]
        child = os.fork()
        if not child:
            os._exit(0 if tagger.tag([["في", "دمشق"]])[0] else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
