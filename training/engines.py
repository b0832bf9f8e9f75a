"""Whether the light engine says what stanza says: the same names, equally sure, in articles that nobody chose.

    python -m training.engines DATA/text/ARTICLES.jsonl.gz [ARTICLES]

Prints in how many sentences the names differ, and the largest difference between the two probabilities of a name; exit code 1
where a name differs, or a probability does by more than 1e-4.
"""

import gzip
import json
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import chain

from newsgraph.document import Document, model_form
from newsgraph.taggers import TaggedSpan, load_tagger

TOLERANCE = 1e-4


def articles(path: str, count: int) -> list[str]:
    """A fixed random sample of the file's articles: of each, its longest text."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    chosen = random.Random(0).sample(rows, min(count, len(rows)))
    return [max((value for value in row.values() if isinstance(value, str)), key=len) for row in chosen]


def sentences(text: str) -> Iterator[list[str]]:
    """What the pipeline gives its tagger."""
    document = Document(text)
    for sentence in document.sentences:
        yield [model_form(token.text) for token in document.sentence_tokens(sentence)]


def difference(one: Sequence[TaggedSpan], other: Sequence[TaggedSpan]) -> float | None:
    """The largest difference in probability; None where the names themselves differ."""
    if [(s.first, s.stop, s.label) for s in one] != [(s.first, s.stop, s.label) for s in other]:
        return None
    return max((abs((a.confidence or 0) - (b.confidence or 0)) for a, b in zip(one, other, strict=True)), default=0.0)


def main(path: str, count: str = "1000") -> int:
    """Compare, print, and say by the exit code."""
    texts = articles(path, int(count))
    light, stanza = load_tagger(engine="light"), load_tagger(engine="stanza")
    found: list[float | None] = []
    names = 0
    for part in (texts[at : at + 32] for at in range(0, len(texts), 32)):
        some = list(chain.from_iterable(map(sentences, part)))
        ours = light.tag(some)
        names += sum(map(len, ours))
        found += map(difference, ours, stanza.tag(some))
    differ, worst = found.count(None), max((value for value in found if value is not None), default=0.0)
    print(f"{len(texts)} articles, {len(found)} sentences, {names} names")
    print(f"{differ} sentences differ; probabilities differ by {worst:.1e} at most")
    return int(differ > 0 or worst > TOLERANCE)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
