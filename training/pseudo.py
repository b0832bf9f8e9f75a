"""Label unlabelled news with several taggers read as one, keeping the sentences that they are sure enough of.

    python -m training.pseudo DATA_DIR VECTORS.pt OUT.json TAGGER.pt... [--part 2] [--sentences 30000] [--modern] [--without GOLD]

A sentence is kept where all its tags together have a probability of at least SURE and each name one of at least
NAME_SURE; one kept sentence in nine or so has no name. Of four articles one is al-Khaleej's, the others are ANT's; with
`--modern` all are of the modern text. Sentences of the labelled training sets and of the hold-outs are left out, and so are
whole articles that share a longer sentence with a text of GOLD, a folder of .txt files.
"""

import argparse
import json
import random
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from newsgraph.document import Document, model_form
from training.corpus import LONG, articles
from training.ensemble import Ensemble, Tagged
from training.labels import Sentence, hold_outs, training_sets

SURE, NAME_SURE, NONE_SURE = 0.4, 0.6, 0.85
NAMELESS = 0.12  # sentences without names for each one with names
LENGTHS = range(5, 81)


def main() -> None:
    """Write the sentences as lists of [token, tag]."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("vectors")
    parser.add_argument("out", type=Path)
    parser.add_argument("taggers", nargs="+")
    parser.add_argument("--part", type=int, default=2, help="which fourth of ANT's articles (and ninth of al-Khaleej's)")
    parser.add_argument("--sentences", type=int, default=30_000, help="how many with names")
    parser.add_argument("--modern", action="store_true")
    parser.add_argument("--without", type=Path, help="a folder of texts that no article may share a sentence with")
    options = parser.parse_args()
    random.seed(7)
    ensemble = Ensemble(options.taggers, options.vectors)
    named: list[Sentence] = []
    nameless: list[Sentence] = []
    known = [row for rows in (training_sets(options.data, 1), *hold_outs(options.data).values()) for row in rows]
    folder = options.data / "text"
    chosen = articles(folder / "modern.jsonl.gz") if options.modern else _older(folder, options.part)
    fresh = unlike(chosen, [options.without]) if options.without else chosen
    source = _distinct((row for article in fresh for row in cut(article)), {key(row) for row in known})
    while len(named) < options.sentences and (rows := list(islice(source, 1024))):
        for row, tagged in zip(rows, ensemble.tag(rows), strict=True):
            _keep(row, tagged, named, nameless)
    kept = named + random.sample(nameless, min(len(nameless), int(NAMELESS * len(named))))
    random.shuffle(kept)
    options.out.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    print(len(named), "sentences with names,", len(kept) - len(named), "without")


def _keep(row: Sentence, tagged: Tagged, named: list[Sentence], nameless: list[Sentence]) -> None:
    tags, weakest, together = tagged
    labelled = [(token, tag) for (token, _), tag in zip(row, tags, strict=True)]
    if all(tag == "O" for tag in tags):
        if together >= NONE_SURE:
            nameless.append(labelled)
    elif together >= SURE and weakest >= NAME_SURE:
        named.append(labelled)


def _older(folder: Path, part: int) -> Iterator[dict[str, str]]:
    ant = (a for n, a in enumerate(articles(folder / "ant2.jsonl.gz")) if n % 4 == part % 4)
    khaleej = (a for n, a in enumerate(articles(folder / "khaleej.jsonl.gz")) if n % 9 == 2 * part % 9)
    for article in ant:
        yield article
        if random.random() < 1 / 3:
            yield next(khaleej)


def unlike(chosen: Iterator[dict[str, str]], gold: Iterable[Path]) -> Iterator[dict[str, str]]:
    """The articles that share no longer sentence with a text of these folders."""
    texts = ({"text": path.read_text(encoding="utf-8")} for folder in gold for path in folder.rglob("*.txt"))
    seen = {key(row) for text in texts for row in cut(text) if len(row) >= LONG}
    return (article for article in chosen if seen.isdisjoint(key(row) for row in cut(article)))


def cut(article: dict[str, str]) -> Iterator[Sentence]:
    """The article's sentences of a usable length, no name marked yet."""
    document = Document(f"{article.get('title') or ''}\n{article.get('text') or ''}")
    for sentence in document.sentences:
        row = [(model_form(token.text), "O") for token in document.sentence_tokens(sentence)]
        if len(row) in LENGTHS:
            yield row


def _distinct(rows: Iterator[Sentence], seen: set[int]) -> Iterator[Sentence]:
    for row in rows:
        number = key(row)
        if number not in seen:
            seen.add(number)
            yield row


def key(row: Sentence) -> int:
    """The same for sentences of the same tokens."""
    return hash(tuple(token for token, _ in row))


if __name__ == "__main__":
    main()
