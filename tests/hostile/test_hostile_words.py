"""Lexicons, gazetteers and aliases that are no such thing: refused with the line or the entry, or only words after all."""

from pathlib import Path

import pytest

from newsgraph import Pipeline
from newsgraph.errors import InputError, LexiconError
from newsgraph.events import extended
from newsgraph.names import Aliases, Gazetteer
from newsgraph.setup import Setup

GOOD = "protest\tact\tهاكاثون هاكاثونات\t-\n"
LINES = [
    "protest act شغب -",  # spaces for tabs
    "protest\tact\tشغب",
    "protest\tact\tشغب\t-\t-",
    "\tact\tشغب\t-",
    "__import__('os').system('true')\tact\tشغب\t-",
    "protest\tact\tشغب\t{{7*7}}",
    "protest\tact\t../../etc/passwd\t-",
    "protest\tact\t\ufeb5\ufed0\ufe90\t-",  # presentation forms
    "protest\tact\t" + "ا" * 100_000 + " \t-",
    "protest\tact\tشغب\t" + "!" * 50_000,
    "\ufeffprotest\tact\tشغب\t-",  # a byte order mark inside
    GOOD.strip(),  # twice
]


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_line_that_is_no_row_is_named(line: str) -> None:
    with pytest.raises(LexiconError, match=r"event_lexicon:2: "):
        extended(GOOD + line + "\n")


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", bytes(range(256)), b"\x80" * 10_000])
def test_a_lexicon_of_bytes_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "words.tsv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"UTF-8 file of tab-separated rows; .*words\.tsv cannot be read"):
        Setup.of(aliases=None, gazetteer=(), event_lexicon=path)
    with pytest.raises(InputError, match="cannot be read"):
        Setup.of(aliases=None, gazetteer=(), event_lexicon=tmp_path)


ENTRIES = [
    {"type": "Person", "name": "\ud800ا"},
    {"type": "Person", "name": "((("},
    {"type": "Person", "name": 7},
    {"type": "Person", "name": "\u064b\u200f"},
    {"type": "Person", "name": "تلمرز", "aliases": ["\u200b"]},
    {"type": "Person", "name": "تلمرز", "aliases": "سلكان"},
    {"type": "Person", "name": "تلمرز", "identifiers": {"": "1"}},
    {"type": "Person", "name": "تلمرز", "identifiers": {"wikidata": {"$ref": "#"}}},
    {"__class__": "os.system", "type": "Person", "name": "تلمرز"},
    None,
    object(),
]


@pytest.mark.parametrize("entry", ENTRIES, ids=range(len(ENTRIES)))
def test_an_entry_that_is_none_is_named(entry: object) -> None:
    with pytest.raises(InputError, match="gazetteer entry 1"):
        Gazetteer.of([{"type": "Person", "name": "سلكان"}, entry])  # type: ignore[list-item]


@pytest.mark.parametrize(
    "aliases", [{"تلمرز": [None]}, {None: ["سلكان"]}, {"تلمرز": ["\u200b"]}, {"تلمرز": {"a": 1}}, "تلمرز", 7]
)
def test_aliases_that_are_none_are_refused(aliases: object) -> None:
    with pytest.raises(InputError, match="aliases"):
        Aliases.of(aliases)  # type: ignore[arg-type]


NAMES = [".*ا", "(((((ا", "\\ا", "%s%s%s", "{0}", "<b>تلمرز</b>", "'; DROP TABLE x; --", "تلمرز\nسلكان", "ا" * 20_000, "${PATH}"]


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_any_other_name_is_only_words(name: str) -> None:
    pipeline = Pipeline(gazetteer=[{"type": "Organization", "name": name, "identifiers": {"x": name}}])
    report = pipeline(f"قالت {name} إن الجسر سيفتح، وعادت {name}")
    assert type(report).model_validate_json(report.model_dump_json()) == report
