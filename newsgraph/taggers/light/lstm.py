"""A bidirectional LSTM over sequences of unlike length, all of them together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]

_GATES = 4  # torch's order: in, forget, cell, out
_OURS = [0, 1, 3, 2]  # the three that are sigmoids first

# Rows that are multiplied together at least. One alone is added up in another order, and would come out a millionth apart from
# the same one in company: an article in a stream should give to the last digit what it gives by itself.
_TWO = 2


@dataclass(frozen=True, slots=True)
class Packed:
    """Sequences laid out by step, the longest first: the first item of each, then the second of each that has one, and so on.

    `starts[t]` to `starts[t + 1]` are the items of step t. `mirror` says for each place where the same sequence's item stands
    when it is read from its end: what a backward reader meets, and where what it says belongs.
    """

    count: int
    starts: Rows
    mirror: Rows
    order: Rows

    @classmethod
    def of(cls, lengths: Sequence[int]) -> "Packed":
        """The layout of sequences of these lengths, which must not grow."""
        long = np.asarray(lengths, np.intp)
        steps = np.arange(long[0] if len(long) else 0)
        active = np.searchsorted(-long, -steps, side="left")  # how many are longer than t
        starts = np.concatenate([[0], np.cumsum(active)])
        step = np.repeat(steps, active)
        sequence = np.arange(starts[-1]) - starts[step]
        return cls(len(long), starts, starts[long[sequence] - 1 - step] + sequence, np.lexsort((step, sequence)))

    def pack(self, items: Rows) -> Rows:
        """Items given sequence by sequence, in this layout."""
        packed = np.empty_like(items)
        packed[self.order] = items
        return packed

    def padded(self, values: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """Values of the items as [sequence, step, value], zero where a sequence has ended."""
        active = np.diff(self.starts)
        shape = (self.count, len(active), values.shape[-1])
        filled = np.zeros(shape)
        step = np.repeat(np.arange(len(active)), active)
        filled[np.arange(len(values)) - self.starts[step], step] = values
        return filled


@dataclass(frozen=True, slots=True)
class Layer:
    """The weights of both directions, [direction, from, gate]; the sigmoids' are halved: sigmoid(x) = tanh(x / 2) / 2 + 1 / 2."""

    inputs: Floats
    bias: Floats
    recurrent: Floats
    hidden: Floats
    cell: Floats

    @classmethod
    def of(cls, arrays: Mapping[str, Any], name: str, at: int) -> "Layer":
        """Layer `at` of the LSTM that stanza saved under this name."""
        ends = (f"l{at}", f"l{at}_reverse")
        inputs, recurrent, first, second = (
            np.stack([_ordered(np.asarray(arrays[f"{name}.lstm.{kind}_{end}"], np.float32)) for end in ends])
            for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        )
        states = [np.asarray(arrays[f"{name}_{kind}_init"], np.float32)[2 * at : 2 * at + 2] for kind in "hc"]
        return cls(_columns(inputs), (first + second)[:, None], _columns(recurrent), *states)

    def gates(self, inputs: Floats) -> Floats:
        """What the inputs [item, size] bring to the gates, [direction, item, gate]."""
        return product(inputs, self.inputs) + self.bias

    def read(self, gates: Floats, rows: Rows, packed: Packed) -> tuple[Floats, Floats]:
        """Run over items, whose gate inputs are the `rows` of `gates`: every item's output [item, both], and the last states.

        Both directions step together: the backward one reads the mirror.
        """
        size = self.recurrent.shape[1]
        starts = packed.starts
        most = max(_TWO, packed.count)
        hidden, cell = (np.repeat(state, most, axis=1) for state in (self.hidden, self.cell))
        outputs = np.empty((2, len(rows), size), np.float32)
        both = np.stack([rows, rows[packed.mirror]])
        work = np.empty((2, most, _GATES * size), np.float32)
        for start, stop in zip(starts[:-1].tolist(), starts[1:].tolist(), strict=True):
            active = stop - start
            gate, h, c = work[:, :active], hidden[:, :active], cell[:, :active]
            some = max(_TWO, active)
            np.matmul(hidden[:, :some], self.recurrent, out=work[:, :some])
            for direction in (0, 1):
                gate[direction] += gates[direction][both[direction, start:stop]]
            _step(gate, h, c, size)
            outputs[:, start:stop] = h
        last = hidden[:, : packed.count]
        return np.concatenate([outputs[0], outputs[1][packed.mirror]], axis=1), np.concatenate([last[0], last[1]], axis=1)


def product(rows: Floats, weights: Floats) -> Floats:
    """rows @ weights."""
    return np.asarray(rows @ weights if len(rows) >= _TWO else (np.repeat(rows, _TWO, axis=0) @ weights)[..., : len(rows), :])


def _step(gate: Floats, hidden: Floats, cell: Floats, size: int) -> None:
    """One step of the cells, in place."""
    np.tanh(gate, out=gate)
    sigmoids = gate[..., : 3 * size]
    sigmoids *= 0.5
    sigmoids += 0.5
    cell *= gate[..., size : 2 * size]
    gate[..., :size] *= gate[..., 3 * size :]
    cell += gate[..., :size]
    np.tanh(cell, out=hidden)
    hidden *= gate[..., 2 * size : 3 * size]


def _ordered(weights: Floats) -> Floats:
    """Gates along the first axis, in our order, the sigmoids' halved."""
    parts = weights.reshape(_GATES, -1, *weights.shape[1:])[_OURS]
    parts[:3] *= 0.5
    return parts.reshape(weights.shape)


def _columns(weights: Floats) -> Floats:
    return np.ascontiguousarray(weights.transpose(0, 2, 1))
