"""How much a tagger's confidence is worth: a reliability table, and a temperature that makes it true.

    python -m training.calibrate DATA_DIR VECTORS.pt TAGGER.pt [OUT.pt]

Of the names that a tagger gives with a confidence of .8, eight of ten should be right. Dividing all of the network's scores by
one number (Guo et al. 2017) changes no tag, only how sure it is of them: the number is sought on the hold-outs and goes into
the last layer and the transitions of OUT.pt, so that the runtime needs to know nothing of it. The modern hold-out is also
measured with the number that its other half gives (the halves are articles in turn), as that is fairer.
"""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from newsgraph.taggers.crf import Lattice
from training.ensemble import Ensemble, output
from training.labels import Sentence, hold_outs, modern_articles, names

BINS = 10
TEMPERATURES = np.geomspace(0.6, 3.0, 49)
_FOLDED = ("tag_clfs.0.weight", "tag_clfs.0.bias", "crits.0._transitions")


@dataclass(frozen=True, slots=True)
class Guess:
    """A name that the tagger gave, how sure it was, and whether it is one."""

    confidence: float
    right: bool
    kind: str


@dataclass(frozen=True, slots=True)
class Read:
    """Sentences and what the network says of them, kept to be decoded at several temperatures."""

    rows: list[Sentence]
    lattices: list[tuple[list[int], Lattice]]
    tags: list[str]

    @classmethod
    def of(cls, tagger: Ensemble, rows: list[Sentence], size: int = 64) -> "Read":
        """Run the network."""
        lattices = []
        order = sorted(range(len(rows)), key=lambda i: -len(rows[i]))
        for at in range(0, len(order), size):
            part = order[at : at + size]
            logits, transitions, places, lengths = output(tagger.trainers[0], [rows[i] for i in part])
            lattices.append(([part[place] for place in places], Lattice(logits, transitions, lengths)))
        return cls(rows, lattices, tagger.tag_names)

    def guesses(self, temperature: float) -> Iterable[Guess]:
        """The names at a temperature."""
        for places, plain in self.lattices:
            lattice = Lattice(plain.emissions / temperature, plain.transitions / temperature, plain.lengths)
            marginals = lattice.marginals()
            for row, (place, path) in enumerate(zip(places, lattice.best(), strict=True)):
                gold = names([tag for _, tag in self.rows[place]])
                for first, stop, kind in names([self.tags[tag] for tag in path]):
                    sure = marginals.probability(row, first, path[first:stop])
                    yield Guess(sure, (first, stop, kind) in gold, kind)


def error(guesses: Sequence[Guess]) -> float:
    """Expected calibration error over bins of equal width."""
    return sum(abs(sure - right) * count for _, count, sure, right in table(guesses)) / max(1, len(guesses))


def table(guesses: Sequence[Guess]) -> list[tuple[float, int, float, float]]:
    """For each bin that is not empty its lower end, how many guesses it holds, how sure they are and how many are right."""
    bins: list[list[Guess]] = [[] for _ in range(BINS)]
    for guess in guesses:
        bins[min(BINS - 1, int(guess.confidence * BINS))].append(guess)
    return [
        (at / BINS, len(some), sum(g.confidence for g in some) / len(some), sum(g.right for g in some) / len(some))
        for at, some in enumerate(bins)
        if some
    ]


def likelihood(guesses: Sequence[Guess]) -> float:
    """Mean log-likelihood of right and wrong under the confidences."""
    sure = np.clip([g.confidence for g in guesses], 1e-4, 1 - 1e-4)
    right = np.asarray([g.right for g in guesses])
    return float(np.log(np.where(right, sure, 1 - sure)).mean())


def temperature(reads: Sequence[Read]) -> float:
    """The temperature under which right and wrong are likeliest, each set of sentences counting alike."""
    scored = [(np.mean([likelihood(list(read.guesses(t))) for read in reads]), t) for t in TEMPERATURES]
    return float(max(scored)[1])


def cooled(tagger: str, by: float, out: str) -> None:
    """Write the tagger with the temperature in its weights."""
    saved: dict[str, Any] = torch.load(tagger, map_location="cpu", weights_only=True)
    for name in _FOLDED:
        saved["model"][name] = saved["model"][name].float() / by
    torch.save(saved, out)


def main(data: str, vectors: str, tagger: str, out: str = "") -> None:
    """Print the tables; write the tagger where OUT is given."""
    ensemble = Ensemble([tagger], vectors)
    folder = Path(data)
    reads = {name: Read.of(ensemble, rows) for name, rows in hold_outs(folder).items()}
    articles = modern_articles(folder / "ner_modern", unseen=True)
    halves = [Read.of(ensemble, [row for rows in articles[at::2] for row in rows]) for at in (0, 1)]
    best = temperature([reads["modern"]])
    print(f"temperature by modern {best:.3f}, by all hold-outs {temperature(list(reads.values())):.3f}")
    crossed = [g for at in (0, 1) for g in halves[at].guesses(temperature([halves[1 - at]]))]
    print(f"modern, each half with the other's temperature: error {error(crossed):.4f}")
    for name, read in reads.items():
        plain, after = list(read.guesses(1.0)), list(read.guesses(best))
        print(f"{name}: error {error(plain):.4f} before, {error(after):.4f} after")
    for title, t in (("before", 1.0), ("after", best)):
        print(f"modern {title}\n| from | names | mean confidence | right |\n|---|---|---|---|")
        for low, count, sure, right in table(list(reads["modern"].guesses(t))):
            print(f"| {low:.1f} | {count} | {sure:.3f} | {right:.3f} |")
    if out:
        cooled(tagger, best, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
