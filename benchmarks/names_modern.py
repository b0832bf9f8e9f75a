"""How well the pipeline finds names on labelled articles (NNN.txt beside NNN.tsv, read by `check.py` of the same folder).

    python benchmarks/names_modern.py ../shared/data/ner_modern [--part train|unseen|held] [--errors]

`held`: numbers that leave 5 when divided by 6, the hold-out; `unseen`: the others from 240 on; `train`: those before.
A name is right where its kind and both of its ends agree. Errors are printed by kind, with the words around them.
"""

import argparse
import importlib.util
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import newsgraph

LABELS = {"Person": "PER", "Place": "LOC", "Organization": "ORG"}
AROUND = 30  # characters of context
FIRST_UNSEEN = 240


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A marked name: a half-open range of code points, and PER, LOC or ORG."""

    start: int
    end: int
    label: str


def part_of(number: int) -> str:
    """Which part an article belongs to."""
    return "held" if number % 6 == 5 else "unseen" if number >= FIRST_UNSEEN else "train"


def reader(folder: Path) -> ModuleType:
    """The folder's own reader of its labels."""
    spec = importlib.util.spec_from_file_location("check", folder / "check.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def found(pipeline: newsgraph.Pipeline, text: str) -> set[Name]:
    """The names that the report gives."""
    report = pipeline(text)
    entities = (*report.persons, *report.places, *report.organizations)
    names = ((m, LABELS[type(e).__name__]) for e in entities for m in e.mentions if m.kind == "name")
    return {Name(mention.start, mention.end, label) for mention, label in names}


def kind_of(name: Name, others: set[Name]) -> str:
    """What is wrong with a name that the others do not hold: only its kind, only its ends, both, or all of it."""
    beside = [other for other in others if other.start < name.end and name.start < other.end]
    if not beside:
        return "alone"
    same = any((other.start, other.end) == (name.start, name.end) for other in beside)
    return "kind" if same else "ends" if any(other.label == name.label for other in beside) else "both"


def errors(text: str, gold: set[Name], said: set[Name]) -> Iterator[tuple[str, str]]:
    """Every miss and every false alarm: its kind, and a line to read."""
    for which, names, others in (("missed", gold - said, said), ("false", said - gold, gold)):
        for name in sorted(names):
            around = text[max(0, name.start - AROUND) : name.start], text[name.end : name.end + AROUND]
            line = f"{around[0]}[{text[name.start : name.end]}]{around[1]}".replace("\n", "⏎").replace("\r", "⏎")
            yield f"{which} {kind_of(name, others)} {name.label}", line


def row(title: str, right: int, gold: int, said: int) -> str:
    """Precision, recall and F1 in a line."""
    precision, recall = right / max(said, 1), right / max(gold, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{title:8} {100 * precision:6.1f} {100 * recall:6.1f} {100 * f1:6.1f} {gold:6}"


def main(pipeline: newsgraph.Pipeline | None = None) -> int:
    """Score the articles of the parts asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", choices=("train", "unseen", "held"), nargs="*", default=["unseen", "held"])
    parser.add_argument("--errors", action="store_true", help="print every miss and every false alarm")
    options = parser.parse_args()
    pipeline, read = pipeline or newsgraph.Pipeline(), reader(options.folder)
    for part in options.part:
        counts: Counter[tuple[str, str]] = Counter()
        kinds: Counter[str] = Counter()
        for path in sorted(options.folder.glob("[0-9]*.tsv")):
            if part_of(int(path.stem)) != part:
                continue
            text, labelled = read.spans(path.stem)
            gold, said = {Name(*one) for one in labelled}, found(pipeline, text)
            for which, names in (("gold", gold), ("said", said), ("right", gold & said)):
                counts.update((which, label) for name in names for label in ("ALL", name.label))
            for kind, line in errors(text, gold, said):
                kinds[kind] += 1
                if options.errors:
                    print(path.stem, kind, line, sep="\t")
        print(f"{part:8} {'P':>6} {'R':>6} {'F1':>6} {'gold':>6}")
        for label in ("ALL", *LABELS.values()):
            print(row(label, counts["right", label], counts["gold", label], counts["said", label]))
        print(", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
