"""How long a page, a table and a graph take to make, and how large the page is: python benchmarks/pages.py [WORDS]

The article is our golden articles one after the other, cut at so many words (400 without a number).
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import newsgraph
from newsgraph.report import Report

ARTICLES = Path(__file__).parent.parent / "tests" / "golden" / "articles"


def article(words: int) -> str:
    """So many words of our own articles, their line ends kept."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt")))
    pieces = text.split(" ")
    return " ".join(pieces[:words])


def timed(make: Callable[[], object]) -> float:
    """Milliseconds of processor time, the least of five runs."""
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        make()
        best = min(best, time.process_time() - start)
    return 1000 * best


def main(words: int) -> None:
    """Print a table."""
    report: Report = newsgraph.Pipeline()(article(words))
    start = time.process_time()
    page = report.to_html()
    first = 1000 * (time.process_time() - start)
    print(f"{len(report.text.split())} words, {report}")
    print(f"page: {len(page.encode()) / 1000:.0f} kB, {timed(report.to_html):.1f} ms (the first of a process {first:.0f} ms)")
    print(f"records of figures: {timed(lambda: report.to_records('figures')):.1f} ms")
    print(f"networkx: {timed(report.to_networkx):.1f} ms, JSON-LD: {timed(report.to_jsonld):.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
