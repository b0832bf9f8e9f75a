"""Is every public entry point linear in the length of its text? Patterns repeated to growing sizes; slopes of time over size.

    python benchmarks/growth.py [--entry NAME ...] [--pattern TEXT ...] [--sizes KB ...] [--limit SECONDS] [--worst N]

A slope of 1 is linear, 2 quadratic. It is fitted to the three greatest sizes that took more than 20 ms (less is noise), in
processor time, the better of two runs, with the garbage collector off (when it runs is no matter of the library). A pattern
that takes more than the limit is not repeated any further. No model is needed: a stand-in marks a few words (محمد, سوريا,
وزارة) as names wherever they stand. What is computed from a report (its JSON read again, its page, comparisons) has rows of
its own. At the end come the worst rows of each entry, and how many are above 1.1. A busy machine gives slopes of 0.8 to 1.3 to
what is linear: run a row again before you believe it.
"""

import argparse
import gc
import json
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import linear_regression

import newsgraph
from newsgraph import Report, dates, figures, numerals
from newsgraph.taggers import TaggedSpan

Call = Callable[[], object]
NAMES = {"محمد": "PER", "سوريا": "LOC", "وزارة": "ORG", "م": "PER"}
PATTERNS: list[str] = json.loads((Path(__file__).parent / "growth_patterns.json").read_text(encoding="utf-8"))
NOISE = 0.02  # seconds
STEEP = 1.1


class Stand:
    """Marks the names that it knows, one word each."""

    name, version, sha256 = "stand-in", None, "0" * 64

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        """Spans of each sentence."""
        return [
            [TaggedSpan(at, at + 1, NAMES[word], 0.9) for at, word in enumerate(words) if word in NAMES] for words in sentences
        ]


@dataclass(frozen=True)
class Row:
    """What one pattern cost one entry point."""

    entry: str
    pattern: str
    kilobytes: int
    seconds: float
    slope: float | None
    stopped: bool

    def __str__(self) -> str:
        slope = f"{self.slope:5.2f}" if self.slope is not None else "    -"
        rate = 1000 * self.seconds / self.kilobytes
        note = "  stopped at the limit" if self.stopped else ""
        return f"{self.entry:16}{slope}{rate:9.1f} s/MB  ({self.kilobytes} kB)  {self.pattern!r}{note}"


def entries() -> dict[str, Callable[[str], Call]]:
    """For each entry point how to make the call that is timed, given the text."""
    pipeline = newsgraph.Pipeline(model=Stand())

    def of_report(use: Callable[[Report], object]) -> Callable[[str], Call]:
        def prepared(text: str) -> Call:
            report = pipeline(text)
            return lambda: use(report)

        return prepared

    def validated(text: str) -> Call:
        written = pipeline(text).model_dump_json()
        return lambda: Report.model_validate_json(written)

    return {
        "numerals.find": lambda text: lambda: numerals.find(text),
        "figures.find": lambda text: lambda: figures.find(text),
        "dates.find": lambda text: lambda: dates.find(text),
        "extract": lambda text: lambda: pipeline(text),
        "explain": lambda text: lambda: newsgraph.explain(pipeline(text)),
        "validate": validated,
        "to_html": of_report(lambda report: report.to_html()),
        "to_records": of_report(lambda report: report.to_records("claims")),
        "compare": of_report(lambda report: newsgraph.compare([report, report])),
    }


def seconds(call: Call) -> float:
    """Processor time, the better of two runs unless one is long."""
    best = math.inf
    gc.collect()
    gc.disable()
    for _ in range(2):
        began = time.process_time()
        call()
        best = min(best, time.process_time() - began)
        if best > 1:
            break
    gc.enable()
    return best


def repeated(pattern: str, kilobytes: int) -> str:
    """So many kilobytes of UTF-8, whole patterns."""
    return pattern * max(1, 1000 * kilobytes // len(pattern.encode("utf-8", "surrogatepass")))


def measured(entry: str, prepare: Callable[[str], Call], pattern: str, sizes: Sequence[int], limit: float) -> Row:
    """The pattern at each size until the limit."""
    points: list[tuple[int, float]] = []
    for size in sizes:
        points.append((size, seconds(prepare(repeated(pattern, size)))))
        if points[-1][1] > limit:
            break
    return Row(entry, pattern, *points[-1], _slope(points), stopped=points[-1][1] > limit)


def _slope(points: Sequence[tuple[int, float]]) -> float | None:
    told = [(math.log(size), math.log(took)) for size, took in points if took > NOISE][-3:]
    return linear_regression(*zip(*told, strict=True)).slope if len(told) > 1 else None


def rows(options: argparse.Namespace) -> Iterator[Row]:
    """All rows, as they come."""
    known = entries()
    for entry in options.entry or known:
        for pattern in options.pattern or PATTERNS:
            yield measured(entry, known[entry], pattern, options.sizes, options.limit)


def main() -> None:
    """Print each row, then the worst."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entry", action="append", help="only this entry point (may be repeated)")
    parser.add_argument("--pattern", action="append", help="only this pattern (may be repeated)")
    parser.add_argument("--sizes", nargs="+", type=int, default=[10, 20, 40, 80, 160], metavar="KB")
    parser.add_argument("--limit", type=float, default=10.0, help="seconds after which a pattern grows no further")
    parser.add_argument("--worst", type=int, default=10)
    options = parser.parse_args()
    found = []
    for row in rows(options):
        print(row, flush=True)
        found.append(row)
    for entry in dict.fromkeys(row.entry for row in found):
        own = sorted((row for row in found if row.entry == entry), key=lambda row: -(row.slope or 0))
        steep = sum((row.slope or 0) > STEEP for row in own)
        print(f"\n{entry}: {len(own)} patterns, {steep} with a slope above {STEEP}; the worst:")
        print(*own[: options.worst], sep="\n")


if __name__ == "__main__":
    main()
