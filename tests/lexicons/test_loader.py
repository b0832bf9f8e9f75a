"""The data files of words keep their rules, and a file that does not is refused."""

from importlib.resources import files

import pytest

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons import known_names, name_aliases, name_heads, name_words, words
from newsgraph.lexicons.loader import LABELS, parse_rows, read_rows

FILES = sorted(entry.name for entry in (files("newsgraph.lexicons") / "data").iterdir())


@pytest.mark.parametrize("name", FILES)
def test_every_file_loads(name: str) -> None:
    rows = read_rows(name)
    assert rows
    assert all(cell and cell == cell.strip() for row in rows for cell in row), "no empty cell, no space around one"


@pytest.mark.parametrize("name", ["known_names.tsv", "name_heads.tsv"])
def test_labelled_files_have_two_columns(name: str) -> None:
    assert all(len(row) == 2 and row[0] in LABELS for row in read_rows(name))


def test_known_names() -> None:
    assert all(name and all(name) and label in LABELS for name, label in known_names().items())
    assert known_names()  # and forms, not spellings:
    assert all(normalise(form) == form for name in known_names() for form in name)


def test_name_heads() -> None:
    assert name_heads().keys() == LABELS
    assert all(phrase and all(phrase) for phrases in name_heads().values() for phrase in phrases)


def test_name_aliases_lead_to_a_name_that_leads_to_itself() -> None:
    aliases = name_aliases()
    assert all(name and all(name) for name in aliases)
    assert all(aliases[first] == first for first in aliases.values())


def test_name_words_are_forms_of_one_word() -> None:
    assert all(normalise(word) == word and not any(map(str.isspace, word)) for word in name_words())


@pytest.mark.parametrize(
    "word",
    [
        "واشنطن",
        "وليد",
        "فرنسا",
        "كركوك",
        "لبنان",
        "كندا",
        "بغداد",
        "سوريا",
        "داعش",
        "روما",
        "ليبيا",
    ],
)
def test_names_that_begin_with_a_clitic_letter_or_follow_one(word: str) -> None:
    assert word in name_words()


@pytest.mark.parametrize(
    "word",
    [
        "وسوريا",
        "وبغداد",
        "ببغداد",
        "لبغداد",
        "بسوريا",
        "لسوريا",
        "ولبنان",
        "بلبنان",
        "للبنان",
        "بروما",
        "وداعش",
        "لداعش",
        "والعراق",
        "بالعراق",
        "للعراق",
        "فالعراق",
        "وفرنسا",
        "بفرنسا",
        "لفرنسا",
        "وواشنطن",
        "بواشنطن",
        "لواشنطن",
        "وكندا",
        "لكندا",
        "ومصر",
        "بمصر",
        "لمصر",
        "وإيران",
        "بإيران",
        "لإيران",
    ],
)
def test_no_name_word_carries_a_clitic(word: str) -> None:
    assert normalise(word) not in name_words()


def test_no_name_word_is_a_function_word() -> None:
    assert name_words() & words("function_words.txt") == set()
    assert {"وانه", "وله", "وبين", "واحد"} & name_words() == set()
    assert {"امام", "هنا", "لولا", "فان", "ابن", "ابو", "بان"} & words("function_words.txt") == set(), "names as well"


def test_the_training_scripts_filter_is_the_shipped_tables() -> None:
    name_words_script = pytest.importorskip("training.name_words", reason="needs the training extra")
    assert name_words_script.without_function_words(sorted(name_words())) == sorted(name_words())
    assert name_words_script.without_function_words(["في", "وبين", "هذا", "سمير", "بانت"]) == ["سمير", "بانت"]


def test_rows() -> None:
    assert parse_rows("some.tsv", "# a remark\n\nPER\tسمير\r\nLOC\tحلب\n \n") == [["PER", "سمير"], ["LOC", "حلب"]]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("PER\tسمير\nLOC\tﺣﻠﺐ\n", r"some\.tsv:2: presentation forms"),
        ("PER\tﷲ", r"some\.tsv:1: presentation forms"),
        ("# x\nPER\tسمير\nLOC\tحلب\nPER\tسمير\n", r"some\.tsv:4: .*twice"),
    ],
)
def test_a_file_that_breaks_the_rules_is_refused(text: str, says: str) -> None:
    with pytest.raises(LexiconError, match=says):
        parse_rows("some.tsv", text)
