"""New training sentences from old ones: their names changed for other names of the same kind.

The other names come from the labelled sets, from the pseudo-labelled sentences and, for people and places, from the
gazetteers. A clitic stays where it was.
"""

import gzip
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsgraph.document import model_form
from newsgraph.document.patterns import TOKEN
from training.labels import Sentence, bioes, names

CLITICS = "وفبلك"
GAZETTEER = 0.25  # share of people's and places' names that are the gazetteers'


class Swapper:
    """Pools of names, and sentences with names from them."""

    def __init__(self, rows: Iterable[Sentence], gazetteer: Path) -> None:
        found = [[(kind, [t for t, _ in row[a:b]]) for a, b, kind in names([tag for _, tag in row])] for row in rows]
        self._firsts = Counter(name[0] for some in found for _, name in some)
        self._pools: dict[str, list[list[str]]] = {"PER": [], "LOC": [], "ORG": []}
        for kind, name in (pair for some in found for pair in some):
            self._pools[kind].append([self._cut(name[0])[1], *name[1:]])
        for kind, pool in self._pools.items():
            self._pools[kind] = [list(name) for name in sorted(set(map(tuple, pool)))]
        self._tokens, self._counts = name_tokens(gazetteer / "wikidata_person_name_tokens.tsv.gz")
        self._places = sorted(set(places(gazetteer / "whosonfirst_ar.tsv.gz")))

    def changed(self, row: Sentence) -> Sentence:
        """The sentence with about half of its names changed."""
        out: list[tuple[str, str]] = []
        at = 0
        for first, stop, kind in sorted(names([tag for _, tag in row])):
            out.extend((token, "O") for token, _ in row[at:first])
            tokens = [token for token, _ in row[first:stop]]
            if random.random() < 0.5:
                clitic, _ = self._cut(tokens[0])
                other = self._other(kind, len(tokens))
                tokens = [_joined(clitic, other[0]), *other[1:]]
            out.extend((token, ("I-" if n else "B-") + kind) for n, token in enumerate(tokens))
            at = stop
        return bioes(out + [(token, "O") for token, _ in row[at:]])

    def _other(self, kind: str, length: int) -> list[str]:
        if kind == "PER" and random.random() < GAZETTEER:
            return random.choices(self._tokens, self._counts, k=length if length < 3 else 2)
        if kind == "LOC" and random.random() < GAZETTEER:
            return list(random.choice(self._places))
        for _ in range(20):
            name = random.choice(self._pools[kind])
            if abs(len(name) - length) <= (1 if length > 1 else 0):
                break
        return name

    def _cut(self, token: str) -> tuple[str, str]:
        """Clitic and rest, where the rest begins more names than the whole."""
        rests = [(token[0], token[1:])] if token[:1] in CLITICS and len(token) > 3 else []
        if token.startswith("لل"):
            rests.append(("ل", "ا" + token[1:]))
        best = max(rests, key=lambda r: self._firsts[r[1]], default=("", token))
        return best if self._firsts[best[1]] > self._firsts[token] else ("", token)


def _joined(clitic: str, token: str) -> str:
    return "لل" + token[2:] if clitic == "ل" and token.startswith("ال") else clitic + token


def _lines(path: Path) -> Iterator[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            yield line.rstrip("\n").split("\t")


def name_tokens(path: Path) -> tuple[list[str], list[float]]:
    """Words of people's names, and the root of how many people bear each."""
    rows = [(model_form(cells[0]), float(cells[2])) for cells in _lines(path) if len(TOKEN.findall(cells[0])) == 1]
    return [token for token, _ in rows], [count**0.5 for _, count in rows]


def places(path: Path, column: int = 3) -> Iterator[tuple[str, ...]]:
    """The names of at most two words in a gazetteer."""
    for cells in _lines(path):
        for name in cells[column].replace(";", "|").split("|"):
            tokens = tuple(model_form(t) for t in TOKEN.findall(name))
            if 1 <= len(tokens) <= 2 and all(t.isalpha() for t in tokens):
                yield tokens
