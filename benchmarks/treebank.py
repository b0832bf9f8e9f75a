"""Measure word readings on UD Arabic-PUD: verbs, gender, number; morphology alone, a rule, the model (cross-validated).

python benchmarks/treebank.py PATH/ar_pud.conllu.gz
"""

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from newsgraph.morphology import Pos, Reading, default, readings
from newsgraph.syntax.words import Weights, WordReader
from training.treebank import GoldToken, sentences
from training.words import Example, examples, train

FOLDS = 5
OPENS = frozenset({Pos.COMPLEMENTIZER, Pos.RELATIVE, Pos.NEGATION, Pos.PARTICLE, Pos.CONJUNCTION, Pos.SIGN})
GENDERS, NUMBERS = {"Masc": "m", "Fem": "f"}, {"Sing": "s", "Dual": "d", "Plur": "p"}
Readers = Sequence[Sequence[Reading]]


class Score:
    """Precision, recall and F1 of a yes or no."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[bool, bool]] = Counter()

    def __str__(self) -> str:
        true = self.counts[True, True]
        precision = true / max(1, true + self.counts[True, False])
        recall = true / max(1, true + self.counts[False, True])
        return f"{100 * precision:5.1f} {100 * recall:5.1f} {200 * precision * recall / max(1e-9, precision + recall):5.1f}"


def verbs(gold: Sequence[Sequence[GoldToken]], called: Callable[[int, int], bool]) -> Score:
    """How well a way to call verbs does."""
    score = Score()
    for number, sentence in enumerate(gold):
        for at, token in enumerate(sentence):
            score.counts[called(number, at), token.is_verb] += 1
    return score


def by_rule(forms: Sequence[str], at: int) -> bool:
    """A verb where nothing else is known of the word, or where a clause opens before it and an article follows."""
    known = readings(forms[at])
    if not any(reading.is_verb for reading in known):
        return False
    if all(reading.is_verb or reading.guessed for reading in known):
        return True
    opens = at == 0 or readings(forms[at - 1])[0].pos in OPENS
    return opens and at + 1 < len(forms) and any(reading.article for reading in readings(forms[at + 1]))


class Cross(WordReader):
    """A reader with weights of its own, those learnt from the other folds."""

    def __init__(self, weights: Weights) -> None:
        super().__init__(default())
        self._weights = weights


def crossed(gold: Sequence[Sequence[GoldToken]], rows: Sequence[Example]) -> Readers:
    """Each sentence read with weights that never saw it."""
    found: list[Sequence[Reading]] = [()] * len(gold)
    for fold in range(FOLDS):
        reader = Cross(train(row for number, row in enumerate(rows) if number % FOLDS != fold))
        for number in range(fold, len(gold), FOLDS):
            forms = [token.form for token in gold[number]]
            found[number] = reader.read(
                forms, [(0, len(forms))], rows[number].named[2:-2], [token.text for token in gold[number]]
            )
    return found


def agreement(gold: Sequence[Sequence[GoldToken]], read: Readers, upos: tuple[str, ...]) -> str:
    """Share of words of a kind whose gender and number are right, and of those left open."""
    seen: Counter[str] = Counter()
    for sentence, found in zip(gold, read, strict=True):
        for token, reading in zip(sentence, found, strict=True):
            if token.upos not in upos:
                continue
            for name, table, said in (("Gender", GENDERS, reading.gender), ("Number", NUMBERS, reading.number)):
                if token.features.get(name) in table:
                    right = table[token.features[name]]
                    seen[name, "right" if said == right else "open" if not said else "wrong"] += 1  # type: ignore[index]
    parts = []
    for name in ("Gender", "Number"):
        row = [seen[name, kind] for kind in ("right", "open", "wrong")]  # type: ignore[index]
        parts.append(f"{name.lower()} {100 * row[0] / sum(row):.1f} right, {100 * row[1] / sum(row):.1f} open of {sum(row)}")
    return "; ".join(parts)


def main() -> None:
    """Print the tables."""
    gold = list(sentences(Path(sys.argv[1])))
    rows = examples(gold)
    forms = [[token.form for token in sentence] for sentence in gold]
    read = crossed(gold, rows)
    ways: dict[str, Callable[[int, int], bool]] = {
        "some reading is a verb": lambda n, at: any(r.is_verb for r in readings(forms[n][at])),
        "no reading but verbs": lambda n, at: (
            any(r.is_verb for r in readings(forms[n][at])) and all(r.is_verb or r.guessed for r in readings(forms[n][at]))
        ),
        "a rule of neighbours": lambda n, at: by_rule(forms[n], at),
        "the model, cross-validated": lambda n, at: read[n][at].is_verb,
    }
    print("verbs                          P     R    F1")
    for name, called in ways.items():
        print(f"{name:28}", verbs(gold, called))
    for upos in (("VERB", "AUX"), ("NOUN",), ("ADJ",)):
        print("/".join(upos), agreement(gold, read, upos))
    masdars = [reading.pos for s, f in zip(gold, read, strict=True) for t, reading in zip(s, f, strict=True) if t.xpos == "VBG"]
    print(f"masdars (VBG) read as such: {sum(pos is Pos.MASDAR for pos in masdars)} of {len(masdars)}")


if __name__ == "__main__":
    main()
