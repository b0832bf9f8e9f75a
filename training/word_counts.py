"""How often words stand in the news text of DATA_DIR, for the tables of words that training derives; no sentence is kept."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from newsgraph.document import normalise

_FILES = ("ant2", "modern", "khaleej")
_WORD = re.compile(r"[\u0621-\u064a]{2,}")


def counted(data: Path, most: int, filed: Callable[[str], str] = str) -> Counter[str]:
    """The words as they read, each under what `filed` makes of it, in at most some `most` characters of each corpus."""
    counts: Counter[str] = Counter()
    for name in _FILES:
        size = 0
        with gzip.open(data / f"text/{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                text = str(json.loads(line).get("text") or "")
                counts.update(_WORD.findall(text))
                size += len(text)
                if size > most:
                    break
    found: Counter[str] = Counter()
    for word, count in counts.items():
        found[filed(normalise(word))] += count
    return found
