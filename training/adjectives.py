"""Compile `newsgraph/morphology/data/adjectives.tsv` from Camel Morph MSA (CC BY 4.0), for the words that news uses.

python -m training.adjectives CAMEL_FOLDER build/counts.pkl
"""

import csv
import gzip
import pickle
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from newsgraph.document import normalise
from newsgraph.morphology import Pos
from newsgraph.morphology.inventory import Inventory, table
from newsgraph.morphology.nouns import listed
from training.morphology import arabic

OUT = Path(__file__).resolve().parents[1] / "newsgraph" / "morphology" / "data" / "adjectives.tsv"
HEAD = """# Adjectives, derived by training/adjectives.py from Camel Morph MSA (New York University Abu Dhabi), CC BY 4.0.
# Changed: selected, unvocalised. Columns: the word, gender (m f, b both by ة, - either), number, -, its singular or -."""
ENDINGS = {"#iy": "ي", "#A'": "اء", "#A'-w": "اء", "#aY-Ap-y": "ى", "#o'-con": "ء", "#w'": "وء", "#a>": "أ", "#A}iy": "ائي",
           "#aA-Ap-y": "ا", "#aA-Ap-w": "ا"}  # fmt: skip
FREQUENT = 20
SELDOM = 0.03
"""A word in ة that is a noun too is no adjective where its masculine is so much rarer."""


@dataclass(frozen=True, slots=True)
class Adjective:
    """A row of the table."""

    gender: str
    number: str
    singular: str


def camel_adjectives(folder: Path) -> dict[str, Adjective]:
    """Every adjective of the dictionary, by the form that it reads as; of two that read alike the one with both genders."""
    found: dict[str, Adjective] = {}
    with gzip.open(folder / "MSA-Adj-LEX.csv.gz", "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["DEFINE"] != "LEXICON":
                continue
            ending = next((ENDINGS[name] for name in row["COND-S"].split() if name in ENDINGS), "")
            kinds = row["COND-T"].split("||")
            plural = row["NUM"] == "p"
            form = normalise(arabic(row["FORM"]) + ending) + ("ة" if plural and kinds == ["FS"] else "")
            gender = "f" if row["GEN"] == "f" else "b" if "FS" in kinds and not plural else "m"
            lemma = normalise(arabic(row["LEMMA"].split("-")[0]))
            if form not in found or gender == "b":
                found[form] = Adjective(gender, "p" if plural else "s", "-" if lemma == form else lemma)
    return found


def main() -> None:
    """Write the table; participles are known from their verbs."""
    words, numbers = pickle.loads(Path(sys.argv[2]).read_bytes())
    counts = Counter(dict(zip(words, numbers.tolist(), strict=True)))
    participles = Inventory.of(table()).participles
    rows = []
    nouns = {form for form, kinds in listed().items() if any(kind.pos is Pos.NOUN for kind in kinds)}
    for form, adjective in camel_adjectives(Path(sys.argv[1])).items():
        he, she = (sum(counts[front + form + ending] for front in ("", "ال")) for ending in ("", "ة"))
        if form + "ة" in nouns and he < SELDOM * she:
            continue  # سيارة, أزمة, اتفاقية: nobody writes of a سيار
        if he + she >= FREQUENT and not (form in participles and adjective.gender == "b") and len(form) > 2:
            rows.append("\t".join((form, adjective.gender, adjective.number, "-", adjective.singular)))
    OUT.write_text(HEAD + "\n" + "\n".join(sorted(rows)) + "\n", encoding="utf-8")
    print(len(rows), "adjectives", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
