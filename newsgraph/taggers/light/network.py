"""From words to how each tag scores: the network that stanza trained, its shape read from its weights."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsgraph.taggers.files import EmbeddedFiles
from newsgraph.taggers.light.lstm import Floats, Layer, Packed, product
from newsgraph.taggers.light.memory import Memory
from newsgraph.taggers.light.words import UNKNOWN, Words


class Network:
    """Word vectors and a character LSTM, a linear layer, BiLSTMs, a score for each tag."""

    def __init__(self, files: EmbeddedFiles) -> None:
        described: dict[str, Any] = json.loads(files.description.read_text(encoding="utf-8"))
        self.config, self.tags = described["config"], described["tags"]
        with np.load(files.network, allow_pickle=False) as saved:
            arrays = {name: saved[name].astype(np.float32) for name in saved.files}
        self.transitions = arrays["crits.0._transitions"].astype(np.float64)
        self._words = Words(files.words)
        self._vectors = np.load(files.vectors, mmap_mode="r", allow_pickle=False)
        self._characters = {letter: at for at, letter in enumerate(described["characters"])}
        self._charmodel = _layers(arrays, "charmodel.charlstm", self.config["char_num_layers"])
        self._layers = _layers(arrays, "taggerlstm", self.config["num_layers"])
        self._letters = arrays["charmodel.char_emb.weight"]
        self._transform = arrays["input_transform.weight"].T.copy(), arrays["input_transform.bias"]
        self._score = arrays["tag_clfs.0.weight"].T.astype(np.float64), arrays["tag_clfs.0.bias"].astype(np.float64)
        self.forget()

    def forget(self) -> None:
        """Start with no word remembered."""
        self._memory = Memory(self._layers[0].bias.shape[-1], self._gates)

    def emissions(self, sentences: Sequence[Sequence[str]]) -> tuple[NDArray[np.float64], Packed]:
        """The score of each tag [item, tag] and how the items lie; the sentences, none empty, must come longest first."""
        packed = Packed.of([len(words) for words in sentences])
        rows = packed.pack(self._memory.places([word for words in sentences for word in words]))
        outputs, _ = self._layers[0].read(self._memory.table, rows, packed)
        outputs, _ = _upper(self._layers[1:], outputs, packed)
        weight, bias = self._score
        return outputs @ weight + bias, packed

    def _gates(self, words: Sequence[str]) -> Floats:
        """What each word brings to the gates of the first BiLSTM, wherever it stands."""
        lower = self.config.get("lowercase", True)
        rows = [self._words.row((word.lower() if lower else word).replace(" ", "\xa0")) for word in words]
        inputs = np.concatenate([self._vectors[rows].astype(np.float32), self._spelt(words)], axis=1)
        weight, bias = self._transform
        return self._layers[0].gates(product(inputs, weight) + bias)

    def _spelt(self, words: Sequence[str]) -> Floats:
        """What the letters of each word say."""
        order = sorted(range(len(words)), key=lambda at: -len(words[at]))
        packed = Packed.of([len(words[at]) for at in order])
        rows = packed.pack(np.fromiter(self._letter_rows(words[at] for at in order), np.intp))
        first, *upper = self._charmodel
        outputs, last = first.read(first.gates(self._letters), rows, packed)
        _, last = _upper(upper, outputs, packed, last)
        spelt = np.empty_like(last)
        spelt[order] = last
        return spelt

    def _letter_rows(self, words: Iterable[str]) -> Iterable[int]:
        lower = self.config.get("char_lowercase", False)
        for word in words:
            for letter in word:
                yield self._characters.get(letter.lower() if lower else letter, UNKNOWN)


def _layers(arrays: dict[str, Floats], name: str, count: int) -> list[Layer]:
    return [Layer.of(arrays, name, at) for at in range(count)]


def _upper(layers: Sequence[Layer], outputs: Floats, packed: Packed, last: Floats | None = None) -> tuple[Floats, Floats]:
    """Layers that read what the layer below says."""
    for layer in layers:
        outputs, last = layer.read(layer.gates(outputs), np.arange(len(outputs)), packed)
    return outputs, last  # type: ignore[return-value]
