"""Learn `newsgraph/syntax/data/word_weights.tsv` from UD Arabic-PUD and from our own labels on words of news.

    python -m training.words PATH/ar_pud.conllu.gz DATA

A log-linear model over the classes of words. Names come from the embedded tagger, as at run time. Deterministic.
`word_labels.tsv` holds our labels without any text: corpus, article, offset, class; they were given to the words that an earlier
model was least sure of. The functions cross-validate too: see benchmarks/treebank.py.
"""

import gzip
import json
import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsgraph.document import Document, normalise
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology import default
from newsgraph.syntax.words import Weights
from newsgraph.syntax.words_features import START, Word, context, word
from newsgraph.taggers import load_tagger
from training.treebank import GoldToken, sentences

OUT = Path(__file__).resolve().parents[1] / "newsgraph" / "syntax" / "data" / "word_weights.tsv"
HEAD = """# What speaks for which class of a word in its sentence: feature, classes with weights (V verb, N noun, A adjective)
# Learnt by training/words.py from UD Arabic-PUD (CC BY-SA 3.0) and our own labels; CC BY-SA 4.0, no sentence of either in it."""
LABELS = Path(__file__).resolve().parent / "word_labels.tsv"
SENTENCES = LABELS.with_name("word_sentences.txt")
EPOCHS, RATE, DECAY, SURE = 8, 0.07, 1e-3, 0.02
SCALE, LEAST = 20, 0.1

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


def labelled(data: Path) -> list[Example]:
    """Our own labels: one word of a sentence each."""
    places: dict[tuple[str, int], dict[int, str]] = defaultdict(dict)
    for corpus, article, offset, letter in parse_rows(LABELS.name, LABELS.read_text(encoding="utf-8")):
        places[corpus, int(article)][int(offset)] = letter
    tagger, morphology, found = load_tagger("default"), default(), []
    for place, text in _articles(data, places.keys()):
        document = Document(text)
        for sentence in document.sentences:
            tokens = document.tokens[sentence.first : sentence.stop]
            right = [places[place].get(token.start, "") for token in tokens]
            if any(right):
                named = [False] * (len(tokens) + 4)
                for span in tagger.tag([[token.text for token in tokens]])[0]:
                    named[span.first + 2 : span.stop + 2] = [True] * (span.stop - span.first)
                words = [word(token.form, morphology) for token in tokens]
                found.append(Example([START, START, *words, START, START], named, ["", "", *right, "", ""]))
    return found


def written() -> list[Example]:
    """Our own short sentences."""
    morphology, found = default(), []
    for (line,) in parse_rows(SENTENCES.name, SENTENCES.read_text(encoding="utf-8")):
        cells = [cell.partition("/") for cell in line.split()]
        words = [word(normalise(text), morphology) for text, _, _ in cells]
        right = [letter for _, _, letter in cells]
        found.append(Example([START, START, *words, START, START], [False] * (len(words) + 4), ["", "", *right, "", ""]))
    return found


def _articles(data: Path, wanted: Iterable[tuple[str, int]]) -> Iterator[tuple[tuple[str, int], str]]:
    numbers = sorted(wanted)
    for corpus in sorted({name for name, _ in numbers}):
        with gzip.open(data / "text" / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as file:
            for number, line in enumerate(file):
                if (corpus, number) in numbers:
                    yield (corpus, number), json.loads(line)["text"]


class Model:
    """A log-linear model, learnt by steps that grow smaller for features seen often (AdaGrad), drawn towards nothing by L2."""

    def __init__(self) -> None:
        self.weights: dict[str, dict[str, float]] = defaultdict(dict)
        self._steps: dict[str, dict[str, float]] = defaultdict(dict)

    def scores(self, features: Sequence[str], letters: str) -> dict[str, float]:
        """What speaks for each class."""
        return {letter: sum(self.weights[f].get(letter, 0.0) for f in features if f in self.weights) for letter in letters}

    def learn(self, features: Sequence[str], scores: dict[str, float], right: str) -> None:
        """One step; none where the right class is nearly sure."""
        highest = max(scores.values())
        odds = {letter: math.exp(score - highest) for letter, score in scores.items()}
        total = sum(odds.values())
        wrong = {letter: value / total - (letter == right) for letter, value in odds.items()}
        if max(map(abs, wrong.values())) < SURE:
            return
        for feature in features:
            weights, steps = self.weights[feature], self._steps[feature]
            for letter, by in wrong.items():
                slope = by + DECAY * weights.get(letter, 0.0)
                steps[letter] = steps.get(letter, 1.0) + slope * slope
                weights[letter] = weights.get(letter, 0.0) - RATE * slope / math.sqrt(steps[letter])

    def rounded(self) -> Weights:
        """Whole numbers; what hardly speaks is left out."""
        found = {}
        for feature, row in self.weights.items():
            if max(map(abs, row.values()), default=0.0) >= LEAST:
                found[feature] = {letter: round(SCALE * value) for letter, value in sorted(row.items()) if round(SCALE * value)}
        return found


def train(data: Iterable[Example]) -> Weights:
    """The weights after all epochs, sentences shuffled by a fixed seed."""
    model, order, rows = Model(), random.Random(0), list(data)
    for _ in range(EPOCHS):
        order.shuffle(rows)
        for row in rows:
            _pass(model, row)
    return model.rounded()


def _pass(model: Model, row: Example) -> None:
    chosen = ["^", "^"]
    for at in range(2, len(row.words) - 2):
        here = row.words[at]
        if len(here.classes) == 1:
            chosen.append(here.classes)
            continue
        features = [*here.own, *context(at, row.words, chosen, row.named)]
        scores = model.scores(features, here.classes)
        if row.right[at]:
            model.learn(features, scores, row.right[at])
        chosen.append(max(scores, key=lambda letter: (scores[letter], letter)))


def main() -> None:
    """Write the weights learnt from the whole treebank and from our own labels."""
    found = train([*examples(list(sentences(Path(sys.argv[1])))), *labelled(Path(sys.argv[2])), *written()])
    lines = sorted(
        f"{feature}\t{' '.join(f'{letter}{value}' for letter, value in row.items())}" for feature, row in found.items()
    )
    OUT.write_text(HEAD + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "features", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
