"""Stanza's NER model behind our protocol: with `rebuilt`, all that imports torch and stanza.

It runs the network that stanza's NER processor runs, fed with our own tokens (as `tokenize_pretokenized` would), but
reads its output itself: the processor gives tags only, and we want the probability that goes with each name.
"""

import logging
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from stanza.models.common.pretrain import Pretrain
from stanza.models.ner.data import DataLoader
from stanza.models.ner.trainer import Trainer, unpack_batch

from newsgraph.errors import InputError, ModelDamagedError, ModelNotFoundError
from newsgraph.taggers import rebuilt
from newsgraph.taggers.checks import sound
from newsgraph.taggers.crf import Lattice
from newsgraph.taggers.files import EmbeddedFiles, ModelFiles, sha256
from newsgraph.taggers.protocol import TaggedSpan
from newsgraph.taggers.tags import readable

BATCH = 32
"""Sentences that go through the network together."""


class _Batch(DataLoader):  # type: ignore[misc]
    """Stanza's own batch layout for sentences that have no tags yet."""

    def __init__(self, sentences: Sequence[Sequence[str]], trainer: Trainer) -> None:
        self.vocab, self.args = trainer.vocab, trainer.args
        tags = ("O",) * len(trainer.vocab["tag"].lens())
        rows = [[(word, tags) for word in sentence] for sentence in sentences]
        self.data = [self.preprocess(rows, trainer.vocab, trainer.args)]


class StanzaTagger:
    """A loaded stanza NER model."""

    engine = "stanza"

    def __init__(self, files: ModelFiles, *, device: str = "cpu", checksum: str | None = None) -> None:
        check_device(device)
        files.check_present()
        self.name = files.name
        self.sha256 = checksum or sha256(files.tagger)
        self.version = version("stanza")
        self._trainer = _load(files, device)
        self._lock, self._process = threading.Lock(), os.getpid()

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        """The names of each sentence; sentences of like length share a batch."""
        found: list[list[TaggedSpan]] = [[] for _ in sentences]
        order = sorted((i for i, s in enumerate(sentences) if s), key=lambda i: -len(sentences[i]))
        for at in range(0, len(order), BATCH):
            part = order[at : at + BATCH]
            self._unlock_after_fork()
            with self._lock:
                results = self._tag_batch([sentences[i] for i in part])
            for i, spans in zip(part, results, strict=True):
                found[i] = sound(spans, len(sentences[i]))
        return found

    def _unlock_after_fork(self) -> None:
        """A forked child has none of its parent's threads: torch would wait for ever for those that it computed with."""
        if self._process != os.getpid():
            torch.set_num_threads(1)
            self._lock, self._process = threading.Lock(), os.getpid()

    def _tag_batch(self, sentences: list[Sequence[str]]) -> list[list[TaggedSpan]]:
        batch = _Batch(sentences, self._trainer)[0]
        inputs, order, *rest = unpack_batch(batch, next(self._trainer.model.parameters()).device)
        words, wordchars, mask, chars, tags = inputs
        word_order, char_order, lengths, wordlens, charlens, offsets = rest
        self._trainer.model.eval()
        with torch.inference_mode():
            _, logits, transitions = self._trainer.model(
                words, wordchars, mask, tags, word_order, lengths, wordlens, chars, offsets, charlens, char_order
            )
        which = self._trainer.args["predict_tagset"] or 0
        lattice = Lattice(_array(logits[which]), _array(transitions[which]), lengths)
        results = lattice.spans([readable(tag) for tag in self._trainer.vocab["tag"].items(which)])
        restored: list[list[TaggedSpan]] = [[] for _ in results]
        for place, spans in zip(order, results, strict=True):
            restored[place] = spans
        return restored


def _array(tensor: torch.Tensor) -> Any:
    return tensor.detach().cpu().numpy().astype(np.float64)


def embedded(files: EmbeddedFiles, device: str) -> StanzaTagger:
    """The embedded model, run by stanza: the reference for newsgraph.taggers.light."""
    with TemporaryDirectory() as folder:
        return StanzaTagger(rebuilt.write(files, Path(folder)), device=device, checksum=files.sha256)


def check_device(device: str) -> None:
    """Raise InputError where torch cannot compute there, before a model is blamed for it."""
    try:
        torch.zeros(1, device=device).item()
    except Exception as error:  # RuntimeError, AssertionError, TypeError ...: each device fails in its own way
        reason = str(error).split("\n")[0]
        raise InputError(
            f"device={device!r} cannot be used here ({reason}); give 'cpu', or 'cuda' where there is a GPU"
        ) from error


def _load(files: ModelFiles, device: str) -> Trainer:
    """Stanza's Trainer over the files (it loads them with weights_only); whatever breaks there is said clearly."""
    args = {
        "charlm_forward_file": files.forward_charlm and str(files.forward_charlm),
        "charlm_backward_file": files.backward_charlm and str(files.backward_charlm),
    }
    pretrain = _vectors(files.vectors) if files.vectors else None
    try:
        with _quiet():
            trainer = Trainer(args=args, model_file=str(files.tagger), pretrain=pretrain, device=device)
    except Exception as error:
        raise ModelDamagedError(
            f"{files.tagger} could not be loaded as a stanza NER model ({type(error).__name__}: {error}); "
            "check that it is one, that its vectors= and charlm paths are given and are its own, and that no file is cut short"
        ) from error
    if pretrain is None and "word_emb" in trainer.model.unsaved_modules:
        raise ModelNotFoundError(f"{files.tagger} needs the word vectors that it was trained with: give their file as vectors=")
    return trainer


def _vectors(path: Path) -> Pretrain:
    """The word vectors, read now rather than when they are first needed, so that the right file is named."""
    try:
        with _quiet():
            pretrain = Pretrain(str(path))
            pretrain.load()
    except Exception as error:
        raise ModelDamagedError(
            f"the word vectors {path} could not be loaded ({type(error).__name__}: {error}); "
            "check that they are a stanza pretrain file (.pt), and that it is not cut short"
        ) from error
    return pretrain


@contextmanager
def _quiet() -> Iterator[None]:
    """Hold back what stanza logs in this thread: where a load fails, our error says it, once."""
    ours = threading.get_ident()

    def others(record: logging.LogRecord) -> bool:
        return record.thread != ours

    logger = logging.getLogger("stanza")
    logger.addFilter(others)
    try:
        yield
    finally:
        logger.removeFilter(others)


def download() -> ModelFiles:
    """Stanza's own Arabic NER package, fetched from its hub where it is not there yet: only on explicit wish."""
    import stanza
    from stanza.resources.common import DEFAULT_MODEL_DIR

    try:
        options = {"processors": "tokenize,ner", "tokenize_pretokenized": True, "verbose": False}
        pipeline = stanza.Pipeline("ar", dir=DEFAULT_MODEL_DIR, **options)
    except Exception as error:
        raise ModelNotFoundError(
            f"stanza's Arabic package could not be had ({type(error).__name__}: {error}); connect to the network once "
            "and run stanza.download('ar', processors='tokenize,ner'), or use model='default', which needs none"
        ) from error
    config = pipeline.processors["ner"].config
    return ModelFiles("stanza-ar", *(_path(config, key) for key in _PATHS))


_PATHS = ("model_path", "pretrain_path", "forward_charlm_path", "backward_charlm_path")


def _path(config: dict[str, Any], key: str) -> Any:
    value = config.get(key)
    return Path(value) if value else None
