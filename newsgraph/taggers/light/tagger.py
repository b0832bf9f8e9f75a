"""The embedded model behind our protocol, without torch."""

import os
import threading
from collections.abc import Iterator, Sequence

from newsgraph.taggers.checks import sound
from newsgraph.taggers.crf import Lattice
from newsgraph.taggers.files import EmbeddedFiles
from newsgraph.taggers.light.network import Network
from newsgraph.taggers.protocol import TaggedSpan
from newsgraph.taggers.tags import LABELS, stretches

BATCH = 64
"""Sentences that go through the network together."""


class LightTagger:
    """A loaded embedded model; a fork may keep it, threads may share it."""

    version = None

    def __init__(self, files: EmbeddedFiles) -> None:
        self.name, self.sha256 = files.name, files.sha256
        self._network = Network(files)
        self._lock, self._process = threading.Lock(), os.getpid()

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        """The names of each sentence; sentences of like length share a batch."""
        found: list[list[TaggedSpan]] = [[] for _ in sentences]
        order = sorted((i for i, s in enumerate(sentences) if s), key=lambda i: -len(sentences[i]))
        for at in range(0, len(order), BATCH):
            part = order[at : at + BATCH]
            for i, spans in zip(part, self._tag_batch([sentences[i] for i in part]), strict=True):
                found[i] = sound(spans, len(sentences[i]))
        return found

    def _tag_batch(self, sentences: Sequence[Sequence[str]]) -> Iterator[list[TaggedSpan]]:
        with self._lock:
            emissions, packed = self._network.emissions(sentences)
        lengths = [len(words) for words in sentences]
        lattice = Lattice(packed.padded(emissions), self._network.transitions, lengths)
        marginals = lattice.marginals()
        for row, path in enumerate(lattice.best()):
            tags = [self._network.tags[at] for at in path]
            yield [
                TaggedSpan(first, stop, LABELS[label], marginals.probability(row, first, path[first:stop]))
                for first, stop, label in stretches([tag if tag[1:2] == "-" else "O" for tag in tags])
                if label in LABELS
            ]
