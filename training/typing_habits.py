"""Derive `newsgraph/document/data/habits.tsv`: words whose last letter, or whose hamza, typists leave or mix up.

    python -m training.typing_habits DATA_DIR OUT.tsv

A row is `LETTER TAB words`: words (without particles and article) that end in ة, ي or ى rather than in ه, ى or ي in the text of
the corpora, and words with ئ or ؤ of which the spelling with ي or و is no word. How often words stand in texts, no sentence.
"""

import sys
from collections import Counter
from pathlib import Path

from newsgraph.document.habits import stem
from training.word_counts import counted

_TIMES = 12  # a word must stand in the text
_OFTENER = 3  # times as often as the other spelling
_BY_HAMZA = {"ي": ["وادي"]}  # «وأدى», as frequent, is another word by its hamza, which the counts do not see
_MOST = 60_000_000  # characters of one corpus


def chosen(counts: Counter[str]) -> dict[str, list[str]]:
    """The words by the letter that they are written with."""
    found: dict[str, list[str]] = {letter: list(_BY_HAMZA.get(letter, [])) for letter in "ةيىئ"}
    for word, count in ((word, count) for word, count in counts.items() if len(word) > 1 + (word[-1:] == "ة")):
        other = word[:-1] + {"ة": "ه", "ي": "ى", "ى": "ي"}.get(word[-1], "")
        if count >= _TIMES and word[-1] in "ةيى" and count >= _OFTENER * counts[other]:
            found[word[-1]].append(word)
        loose = word.replace("ئ", "ي").replace("ؤ", "و")
        if count >= _TIMES and loose != word and counts[loose] * 50 < count:
            found["ئ"].append(word)
    return found


def main(source: str, out: str) -> None:
    """Write the table, sorted."""
    rows = (f"{letter}\t{' '.join(sorted(some))}" for letter, some in chosen(counted(Path(source), _MOST, stem)).items())
    Path(out).write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
