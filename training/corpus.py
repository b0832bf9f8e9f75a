"""Stream the unlabelled articles of a data folder as sentences of model tokens.

python -m training.corpus DATA_DIR OUT.txt [SET...]      one sentence a line, tokens separated by a space

An article that holds a sentence of the hold-out of modern news is left out, so that its words are as new to the vectors as
those of tomorrow's news are.
"""

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import regex

from newsgraph.document.normalise import model_form
from newsgraph.document.patterns import TOKEN
from training.labels import held_out

SETS = ("ant2", "khaleej", "ant1", "wikipedia", "modern")
LONG = 8  # tokens of a sentence that no other article holds by chance
_END = regex.compile(r"(?<=[.!?؟])\s+|\n+")


def articles(path: Path) -> Iterator[dict[str, str]]:
    """The articles of one `.jsonl.gz` file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def sentences(text: str) -> Iterator[list[str]]:
    """Model tokens, sentence by sentence."""
    for sentence in _END.split(text):
        tokens = [model_form(token) for token in TOKEN.findall(sentence)]
        if tokens:
            yield tokens


def main(data: str, out: str, *sets: str) -> None:
    """Write the corpus that the vectors are learnt from."""
    unseen = unseen_sentences(Path(data))
    with open(out, "w", encoding="utf-8") as file:
        for name in sets or SETS:
            for article in articles(Path(data) / "text" / f"{name}.jsonl.gz"):
                found = [" ".join(tokens) for tokens in sentences(f"{article.get('title') or ''}\n{article.get('text') or ''}")]
                if unseen.isdisjoint(found):
                    file.writelines(line + "\n" for line in found)


def unseen_sentences(data: Path) -> set[str]:
    """The longer sentences of the held-out modern articles, as lines of the corpus (short ones stand in any article)."""
    lines: set[str] = set()
    for path in (data / "ner_modern").glob("*.txt"):
        if held_out(path.stem):
            lines.update(" ".join(tokens) for tokens in sentences(path.read_text(encoding="utf-8")) if len(tokens) >= LONG)
    return lines


if __name__ == "__main__":
    main(*sys.argv[1:])
