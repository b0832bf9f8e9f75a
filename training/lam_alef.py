"""Derive `newsgraph/document/data/lam_alef.txt`: words with لا of which the spelling with ال is none, or a much rarer one.

    python -m training.lam_alef DATA_DIR OUT.txt

Words (without "and", "so" and the article) by how often they stand in the text of the corpora; no sentence.
"""

import sys
from collections import Counter
from pathlib import Path

from newsgraph.document.lam_alef import broken, fronts
from training.word_counts import counted

_TIMES = 30  # a word must stand in the text
_OFTENER = 4  # times as often as the other spelling
_MOST = 40_000_000  # characters of one corpus


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
    Path(sys.argv[2]).write_text("\n".join(chosen(counted(Path(sys.argv[1]), _MOST))) + "\n", encoding="utf-8")
