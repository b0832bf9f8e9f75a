"""Train the stanza NER tagger: stanza's own network and file format, our loop (Adam, averaged weights, several hold-outs).

    OMP_NUM_THREADS=1 python -m training.tagger DATA_DIR VECTORS.pt OUT_DIR --steps 5000 --seed 1 [--delta]

Writes OUT_DIR/tagger.pt whenever the mean of the hold-outs (newsfane_dev, wojood_dev, modern hold-out) improves.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from stanza.models.common.pretrain import Pretrain
from stanza.models.ner.trainer import Trainer, unpack_batch
from stanza.models.ner.vocab import MultiVocab
from stanza.models.pos.vocab import CharVocab, CompositeVocab, WordVocab

from training.batches import ARGS, UNKNOWN, Batch, Feed
from training.labels import Sentence, hold_outs, training_sets
from training.scores import loaded, scores
from training.swap import Swapper

FLAGS = (
    ("--steps", 5000, ""), ("--seed", 1, ""), ("--batch", 32, ""), ("--every", 500, "steps between two looks at the hold-outs"),
    ("--modern-times", 2, "how often a round holds the modern articles"), ("--lr", 1.5e-3, ""), ("--dropout", 0.5, ""),
    ("--hidden", 256, "units of the tagging LSTM each way"), ("--share", 1.0, "pseudo-labelled sentences a gold one"),
    ("--minutes", 1e6, "the rate falls with the steps or with the time, whichever goes faster"),
    ("--swapped", 0.0, "share of gold sentences that get other names"),
)  # fmt: skip


def build_vocab(rows: list[Sentence], pretrain: Pretrain, *, delta: bool) -> MultiVocab:
    """Characters and tags of the training rows; with `delta` their words as trained offsets to the vectors."""
    data = [[(token, (tag,)) for token, tag in row] for row in rows]
    vocabs = {
        "char": CharVocab(data, ARGS["shorthand"]),
        "word": pretrain.vocab,
        "tag": CompositeVocab([[(tag,) for _, tag in row] for row in data], ARGS["shorthand"], idx=0, sep=None),
    }
    if delta:
        vocabs["delta"] = WordVocab(data, ARGS["shorthand"], cutoff=3, lower=False)
    return MultiVocab(vocabs)


def step(trainer: Trainer, part: list[Sentence]) -> float:
    """One update of the weights."""
    inputs, _, word_idx, char_idx, lens, wordlens, charlens, offsets = unpack_batch(
        Batch(part, trainer.vocab, unknown=UNKNOWN)[0], "cpu"
    )
    words, wordchars, mask, chars, tags = inputs
    trainer.model.train()
    trainer.optimizer.zero_grad()
    loss, _, _ = trainer.model(words, wordchars, mask, tags, word_idx, lens, wordlens, chars, offsets, charlens, char_idx)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(trainer.model.parameters(), float(str(ARGS["max_grad_norm"])))
    trainer.optimizer.step()
    return float(loss.detach())


def train(trainer: Trainer, feed: Feed, tests: dict[str, list[Sentence]], options: argparse.Namespace) -> None:
    """Run the steps, keep a moving average of the weights, save it whenever the hold-outs like it better."""
    params = [p for p in trainer.model.parameters() if p.requires_grad]
    average = [p.detach().clone() for p in params]
    best, began, total, stream = 0.0, time.time(), 0.0, feed.batches(options.batch)
    for number in range(1, options.steps + 1):
        done = max(number / options.steps, (time.time() - began) / (60 * options.minutes))
        for group in trainer.optimizer.param_groups:
            group["lr"] = options.lr * min(1.0, number / 200, 0.02 + 1.2 * (1 - done))
        total += step(trainer, next(stream))
        with torch.no_grad():
            for mean, p in zip(average, params, strict=True):
                mean.lerp_(p, 1 - min(0.998, (1 + number) / (10 + number)))
        if number % options.every == 0 or done >= 1:
            live = [p.detach().clone() for p in params]
            _put(params, average)
            table = {name: scores(trainer, test) for name, test in tests.items()}
            mean_score = sum(t["ALL"] for t in table.values()) / len(table)
            seconds, loss = time.time() - began, total / options.every
            print(f"step {number} {seconds:.0f}s loss {loss:.2f} mean {mean_score:.2f} {table}", flush=True)
            total = 0.0
            trainer.save(str(options.out / f"{number}.pt"))
            if mean_score > best:
                best = mean_score
                trainer.save(str(options.out / "tagger.pt"))
            _put(params, live)
        if done >= 1:
            return


def _put(params: list[torch.nn.Parameter], values: list[torch.Tensor]) -> None:
    for p, value in zip(params, values, strict=True):
        p.data.copy_(value)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("vectors")
    parser.add_argument("out", type=Path)
    for flag, value, meaning in FLAGS:
        parser.add_argument(flag, type=type(value), default=value, help=meaning)
    parser.add_argument("--delta", action="store_true", help="train offsets to the vectors of frequent words")
    parser.add_argument("--init", help="a tagger to go on from")
    parser.add_argument("--extra", type=Path, nargs="*", default=[], help="sentences that training.pseudo wrote")
    return parser.parse_args()


def main() -> None:
    """Train one run."""
    options = _options()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    pretrain = Pretrain(options.vectors)
    gold = training_sets(options.data, options.modern_times)
    files = [json.loads(path.read_text(encoding="utf-8")) for path in options.extra]
    extra: list[Sentence] = [[(token, tag) for token, tag in row] for rows in files for row in rows]
    args = dict(
        ARGS,
        lr=options.lr,
        emb_finetune=options.delta,
        dropout=options.dropout,
        hidden_dim=options.hidden,
        word_emb_dim=pretrain.emb.shape[1],
    )
    if options.init:
        trainer = loaded(options.init, pretrain, **args)
    else:
        trainer = Trainer(args=args, vocab=build_vocab(gold, pretrain, delta=options.delta), pretrain=pretrain, device="cpu")
    swapper = Swapper(gold + extra, options.data / "gazetteer") if options.swapped else None
    feed = Feed(gold, extra, share=options.share, swapper=swapper, swapped=options.swapped)
    print(len(gold), "gold sentences,", len(extra), "others", flush=True)
    train(trainer, feed, hold_outs(options.data), options)


if __name__ == "__main__":
    main()
