"""Learn `newsgraph/syntax/data/word_weights.tsv` from UD Arabic-PUD: an averaged perceptron over the classes of words.

    python -m training.words PATH/ar_pud.conllu.gz

Names come from the embedded tagger, as at run time. Deterministic. The same functions cross-validate: see benchmarks/treebank.py.
"""

import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsgraph.morphology import default
from newsgraph.syntax.words import Weights
from newsgraph.syntax.words_features import START, Word, context, word
from newsgraph.taggers import load_tagger
from training.treebank import GoldToken, sentences

OUT = Path(__file__).resolve().parents[1] / "newsgraph" / "syntax" / "data" / "word_weights.tsv"
HEAD = """# What speaks for which class of a word in its sentence: feature, then classes and weights (V verb, N noun, A adjective)
# Learnt by training/words.py from UD Arabic-PUD (CC BY-SA 3.0); these weights are CC BY-SA 4.0. They hold no sentence of it."""
EPOCHS, SCALE, LEAST = 8, 10, 0.5

UPOS = {"VERB": "V", "AUX": "V", "NOUN": "N", "PROPN": "N", "ADJ": "A", "ADV": "B", "NUM": "#", "DET": "Q", "CCONJ": "C",
        "ADP": "P", "SCONJ": "T", "PART": "G"}  # fmt: skip
PRONOUNS = {"PDEM": "D", "REL": "R", "WP": "R"}
NEXT_BEST = {"B": "BLNPC", "#": "#NA", "Q": "QNA", "C": "CTLPB", "P": "PTCBN", "T": "TCPRL", "D": "DB", "R": "RIG", "O": "OT",
             "G": "GLTCP", ".": ".N", "A": "AN", "N": "NABQ#", "V": "VG"}  # fmt: skip
"""The classes that what the treebank calls so may have with us, best first."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence: its words with two of START at each end, which are in names, and the right class of each, where it has one."""

    words: list[Word]
    named: list[bool]
    right: list[str]


def right_class(gold: GoldToken, one: Word) -> str:
    """Which of the word's classes the treebank means; empty where it means none of them."""
    wanted = PRONOUNS.get(gold.xpos, "O") if gold.upos == "PRON" else UPOS.get(gold.upos, ".")
    return next((letter for letter in NEXT_BEST[wanted] if letter in one.readings), "")


def examples(treebank: Sequence[Sequence[GoldToken]]) -> list[Example]:
    """The treebank as the model sees it."""
    tagger, morphology, known = load_tagger("default"), default(), dict[str, Word]()
    found = []
    for sentence, spans in zip(treebank, tagger.tag([[gold.text for gold in row] for row in treebank]), strict=True):
        words = [known.setdefault(gold.form, word(gold.form, morphology)) for gold in sentence]
        named = [False] * (len(words) + 4)
        for span in spans:
            named[span.first + 2 : span.stop + 2] = [True] * (span.stop - span.first)
        right = [right_class(gold, one) for gold, one in zip(sentence, words, strict=True)]
        found.append(Example([START, START, *words, START, START], named, ["", "", *right, "", ""]))
    return found


class Perceptron:
    """Weights that move where the choice was wrong, and their average over all steps."""

    def __init__(self) -> None:
        self.now: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._sum: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._last: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self._steps = 0

    def choose(self, features: Sequence[str], letters: str) -> str:
        """The best class."""
        scores = {letter: sum(self.now[f][letter] for f in features if f in self.now) for letter in letters}
        return max(scores, key=lambda letter: (scores[letter], letter))

    def learn(self, features: Sequence[str], right: str, chosen: str) -> None:
        """One step."""
        self._steps += 1
        if right == chosen:
            return
        for feature in features:
            for letter, by in ((right, 1.0), (chosen, -1.0)):
                self._settle(feature, letter)
                self.now[feature][letter] += by

    def _settle(self, feature: str, letter: str) -> None:
        self._sum[feature][letter] += (self._steps - self._last[feature][letter]) * self.now[feature][letter]
        self._last[feature][letter] = self._steps

    def average(self) -> Weights:
        """Whole numbers; what hardly speaks is left out."""
        found = {}
        for feature, row in self.now.items():
            for letter in list(row):
                self._settle(feature, letter)
            mean = {letter: total / max(1, self._steps) for letter, total in self._sum[feature].items()}
            if max(map(abs, mean.values()), default=0.0) > LEAST:
                found[feature] = {letter: round(SCALE * value) for letter, value in sorted(mean.items()) if round(SCALE * value)}
        return {feature: row for feature, row in found.items() if row}


def train(data: Iterable[Example]) -> Weights:
    """The weights after all epochs, sentences shuffled by a fixed seed."""
    model, order, rows = Perceptron(), random.Random(0), list(data)
    for _ in range(EPOCHS):
        order.shuffle(rows)
        for row in rows:
            _pass(model, row)
    return model.average()


def _pass(model: Perceptron, row: Example) -> None:
    chosen = ["^", "^"]
    for at in range(2, len(row.words) - 2):
        here = row.words[at]
        if len(here.classes) == 1:
            chosen.append(here.classes)
            continue
        features = [*here.own, *context(at, row.words, chosen, row.named)]
        best = model.choose(features, here.classes)
        if row.right[at]:
            model.learn(features, row.right[at], best)
        chosen.append(best)


def main() -> None:
    """Write the weights learnt from the whole treebank."""
    found = train(examples(list(sentences(Path(sys.argv[1])))))
    lines = sorted(
        f"{feature}\t{' '.join(f'{letter}{value}' for letter, value in row.items())}" for feature, row in found.items()
    )
    OUT.write_text(HEAD + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "features", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
