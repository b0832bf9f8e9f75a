"""Derive `newsgraph/lexicons/data/name_words.txt`: words that names begin with, none of them carrying a clitic.

    python -m training.name_words DATA_DIR VECTORS.kv OUT.txt

A word is kept where the labelled sets or the gazetteers know it as (part of) a name and the corpus does not
know it better with its first letter cut: بلال stays, as the corpus has it more often than لال; وسوريا goes.
Words that build sentences (في, وبين, هذا) go too, though labels have one at the head of a name now and then:
they are listed in `newsgraph/lexicons/data/function_words.txt`.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from gensim.models import KeyedVectors

from newsgraph.document import normalise
from newsgraph.document.clitics import cuts
from newsgraph.document.patterns import TOKEN
from newsgraph.lexicons import words as listed
from training.labels import bio_file, modern


def labelled(data: Path) -> Iterator[str]:
    """First words of the names of all training sets."""
    for name in ("newsfane_train", "wojood_train", "aqmar_dev"):
        for sentence in bio_file(data / f"ner/{name}.bio"):
            yield from (token for token, tag in sentence if tag[0] in "BS")
    for sentence in modern(data / "ner_modern", unseen=False):
        yield from (token for token, tag in sentence if tag[0] in "BS")


def gazetteers(data: Path) -> Iterator[str]:
    """First words of place names."""
    folder = data / "gazetteer"
    for file in ("whosonfirst_ar.tsv.gz", "geonames_cities_ar.tsv.gz", "cldr_subdivisions_ar.tsv.gz"):
        for cells in _rows(folder / file):
            for cell in cells:
                if cell[:1] >= "\u0600":
                    yield from TOKEN.findall(cell)[:1]
    territories = json.loads((folder / "cldr_territories_ar.json").read_text(encoding="utf-8"))["territories"]
    yield from (name.split()[0] for name in territories.values())


def persons(data: Path) -> Iterator[tuple[str, int]]:
    """Words of people's names, with how many people bear them."""
    for arabic, _, count in _rows(data / "gazetteer/wikidata_person_name_tokens.tsv.gz"):
        if count.isdigit():
            yield arabic, int(count)


def _rows(path: Path) -> Iterator[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def main(source: str, vectors: str, out: str) -> None:
    """Write the table, sorted."""
    data, known = Path(source), KeyedVectors.load(vectors)
    counts = {word: known.get_vecattr(word, "count") for word in known.index_to_key}
    words = Counter({normalise(word): 1 for word in gazetteers(data)})
    for word, weight in persons(data):
        words[normalise(word)] += weight
    for word in labelled(data):
        words[normalise(word)] += 5
    frequent = (word for word in words if len(word) > 1 and word.isalpha() and counts.get(word, 0) > 4)
    kept = sorted(without_function_words(word for word in frequent if _whole(word, counts, words)))
    Path(out).write_text("\n".join(kept) + "\n", encoding="utf-8")


def without_function_words(table: Iterable[str]) -> list[str]:
    """The words of a table that are no function words, with or without "and" (بانت and بلان stay: names, not ب and ...)."""
    stop = listed("function_words.txt")
    return [word for word in table if word not in stop and not any(c.proclitics == "و" and c.rest in stop for c in cuts(word))]


def _whole(word: str, counts: dict[str, int], words: Counter[str]) -> bool:
    """True where no cut of the word is itself a likelier name word (وليد names more people than يد)."""
    return not any(
        counts.get(cut.rest, 0) > counts[word] and (words[cut.rest] > words[word] or cut.rest.startswith("ال"))
        for cut in cuts(word)[1:]
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
