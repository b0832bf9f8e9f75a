"""Exact-span F1 of a tagger on every hold-out and test set, as the model card's tables.

python -m training.evaluate DATA_DIR VECTORS.pt TAGGER.pt
"""

import sys
from pathlib import Path

from stanza.models.common.pretrain import Pretrain

from training.labels import bio_file, hold_outs
from training.scores import loaded, scores

TESTS = ("clean_test", "newsfane_test", "wojood_test", "aqmar_test")


def main(data: str, vectors: str, tagger: str) -> None:
    """Print one row a set."""
    trainer = loaded(tagger, Pretrain(vectors))
    sets = hold_outs(Path(data)) | {name: bio_file(Path(data) / f"ner/{name}.bio") for name in TESTS}
    print("| set | PER | LOC | ORG | all |\n|---|---|---|---|---|")
    for name, rows in sets.items():
        row = scores(trainer, rows)
        print(f"| {name} | {row['PER']} | {row['LOC']} | {row['ORG']} | {row['ALL']} |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
