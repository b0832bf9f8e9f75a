"""The long fuzz: new examples for NEWSGRAPH_FUZZ_SECONDS of processor time (600 unless told), faults and counts in a log.

    make fuzz NEWSGRAPH_FUZZ_SECONDS=3600

Each fault is written once by its kind, with the shortest text that a quick search leaves of it; it then belongs into
`found.json`, a row that every `make test` reads. The exit status is 1 where there was one.
"""

import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from invariants import broken
from mutations import attacked

import newsgraph

_BATCH = 100
_PATIENCE = 400  # shorter texts that are tried of a new fault


def faults(pipeline: newsgraph.Pipeline, text: str) -> list[str]:
    """What is wrong with the report of the text, or what was raised instead of one."""
    try:
        return broken(pipeline(text))
    except Exception as error:
        return [f"raises {type(error).__name__}: {str(error)[:200]}"]


def kind(fault: str) -> str:
    """The fault without what it quotes."""
    return re.sub(r"'[^']*'|\"[^\"]*\"|\d+", "_", fault)


def shorter(pipeline: newsgraph.Pipeline, text: str, sort: str) -> str:
    """A part of the text that still has the fault."""
    tried, size = 0, len(text) // 2
    while size and tried < _PATIENCE:
        at = 0
        while at < len(text) and tried < _PATIENCE:
            part = text[:at] + text[at + size :]
            tried += 1
            if sort in map(kind, faults(pipeline, part)):
                text = part
            else:
                at += size
        size //= 2
    return text


def drawn(pipeline: newsgraph.Pipeline, number: int, seen: Counter[str]) -> Iterator[dict[str, str]]:
    """A batch of examples; faults of a kind that was not seen before."""
    texts: list[str] = []

    @seed(number)
    @settings(max_examples=_BATCH, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(attacked())
    def collect(text: str) -> None:
        texts.append(text)

    collect()
    for text in texts:
        for fault in faults(pipeline, text):
            seen[kind(fault)] += 1
            if seen[kind(fault)] == 1:
                yield {"fault": fault, "text": shorter(pipeline, text, kind(fault))}
    seen["inputs"] += len(texts)
    some = texts[:: max(1, len(texts) // 16)]
    try:
        streamed = list(pipeline.pipe(some))
        wrong = [text for text, report in zip(some, streamed, strict=True) if pipeline(text) != report]
    except Exception:
        wrong = []  # told above already
    for text in wrong:
        seen["stream"] += 1
        yield {"fault": "reads otherwise in a stream", "text": text}


def main() -> int:
    """Run until the time is over."""
    until = time.process_time() + float(os.environ.get("NEWSGRAPH_FUZZ_SECONDS", "600"))
    first = int(os.environ.get("NEWSGRAPH_FUZZ_SEED", str(time.time_ns() % 10**9)))
    pipeline, seen = newsgraph.Pipeline(), Counter[str]()
    log = Path(os.environ.get("NEWSGRAPH_FUZZ_LOG", "fuzz.log"))
    with log.open("a", encoding="utf-8") as file:
        print(json.dumps({"seed": first, "version": newsgraph.__version__}), file=file)
        for number in count(first):
            for fault in drawn(pipeline, number, seen):
                print(json.dumps(fault), file=file, flush=True)
            over = time.process_time() > until
            if over or number % 10 == 9:
                told = {"inputs": seen["inputs"], "seconds": round(time.process_time()), "faults": len(seen) - 1}
                print(json.dumps(told), file=file, flush=True)
            if over:
                break
    print(log.read_text(encoding="utf-8").splitlines()[-1])
    return 1 if len(seen) > 1 else 0


if __name__ == "__main__":
    sys.exit(main())
