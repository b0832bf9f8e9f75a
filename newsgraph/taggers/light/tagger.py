"""The embedded model behind our protocol, without torch."""

import os
import threading
from collections.abc import Iterator, Sequence

from newsgraph.taggers.checks import sound
from newsgraph.taggers.crf import Lattice
from newsgraph.taggers.files import EmbeddedFiles
from newsgraph.taggers.light.network import Network
from newsgraph.taggers.protocol import TaggedSpan
from newsgraph.taggers.tags import readable

TOKENS = 4096
"""Tokens, with the padding to the longest sentence, that go through the network together."""


class LightTagger:
    """A loaded embedded model. Threads share it; a forked child starts with a lock and a memory of its own."""

    version = None
    engine = "light"

    def __init__(self, files: EmbeddedFiles) -> None:
        self.name, self.sha256 = files.name, files.sha256
        self._network = Network(files)
        self._tags = [readable(tag) for tag in self._network.tags]
        self._lock, self._process = threading.Lock(), os.getpid()

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        """The names of each sentence; sentences of like length share a batch."""
        found: list[list[TaggedSpan]] = [[] for _ in sentences]
        for part in _batches([len(words) for words in sentences]):
            for i, spans in zip(part, self._tag_batch([sentences[i] for i in part]), strict=True):
                found[i] = sound(spans, len(sentences[i]))
        return found

    def _tag_batch(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        self._unlock_after_fork()
        with self._lock:
            emissions, packed = self._network.emissions(sentences)
        lattice = Lattice(packed.padded(emissions), self._network.transitions, [len(words) for words in sentences])
        return lattice.spans(self._tags)

    def _unlock_after_fork(self) -> None:
        """A thread of the parent may have held the lock, with its words half written, when this process was forked off."""
        if self._process != os.getpid():
            self._lock, self._process = threading.Lock(), os.getpid()
            self._network.forget()


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """The sentences that are not empty, the longest first, in parts that one run of the network can hold."""
    order = sorted((at for at, length in enumerate(lengths) if length), key=lambda at: -lengths[at])
    at = 0
    while at < len(order):
        stop = at + max(1, TOKENS // lengths[order[at]])
        yield order[at:stop]
        at = stop
