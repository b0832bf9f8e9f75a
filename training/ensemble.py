"""Several taggers read as one: the mean of their networks' outputs, and how sure it is.

python -m training.ensemble DATA_DIR VECTORS.pt TAGGER.pt...      its scores on the hold-outs
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from stanza.models.common.pretrain import Pretrain
from stanza.models.ner.trainer import Trainer, unpack_batch

from newsgraph.taggers.crf import Lattice
from training.batches import Batch
from training.labels import Sentence, hold_outs, names
from training.scores import loaded, scores

Tagged = tuple[list[str], float, float]


class Ensemble:
    """Taggers whose tag vocabularies hold the same tags in the same order, as those of `training.tagger` do."""

    def __init__(self, taggers: list[str], vectors: str) -> None:
        pretrain = Pretrain(vectors)
        self.trainers = [loaded(path, pretrain) for path in taggers]
        vocab = self.trainers[0].vocab["tag"]
        units = (vocab.unmap([[tag]])[0] for tag in range(vocab.lens()[0]))
        self.tag_names = [unit[0] if unit and unit[0][1:2] == "-" else "O" for unit in units]
        if any(t.vocab["tag"].state_dict() != vocab.state_dict() for t in self.trainers):
            raise SystemExit("the taggers number their tags differently")

    def tag(self, rows: list[Sentence], size: int = 64) -> list[Tagged]:
        """For each row its tags, the probability of its least sure name, and that of all the tags together."""
        found: list[Tagged] = [([], 0.0, 0.0)] * len(rows)
        order = sorted(range(len(rows)), key=lambda i: -len(rows[i]))
        for at in range(0, len(order), size):
            part = order[at : at + size]
            for i, tagged in self._tagged([rows[i] for i in part]):
                found[part[i]] = tagged
        return found

    def tags(self, rows: list[Sentence]) -> list[list[str]]:
        """The tags alone."""
        return [tags for tags, *_ in self.tag(rows)]

    def _tagged(self, rows: list[Sentence]) -> Iterator[tuple[int, Tagged]]:
        outputs = [output(trainer, rows) for trainer in self.trainers]
        order, lengths = outputs[0][2:]
        lattice = Lattice(np.mean([o[0] for o in outputs], axis=0), np.mean([o[1] for o in outputs], axis=0), lengths)
        marginals = lattice.marginals()
        for row, path in enumerate(lattice.best()):
            tags = [self.tag_names[tag] for tag in path]
            sure = [marginals.probability(row, first, path[first:stop]) for first, stop, _ in names(tags)]
            yield order[row], (tags, min(sure, default=1.0), marginals.probability(row, 0, path))


def output(trainer: Trainer, rows: list[Sentence]) -> tuple[Any, Any, list[int], list[int]]:
    """Emissions, transitions, the rows' order in them and their lengths."""
    inputs, order, word_idx, char_idx, lengths, wordlens, charlens, offsets = unpack_batch(Batch(rows, trainer.vocab)[0], "cpu")
    words, wordchars, mask, chars, tags = inputs
    trainer.model.eval()
    with torch.no_grad():
        _, logits, transitions = trainer.model(
            words, wordchars, mask, tags, word_idx, lengths, wordlens, chars, offsets, charlens, char_idx
        )
    return logits[0].numpy().astype(np.float64), transitions[0].detach().numpy().astype(np.float64), order, lengths


def main(data: str, vectors: str, *taggers: str) -> None:
    """Print the ensemble's scores."""
    ensemble = Ensemble(list(taggers), vectors)
    for name, rows in hold_outs(Path(data)).items():
        print(name, scores(ensemble.tags, rows), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
