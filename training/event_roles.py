"""Learn `newsgraph/events/data/role_weights.tsv`: what speaks for which role of an entity in an event, from annotated articles.

    PYTHONPATH=tests:tests/events python -m training.event_roles tests/events/roles.tsv GOLD...

GOLD are folders of ID.txt with ID.json beside it (docs/evaluation.md), the table holds sentences of our own with their right
arguments. A log-linear model over the features of `newsgraph/events/features.py`, fitted by gradient steps of falling size;
deterministic.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from events_helpers import events, names

from newsgraph import Pipeline
from newsgraph.evaluation.loading import Annotated, read_gold
from newsgraph.evaluation.names import mentions_of, score_entities
from newsgraph.evaluation.places import Range
from newsgraph.evaluation.tally import Scores
from newsgraph.events import find
from newsgraph.events.arguments import ROLES, Arguments
from newsgraph.events.candidates import Candidate
from newsgraph.events.roles import Roles
from newsgraph.events.triggers import Trigger
from newsgraph.report import Report

OUT = Path(__file__).resolve().parents[1] / "newsgraph" / "events" / "data" / "role_weights.tsv"
HEAD = """# What speaks for (or against) each role of an entity in an event: feature, weights for A actor, R recipient, P place.
# Made by training/event_roles.py from annotated news, none of whose text is in it; the features are those of features.py."""
SEEN, DECAY, SPARE, STEPS, RATE, CORE, OURS = 2, 9.0, 0.7, 200, 0.5, 2.5, 6.0
"""How often a feature is seen at least; the pulls to zero, of large weights and of small ones; the gradient steps and their size;
what an event of the summary counts, and one of our own sentences."""


@dataclass(frozen=True, slots=True)
class Example:
    """An entity that may have a role: its article (or row), its features, its role as a number (0 for none), what it counts."""

    group: str
    features: list[str]
    role: int
    weight: float


Asked = list[tuple[Trigger, list[tuple[Candidate, list[str]]]]]


def listening(asked: Asked) -> type[Arguments]:
    """Arguments that remember what they are asked."""

    class Listening(Arguments):
        def of(self, trigger: Trigger) -> Roles:
            asked.append((trigger, self.rows(trigger)))
            return super().of(trigger)

    return Listening


def of_articles(read: Callable[[Annotated], Report], folders: Sequence[Path], asked: Asked) -> Iterator[Example]:
    """The candidates of each annotated event that was found."""
    for path in sorted(text.with_suffix(".json") for folder in folders for text in folder.glob("*.txt")):
        gold = read_gold(path)
        asked.clear()
        means = score_entities(Scores(), gold, mentions_of(read(gold)))
        for event in gold.events:
            rows = next((rows for trigger, rows in asked if event.span.overlaps(Range(trigger.start, trigger.end))), [])
            right = {
                id_: at for at, ids in enumerate((event.row.actors, event.row.recipients, event.row.places), 1) for id_ in ids
            }
            for one, row in rows:
                role = right.get(means.get(one.named.entity.id, ""), 0)
                yield Example(gold.id, row, role, CORE if event.row.core else 1.0)


def of_rows(path: Path, asked: Asked) -> Iterator[Example]:
    """The candidates of the events of our own sentences."""
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        if line.startswith("#"):
            continue
        marked, trigger, *roles = line.lstrip("~").split("\t")
        asked.clear()
        events(marked)
        right = {name: at for at, some in enumerate(roles, 1) for name in some.split(", ") if name}
        known = names(marked)
        at = [event.trigger.start for event in events(marked) if event.trigger.text == trigger]
        for found, rows in asked[: len(asked) // 2]:
            for one, row in rows if found.start in at else ():
                yield Example(f"row {number}", row, right.get(known[one.named.entity.id], 0), OURS)


def fitted(examples: Sequence[Example]) -> dict[str, list[tuple[str, float]]]:
    """The weights that make the examples likeliest, held near zero; those of no role are taken off the others."""
    counts = Counter(feature for one in examples for feature in set(one.features))
    number = {feature: at for at, feature in enumerate(sorted(f for f, seen in counts.items() if seen >= SEEN))}
    some = [sorted({number[feature] for feature in one.features if feature in number}) for one in examples]
    width = max(map(len, some))
    at = np.array([ids + [len(number)] * (width - len(ids)) for ids in some])  # the last column weighs nothing
    right = np.eye(len(ROLES) + 1)[[one.role for one in examples]]
    weight = np.array([[one.weight] for one in examples])
    found = np.zeros((len(number) + 1, len(ROLES) + 1))
    squares = found.copy()
    for _ in range(STEPS):
        score = found[at].sum(axis=1)
        likely = np.exp(score - score.max(axis=1, keepdims=True))
        error = (likely / likely.sum(axis=1, keepdims=True) - right) * weight
        slope = np.stack([np.bincount(at.ravel(), np.repeat(e, width), minlength=len(found)) for e in error.T], axis=1)
        slope += DECAY * found
        squares += slope**2
        step = RATE / np.sqrt(squares + 1e-8)
        found -= step * slope
        found = np.sign(found) * np.maximum(np.abs(found) - SPARE * step, 0)
        found[-1] = 0
    return {feature: cells for feature, row in number.items() if (cells := _cells(found[row]))}


def _cells(row: np.ndarray) -> list[tuple[str, float]]:
    weights = [(letter, round(float(row[at] - row[0]), 2)) for at, letter in enumerate(ROLES, 1)]
    return [(letter, weight) for letter, weight in weights if abs(weight) >= 0.05]


def main() -> None:
    """Fit on all, and write the table."""
    asked: Asked = []
    find.Arguments = listening(asked)  # type: ignore[misc]
    pipeline = Pipeline()
    folders = [Path(folder) for folder in sys.argv[2:]]
    examples = list(of_articles(lambda gold: pipeline(gold.text, published=gold.published), folders, asked))
    examples += of_rows(Path(sys.argv[1]), asked)
    write(fitted(examples))
    print(f"{len(examples)} examples, {sum(one.role > 0 for one in examples)} with a role")


def write(found: dict[str, list[tuple[str, float]]]) -> None:
    """The table, sorted."""
    lines = (
        "\t".join([feature, *(f"{letter}{weight:g}" for letter, weight in cells)]) for feature, cells in sorted(found.items())
    )
    OUT.write_text("\n".join([HEAD, *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
