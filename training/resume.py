"""Make an exported model one that training can go on from: the opposite of `training.export`.

    python -m newsgraph.taggers.rebuilt FOLDER
    python -m training.resume DATA_DIR FOLDER TAGGER.pt VECTORS.pt

The vectors are whole numbers there, and each dimension's step is in the network's first layer: here every dimension gets the
same spread again and the first layer is scaled back, so that one rate of learning suits them all. The words of the labelled
sets get an offset that can be trained, zero at first.
"""

import sys
from pathlib import Path

import torch
from stanza.models.pos.vocab import WordVocab

from training.batches import ARGS
from training.labels import training_sets

FREQUENT = 130_000  # words whose mean length becomes LENGTH, as in training.pretrain
LENGTH = 3.0
_SPECIAL = 4


def main(data: str, folder: str, tagger: str, vectors: str) -> None:
    """Write the two files."""
    saved = torch.load(Path(folder) / "tagger.pt", map_location="cpu", weights_only=True)
    table = torch.load(Path(folder) / "vectors.pt", map_location="cpu", weights_only=True)
    saved["model"] = {key: value.float() for key, value in saved["model"].items()}
    rows = table["emb"].float()
    words = rows[_SPECIAL : _SPECIAL + FREQUENT]
    scale = 1 / words.std(dim=0)
    scale *= LENGTH / (words * scale).norm(dim=1).mean()
    saved["model"]["input_transform.weight"][:, : rows.shape[1]] /= scale
    labelled = [[(token, (tag,)) for token, tag in row] for row in training_sets(Path(data), 1)]
    offsets = WordVocab(labelled, ARGS["shorthand"], cutoff=3, lower=False)
    saved["vocab"]["delta"] = offsets.state_dict()
    saved["vocab"]["_key2class"]["delta"] = "WordVocab"
    saved["model"]["delta_emb.weight"] = torch.zeros(len(offsets), rows.shape[1])
    saved["config"]["emb_finetune"] = True
    torch.save(saved, tagger)
    torch.save({"vocab": table["vocab"], "emb": (rows * scale).half()}, vectors)


if __name__ == "__main__":
    main(*sys.argv[1:])
