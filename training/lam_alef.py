"""Derive `newsgraph/document/data/lam_alef.txt`: words with لا of which the spelling with ال is none, or a much rarer one.

    python -m training.lam_alef DATA_DIR OUT.txt

Words (without "and", "so" and the article) by how often they stand in the text of the corpora; no sentence.
"""

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

from newsgraph.document import normalise
from newsgraph.document.lam_alef import broken, fronts

_FILES = ("ant2", "modern", "khaleej")
_WORD = re.compile(r"[\u0621-\u064a]{2,}")
_TIMES = 30  # a word must stand in the text
_OFTENER = 4  # times as often as the other spelling
_MOST = 40_000_000  # characters of one corpus


def counted(data: Path) -> Counter[str]:
    """How often each word stands in the corpora, as it reads."""
    counts: Counter[str] = Counter()
    for name in _FILES:
        size = 0
        with gzip.open(data / f"text/{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                text = str(json.loads(line).get("text") or "")
                counts.update(_WORD.findall(text))
                size += len(text)
                if size > _MOST:
                    break
    forms: Counter[str] = Counter()
    for word, count in counts.items():
        forms[normalise(word)] += count
    return forms


def chosen(counts: Counter[str]) -> list[str]:
    """The words of the list, each as it reads behind its front (طلاب is none: الطالب and طالب stand as often).

    Those that only without an article are oftener so have a `=` before them: ثلاثة is, الثلاثة is not (مرة ثالثة, المرة الثالثة).
    """
    totals: Counter[str] = Counter()
    for word, count in counts.items():
        totals.update(dict.fromkeys({word[at:] for at in fronts(word)}, count))
    own = {min((word[at:] for at in fronts(word) if "لا" in word[at:]), key=len) for word in counts if "لا" in word}
    found = {word for word in own if totals[word] >= max(_TIMES, _OFTENER * totals[broken(word)])}
    bare = {word for word in own - found if counts[word] >= max(_TIMES, _OFTENER * counts[broken(word)])}
    return sorted([*found, *("=" + word for word in bare)])


if __name__ == "__main__":
    Path(sys.argv[2]).write_text("\n".join(chosen(counted(Path(sys.argv[1])))) + "\n", encoding="utf-8")
