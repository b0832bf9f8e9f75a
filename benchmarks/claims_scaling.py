"""Is finding claims linear in the article's length? Hostile texts of growing size, without a model.

    python benchmarks/claims_scaling.py [KILOBYTES]

For each text the time at a quarter, a half and all of the size (100 kB of characters by default), and time per character at
the end against that at the quarter: 1.0 is linear, 4.0 would be quadratic.
"""

import sys
import time

from newsgraph.claims import find_claims
from newsgraph.document import Document

TEXTS = {
    "open guillemets": "«",
    "open guillemets with words": "«قال ",
    "straight marks": '" ',
    "straight marks with words": '"كلمة ',
    "turned marks": "» ",
    "brackets": "( ",
    "wa-qala": "وقال ",
    "wa-qala with content": "وقال الوزير إن الخطة جيدة، ",
    "an": "أن ",
    "qala an": "قال أن ",
    "commas": "، ",
    "bi-hasab": "بحسب ",
    "bi-hasab with names": "بحسب الوزارة، ",
    "colons": "الوزير: ",
    "participles": "مؤكدا أن ",
    "one sentence of words": "كلمة ",
    "full stops": ". ",
    "lines": "قال الوزير إن الأمر انتهى.\n",
    "nested quotations": "قال «إن «",
    "mixed marks": "قال “«\"'( ",
    "relative clauses": "، الذي قال ",
}


def seconds(text: str) -> float:
    """The time that the claims of a text take, tokens and sentences included."""
    start = time.perf_counter()
    find_claims(Document(text))
    return time.perf_counter() - start


def main(argv: list[str]) -> int:
    size = int(argv[0]) * 1000 if argv else 100_000
    find_claims(Document("قال الوزير إن الخطة جيدة."))  # lexicons load once
    print(f"{'text':28} {'1/4 s':>8} {'1/2 s':>8} {'all s':>8} {'growth':>7}")
    worst = 0.0
    for name, piece in TEXTS.items():
        text = piece * (size // len(piece))
        quarter, half, whole = (seconds(text[: len(text) // part]) for part in (4, 2, 1))
        growth = whole / (4 * quarter)
        worst = max(worst, growth)
        print(f"{name:28} {quarter:8.2f} {half:8.2f} {whole:8.2f} {growth:7.2f}")
    print(f"worst growth of time per character from a quarter to all: {worst:.2f} (1 is linear, 4 quadratic)")
    return 0 if worst < 2 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
