"""How many gold places the gazetteer puts into the right country and, where people live there, within 25 km.

    python benchmarks/places.py ../shared/gold/seeds ../shared/gold/dev [--errors]

The truth is `places_gold.tsv` beside this file. Names, aliases and counts are the gold's own, so that nothing but the
gazetteer is measured; head nouns are those that the gold's extents hold before a mention (محافظة دير الزور).
"""

import argparse
import csv
import json
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsgraph.document import Document
from newsgraph.gazetteer import PlaceQuery, Resolution, is_head, nationalities, resolve
from newsgraph.gazetteer.distance import Point, kilometres

TABLE = Path(__file__).with_name("places_gold.tsv")
NEAR = 25.0


@dataclass(frozen=True, slots=True)
class Truth:
    """What a place is; `countries` is empty for one that spans several, `point` None where nobody lives at one point."""

    category: str
    countries: tuple[str, ...]
    point: Point | None
    in_geonames: bool


def truths() -> dict[tuple[str, str], Truth]:
    """The table, by article (or *) and name."""
    rows = csv.reader((line for line in TABLE.open(encoding="utf-8") if not line.startswith("#")), delimiter="\t")
    return {
        (article, name): Truth(
            category, tuple(filter(None, country.split("|"))), Point(float(lat), float(lon)) if lat else None, listed == "yes"
        )
        for article, name, category, country, lat, lon, listed in rows
    }


def right(found: Resolution, truth: Truth) -> bool:
    """Whether a place is in its country (in none, where it spans several) and near its point."""
    if found.country not in (truth.countries or (None,)) or (found.reason == "unknown" and truth.in_geonames):
        return False
    if truth.point is None:
        return True
    here = None if found.latitude is None or found.longitude is None else Point(found.latitude, found.longitude)
    return here is not None and kilometres(here, truth.point) <= NEAR


def articles(folders: list[Path]) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Id, gold and text of each article."""
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            if not path.stem.endswith(".meta"):
                yield (
                    path.stem,
                    json.loads(path.read_text(encoding="utf-8")),
                    path.with_suffix(".txt").read_text(encoding="utf-8"),
                )


def queries(gold: dict[str, Any]) -> list[PlaceQuery]:
    """The gold's places as the gazetteer is asked for them."""
    mentions: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for mention in gold["mentions"]:
        mentions[mention["entity"]].append(mention)
    return [_query(entity, mentions[entity["id"]]) for entity in gold["entities"] if entity["type"] == "Place"]


def _query(entity: dict[str, Any], mentions: list[dict[str, Any]]) -> PlaceQuery:
    names = dict.fromkeys(mention["text"] for mention in mentions if mention["kind"] == "name")
    before = (mention.get("extent", "").split(mention["text"])[0].split() for mention in mentions)
    heads = tuple(word for words in before for word in words if is_head(word))
    return PlaceQuery(entity["name"], tuple(name for name in names if name != entity["name"]), heads, len(mentions))


def loading() -> str:
    """What the first question costs."""
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    resolve([PlaceQuery("بغداد")])
    seconds, after = time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"loaded in {seconds:.2f} s of processor time, {(after - before) / 1024:.0f} MB"


def main() -> None:
    """Print the shares, and with --errors what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    print(loading())
    table, counts = truths(), Counter[object]()
    for name, gold, text in articles(options.folders):
        asked = queries(gold)
        for query, found in zip(asked, resolve(asked, nationalities(Document(text))), strict=True):
            truth = table.get((name, query.name)) or table.get(("*", query.name))
            if truth is None:
                print(f"{name}: {query.name} has no row in {TABLE.name}")
                continue
            for group in ("all", "in GeoNames" if truth.in_geonames else "not in GeoNames"):
                counts[group] += 1
                counts[group, "right"] += right(found, truth)
                counts[group, "category"] += found.category == truth.category
            if options.errors and not (right(found, truth) and found.category == truth.category):
                print(name, query, found, truth, sep="\n    ")
    for group in ("in GeoNames", "not in GeoNames", "all"):
        print(
            f"{group}: {counts[group]} places, {counts[group, 'right']} right, {counts[group, 'category']} of the right category"
        )


if __name__ == "__main__":
    main()
