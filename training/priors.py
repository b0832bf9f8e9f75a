"""Compile `newsgraph/syntax/data/word_priors.tsv`: how often letters that are a verb and a noun too are the verb.

    python -m training.priors build/counts.pkl

Nobody can count عاد (he returned, or a people), but عادت is a verb and العاد is none: we keep the logarithm of their ratio.
"""

import math
import pickle
import sys
from collections import Counter
from pathlib import Path

from newsgraph.morphology import readings
from newsgraph.morphology.entry import read
from newsgraph.morphology.inventory import table
from newsgraph.morphology.paradigm import Slot, perfect_stems

OUT = Path(__file__).resolve().parents[1] / "newsgraph" / "syntax" / "data" / "word_priors.tsv"
HEAD = "# How verbal the letters of a perfect are, -6 to 6: log2 of (with the ت of she) to (with the article), counted in news"
FREQUENT, MOST = 20, 6


def main() -> None:
    """Write the table."""
    words, numbers = pickle.loads(Path(sys.argv[1]).read_bytes())
    counts = Counter(dict(zip(words, numbers.tolist(), strict=True)))
    found: dict[str, int] = {}
    for entry in table():
        form = entry.lemma
        if not any(reading.is_nominal and not reading.guessed for reading in readings(form)):
            continue
        she = next(read(stem) for stem, slots in perfect_stems(entry) if slots & Slot.TA) + "ت"
        verbal = counts[she] + counts["و" + she]
        nominal = sum(counts[front + form] for front in ("ال", "لل", "بال", "وال"))
        if verbal + nominal >= FREQUENT:
            ratio = round(math.log2((verbal + 1) / (nominal + 1)))
            found[form] = max(found.get(form, -MOST), max(-MOST, min(MOST, ratio)))
    OUT.write_text(HEAD + "\n" + "\n".join(f"{form}\t{ratio}" for form, ratio in sorted(found.items())) + "\n", encoding="utf-8")
    print(len(found), "words", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
