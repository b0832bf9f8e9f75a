"""Articles that we annotated, kept without a word of theirs: where each lies in a corpus of news, and offsets into it.

    python benchmarks/annotated.py unpack ../shared/data/text/modern.jsonl.gz FOLDER    # FOLDER/SET/ID.txt and ID.json
    python benchmarks/annotated.py pack ../shared/data/text/modern.jsonl.gz SET...      # folders of those, to annotated.jsonl

The texts belong to their outlets, so that the project may hold none of them; `annotated.jsonl` beside this file holds what
we wrote: one line an article, its strings as [start, end] into title, blank line and text of a line of the corpus. What
`unpack` writes is what `../shared/gold` holds (GUIDELINES.md), for `score.py` and `score_gold.py`.
"""

import argparse
import gzip
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

TABLE = Path(__file__).with_name("annotated.jsonl")
ANCHORS = {"mentions": "text", "figures": "text", "dates": "text", "claims": "cue", "events": "trigger"}
"""The string that says where an item of a layer stands: the others of the item are sought from there."""
Item = dict[str, Any]


def texts(corpus: Path) -> Iterator[str]:
    """Each article of the corpus as it was annotated, its title before it."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            title, text = (row.get("title") or "").strip(), row.get("text") or ""
            yield text if not title or text.startswith(title) else f"{title}\n\n{text}"


def spanned(layer: str, item: Item) -> Item:
    """An item as check_gold.py resolved it, with spans for strings: {"cue": [3, 6], "stance": "say"}."""
    anchor = ANCHORS[layer]
    start, _ = item[f"{anchor}_span"] if f"{anchor}_span" in item else item["span"]
    kept = {name: value for name, value in item.items() if not name.endswith(("span", "spans")) and name not in ("nth", "noun")}
    kept[anchor] = [start, start + len(item[anchor])]
    kept |= {name: item[f"{name}_span"] for name in ("extent", "source") if item.get(name)}
    return kept | ({"content": item["content_spans"]} if layer == "claims" else {})


def packed(gold: Path, line: int, resolve: Callable[[Path], Item]) -> Item:
    """One article's line: its set, its id, the line of the corpus (from nought), the day, entities and layers."""
    resolved = resolve(gold)
    layers = {layer: [spanned(layer, item) for item in resolved.get(layer, ())] for layer in ANCHORS}
    entities = {entity["id"]: entity["type"] for entity in resolved["entities"]}
    head = {"set": gold.parent.name, "id": gold.stem, "line": line, "published": resolved.get("published")}
    return {**head, "entities": entities, **layers}


def pack(corpus: Path, folders: list[Path], resolve: Callable[[Path], Item]) -> None:
    """Every annotated article of the folders, found in the corpus by its whole text."""
    lines = {text: line for line, text in enumerate(texts(corpus))}
    golds = sorted(gold for folder in folders for gold in folder.glob("*.json"))
    rows = [packed(gold, lines[gold.with_suffix(".txt").read_text(encoding="utf-8")], resolve) for gold in golds]
    TABLE.write_text("".join(json.dumps(row, separators=(",", ":")) + "\n" for row in rows), encoding="utf-8")


def occurrence(string: str, start: int, text: str) -> int:
    """Which occurrence of the string begins there, counted from one: the `nth` of GUIDELINES.md."""
    at, count = text.find(string), 1
    while at < start:
        at, count = text.find(string, at + 1), count + 1
    return count


def written(layer: str, item: Item, text: str) -> Item:
    """An item with its strings again: the opposite of `spanned`."""
    anchor = ANCHORS[layer]
    spans = {name: item[name] for name in {anchor, "extent", "source"} & item.keys() if item[name]}
    strings = {name: text[start:end] for name, (start, end) in spans.items()}
    if layer == "claims":
        strings["content"] = [[text[start:end]] * 2 for start, end in item["content"]]
    return {**item, **strings, "nth": occurrence(strings[anchor], spans[anchor][0], text)}


def entities(row: Item, text: str) -> list[Item]:
    """The entities, each by the longest of its mentions: the table holds no name that the text does not have."""
    mentions = {id: [text[slice(*m["text"])] for m in row["mentions"] if m["entity"] == id] for id in row["entities"]}
    return [{"id": id, "type": type, "name": max(mentions[id], key=len)} for id, type in row["entities"].items()]


def unpack(corpus: Path, out: Path) -> None:
    """Every article of the table with its text, in a folder for each set."""
    rows = {row["line"]: row for row in map(json.loads, TABLE.read_text(encoding="utf-8").splitlines())}
    for row, text in ((rows[line], text) for line, text in enumerate(texts(corpus)) if line in rows):
        layers = {layer: [written(layer, item, text) for item in row[layer]] for layer in ANCHORS}
        folder = out / row["set"]
        folder.mkdir(parents=True, exist_ok=True)
        gold = {"id": row["id"], "published": row["published"], "entities": entities(row, text), **layers}
        (folder / f"{row['id']}.txt").write_bytes(text.encode())
        (folder / f"{row['id']}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")


def main() -> None:
    """Write the table, or the articles of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("pack", "unpack"))
    parser.add_argument("corpus", type=Path, help="modern.jsonl.gz")
    parser.add_argument("folders", nargs="+", type=Path, help="pack: folders of ID.txt and ID.json; unpack: one to write to")
    options = parser.parse_args()
    if options.command == "unpack":
        return unpack(options.corpus, options.folders[0])
    sys.path.insert(0, str(options.corpus.parents[2] / "gold"))
    from check_gold import Resolver  # type: ignore[import-not-found]

    return pack(options.corpus, options.folders, lambda gold: dict(Resolver(gold).run()))


if __name__ == "__main__":
    main()
