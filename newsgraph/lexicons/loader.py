"""Read the data files, each once, when first asked for. A file that breaks its rules is an error at load time.

All words are stored as people write them and handed out as they read (`newsgraph.document.normalise`), so that a
lexicon entry and a token of an article compare equal whatever their marks and hamzas.
"""

import re
from functools import cache, lru_cache
from importlib.resources import files

from newsgraph.document import normalise, tokenise
from newsgraph.errors import LexiconError
from newsgraph.lexicons.objects import Phrase

_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
LABELS = frozenset({"PER", "LOC", "ORG"})


def read_rows(name: str) -> list[list[str]]:
    """The rows of a tab-separated data file, comments (#) and blank lines left out, checked for presentation forms."""
    text = (files("newsgraph.lexicons") / "data" / name).read_text(encoding="utf-8")
    return parse_rows(name, text)


def parse_rows(name: str, text: str) -> list[list[str]]:
    """As `read_rows`, over the text of a file; raises LexiconError for a repeated row or a presentation form."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    # Presentation forms look right and never match: spaCy's Arabic numbers were lost to them for years.
    if len(set(lines)) < len(lines) or _PRESENTATION.search(text):
        _check(name, text)
    return [line.split("\t") for line in lines]


def numbered_rows(name: str, text: str) -> list[tuple[int, list[str]]]:
    """The same rows, each with the number of its line, for errors that say where."""
    numbers = (number for number, line in enumerate(text.splitlines(), 1) if line.strip() and not line.startswith("#"))
    return list(zip(numbers, parse_rows(name, text), strict=True))


def _check(name: str, text: str) -> None:
    """Say which row is wrong, if one is (a comment may have any characters)."""
    seen: set[str] = set()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if _PRESENTATION.search(line):
            raise LexiconError(f"{name}:{number}: presentation forms; write the letters of the basic block")
        if line in seen:
            raise LexiconError(f"{name}:{number}: the row stands there twice: {line!r}")
        seen.add(line)


@cache
def name_words() -> frozenset[str]:
    """Words that names begin with, none carrying a clitic (derived: see training/name_words.py)."""
    return frozenset(row[0] for row in read_rows("name_words.txt"))


@cache
def name_heads() -> dict[str, frozenset[Phrase]]:
    """By label, the titles and generic nouns that a name can stand without (الرئيس, مدينة), as sequences of forms."""
    heads: dict[str, set[Phrase]] = {label: set() for label in LABELS}
    for label, phrase in _labelled("name_heads.tsv"):
        heads[label].add(phrase)
    return {label: frozenset(phrases) for label, phrases in heads.items()}


@cache
def known_names() -> dict[Phrase, str]:
    """Names that mean the same wherever they stand, with their label, as sequences of forms."""
    return {phrase: label for label, phrase in _labelled("known_names.tsv")}


@cache
def words(name: str) -> frozenset[str]:
    """The single words of a data file, whatever their column, as they read."""
    return frozenset(normalise(word) for row in read_rows(name) for word in row)


@cache
def name_aliases() -> dict[Phrase, Phrase]:
    """For each name that has others, as a sequence of forms, the first name of its row."""
    rows = ([phrase(name) for name in row] for row in read_rows("name_aliases.tsv"))
    return {name: row[0] for row in rows for name in row}


@lru_cache(maxsize=8_192)
def phrase(surface: str) -> Phrase:
    """A name as its words read."""
    return tuple(token.form for token in tokenise(normalise(surface)))


def _labelled(name: str) -> list[tuple[str, Phrase]]:
    rows: dict[Phrase, str] = {}
    pairs = []
    for label, surface in read_rows(name):
        name_forms = phrase(surface)
        if label not in LABELS or not name_forms:
            raise LexiconError(f"{name}: {label!r} {surface!r}: a row is PER, LOC or ORG, a tab, and a name")
        if rows.get(name_forms, label) != label and name == "known_names.tsv":
            raise LexiconError(f"{name}: {surface!r} has two labels")
        rows[name_forms] = label
        pairs.append((label, name_forms))
    return pairs
