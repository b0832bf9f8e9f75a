"""Read the labelled sets as sentences of (model token, BIOES tag), tokens cut exactly as at run time."""

import sys
from collections.abc import Iterator
from pathlib import Path

from newsgraph.document import Document, model_form
from newsgraph.document.patterns import TOKEN

Sentence = list[tuple[str, str]]
KINDS = ("PER", "LOC", "ORG")
MAX_TOKENS = 120


def bio_file(path: Path) -> list[Sentence]:
    """One `token TAB tag` file; MISC, which means something else in every set, becomes O."""
    sentences: list[Sentence] = []
    rows: Sentence = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if not line.strip():
            sentences.extend(_pieces(rows))
            rows = []
            continue
        token, _, tag = line.partition("\t")
        rows.extend(_split(token, tag.strip() if tag.strip()[2:] in KINDS else "O"))
    return [bioes(sentence) for sentence in sentences if sentence]


def training_sets(data: Path, modern_times: int) -> list[Sentence]:
    """All that may be trained on; no test set, no hold-out."""
    ner = data / "ner"
    rows = [s for name in ("newsfane_train", "wojood_train", "aqmar_dev") for s in bio_file(ner / f"{name}.bio")]
    return rows + modern_times * modern(data / "ner_modern", unseen=False)


def hold_outs(data: Path) -> dict[str, list[Sentence]]:
    """What a checkpoint is chosen by."""
    return {
        "newsfane_dev": bio_file(data / "ner/newsfane_dev.bio"),
        "wojood_dev": bio_file(data / "ner/wojood_dev.bio"),
        "modern": modern(data / "ner_modern", unseen=True),
    }


def _split(token: str, tag: str) -> Iterator[tuple[str, str]]:
    """A token of the file as ours: `(د` is two, and the name starts at the letter."""
    started = False
    for piece in TOKEN.findall(token):
        if tag.startswith("B") and not started:
            started = piece[0].isalnum()
            yield model_form(piece), tag if started else "O"
        else:
            yield model_form(piece), ("I" + tag[1:] if tag != "O" else "O")


def _pieces(rows: Sentence) -> Iterator[Sentence]:
    """Sentences of at most MAX_TOKENS, cut outside names."""
    while len(rows) > MAX_TOKENS:
        cut = MAX_TOKENS
        while cut > 1 and rows[cut][1].startswith("I"):
            cut -= 1
        yield rows[:cut]
        rows = rows[cut:]
    yield rows


def held_out(number: str) -> bool:
    """Whether this article of `ner_modern` is of the hold-out."""
    return int(number) % 6 == 5


def modern(folder: Path, *, unseen: bool) -> list[Sentence]:
    """Our own labels on modern news: the held-out articles, or the others."""
    return [sentence for article in modern_articles(folder, unseen=unseen) for sentence in article]


def modern_articles(folder: Path, *, unseen: bool) -> list[list[Sentence]]:
    """The same, article by article in the order of their numbers."""
    sys.path.insert(0, str(folder))
    from check import spans

    numbers = sorted(path.stem for path in folder.glob("*.tsv"))
    return [list(_tagged(*spans(number))) for number in numbers if held_out(number) == unseen]


def _tagged(text: str, found: list[tuple[int, int, str]]) -> Iterator[Sentence]:
    """The article's sentences; a name is tagged from the token that holds its first letter (clitics still on)."""
    document = Document(text)
    tags = ["O"] * len(document.tokens)
    for start, end, kind in found:
        inside = [i for i, t in enumerate(document.tokens) if t.start < end and start < t.end]
        for number, at in enumerate(inside):
            tags[at] = ("I-" if number else "B-") + kind
    for sentence in document.sentences:
        span = range(sentence.first, sentence.stop)
        yield bioes([(model_form(document.tokens[i].text), tags[i]) for i in span])


def bioes(sentence: Sentence) -> Sentence:
    """B, I, E for the first, middle and last token of a name, S for the only one."""
    tags = [tag for _, tag in sentence] + ["O"]
    out: Sentence = []
    for at, (token, tag) in enumerate(sentence):
        goes_on = tags[at + 1][:1] == "I" and tags[at + 1][2:] == tag[2:]
        starts = tag[:1] == "B" or (tag[:1] == "I" and (not at or tags[at - 1][2:] != tag[2:]))
        letter = tag[:1] if tag == "O" else ("B" if starts else "I") if goes_on else ("S" if starts else "E")
        out.append((token, tag if tag == "O" else f"{letter}-{tag[2:]}"))
    return out


def names(tags: list[str]) -> set[tuple[int, int, str]]:
    """The names that a BIOES sequence marks, as (first, stop, kind); a broken name counts as far as it goes."""
    found: set[tuple[int, int, str]] = set()
    first = 0
    for at, tag in enumerate(tags):
        before = tags[at - 1] if at else "O"
        if tag[:1] in "BS" or tag[2:] != before[2:] or before[:1] in "ES":
            first = at
        if tag != "O" and (tag[:1] in "ES" or at + 1 == len(tags) or tags[at + 1][2:] != tag[2:] or tags[at + 1][:1] in "BS"):
            found.add((first, at + 1, tag[2:]))
    return found
