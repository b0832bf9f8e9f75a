"""Exact-span F1 of a tagger on the modern hold-out, by outlet and by year.

    python -m training.breakdown DATA_DIR VECTORS.pt TAGGER.pt

Outlet and year are those of the article in `text/` that has the same words; of the older ones they are not known.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from stanza.models.common.pretrain import Pretrain

from training.corpus import LONG, articles
from training.labels import Sentence, modern_articles
from training.pseudo import cut, key
from training.scores import loaded, scores


def origins(data: Path) -> dict[int, tuple[str, str]]:
    """Outlet and year for the longer sentences of the articles that are labelled."""
    found: dict[int, tuple[str, str]] = {}
    for article in articles(data / "text/modern.jsonl.gz"):
        if article.get("ner_modern"):
            origin = article["outlet"].split(" (")[0], str(article.get("date") or article.get("year_est"))[:4]
            found.update((key(row), origin) for row in _long(article))
    return found


def _long(article: dict[str, str]) -> Iterator[Sentence]:
    return (row for row in cut(article) if len(row) >= LONG)


def main(data: str, vectors: str, tagger: str) -> None:
    """Print a row for each outlet, then for each year."""
    trainer, known = loaded(tagger, Pretrain(vectors)), origins(Path(data))
    by: list[defaultdict[str, list[list[Sentence]]]] = [defaultdict(list), defaultdict(list)]
    for rows in modern_articles(Path(data) / "ner_modern", unseen=True):
        origin = next((known[key(row)] for row in rows if key(row) in known), ("older articles", "2015 to 2018"))
        for groups, name in zip(by, origin, strict=True):
            groups[name].append(rows)
    print("| | articles | PER | LOC | ORG | all |\n|---|---|---|---|---|---|")
    for groups in by:
        for name, some in sorted(groups.items(), key=lambda pair: -len(pair[1])):
            row = scores(trainer, [sentence for rows in some for sentence in rows])
            print(f"| {name} | {len(some)} | {row['PER']} | {row['LOC']} | {row['ORG']} | {row['ALL']} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
