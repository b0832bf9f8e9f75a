"""Batches for stanza's network, and the endless stream of them that training reads."""

import random
from collections.abc import Iterator, Sequence

from stanza.models.ner.data import DataLoader
from stanza.models.ner.vocab import MultiVocab

from training.labels import Sentence
from training.swap import Swapper

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


class Batch(DataLoader):  # type: ignore[misc]
    """Stanza's batches, made from our rows."""

    def __init__(self, sentences: Sequence[Sentence], vocab: MultiVocab, *, unknown: float = 0.0) -> None:
        self.vocab, self.args, self.eval = vocab, ARGS, True
        rows = [[(token, (tag,)) for token, tag in sentence] for sentence in sentences]
        data = self.preprocess(rows, vocab, ARGS)
        for row in data:
            row[0] = [("<UNK>" if random.random() < unknown else word) for word in row[0]] if unknown else row[0]
        self.data = [data]


class Feed:
    """Each round: all gold sentences, some with other names, and as many pseudo-labelled ones, drawn anew, as `share` says."""

    def __init__(
        self, gold: list[Sentence], extra: list[Sentence], *, share: float, swapper: Swapper | None, swapped: float
    ) -> None:
        self._gold, self._extra, self._swapper, self._swapped = gold, extra, swapper, swapped
        self._drawn = min(len(extra), int(share * len(gold)))

    def batches(self, size: int) -> Iterator[list[Sentence]]:
        """Endless shuffled batches of sentences of like length."""
        while True:
            pool = [self._maybe_changed(row) for row in self._gold] + random.sample(self._extra, self._drawn)
            pool.sort(key=lambda row: len(row) + random.uniform(-3, 3))
            parts = [pool[i : i + size] for i in range(0, len(pool), size)]
            random.shuffle(parts)
            yield from parts

    def _maybe_changed(self, row: Sentence) -> Sentence:
        return self._swapper.changed(row) if self._swapper and random.random() < self._swapped else row
