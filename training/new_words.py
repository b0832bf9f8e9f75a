"""Give words that came up later a place among vectors that a tagger knows already, without learning the others anew.

    python -m training.new_words VECTORS.pt OUT.pt MODERN.txt NEAR.txt OTHER.txt [--words 290000]

A new word's vector is read off three things: the mean of the vectors around it ("à la carte", Khodak et al. 2018), the mean
of what its letter groups stand for in known words (as fastText has it; و + حميدتي is much like حميدتي), and the vector of the
word without its clitics. How much each counts is learnt from known words that the corpus holds as rarely, by least squares:
a word seen once leans on its letters, one seen a hundred times on its neighbours.
The three texts are parts of what `training.corpus` writes; which words are new is chosen by counts in them, one of the modern
text counting as two of the near and four of the others, and a word seen once in all is left out. Surroundings are read in
the first two. The known rows stay as they are and come first.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from newsgraph.document.clitics import cuts

Floats = NDArray[np.float32]
WINDOW = 5
COMMON = 1e-4  # words more frequent than this say less about their neighbours
GROUPS = range(3, 6)  # letters in a group
BUCKETS = (0, 1, 2, 3, 5, 8, 15, 40, 10**9)  # of times seen
FITTED = 6000  # known words that teach a bucket
RIDGE = 3.0
_SPECIAL = 4


@dataclass(frozen=True, slots=True)
class Known:
    """The words that have vectors."""

    rows: dict[str, int]
    vectors: Floats

    def around(self, lines: Sequence[list[str]], wanted: dict[str, int], weights: Floats, sums: Floats, seen: Floats) -> None:
        """Add to `sums` the weighted mean of the known words around each wanted one, and count it in `seen`."""
        gap = [""] * WINDOW
        words = [word for line in lines for word in (*line, *gap)]
        ids = np.fromiter((self.rows.get(word, 0) for word in words), np.int64, len(words))
        wide = np.concatenate([np.zeros(WINDOW, np.int64), ids, np.zeros(WINDOW + 1, np.int64)])
        weight = weights[wide]
        total = np.concatenate([np.zeros((1, self.vectors.shape[1])), np.cumsum(self.vectors[wide] * weight[:, None], axis=0)])
        share = np.concatenate([[0.0], np.cumsum(weight)])
        at = np.fromiter((i for i, word in enumerate(words) if word in wanted), np.int64)
        target = np.fromiter((wanted[words[i]] for i in at), np.int64, len(at))
        middle, end = at + WINDOW, at + 2 * WINDOW + 1
        own = weight[middle]
        near = total[end] - total[at] - self.vectors[wide[middle]] * own[:, None]
        near /= np.maximum(share[end] - share[at] - own, 1e-3)[:, None]
        picked = csr_matrix((np.ones(len(at), np.float32), (target, np.arange(len(at)))), shape=(len(wanted), len(at)))
        sums += picked @ near.astype(np.float32)
        seen += np.bincount(target, minlength=len(wanted))

    def stems(self, words: Sequence[str]) -> tuple[Floats, Floats]:
        """For each word the vector of its longest known rest behind a clitic, and whether there is one."""
        rows = [next((at for cut in cuts(word)[1:] if (at := self.rows.get(cut.rest))), 0) for word in words]
        return self.vectors[rows], np.asarray([[row > 0] for row in rows], np.float32)

    def spelt(self, words: Sequence[str]) -> Floats:
        """The mean of what the words' letter groups stand for; a known word's own vector is kept out of its mean."""
        numbers: dict[str, int] = {}
        known = _memberships(list(self.rows), numbers)
        sums, count = known.T @ self.vectors[list(self.rows.values())], np.asarray(known.sum(axis=0)).ravel()
        asked = _memberships(words, numbers, grow=False)
        mine = np.asarray([[word in self.rows] for word in words], np.float32)
        own = self.vectors[[self.rows.get(word, 0) for word in words]]
        # a group of one known word says nothing of that word; rare groups say more than common ones
        others = np.maximum(count - 1, 1)
        worth = (count > 1) / np.sqrt(others)
        whole = np.where(count > 0, 1 / np.sqrt(np.maximum(count, 1)), 0)
        scale_in, scale_out = worth / others, whole / np.maximum(count, 1)
        inside = asked @ (sums * scale_in[:, None]) - own * np.asarray(asked @ scale_in)[:, None]
        outside = asked @ (sums * scale_out[:, None])
        norm_in, norm_out = np.asarray(asked @ worth)[:, None], np.asarray(asked @ whole)[:, None]
        means = np.where(mine > 0, inside / np.maximum(norm_in, 1e-6), outside / np.maximum(norm_out, 1e-6))
        return np.asarray(means, np.float32)


def _memberships(words: Sequence[str], numbers: dict[str, int], *, grow: bool = True) -> Any:
    """A row for each word, a column for each letter group."""
    pairs = []
    for row, word in enumerate(words):
        whole = f"<{word[:24]}>"
        for size in GROUPS:
            for at in range(len(whole) - size + 1):
                group = whole[at : at + size]
                number = numbers.setdefault(group, len(numbers)) if grow else numbers.get(group)
                if number is not None:
                    pairs.append((row, number))
    rows, columns = np.asarray(pairs, np.int64).reshape(-1, 2).T
    return csr_matrix((np.ones(len(pairs), np.float32), (rows, columns)), shape=(len(words), len(numbers)))


def _lines(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield line.split()


def contexts(paths: Sequence[Path], known: Known, counts: Counter[str], words: Sequence[str]) -> tuple[Floats, Floats]:
    """For each word the mean of its surroundings in the corpus, and how often it was seen."""
    wanted = {word: at for at, word in enumerate(words)}
    total = sum(counts.values())
    weights = np.zeros(len(known.vectors), np.float32)
    for word, row in known.rows.items():
        weights[row] = COMMON / (COMMON + counts[word] / total)
    sums, seen = np.zeros((len(words), known.vectors.shape[1]), np.float32), np.zeros(len(words), np.float32)
    lines = chain.from_iterable(map(_lines, paths))
    while part := list(islice(lines, 4000)):
        known.around(part, wanted, weights, sums, seen)
    return sums / np.maximum(seen, 1)[:, None], seen


def predicted(features: Floats, seen: Floats, targets: Floats, teaching: NDArray[np.bool_]) -> Floats:
    """The vectors of all words, from what the teaching words of the same bucket show."""
    out = np.zeros((len(features), targets.shape[1]), np.float32)
    for low, high in pairwise(BUCKETS):
        here = (seen >= low) & (seen < high)
        taught = np.flatnonzero(here & teaching)
        if not here.any() or not len(taught):
            continue
        given, wanted = features[taught].astype(np.float64), targets[taught].astype(np.float64)
        fit, check = slice(0, None), slice(len(taught) * 4 // 5, None)
        for part in (slice(0, len(taught) * 4 // 5), fit):
            square = given[part].T @ given[part] + RIDGE * np.eye(given.shape[1])
            solved = np.linalg.solve(square, given[part].T @ wanted[part])
            if part != fit:
                guess, truth = given[check] @ solved, wanted[check]
                near = (guess * truth).sum(1) / np.linalg.norm(guess, axis=1) / np.linalg.norm(truth, axis=1)
                print(
                    f"seen {low} to {high - 1}: {len(taught)} teach, {here.sum() - len(taught)} learn, cosine {near.mean():.3f}"
                )
        out[here] = (features[here] @ solved).astype(np.float32)
    return out


def wanted(modern: Counter[str], near: Counter[str], other: Counter[str], known: Known) -> list[str]:
    """The words without a vector, the most useful first."""
    worth = {w: 4 * modern[w] + 2 * near[w] + other[w] for w in {*modern, *near, *other}}
    return sorted((w for w in worth if modern[w] + near[w] + other[w] > 1 and w not in known.rows), key=lambda w: (-worth[w], w))


def main() -> None:
    """Write the longer table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vectors")
    parser.add_argument("out")
    parser.add_argument("texts", type=Path, nargs=3)
    parser.add_argument("--words", type=int, default=290_000)
    options = parser.parse_args()
    table = torch.load(options.vectors, map_location="cpu", weights_only=True)
    units = table["vocab"]["_id2unit"]
    known = Known({unit: at for at, unit in enumerate(units) if at >= _SPECIAL}, table["emb"].float().numpy())
    modern, near, other = (Counter(chain.from_iterable(_lines(text))) for text in options.texts)
    new = wanted(modern, near, other, known)[: options.words - len(known.rows)]
    counts = modern + near
    rare = [word for word in known.rows if word.isalpha() and counts[word] < 1000]
    teachers = [rare[at] for at in np.random.default_rng(1).permutation(len(rare))[: FITTED * 8]]
    words = new + teachers
    around, seen = contexts(options.texts[:2], known, counts, words)
    stem, has = known.stems(words)
    features = np.concatenate([around, known.spelt(words), stem, has, np.ones((len(words), 1), np.float32)], axis=1)
    targets = np.concatenate(
        [np.zeros((len(new), around.shape[1]), np.float32), known.vectors[[known.rows[w] for w in teachers]]]
    )
    teaching = np.arange(len(words)) >= len(new)
    rows = np.concatenate([known.vectors, predicted(features, seen, targets, teaching)[: len(new)]])
    vocab = {**table["vocab"], "_id2unit": [*units, *new]}
    vocab["_unit2id"] = {unit: at for at, unit in enumerate(vocab["_id2unit"])}
    torch.save({"vocab": vocab, "emb": torch.from_numpy(rows).half()}, options.out)


if __name__ == "__main__":
    main()
