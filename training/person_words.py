"""Derive `newsgraph/lexicons/data/person_words.txt`: words of people's names whose first letter looks like a particle.

    python -m training.person_words DATA_DIR OUT.txt

فراس is a man, no "so" and راس; بسام no "by" and سام. The words come from Wikidata's name tokens (CC0). "And" stands before
names of every kind, so that a word with و is kept only where more people than one or two bear it, or nobody bears the rest.
"""

import sys
from collections import Counter
from pathlib import Path

from newsgraph.document import normalise
from newsgraph.lexicons import name_words, words
from training.name_words import persons, without_function_words

_LETTERS = "وفبلك"
_ARTICLE = "ال"
_FEW, _SOME = 2, 5  # people who bear a name
_SHORTEST = 3
_OPENERS = frozenset({"ابو", "ابي", "ابا", "ابن", "عبد"})  # بأبي زهدي is "by" and a kunya


def main(source: str, out: str) -> None:
    """Write the table, sorted; words that `name_words.txt` has already are left out."""
    counts: Counter[str] = Counter()
    for word, count in persons(Path(source)):
        counts[normalise(word)] += count
    have = name_words() | words("whole_words.txt")
    new = (word for word in counts if word[:1] in _LETTERS and len(word) >= _SHORTEST and word.isalpha() and word not in have)
    kept = sorted(without_function_words(word for word in new if _is_whole(word, counts)))
    Path(out).write_text("\n".join(kept) + "\n", encoding="utf-8")


def _is_whole(word: str, counts: Counter[str]) -> bool:
    rest = word[1:]
    if rest in _OPENERS:
        return False
    if rest.startswith(_ARTICLE):
        return counts[word] > _SOME
    return word[0] != "و" or counts[word] > _FEW or not counts[rest]


if __name__ == "__main__":
    main(*sys.argv[1:])
