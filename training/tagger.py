"""Train the stanza NER tagger: stanza's own network and file format, our loop (Adam, averaged weights, several hold-outs).

    OMP_NUM_THREADS=1 python -m training.tagger DATA_DIR VECTORS.pt OUT_DIR --steps 5000 --seed 1 [--delta]

Writes OUT_DIR/tagger.pt whenever the mean of the hold-outs (newsfane_dev, wojood_dev, modern hold-out) improves.
"""

import argparse
import json
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import torch
from stanza.models.common.pretrain import Pretrain
from stanza.models.ner.data import DataLoader
from stanza.models.ner.trainer import Trainer, unpack_batch
from stanza.models.ner.vocab import MultiVocab
from stanza.models.pos.vocab import CharVocab, CompositeVocab, WordVocab

from training.labels import Sentence, bio_file, modern, names

ARGS = {
    "shorthand": "ar_news", "lang": "ar", "mode": "train", "scheme": "bioes", "train_scheme": None, "predict_tagset": None,
    "word_emb_dim": 100, "lowercase": False, "emb_finetune": False, "emb_finetune_known_only": False,
    "char": True, "char_emb_dim": 64, "char_hidden_dim": 100, "char_rec_dropout": 0.0, "char_num_layers": 1,
    "char_dropout": 0.0, "char_lowercase": False,
    "charlm": False, "charlm_forward_file": None, "charlm_backward_file": None, "charlm_shorthand": None,
    "hidden_dim": 256, "num_layers": 1, "input_transform": True, "connect_output_layers": False,
    "dropout": 0.5, "word_dropout": 0.01, "locked_dropout": 0.0, "rec_dropout": 0.0,
    "bert_model": None, "bert_finetune": False, "bert_hidden_layers": None, "use_peft": False, "gradient_checkpointing": False,
    "optim": "adam", "lr": 1.5e-3, "momentum": 0.0, "max_grad_norm": 5.0,
}  # fmt: skip
UNKNOWN = 0.05  # share of words whose vector is hidden in training, so that the letters must speak


class Batch(DataLoader):
    """Stanza's batches, made from our rows."""

    def __init__(self, sentences: list[Sentence], vocab: MultiVocab, *, unknown: float = 0.0) -> None:
        self.vocab, self.args, self.eval = vocab, ARGS, True
        rows = [[(token, (tag,)) for token, tag in sentence] for sentence in sentences]
        data = self.preprocess(rows, vocab, ARGS)
        for row in data:
            row[0] = [("<UNK>" if random.random() < unknown else word) for word in row[0]] if unknown else row[0]
        self.data = [data]


def training_sets(data: Path, modern_times: int) -> list[Sentence]:
    """All that may be trained on; no test set, no hold-out."""
    ner = data / "ner"
    rows = [s for name in ("newsfane_train", "wojood_train", "aqmar_dev") for s in bio_file(ner / f"{name}.bio")]
    return rows + modern_times * modern(data / "ner_modern", held_out=False)


def hold_outs(data: Path) -> dict[str, list[Sentence]]:
    """What a checkpoint is chosen by."""
    return {"newsfane_dev": bio_file(data / "ner/newsfane_dev.bio"), "wojood_dev": bio_file(data / "ner/wojood_dev.bio"),
            "modern": modern(data / "ner_modern", held_out=True)}


def build_vocab(rows: list[Sentence], pretrain: Pretrain, *, delta: bool) -> MultiVocab:
    """Characters and tags of the training rows; with `delta` their words as trained offsets to the vectors."""
    data = [[(token, (tag,)) for token, tag in row] for row in rows]
    vocabs = {"char": CharVocab(data, ARGS["shorthand"]), "word": pretrain.vocab,
              "tag": CompositeVocab([[(tag,) for _, tag in row] for row in data], ARGS["shorthand"], idx=0, sep=None)}
    if delta:
        vocabs["delta"] = WordVocab(data, ARGS["shorthand"], cutoff=3, lower=False)
    return MultiVocab(vocabs)


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


def scores(trainer: Trainer, rows: list[Sentence]) -> dict[str, float]:
    """Exact-span F1 by kind and over all."""
    right, guessed, wanted = defaultdict(int), defaultdict(int), defaultdict(int)
    for row, tags in zip(rows, predict(trainer, rows), strict=True):
        gold, have = names([tag for _, tag in row]), names(tags)
        for total, some in ((wanted, gold), (guessed, have), (right, gold & have)):
            for *_, kind in some:
                total[kind] += 1
                total["ALL"] += 1
    return {k: round(200 * right[k] / max(1, guessed[k] + wanted[k]), 1) for k in ("PER", "LOC", "ORG", "ALL")}


def batches(rows: list[Sentence], size: int) -> Iterator[list[Sentence]]:
    """Endless shuffled batches of sentences of like length."""
    while True:
        pool = sorted(rows, key=lambda r: len(r) + random.uniform(-3, 3))
        parts = [pool[i : i + size] for i in range(0, len(pool), size)]
        random.shuffle(parts)
        yield from parts


def step(trainer: Trainer, part: list[Sentence]) -> float:
    """One update of the weights."""
    inputs, _, word_idx, char_idx, lens, wordlens, charlens, offsets = unpack_batch(
        Batch(part, trainer.vocab, unknown=UNKNOWN)[0], "cpu")
    words, wordchars, mask, chars, tags = inputs
    trainer.model.train()
    trainer.optimizer.zero_grad()
    loss, _, _ = trainer.model(words, wordchars, mask, tags, word_idx, lens, wordlens, chars, offsets, charlens, char_idx)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(trainer.model.parameters(), ARGS["max_grad_norm"])
    trainer.optimizer.step()
    return float(loss.detach())


def train(
    trainer: Trainer, rows: list[Sentence], tests: dict[str, list[Sentence]], out: Path, options: argparse.Namespace
) -> None:
    """Run the steps, keep a moving average of the weights, save it whenever the hold-outs like it better."""
    params = [p for p in trainer.model.parameters() if p.requires_grad]
    average = [p.detach().clone() for p in params]
    best, began, feed, total = 0.0, time.time(), batches(rows, options.batch), 0.0
    for number in range(1, options.steps + 1):
        for group in trainer.optimizer.param_groups:
            group["lr"] = options.lr * min(1.0, number / 200, 0.02 + 1.2 * (1 - number / options.steps))
        total += step(trainer, next(feed))
        with torch.no_grad():
            for mean, p in zip(average, params, strict=True):
                mean.lerp_(p, 1 - min(0.998, (1 + number) / (10 + number)))
        if number % options.every == 0 or number == options.steps:
            live = [p.detach().clone() for p in params]
            for p, mean in zip(params, average, strict=True):
                p.data.copy_(mean)
            table = {name: scores(trainer, test) for name, test in tests.items()}
            mean_score = sum(t["ALL"] for t in table.values()) / len(table)
            seconds, loss = time.time() - began, total / options.every
            print(f"step {number} {seconds:.0f}s loss {loss:.2f} mean {mean_score:.2f} {table}", flush=True)
            total = 0.0
            if mean_score > best:
                best = mean_score
                trainer.save(str(out / "tagger.pt"))
            for p, kept in zip(params, live, strict=True):
                p.data.copy_(kept)


def main() -> None:
    """Train one run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("vectors")
    parser.add_argument("out", type=Path)
    for flag, value in (("--steps", 5000), ("--seed", 1), ("--batch", 32), ("--every", 500), ("--modern-times", 2)):
        parser.add_argument(flag, type=int, default=value)
    parser.add_argument("--lr", type=float, default=1.5e-3)
    parser.add_argument("--delta", action="store_true", help="train offsets to the vectors of frequent words")
    parser.add_argument("--init", help="a tagger to go on from")
    parser.add_argument("--extra", type=Path, help="sentences that training.pseudo wrote")
    parser.add_argument("--dropout", type=float, default=0.5)
    options = parser.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    pretrain = Pretrain(options.vectors)
    rows = training_sets(options.data, options.modern_times)
    args = dict(ARGS, lr=options.lr, emb_finetune=options.delta, dropout=options.dropout)
    if options.init:
        trainer = Trainer(model_file=options.init, pretrain=pretrain, device="cpu", args=args)
    else:
        trainer = Trainer(args=args, vocab=build_vocab(rows, pretrain, delta=options.delta), pretrain=pretrain, device="cpu")
    if options.extra:
        rows += [[tuple(pair) for pair in row] for row in json.loads(options.extra.read_text(encoding="utf-8"))]
    print(len(rows), "sentences", sum(map(len, rows)), "tokens", flush=True)
    train(trainer, rows, hold_outs(options.data), options.out, options)


if __name__ == "__main__":
    main()
