"""Stream the unlabelled articles of a data folder as sentences of model tokens.

python -m training.corpus DATA_DIR OUT.txt      one sentence a line, tokens separated by a space
"""

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import regex

from newsgraph.document.normalise import model_form
from newsgraph.document.patterns import TOKEN

SETS = ("ant2", "khaleej", "ant1", "wikipedia")
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


def main(data: str, out: str) -> None:
    """Write the corpus that the vectors are learnt from."""
    with open(out, "w", encoding="utf-8") as file:
        for name in SETS:
            for article in articles(Path(data) / "text" / f"{name}.jsonl.gz"):
                for tokens in sentences(f"{article.get('title') or ''}\n{article.get('text') or ''}"):
                    file.write(" ".join(tokens) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
