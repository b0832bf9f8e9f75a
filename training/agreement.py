"""Count in unlabelled news what agrees with each noun: adjectives, relatives, demonstratives. Keeps counts, no sentence.

    python -m training.agreement DATA build/counts.pkl build/agreement.pkl

`counts.pkl` is (words, counts); `agreement.pkl` maps each noun without its article to an `Agreement`.
"""

import gzip
import json
import pickle
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from newsgraph.document import normalise
from newsgraph.document.patterns import TOKEN
from newsgraph.morphology.inventory import Inventory, table
from training.adjectives import camel_adjectives

CORPORA = (("modern", 1), ("ant2", 1), ("khaleej", 4))
"""The file, and which of its articles: every one, every fourth."""
ARTICLES = ("ال", "وال", "بال", "كال", "فال", "وبال", "لل", "ولل")
COLUMNS = ("none", "masculine", "feminine", "people", "broken", "he_who", "she_who", "they_who")
BEFORE = ("none", "this_m", "this_f", "these")


@dataclass(slots=True)
class Agreement:
    """How often a noun stood with its article, with what behind and before it, and bare with what behind it."""

    definite: int
    behind: dict[str, int]
    before: dict[str, int]
    bare: dict[str, int]
    after_article: float
    """The share of its places behind another definite word: high for adjectives."""


def encoded(data: Path) -> tuple[Any, list[str]]:
    """The corpora as numbers, a line end as 0, and the words that the numbers stand for."""
    ids: dict[str, int] = {"\n": 0}
    seen: dict[str, int] = {}
    out = array("i")
    for name, step in CORPORA:
        with gzip.open(data / "text" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
            for number, line in enumerate(file):
                if number % step:
                    continue
                row = json.loads(line)
                for part in f"{row.get('title') or ''}\n{row['text']}".split("\n"):
                    for match in TOKEN.finditer(part):
                        if match[0] not in seen:
                            seen[match[0]] = ids.setdefault(normalise(match[0]), len(ids))
                        out.append(seen[match[0]])
                    out.append(0)
    return np.array(out, dtype=np.int32), list(ids)


def _marks(words: list[str], rows: Iterator[tuple[str, int]]) -> Any:
    place = {word: at for at, word in enumerate(words)}
    marks = np.zeros(len(words), dtype=np.int64)
    for word, mark in rows:
        if word in place:
            marks[place[word]] = mark
    return marks


def _adjective_rows(folder: Path, article: str) -> Iterator[tuple[str, int]]:
    adjectives = camel_adjectives(folder)
    bases = {form for form, row in adjectives.items() if row.gender == "b"} | set(Inventory.of(table()).participles)
    for base in bases:
        for ending, mark in (("", 1), ("ة", 2), ("ون", 3), ("ين", 3)):
            yield article + base + ending, mark
    yield from ((article + form, 4) for form, row in adjectives.items() if row.number == "p")
    yield from (("الذي", 5), ("التي", 6), ("الذين", 7))


def _demonstratives() -> Iterator[tuple[str, int]]:
    for mark, some in ((1, ("هذا", "ذلك")), (2, ("هذه", "تلك")), (3, ("هؤلاء", "اولئك"))):
        yield from ((front + word, mark) for word in some for front in ("", "ب", "ل", "و", "ول", "وب"))


def _stem(word: str) -> str:
    """The word without its article; empty where it has none."""
    front = next((f for f in sorted(ARTICLES, key=len, reverse=True) if word.startswith(f) and len(word) - len(f) >= 2), "")
    return word[len(front) :] if front else ""


def _table(nouns: Any, marks: Any, height: int, width: int) -> Any:
    found = np.zeros((height, width), dtype=np.int64)
    known = nouns >= 0
    np.add.at(found, (nouns[known], marks[known]), 1)
    return found


def count(text: Any, words: list[str], counts: Any, camel: Path) -> dict[str, Agreement]:
    """The table for every word that has an article somewhere."""
    stems: dict[str, int] = {}
    definite = np.full(len(words), -1, dtype=np.int64)
    for at, word in enumerate(words):
        if counts[at] >= 3 and (stem := _stem(word)):
            definite[at] = stems.setdefault(stem, len(stems))
    bare = np.array([stems.get(word, -1) for word in words], dtype=np.int64)
    first, second, size = text[:-1], text[1:], len(stems)
    behind = _table(definite[first], _marks(words, _adjective_rows(camel, "ال"))[second], size, 8)
    plain = _table(bare[first], _marks(words, _adjective_rows(camel, ""))[second], size, 8)
    before = _table(definite[second], _marks(words, _demonstratives())[first], size, 4)
    article = np.array([bool(_stem(word)) for word in words])
    places = definite[second]
    share = np.bincount(places[places >= 0], weights=article[first][places >= 0], minlength=size)
    return {
        stem: Agreement(
            int(behind[at].sum()),
            dict(zip(COLUMNS, behind[at].tolist(), strict=True)),
            dict(zip(BEFORE, before[at].tolist(), strict=True)),
            dict(zip(COLUMNS, plain[at].tolist(), strict=True)),
            float(share[at]) / max(1, int(behind[at].sum())),
        )
        for stem, at in stems.items()
    }


def main() -> None:
    """Write both files."""
    data = Path(sys.argv[1])
    text, words = encoded(data)
    counts = np.bincount(text, minlength=len(words))
    Path(sys.argv[2]).write_bytes(pickle.dumps((words, counts)))
    Path(sys.argv[3]).write_bytes(pickle.dumps(count(text, words, counts, data / "morphology")))


if __name__ == "__main__":
    main()
