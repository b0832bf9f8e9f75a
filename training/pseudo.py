"""Label unlabelled news with two taggers, keeping the sentences where they agree and are sure.

    python -m training.pseudo DATA_DIR VECTORS.pt FIRST.pt SECOND.pt OUT.json [SENTENCES]

A sentence is kept where both taggers mark the same names, each with a probability of at least SURE, one of them more
than one word long or of a kind the sets are short of (ORG): easy sentences teach nothing.
"""

import json
import sys
from pathlib import Path

from newsgraph.document import Document, model_form
from newsgraph.taggers.files import ModelFiles
from newsgraph.taggers.protocol import TaggedSpan
from newsgraph.taggers.stanza_runtime import StanzaTagger
from training.corpus import articles
from training.labels import Sentence, bioes

SURE = 0.6
STRIDE = 4  # every fourth article, so that the whole year is sampled


def main(data: str, vectors: str, first: str, second: str, out: str, wanted: str = "6000") -> None:
    """Write the agreed sentences as lists of [token, tag]."""
    taggers = [StanzaTagger(ModelFiles(Path(path).stem, Path(path), Path(vectors))) for path in (first, second)]
    kept: list[Sentence] = []
    for number, article in enumerate(articles(Path(data) / "text/ant2.jsonl.gz")):
        if number % STRIDE:
            continue
        kept.extend(_agreed(taggers, f"{article.get('title') or ''}\n{article.get('text') or ''}"))
        if len(kept) >= int(wanted):
            break
    Path(out).write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    print(len(kept), "sentences of", number, "articles")


def _agreed(taggers: list[StanzaTagger], text: str) -> list[Sentence]:
    document = Document(text)
    rows = [[model_form(token.text) for token in document.sentence_tokens(sentence)] for sentence in document.sentences]
    pairs = zip(rows, *(tagger.tag(rows) for tagger in taggers), strict=True)
    return [_sentence(row, one) for row, one, other in pairs if _same(one, other) and _teaches(one)]


def _same(one: list[TaggedSpan], other: list[TaggedSpan]) -> bool:
    places = [[(span.first, span.stop, span.label) for span in spans] for spans in (one, other)]
    return places[0] == places[1] and all((span.confidence or 0) >= SURE for span in [*one, *other])


def _teaches(spans: list[TaggedSpan]) -> bool:
    return any(span.stop - span.first > 1 or span.label == "ORG" for span in spans)


def _sentence(row: list[str], spans: list[TaggedSpan]) -> Sentence:
    tags = ["O"] * len(row)
    for span in spans:
        tags[span.first : span.stop] = [f"B-{span.label}"] + [f"I-{span.label}"] * (span.stop - span.first - 1)
    return bioes(list(zip(row, tags, strict=True)))


if __name__ == "__main__":
    main(*sys.argv[1:])
