"""Columns beside the word vectors: what text labelled by `training.whole`, and our lists, say of a word.

    python -m training.columns DATA_DIR LABELLED.jsonl START.pt VECTORS.pt OUT.pt OUT_VECTORS.pt

Eleven numbers a word. Counted, in the articles of LABELLED that no training sentence is from: how likely it is part of a
person's, a place's, a body's name (log-odds against any word), whether it opens names or stands inside. Listed: words of
people's names, places, words inside places, nouns of bodies, titles, verbs, other nouns. A word that was seen rarely leans on
its family, the words with the same rest behind clitics: وحميدتي is counted as حميدتي. An unknown word has zeros.
The tagger START gets inputs for them whose weights are zero, so that it says what it said before.
"""

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import torch

from newsgraph.document import normalise
from newsgraph.document.clitics import cuts
from newsgraph.lexicons.loader import read_rows
from newsgraph.morphology import readings
from newsgraph.morphology.model import NOMINAL, Pos
from training.labels import KINDS
from training.swap import name_tokens, places
from training.whole import read

COLUMNS = 11
SMOOTHING = 2.0  # how often a word must be seen to weigh as much as what its family says
LEAST, MOST, OPENS = -4.0, 6.0, 3.0  # where log-odds end
_SPECIAL = 4
_BODIES = (("organization_nouns.tsv", 2), ("body_heads.tsv", 0), ("club_heads.txt", 0), ("media_heads.txt", 0))
_CUT = 0.7  # what a listed word behind a clitic counts
_BEGINNING = 0.4  # what the first of two words of a place counts


class Counts:
    """How often each word was seen, in names of each kind, and first in a name."""

    def __init__(self, rows: Iterable[tuple[Sequence[str], Sequence[str]]]) -> None:
        self.seen, self.first = Counter[str](), Counter[str]()
        self.kinds: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
        for words, tags in rows:
            self.seen.update(words)
            for word, tag in zip(words, tags, strict=True):
                if tag != "O":
                    self.kinds[tag[2:]][word] += 1
                    self.first[word] += tag[0] == "B"
        self.usual = {kind: counted.total() / self.seen.total() for kind, counted in self.kinds.items()}
        self._families = defaultdict[str, list[str]](list)
        for word in self.seen:
            for cut in cuts(word):
                self._families[cut.rest].append(word)

    def columns(self, word: str) -> list[float]:
        """Log-odds of the kinds, and of opening a name."""
        base = max((cut.rest for cut in cuts(word)), key=lambda rest: self.seen[rest])
        family = self._families.get(base, [])
        named = sum(counted[one] for counted in self.kinds.values() for one in family)
        first = sum(self.first[one] for one in family)
        opens = math.log((first + 1) / (named - first + 1))
        return [*(self._likely(word, family, kind) for kind in KINDS), min(OPENS, max(-OPENS, opens)) / OPENS]

    def _likely(self, word: str, family: Sequence[str], kind: str) -> float:
        counted, usual = self.kinds[kind], self.usual[kind]
        seen = sum(self.seen[one] for one in family)
        expected = (sum(counted[one] for one in family) + SMOOTHING * usual) / (seen + SMOOTHING)
        share = (counted[word] + SMOOTHING * expected) / (self.seen[word] + SMOOTHING)
        return min(MOST, max(LEAST, _odds(share) - _odds(usual))) / -LEAST


def _odds(share: float) -> float:
    return math.log(share / (1 - share))


def listed(gazetteer: Path) -> Callable[[str], list[float]]:
    """A function from a word to what the lists say of it."""
    tokens, roots = name_tokens(gazetteer / "wikidata_person_name_tokens.tsv.gz")
    people = {word: math.log1p(root**2) / 7 for word, root in zip(tokens, roots, strict=True)}
    files = (("whosonfirst_ar", 3), ("geonames_cities_ar", 2), ("cldr_subdivisions_ar", 1))
    whole, inner = dict[str, float](), dict[str, float]()
    for name in chain.from_iterable(places(gazetteer / f"{file}.tsv.gz", column) for file, column in files):
        whole[name[0]] = max(whole.get(name[0], 0), _BEGINNING if name[1:] else 1.0)
        inner.update((token, 1.0) for token in name[1:])
    bodies = {word: 1.0 for name, skipped in _BODIES for word in _words(name, skipped)}
    titles = {word: 1.0 for word in _words("person_titles.tsv", 1)}
    tables = [{normalise(word): worth for word, worth in table.items()} for table in (people, whole, inner, bodies, titles)]
    return lambda word: [*(_best(word, table) for table in tables), *_spoken(word)]


def _words(name: str, skipped: int) -> Iterator[str]:
    return (word for row in read_rows(name) for cell in row[skipped:] for word in cell.split())


def _best(word: str, table: dict[str, float]) -> float:
    rests = {rest for cut in cuts(word) for rest in (cut.rest, cut.rest.removeprefix("ال")) if len(rest) > 2}
    return max((table.get(rest, 0.0) * (1.0 if rest == word else _CUT) for rest in rests), default=0.0)


def _spoken(word: str) -> list[float]:
    known = [reading for reading in readings(normalise(word)) if not reading.guessed]
    return [float(any(r.pos is Pos.VERB for r in known)), float(any(r.pos in NOMINAL for r in known))]


def widen(saved: dict[str, Any], extra: int) -> None:
    """Inputs for so many columns more, behind the vectors: nothing flows from them yet, but can be learnt."""
    model, size = saved["model"], saved["config"]["word_emb_dim"]
    old, bias = model["input_transform.weight"], model["input_transform.bias"]
    rows, wide = len(old), torch.zeros(len(old) + extra, old.shape[1] + extra)
    wide[:rows, :size], wide[:rows, size + extra :] = old[:, :size], old[:, size:]
    wide[rows:, size : size + extra] = torch.eye(extra)
    model["input_transform.weight"], model["input_transform.bias"] = wide, torch.cat([bias, torch.zeros(extra)])
    for name in ("taggerlstm.lstm.weight_ih_l0", "taggerlstm.lstm.weight_ih_l0_reverse", "delta_emb.weight"):
        model[name] = torch.cat([model[name], torch.zeros(len(model[name]), extra)], dim=1)
    saved["config"]["word_emb_dim"] = size + extra


def main(data: str, labelled: str, start: str, vectors: str, out: str, out_vectors: str) -> None:
    """Write the wider tagger and the wider vectors."""
    table = torch.load(vectors, map_location="cpu", weights_only=True)
    counts = Counts((words, tags) for words, _, tags, _ in read(Path(labelled), third=False))
    lists = listed(Path(data) / "gazetteer")
    units = table["vocab"]["_id2unit"]
    found = np.zeros((len(units), COLUMNS), np.float32)
    for at, unit in enumerate(units[_SPECIAL:], _SPECIAL):
        found[at] = [*counts.columns(unit), *lists(unit)]
    saved = torch.load(start, map_location="cpu", weights_only=True)
    widen(saved, COLUMNS)
    torch.save(saved, out)
    wide = torch.cat([table["emb"].float(), torch.from_numpy(found)], dim=1).half()
    torch.save({"vocab": table["vocab"], "emb": wide}, out_vectors)


if __name__ == "__main__":
    main(*sys.argv[1:])
