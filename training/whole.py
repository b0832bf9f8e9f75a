"""Label modern text with the names that the rules make of the tagger's: a better teacher than the tagger by itself.

    python -m training.whole DATA_DIR LABELLED.jsonl [--articles 3000] [--without GOLD...]
    python -m training.whole DATA_DIR LABELLED.jsonl --chosen OUT.json

The rules know what a sentence by itself does not show: the name as it stands elsewhere in the article, the head noun before it,
gazetteer and lexicon. On the modern hold-out they find 89.8 where newsgraph-ar-2 alone finds 86.8.
A line of LABELLED is an article: of each sentence the words, the tagger's spans, the tags (BIO) of the rules' names, and for each
word how sure the tagger is of its name, -1 where it has not said so. Articles that are labelled by hand, in `ner_modern` or in a
folder of GOLD, and sentences of the labelled sets are left out. With `--chosen` every third article's sentences become training
sentences; `training.columns` counts in the other two, so that a sentence's labels are not in its own words' columns.
"""

import argparse
import json
import random
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from newsgraph.article import checked_article
from newsgraph.document import Document, model_form
from newsgraph.draft import Draft
from newsgraph.names import find_names
from newsgraph.report import Entity, Mention, Organization, Person
from newsgraph.taggers import Tagger, load_tagger
from training.corpus import articles
from training.evaluate import TESTS
from training.labels import Sentence, bio_file, bioes, hold_outs, training_sets
from training.pseudo import LENGTHS, key, unlike

TOGETHER = 24  # articles that share the tagger's batches
SURE = 0.5  # of every name that the tagger has marked
DROPPED, DOUBTFUL = 0.9, 0.3  # how sure it may be of one that the rules take away, in a sentence with other names and without
NAMELESS = 0.2  # share of the sentences without names that is kept
THIRD = 3
Span = tuple[int, int, str, float]
Labelled = tuple[list[str], list[Span], list[str], list[float]]


def labelled(tagger: Tagger, chosen: Iterator[dict[str, str]]) -> Iterator[list[Labelled]]:
    """The sentences of each article with their names."""
    while some := list(islice(chosen, TOGETHER)):
        drafts = [Draft.of(checked_article(f"{one.get('title') or ''}\n{one.get('text') or ''}", None)) for one in some]
        spans = iter(tagger.tag([words for draft in drafts for words in draft.words()]))
        for draft in drafts:
            draft.tagged.extend(islice(spans, draft.count))
            yield list(_sentences(draft))


def _sentences(draft: Draft) -> Iterator[Labelled]:
    document = draft.document
    tags, sure = _tags(document, find_names(document, draft.tagged))
    for sentence, spans in zip(document.sentences, draft.tagged, strict=False):
        inside = slice(sentence.first, sentence.stop)
        said = [(span.first, span.stop, span.label, round(span.confidence or 0, 3)) for span in spans]
        yield [model_form(token.text) for token in document.tokens[inside]], said, tags[inside], sure[inside]


def _tags(document: Document, entities: Iterable[Entity]) -> tuple[list[str], list[float]]:
    """BIO for each token, and how sure the tagger is of it."""
    tags, sure = ["O"] * len(document.tokens), [1.0] * len(document.tokens)
    mentions = sorted(((m, _kind(e)) for e in entities for m in e.mentions), key=lambda pair: pair[0].start)
    for at, mention, kind in _covered(document, mentions):
        tags[at] = ("B-" if document.tokens[at].start <= mention.start else "I-") + kind
        sure[at] = -1.0 if mention.confidence is None else mention.confidence
    return tags, sure


def _covered(document: Document, mentions: Iterable[tuple[Mention, str]]) -> Iterator[tuple[int, Mention, str]]:
    tokens, at = document.tokens, 0
    for mention, kind in mentions:
        while at < len(tokens) and tokens[at].end <= mention.start:
            at += 1
        while at < len(tokens) and tokens[at].start < mention.end:
            yield at, mention, kind
            at += 1


def _kind(entity: Entity) -> str:
    return "PER" if isinstance(entity, Person) else "ORG" if isinstance(entity, Organization) else "LOC"


def worth_learning(row: Labelled) -> Sentence | None:
    """The sentence with its tags, where tagger and rules leave little doubt of them."""
    words, spans, tags, sure = row
    named = any(tag != "O" for tag in tags)
    taken = [s for first, stop, _, s in spans if all(tag == "O" for tag in tags[first:stop])]
    if len(words) not in LENGTHS or any(0 <= s < SURE for s in sure) or max(taken, default=0) > (DROPPED if named else DOUBTFUL):
        return None
    return bioes(list(zip(words, tags, strict=True))) if named or random.random() < NAMELESS else None


def read(path: Path, *, third: bool | None = None) -> Iterator[Labelled]:
    """The labelled sentences: of every third article, of the others, or all."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if third is None or (number % THIRD == 0) == third:
                yield from json.loads(line)


def write(data: Path, out: Path, without: list[Path], most: int) -> None:
    """Label as many articles, in a random order; a sentence that was met before is left out."""
    tests = (bio_file(data / f"ner/{name}.bio") for name in TESTS)
    met = {key(row) for rows in (training_sets(data, 1), *hold_outs(data).values(), *tests) for row in rows}
    chosen = [one for one in articles(data / "text/modern.jsonl.gz") if not one.get("ner_modern")]
    random.Random(11).shuffle(chosen)
    with out.open("w", encoding="utf-8") as file:
        for rows in labelled(load_tagger(), islice(unlike(iter(chosen), [data / "ner_modern", *without]), most)):
            fresh = {hash(tuple(row[0])): row for row in rows if hash(tuple(row[0])) not in met}
            met.update(fresh)
            file.write(json.dumps(list(fresh.values()), ensure_ascii=False) + "\n")


def main() -> None:
    """Write the labelled articles, or what is chosen of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--without", type=Path, nargs="*", default=[], help="no article may share a sentence with their texts")
    parser.add_argument("--chosen", type=Path)
    options = parser.parse_args()
    random.seed(7)
    if options.chosen:
        rows = [row for one in read(options.labelled, third=True) if (row := worth_learning(one))]
        options.chosen.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
        print(len(rows), "sentences")
    else:
        write(options.data, options.labelled, options.without, options.articles)


if __name__ == "__main__":
    main()
