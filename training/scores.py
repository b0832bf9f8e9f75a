"""Exact-span F1 of one tagger."""

from collections import defaultdict
from collections.abc import Callable
from tempfile import TemporaryDirectory

import torch
from stanza.models.common.pretrain import Pretrain
from stanza.models.ner.trainer import Trainer

from training.batches import Batch
from training.labels import KINDS, Sentence, names


def loaded(tagger: str, pretrain: Pretrain, **args: object) -> Trainer:
    """A saved tagger with the words of these vectors, which may be more than it was trained with."""
    saved = torch.load(tagger, map_location="cpu", weights_only=True)
    saved["vocab"]["word"] = pretrain.vocab.state_dict()
    with TemporaryDirectory() as folder:
        path = f"{folder}/tagger.pt"
        torch.save(saved, path)
        return Trainer(model_file=path, pretrain=pretrain, device="cpu", args=args)


def predict(trainer: Trainer, rows: list[Sentence], size: int = 64) -> list[list[str]]:
    """The tags of every row, in order; batches by length."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    found: list[list[str]] = [[] for _ in rows]
    with torch.no_grad():
        for at in range(0, len(order), size):
            part = order[at : at + size]
            for row, tags in zip(part, trainer.predict(Batch([rows[i] for i in part], trainer.vocab)[0]), strict=True):
                found[row] = tags
    return found


def scores(tagger: Trainer | Callable[[list[Sentence]], list[list[str]]], rows: list[Sentence]) -> dict[str, float]:
    """Exact-span F1 by kind and over all."""
    tagged = predict(tagger, rows) if isinstance(tagger, Trainer) else tagger(rows)
    right, guessed, wanted = defaultdict[str, int](int), defaultdict[str, int](int), defaultdict[str, int](int)
    for row, tags in zip(rows, tagged, strict=True):
        gold, have = names([tag for _, tag in row]), names(tags)
        for total, some in ((wanted, gold), (guessed, have), (right, gold & have)):
            for *_, kind in some:
                total[kind] += 1
                total["ALL"] += 1
    return {k: round(200 * right[k] / max(1, guessed[k] + wanted[k]), 1) for k in (*KINDS, "ALL")}
