"""How long `newsgraph.compare` takes for many reports: python benchmarks/ledger.py [N ...]

Invented stories of four articles each, every story with its own place, person and toll. Prints reports, seconds of CPU,
peak memory, and the slope of the growth on a logarithmic scale (1.0 is linear).
"""

import math
import random
import resource
import sys
import time
from datetime import date, timedelta

from newsgraph.comparison import compare
from newsgraph.document import Document
from newsgraph.figures import find_in
from newsgraph.report import Mention, Organization, Person, Place, Provenance, Report

_LETTERS = "بتجحدرسصعفقكلمنهي"
_DAY = date(2021, 1, 1)


def name(random_: random.Random, words: int) -> str:
    """A name of invented words."""
    return " ".join("".join(random_.choices(_LETTERS, k=5)) for _ in range(words))


def story(number: int) -> list[Report]:
    """Four articles on one invented happening."""
    random_ = random.Random(number)
    place, person, body = name(random_, 2), name(random_, 2), name(random_, 3)
    toll, day = random_.randint(3, 400), _DAY + timedelta(days=random_.randint(0, 700))
    return [_article(place, person, body, toll + 2 * later, day + timedelta(days=later)) for later in range(4)]


def _article(place: str, person: str, body: str, toll: int, day: date) -> Report:
    text = f"انهيار جسر في {place}\n\nقال {person} من {body} إن {toll} شخصا قتلوا في {place} وأصيب {toll + 9} آخرون."
    return Report(
        text=text,
        published=day,
        persons=(Person(id="person-1", name=person, mentions=(_mention(text, person),)),),
        places=(Place(id="place-1", name=place, mentions=(_mention(text, place),)),),
        organizations=(Organization(id="organization-1", name=body, mentions=(_mention(text, body),)),),
        figures=find_in(Document(text), []),
        provenance=Provenance(newsgraph="0", model="none"),
    )


def _mention(text: str, part: str) -> Mention:
    at = text.index(part)
    return Mention(start=at, end=at + len(part), text=part, kind="name")


def main(sizes: list[int]) -> None:
    """Print one row for each size."""
    before: tuple[int, float] | None = None
    print(f"{'reports':>8} {'CPU s':>8} {'MiB':>7} {'groups':>7} {'slope':>6}")
    for size in sizes:
        reports = [report for number in range(size // 4) for report in story(number)]
        start = time.process_time()
        found = compare(reports)
        seconds = time.process_time() - start
        slope = math.log(seconds / before[1]) / math.log(size / before[0]) if before else float("nan")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{size:8} {seconds:8.2f} {memory:7.0f} {len(found.groups):7} {slope:6.2f}")
        before = size, seconds


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [500, 1000, 2000, 5000, 10000])
