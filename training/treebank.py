"""UD Arabic-PUD read as our tokens: what the treebank says of the word that each token is, its clitics aside."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsgraph.document import tokenise


@dataclass(frozen=True, slots=True)
class GoldToken:
    """A token, and the part of speech, the features and the relation of its main word (that of و + قال is قال's)."""

    form: str
    text: str
    upos: str
    xpos: str
    features: dict[str, str]
    relation: str

    @property
    def is_verb(self) -> bool:
        """True for a finite verb; ليس counts as what it does, a negation."""
        return self.upos in ("VERB", "AUX") and self.xpos == "VBC" and not self.form.startswith("ليس")


Row = list[str]


def sentences(path: Path) -> Iterator[list[GoldToken]]:
    """Every sentence of the file."""
    for rows in _blocks(path):
        text, spans = "", []
        for row in rows:
            spans.append((len(text), len(text) + len(row[1]), row))
            text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
        yield [
            _gold(token.form, token.text, [row for start, end, row in spans if start < token.end and end > token.start])
            for token in tokenise(text)
        ]


def _blocks(path: Path) -> Iterator[list[Row]]:
    rows: list[Row] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if cells[0].isdigit():
                rows.append(cells)
            elif cells == [""] and rows:
                yield rows
                rows = []
    if rows:
        yield rows


def _gold(form: str, text: str, parts: list[Row]) -> GoldToken:
    hosts = [row for row in parts if row[3] not in ("ADP", "CCONJ", "PART", "PRON", "SCONJ") or len(row[1]) > 3]
    host = hosts[0] if hosts else min(parts, key=lambda row: (row[3] == "CCONJ", row[4] == "PRP", len(row[1]) < 2))
    features = dict(cell.split("=") for cell in host[5].split("|") if "=" in cell)
    return GoldToken(form, text, host[3], host[4], features, host[7])
