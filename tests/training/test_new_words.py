"""What is read off a new word: its letters, its stem, its neighbours."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("scipy")

from training.new_words import Known, contexts, wanted


def known(*words: str) -> Known:
    vectors = np.zeros((len(words) + 4, 6), np.float32)
    vectors[4:] = np.eye(len(words), 6)
    return Known({word: at + 4 for at, word in enumerate(words)}, vectors)


def test_a_word_with_a_clitic_takes_the_vector_of_its_rest() -> None:
    vectors, has = known("حميدتي", "سلام").stems(["وحميدتي", "لسلام", "كتاب"])
    assert vectors.argmax(axis=1)[:2].tolist() == [0, 1]
    assert has.ravel().tolist() == [1, 1, 0]


def test_the_letters_of_a_word_speak_for_its_likes() -> None:
    means = known("الخرطوم", "باريس").spelt(["بالخرطوم", "باريسي"])
    assert means.argmax(axis=1).tolist() == [0, 1]


def test_a_known_word_is_no_witness_for_itself() -> None:
    means = known("الخرطوم", "باريس").spelt(["الخرطوم"])
    assert means[0, 0] == pytest.approx(0)


def test_neighbours_within_five_words_of_the_same_line_count(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("زار باريس زيكولا\nالخرطوم\n", encoding="utf-8")
    counts = Counter({"زار": 900_000, "باريس": 10, "الخرطوم": 10})
    near, seen = contexts([text], known("الخرطوم", "باريس"), counts, ["زيكولا", "لاشيء"])
    assert near[0, 1] == pytest.approx(1, abs=0.01) and near[0, 0] == pytest.approx(0)
    assert seen.tolist() == [1, 0]


def test_new_words_come_by_their_worth_and_none_that_stands_once() -> None:
    counts = [Counter({"ا": 1, "ب": 2}), Counter({"ج": 3}), Counter({"د": 5, "ه": 9})]
    assert wanted(*counts, known("ه")) == ["ب", "ج", "د"]
