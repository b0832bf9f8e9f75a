"""How often each rule fires on text that nobody annotated, and where: python benchmarks/rule_hits.py ARTICLES [options].

ARTICLES is a file of JSON lines (or .jsonl.gz) with a `text` each. A rule is a function of the packages given by --layers; it
*fires* where it returns something true (not None, False, 0, "", ()). A rule that fires in fewer than one of 2 000 articles, or
whose hits are wrong more than once in ten, goes (CONTRIBUTING.md). Prints one line a rule, rarest first: articles in which it
fired, calls that fired, its name and what it says.

--hits RULE prints ten random hits of a rule: the words around the token that its argument `at` (or `start`, `first`) points to.
"""

import argparse
import gzip
import inspect
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import newsgraph

PACKAGE = Path(newsgraph.__file__).parent
POINTERS = ("at", "start", "first", "index")
AROUND = 12


def texts(path: Path, count: int, seed: int) -> list[str]:
    """A random sample of the file's articles."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        rows = [json.loads(line)["text"] for line in lines]
    random.Random(seed).shuffle(rows)
    return rows[:count]


class Hits:
    """What fired: counted for each code object, with a fair sample of the places (reservoir of ten)."""

    def __init__(self, layers: list[str], wanted: str | None) -> None:
        self.folders = tuple(str(PACKAGE / layer) for layer in layers)
        self.wanted = wanted
        self.articles: Counter[CodeType] = Counter()
        self.calls: Counter[CodeType] = Counter()
        self.seen: set[CodeType] = set()
        self.places: list[str] = []
        self.random = random.Random(0)

    def profile(self, frame: FrameType, event: str, value: Any) -> None:
        """The interpreter calls it at each return."""
        code = frame.f_code
        if event != "return" or not code.co_filename.startswith(self.folders) or not value:
            return
        self.calls[code] += 1
        self.seen.add(code)
        if code.co_name == self.wanted:
            self._keep(frame)

    def _keep(self, frame: FrameType) -> None:
        place = " ".join(_words(frame))
        if len(self.places) < 10:
            self.places.append(place)
        elif (drawn := self.random.randrange(self.calls[frame.f_code])) < 10:
            self.places[drawn] = place

    def close(self) -> None:
        """An article ends."""
        self.articles.update(self.seen)
        self.seen.clear()


def _words(frame: FrameType) -> Iterator[str]:
    """The words around the token that the rule was asked about."""
    values = frame.f_locals
    at = next((values[name] for name in POINTERS if isinstance(values.get(name), int)), None)
    tokens = next((found for value in values.values() if (found := _tokens(value))), None)
    if at is None or tokens is None:
        yield repr({name: value for name, value in values.items() if isinstance(value, (str, int))})
        return
    for position in range(max(0, at - AROUND), min(len(tokens), at + AROUND)):
        yield f"[{tokens[position].text}]" if position == at else tokens[position].text


def _tokens(value: Any) -> Any:
    return getattr(value, "tokens", None) or getattr(getattr(value, "document", None), "tokens", None)


def rules(layers: list[str]) -> dict[tuple[str, int], str]:
    """Every function of the packages, by file and line, with the first line of what it says."""
    found = {}
    for path in sorted(file for layer in layers for file in (PACKAGE / layer).rglob("*.py")):
        name = ".".join(("newsgraph", *path.relative_to(PACKAGE).with_suffix("").parts))
        module = sys.modules.get(name)
        for _, thing in inspect.getmembers(module, inspect.isfunction):
            code = inspect.unwrap(thing).__code__
            if code.co_filename == str(path):
                said = (thing.__doc__ or "").strip().split("\n")[0]
                found[code.co_filename, code.co_firstlineno] = f"{name.removeprefix('newsgraph.')}.{code.co_name}: {said}"
    return found


def main() -> None:
    """Count, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--layers", nargs="+", default=["claims", "events", "coreference", "names", "figures", "dates"])
    parser.add_argument("--count", type=int, default=2000, help="how many articles")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--below", type=int, help="print only rules that fired in fewer articles")
    parser.add_argument("--hits", metavar="RULE", help="the name of one function, whose hits to print")
    options = parser.parse_args()
    pipeline = newsgraph.Pipeline()
    hits = Hits(options.layers, options.hits)
    for text in texts(options.articles, options.count, options.seed):
        sys.setprofile(hits.profile)
        pipeline(text)
        sys.setprofile(None)
        hits.close()
    if options.hits:
        print(*hits.places, sep="\n\n")
        return
    counted = {(code.co_filename, code.co_firstlineno): (hits.articles[code], count) for code, count in hits.calls.items()}
    told = [(*counted.get(key, (0, 0)), name) for key, name in rules(options.layers).items()]
    for articles, calls, name in sorted(told):
        if options.below is None or articles < options.below:
            print(f"{articles:6d} {calls:9d}  {name}")


if __name__ == "__main__":
    main()
