"""How CPU time and memory grow with the length of one text, with processes, and what a process start costs.

python benchmarks/cost.py [FOLDER] [--longest CHARACTERS] [--articles N]

The text is that of FOLDER/*.txt, said again with other numbers until it is long enough; each length in a process of its own.
"""

import argparse
import json
import math
import multiprocessing
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

LENGTHS = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)


def corpus(folder: Path) -> list[str]:
    """The articles of the folder."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]


def text_of(articles: list[str], length: int) -> str:
    """One text of this length."""
    joined = "\n\n".join(articles)
    return "\n\n".join(joined.replace("2017", str(2000 + at % 25)) for at in range(length // len(joined) + 1))[:length]


def peak() -> float:
    """MiB that this process has held at most."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def one_text(folder: Path, length: int) -> dict[str, float]:
    """CPU microseconds a character, and the peak."""
    import newsgraph

    articles = corpus(folder)
    text = text_of(articles, length)
    pipeline = newsgraph.Pipeline()
    for article in articles:  # lexicons are loaded when they are first asked for
        pipeline(article)
    before = time.process_time()
    pipeline(text)
    return {"us_a_character": round(1e6 * (time.process_time() - before) / length, 1), "peak_mib": peak()}


def start(folder: Path) -> dict[str, float]:
    """CPU seconds from the process's beginning to `import newsgraph`, and to a first report."""
    import newsgraph

    imported = time.process_time()
    newsgraph.extract(corpus(folder)[0])
    return {"import_cpu_s": round(imported, 3), "first_report_cpu_s": round(time.process_time(), 2), "peak_mib": peak()}


def private(process: int) -> int:
    """MiB that a process shares with no other, where the system tells (Linux)."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) // 1024


def stream(folder: Path, count: int, processes: int) -> dict[str, float]:
    """Articles a second of wall-clock time, and MiB that one worker has of its own near the end."""
    import newsgraph

    articles = corpus(folder)
    many = [articles[at % len(articles)] for at in range(count)]
    pipeline = newsgraph.Pipeline()
    list(pipeline.pipe(articles))
    before = time.perf_counter()
    workers: list[int] = []
    for at, _ in enumerate(pipeline.pipe(many, processes=processes, batch_size=8)):
        if at == count - 2:
            workers = [private(child.pid) for child in multiprocessing.active_children() if child.pid]
    rate = count / (time.perf_counter() - before)
    return {"articles_a_second": round(rate, 1), "peak_mib": peak(), "worker_private_mib": max(workers, default=0)}


def in_a_process(options: argparse.Namespace, what: str) -> dict[str, float]:
    """One measurement, undisturbed by the others."""
    command = [sys.executable, __file__, str(options.folder), "--articles", str(options.articles), "--measure", what]
    threads = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
    done = subprocess.run(command, env=os.environ | threads, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def measured(options: argparse.Namespace) -> dict[str, float]:
    """What --measure asks for."""
    what, _, number = options.measure.partition(":")
    if what == "start":
        return start(options.folder)
    return one_text(options.folder, int(number)) if what == "text" else stream(options.folder, options.articles, int(number))


def main() -> None:
    """Print a line a measurement, then the slope."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent.parent / "tests" / "golden" / "articles")
    parser.add_argument("--longest", type=int, default=1_000_000)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--measure", help="this one alone, in this process: start, text:LENGTH, stream:PROCESSES")
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(measured(options)))
        return
    lengths = [length for length in LENGTHS if length <= options.longest]
    points = {}
    for what in ("start", *(f"text:{length}" for length in lengths), "stream:1", "stream:2"):
        found = in_a_process(options, what)
        print(f"{what:15}", "  ".join(f"{name} {value:g}" for name, value in found.items()), flush=True)
        points[what] = found
    first, last = (points[f"text:{length}"]["us_a_character"] * length for length in (lengths[0], lengths[-1]))
    print(f"log-log slope of the time {math.log(last / first) / math.log(lengths[-1] / lengths[0]):.3f}")
    rate = points["stream:2"]["articles_a_second"] / points["stream:1"]["articles_a_second"]
    print(f"two processes read {rate:.2f} times as fast as one")


if __name__ == "__main__":
    main()
